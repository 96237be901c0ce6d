import type { Finding } from '../../inspection';
import { type CarryOverRule, carriedOver } from '../../rules/carried-over';
import type { CarryOver } from '../../rules/carry-over';
import type { YearColumn, YearReport } from './year-columns';

/** A figure that last year's report makes, and whether it is what it must be. */
export interface CarriedFigure {
  rule: CarryOverRule;
  /** The figure, by the number of its column and its fact key. */
  to: CellPlace;
  /** The figures of the year before. */
  from: CellPlace[];
  /** `open`: a figure of it is blank or missing, or the rule was not applied. */
  state: 'holds' | 'differs' | 'settled' | 'open';
  /** What the inspection says of it, where it differs. */
  finding: Finding | null;
}

/** A cell of the years side by side. */
export interface CellPlace {
  column: number;
  fact: string;
}

/** All that must carry over from one column to that of the year after it. */
export function carriedFigures(columns: readonly YearColumn[]): CarriedFigure[] {
  return columns.flatMap((own, to) => {
    if (own.kind === 'missing') return [];
    const before = columns.flatMap((column, from) =>
      column.kind === 'report' && column.year === own.year - 1 ? [{ column, from }] : [],
    );
    // Of two reports for the year before nobody knows which counts; the rules are not applied, and the later is shown.
    const last = before.at(-1);
    return last ? between({ ...last, own, to, sure: before.length === 1 }) : [];
  });
}

interface Neighbours {
  own: YearReport;
  to: number;
  column: YearReport;
  from: number;
  sure: boolean;
}

function between({ own, to, column, from, sure }: Neighbours): CarriedFigure[] {
  const editions = {
    own: own.inspection.report.edition,
    before: column.inspection.report.edition,
  };
  return Object.entries(carriedOver).flatMap(([id, figures]) =>
    figures(editions).flatMap((carry): CarriedFigure[] => {
      const rule = id as CarryOverRule;
      const { fact, before } = carry;
      const isThere =
        own.inspection.report.facts[fact] || before.some((key) => column.inspection.report.facts[key]);
      if (!isThere) return [];
      const finding =
        own.inspection.findings.find((each) => each.rule === rule && each.facts[0] === fact) ?? null;
      const isJudged = sure && isInForce(own, rule);
      const state = finding ? stateOf(finding) : isJudged && agree(carry, own, column) ? 'holds' : 'open';
      return [
        {
          ...{ rule, state, finding, to: { column: to, fact } },
          from: before.map((key) => ({ column: from, fact: key })),
        },
      ];
    }),
  );
}

function stateOf({ settled }: Finding): CarriedFigure['state'] {
  return settled ? 'settled' : 'differs';
}

function isInForce({ inspection }: YearReport, rule: string): boolean {
  return !inspection.rulesOff.includes(rule);
}

function agree(
  { fact, before, added = [], takenOff = [] }: CarryOver,
  own: YearReport,
  last: YearReport,
): boolean {
  const value = (of: YearReport, key: string) => of.inspection.report.facts[key]?.value ?? Number.NaN;
  const sum = (of: YearReport, keys: readonly string[]) =>
    keys.reduce((whole, key) => whole + value(of, key), 0);
  return value(own, fact) === sum(last, before) + sum(own, added) - sum(own, takenOff);
}
