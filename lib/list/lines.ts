import { isNotCompared } from '../findings/year-before';
import type { Severity } from '../inspection';
import { misled } from '../roster/list-entry';
import { type Checked, checkedOf } from '../tab/checked';
import { type ReportView, verdictOf, viewOf } from '../tab/view';
import { isReadableFile, type ListFault } from './fault';
import type { ListedOutcome, ReportList } from './list-record';

/** One listed report as it is shown. */
export type ListLine = { at: number; title: string; url: string } & (
  | { state: 'waiting' }
  | { state: 'fetching' }
  | {
      state: 'report';
      agency: string | null;
      year: number | null;
      counts: Record<Severity, number>;
      verdict: ReturnType<typeof verdictOf>;
      /** Findings alone do not say that a part was never looked at. */
      checked: Checked;
      /** Why a part was not, for people, as far as it is known: a file that is not there. */
      why: string | null;
      /** There was no report for the year before to compare with. */
      notCompared: boolean;
      /** How the title in the list differs from what it leads to; null: it does not, or does not say. */
      misled: ReturnType<typeof misled>;
    }
  | { state: 'no report'; reason: string }
  | { state: 'failed'; fault: ListFault }
);

/** A report of the list, with what became of it. */
export function lineOf(
  list: Pick<ReportList, 'reports'>,
  at: number,
  outcome: ListedOutcome | 'fetching' | undefined,
): ListLine {
  const line = { at, ...list.reports[at]! };
  if (outcome === undefined) return { ...line, state: 'waiting' };
  if (outcome === 'fetching') return { ...line, state: 'fetching' };
  if (outcome.state === 'failed') return { ...line, ...outcome };
  const view = viewOfOutcome(outcome);
  if (!view) {
    const { inspection } = outcome;
    return { ...line, state: 'no report', reason: inspection.isReport ? '' : inspection.reason };
  }
  const { agency, year } = view.inspection.report;
  const { counts, whole } = view;
  return {
    ...{ ...line, state: 'report', agency, year, counts },
    verdict: verdictOf(view),
    ...whyOf(whole),
    notCompared: isNotCompared(whole),
    misled: misled({ title: line.title, agency, year }),
  };
}

function whyOf(whole: ReportView['whole']): { checked: Checked; why: string | null } {
  const checked = checkedOf(whole);
  const [first = null] = [...whole.unread, ...(whole.remarks ?? [])];
  return { checked, why: checked === 'whole' ? null : first };
}

/** As a tab would show it: the same counts, the same verdict. */
function viewOfOutcome({ inspection }: Extract<ListedOutcome, { state: 'inspected' }>): ReportView | null {
  const place = { tab: -1, frame: 0, session: '', url: inspection.source.url };
  const view = viewOf([
    { ...place, state: 'inspected', inspection, unreadFrames: [], overlay: false, marksRemoved: false },
  ]);
  return view.state === 'report' ? view : null;
}

/** How many of the list are what. */
export interface Totals {
  all: number;
  /** Nothing more is to be done about them. */
  done: number;
  reports: number;
  withErrors: number;
  /** With something to check and no error. */
  withWarnings: number;
  noReport: number;
  failed: number;
  /** Reports for which there was none for the year before to compare with. */
  notCompared: number;
  /** Whose title in the list leads to another unit's or another year's report. */
  misled: number;
  /** Failed in a way that another try may mend. */
  retriable: number;
  counts: Record<Severity, number>;
}

export function totalsOf(lines: readonly ListLine[]): Totals {
  const reports = lines.filter((line) => line.state === 'report');
  const failed = lines.filter((line) => line.state === 'failed');
  const noReport = lines.filter(({ state }) => state === 'no report').length;
  const sum = (severity: Severity) => reports.reduce((all, { counts }) => all + counts[severity], 0);
  return {
    all: lines.length,
    done: reports.length + failed.length + noReport,
    reports: reports.length,
    withErrors: reports.filter(({ counts }) => counts.error > 0).length,
    withWarnings: reports.filter(({ counts }) => counts.error === 0 && counts.warning > 0).length,
    noReport,
    failed: failed.length,
    notCompared: reports.filter(({ notCompared }) => notCompared).length,
    misled: reports.filter((line) => line.misled !== null).length,
    retriable: failed.filter(({ fault }) => isRetriable(fault)).length,
    counts: { error: sum('error'), warning: sum('warning'), info: sum('info') },
  };
}

/** Whether asking again may help: a file of a kind that is not read stays one. */
export function isRetriable(fault: ListFault): boolean {
  return (
    isReadableFile(fault) ||
    !['attachment', 'elsewhere', 'too much', 'many names', 'led away'].includes(fault.kind)
  );
}
