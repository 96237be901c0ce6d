import type { Finding, ReportInspection } from '../../inspection';
import { checkedOf } from '../../tab/checked';
import { openCounts } from '../written/finding-lines';

/** How far people have come with a report. */
export type StageOfWork = 'to check' | 'checked' | 'sent' | 'corrected' | 'closed';

/** What became of what a unit was written to about, as far as somebody has looked since. */
export interface FollowUp {
  /** The day of the letter, as an ISO date. */
  sentOn: string;
  due: string | null;
  findings: readonly { became: 'corrected' | 'unchanged' | 'fresh' | 'open'; finding: Finding }[];
}

/** A report of a county, as it is handed over. */
export interface ReportOfCounty {
  /** What says now, with what is settled in it. */
  inspection: ReportInspection;
  /** The unit by the one name that all its reports have; null: it names none. */
  unit: string | null;
  work: { state: StageOfWork; on: string | null; due: string | null; note: string; overdue: boolean };
  /** null: its unit was not written to, or nobody has looked since. */
  followUp: FollowUp | null;
}

/** A unit of a roster that has no report of its own for a year, as far as is known, or one that was late. */
export interface Unpublished {
  roster: string;
  unit: string;
  year: number;
  /** `doubtful`: there is one that may be its, and nobody has said so. */
  standing: 'not found' | 'elsewhere' | 'doubtful' | 'late';
  /** Where it is said to be published. */
  place: string;
}

/** A figure of a government beside the sum of its units'. */
export interface SummedFigure {
  /** Its key. */
  fact: string;
  /** null: blank, unreadable, or not there. */
  own: number | null;
  sum: number | null;
  state: 'equal' | 'differs' | 'own open' | 'units open';
  units: readonly { name: string; value: number | null }[];
}

/** A government's report of a year beside those of its units. */
export interface CountyRollUp {
  roster: string;
  government: string;
  year: number;
  figures: readonly SummedFigure[];
  /** Why it was not held against them, in words; `alone`: its report is that of its own office. null: it was. */
  not: { alone: boolean; why: string } | null;
}

/** An address or a file of which nothing could be inspected. */
export interface NotInspected {
  /** What the list is called that it stands in. */
  list: string;
  title: string;
  /** Empty for a file. */
  url: string;
  /** Why, in words. */
  reason: string;
}

/** All that a county's workbook and its circular are made of, and nothing else. */
export interface CountyContent {
  reports: readonly ReportOfCounty[];
  /** null: there is no roster. */
  unpublished: readonly Unpublished[] | null;
  /** The units of the rosters, each once; null: there is no roster. */
  mustPublish: number | null;
  /** null: no roster says whose figures a government sums. */
  rolled: readonly CountyRollUp[] | null;
  notInspected: readonly NotInspected[];
}

/** Reports by what was found in them, and findings by their severity; settled ones do not count. */
export interface CountyTally {
  reports: number;
  units: number;
  withErrors: number;
  withWarnings: number;
  clean: number;
  /** Nothing was found in what could be checked; the rest is for a person to look at. */
  unsure: number;
  errors: number;
  warnings: number;
  settled: number;
  late: number;
  overdue: number;
  work: Record<StageOfWork, number>;
}

export function tallyOf(reports: readonly ReportOfCounty[]): CountyTally {
  const tally: CountyTally = {
    ...{ reports: reports.length, units: unitsOf(reports).length },
    ...{ withErrors: 0, withWarnings: 0, clean: 0, unsure: 0, errors: 0, warnings: 0, settled: 0 },
    ...{ late: 0, overdue: 0, work: { 'to check': 0, checked: 0, sent: 0, corrected: 0, closed: 0 } },
  };
  for (const { inspection, work } of reports) {
    const { error, warning } = openCounts(inspection);
    tally.errors += error;
    tally.warnings += warning;
    tally.settled += inspection.findings.filter(({ settled }) => settled).length;
    if (error > 0) tally.withErrors++;
    else if (warning > 0) tally.withWarnings++;
    else if (checkedOf(inspection) === 'whole') tally.clean++;
    else tally.unsure++;
    if (isLate(inspection)) tally.late++;
    if (work.overdue) tally.overdue++;
    tally.work[work.state]++;
  }
  return tally;
}

/** Published later than it had to be. */
export function isLate({ findings }: ReportInspection): boolean {
  return findings.some(({ rule, settled }) => rule === 'publication/late' && !settled);
}

export function unitsOf(reports: readonly ReportOfCounty[]): string[] {
  return [...new Set(reports.flatMap(({ unit }) => unit ?? []))];
}

/** The years that reports are for, latest first; null, last: such as name none. */
export function yearsOf(reports: readonly ReportOfCounty[]): (number | null)[] {
  const years = new Set(reports.map(({ inspection }) => inspection.report.year));
  return [...years].sort((a, b) => (b ?? -1) - (a ?? -1));
}

/** A kind of finding that stands in some of the reports. */
export interface KindOfFinding {
  rule: string;
  errors: number;
  warnings: number;
  reports: ReportOfCounty[];
}

/** Kinds of finding that ask for something, those in most reports first. */
export function kindsOfFinding(reports: readonly ReportOfCounty[]): KindOfFinding[] {
  const kinds = new Map<string, KindOfFinding>();
  for (const report of reports)
    for (const { rule, severity, settled } of report.inspection.findings) {
      if (settled || severity === 'info') continue;
      const kind = kinds.get(rule) ?? { rule, errors: 0, warnings: 0, reports: [] };
      kinds.set(rule, kind);
      kind[severity === 'error' ? 'errors' : 'warnings']++;
      if (kind.reports.at(-1) !== report) kind.reports.push(report);
    }
  const found = ({ errors, warnings }: KindOfFinding) => errors + warnings;
  return [...kinds.values()].sort(
    (a, b) => b.reports.length - a.reports.length || found(b) - found(a) || (a.rule < b.rule ? -1 : 1),
  );
}
