import type { ReportInspection } from '../../inspection';
import { type FigureJump, figureJumps } from './figure-jumps';
import { type SameTable, sameTables } from './same-table';

/** What is unusual between two years: worth a look, and no error. */
export type Jump = FigureJump | SameTable;

/** What is unusual in a report beside the same unit's for the year before. */
export function jumpsBetween(report: ReportInspection['report'], before: ReportInspection['report']): Jump[] {
  return [...sameTables(report, before), ...figureJumps(report, before)];
}
