import type { ReportInspection } from '../../inspection';
import type { DeskLine } from '../desk-line';
import { unitNames } from '../screen/picture';

/** A report of the unit, as it was inspected last, with what is settled in it. */
export interface YearReport {
  id: string;
  year: number;
  inspection: ReportInspection;
}

/** One column: a report; or a year between two others of which none is on the desk, which is to be verified. */
export type YearColumn =
  | (YearReport & {
      kind: 'report';
      /** Of how many reports for this year it is which; 1 of 1 nearly always. */
      which: number;
      of: number;
    })
  | { kind: 'missing'; year: number };

/** So many years between two reports are shown; more are a mistake in a year. */
const longestGap = 15;

/** The columns of a unit's reports, the newest right. */
export function yearColumns(reports: readonly YearReport[]): YearColumn[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year, at) => {
    const own = reports
      .filter((report) => report.year === year)
      .sort((one, other) => (seen(one) < seen(other) ? -1 : 1));
    return [
      ...missingBetween(years[at - 1], year),
      ...own.map((report, which) => ({
        ...{ ...report, kind: 'report' as const, which: which + 1, of: own.length },
      })),
    ];
  });
}

const seen = ({ inspection }: YearReport) => inspection.source.inspectedAt;

function missingBetween(before: number | undefined, year: number): YearColumn[] {
  const gap = before === undefined ? 0 : year - before - 1;
  if (gap > longestGap) return [];
  return Array.from({ length: gap }, (_, at) => ({ kind: 'missing', year: year - gap + at }));
}

/** A unit whose reports are on the desk. */
export interface UnitChoice {
  name: string;
  /** Latest first. */
  years: number[];
  reports: string[];
  /** How many of them name no year. */
  undated: number;
}

/** The units on the desk, by name, with all that each is called on its reports. */
export function unitChoices(lines: readonly DeskLine[]): {
  units: UnitChoice[];
  unitOf: Map<string, string>;
} {
  const unitOf = unitNames(lines.flatMap(({ agency }) => agency ?? []));
  const units = new Map<string, UnitChoice>();
  for (const { agency, year, id } of lines) {
    if (agency === null) continue;
    const name = unitOf.get(agency)!;
    const unit = units.get(name) ?? { name, years: [], reports: [], undated: 0 };
    units.set(name, unit);
    if (year === null) unit.undated++;
    else unit.reports.push(id);
    if (year !== null && !unit.years.includes(year)) unit.years.push(year);
  }
  const collator = new Intl.Collator('zh-CN');
  const sorted = [...units.values()].sort((one, other) => collator.compare(one.name, other.name));
  for (const { years } of sorted) years.sort((a, b) => b - a);
  return { units: sorted, unitOf };
}
