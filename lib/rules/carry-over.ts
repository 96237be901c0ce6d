import { formOf } from '../forms/annual-disclosure';
import { cellsOfForm } from '../forms/official';
import type { ReportInspection } from '../inspection';
import type { Fact, FactKey } from '../report/fact';
import type { Report } from '../report/read-report';
import { sum } from './equation';
import type { Reason } from './reason';
import type { FindingDraft, RuleJudgement } from './rule';

/** A figure of this year's report and what it must be by last year's. */
export interface CarryOver {
  fact: FactKey;
  /** Figures of last year that make it, and of this year that are added or taken off. */
  before: FactKey[];
  added?: FactKey[];
  takenOff?: FactKey[];
}

export interface CarryOverDetail {
  fact: FactKey;
  actual: number;
  expected: number;
}

/**
 * Holds this year's figures against last year's. A figure that is blank or missing in either leaves it open: what
 * was not stated cannot fail to carry over.
 */
export function judgeCarryOver(
  report: Report,
  previous: ReportInspection['report'],
  carried: CarryOver[],
): RuleJudgement<CarryOverDetail> {
  const findings: FindingDraft<CarryOverDetail>[] = [];
  const open: FactKey[] = [];
  for (const { fact, before, added = [], takenOff = [] } of carried) {
    const own: Fact | undefined = report.facts.get(fact);
    if (!own) continue;
    const last = before.map((key) => previous.facts[key]?.value ?? null);
    const plus = added.map((key) => report.facts.get(key)?.value ?? null);
    const minus = takenOff.map((key) => report.facts.get(key)?.value ?? null);
    const figures = [own.value, ...last, ...plus, ...minus];
    if (figures.some((figure) => figure === null)) {
      open.push(fact);
      continue;
    }
    const expected = sum([...last, ...plus].map(Number).concat(minus.map((figure) => -figure!)));
    if (own.value === expected) continue;
    findings.push({
      facts: [fact, ...added, ...takenOff],
      section: own.table,
      spot: { kind: 'cell', address: own.address },
      detail: { fact, actual: own.value!, expected },
      expected,
      actual: own.value!,
    });
  }
  const notJudged: Reason[] = open.length > 0 ? [{ kind: 'blank figures', facts: open }] : [];
  return { findings, notJudged };
}

/**
 * Rows of table 1 that have all of these columns in the editions of both years, in reading order; none where one of
 * the editions is not known.
 */
export function rowsInBoth(own: string | null, before: string | null, columns: readonly string[]): string[] {
  if (own === null || before === null) return [];
  const rowsOf = (edition: string) => {
    const cells = cellsOfForm(formOf(edition).tables.disclosure);
    const has = (row: string, key: string) =>
      cells.some((cell) => cell.row === row && cell.column.key === key);
    return [...new Set(cells.map(({ row }) => row))].filter((row) => columns.every((key) => has(row, key)));
  };
  const there = new Set(rowsOf(before));
  return rowsOf(own).filter((row) => there.has(row));
}
