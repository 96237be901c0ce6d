import { saysOfUnits } from '../compare-units';
import type { ReportInspection } from '../inspection';

/** What a report says of the sums of its units'. */
export interface SumsSaid {
  /** Why it could not be held against them, or not in all; empty: it was. */
  open: readonly string[];
}

/** @returns null where no roster has it sum any */
export function sumsSaid(inspection: ReportInspection | undefined): SumsSaid | null {
  if (!inspection || !saysOfUnits(inspection)) return null;
  const open = inspection.notJudged.filter(({ rule }) => rule.startsWith('rollup/'));
  return { open: open.map(({ reason }) => reason) };
}

/** The address of the roll-up of a government's report, by the report's id. */
export function rollUpOf(report: string): string {
  return `/rollup.html#${new URLSearchParams({ report })}`;
}

/** The report that an address names. An address can be made by anybody: what is no report is none. */
export function reportIn(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('report');
}
