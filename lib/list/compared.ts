import { compareYears } from '../compare-years';
import type { ReportInspection } from '../inspection';
import type { AnyRule } from '../rules/rule';
import type { Language } from '../words/language';
import { yearBefore } from '../year-before';
import type { ListedOutcome } from './list-record';

type From = ListedOutcome | 'fetching' | undefined;
type ByYear = ReadonlyMap<number | null, ReportInspection[]>;

/** Holds the reports of a list against each other; what was compared once with the same is not compared again. */
export class Comparisons {
  readonly #known = new WeakMap<ListedOutcome, { previous: ReportInspection; outcome: ListedOutcome }>();

  constructor(readonly options: { rules: readonly AnyRule[]; language: Language }) {}

  /** What became of a report, held against the year before where that is in the list as well, whichever came first. */
  compared(from: From, reports: ByYear): From {
    if (typeof from !== 'object' || from.state === 'failed' || !from.inspection.isReport) return from;
    const { year } = from.inspection.report;
    const previous = yearBefore(from.inspection, reports.get((year ?? 0) - 1) ?? []);
    if (!previous) return from;
    const before = this.#known.get(from);
    if (before?.previous === previous) return before.outcome;
    const inspection = compareYears(from.inspection, previous.report, this.options);
    const outcome = { ...from, inspection };
    this.#known.set(from, { previous, outcome });
    return outcome;
  }
}

/** The reports that were inspected, by their year. */
export function byYear(outcomes: ReadonlyMap<number, ListedOutcome>): ByYear {
  const years = new Map<number | null, ReportInspection[]>();
  for (const outcome of outcomes.values()) {
    if (outcome.state !== 'inspected' || !outcome.inspection.isReport) continue;
    const { inspection } = outcome;
    const { year } = inspection.report;
    const same = years.get(year);
    if (same) same.push(inspection);
    else years.set(year, [inspection]);
  }
  return years;
}
