import type { AnyTableKey } from '../../forms/all-kinds';
import { kindOf } from '../../forms/all-kinds';
import type { ReportInspection } from '../../inspection';
import { sameTable } from './bounds';
import { formFigures } from './form-figures';

/** A table of which so many figures are exactly last year's that it may have been handed in again. */
export interface SameTable {
  kind: 'same table';
  table: AnyTableKey;
  /** The figures that are the same, of those that are sure to be by nothing. */
  facts: string[];
  /** How many of those are not 0 in one of the years. */
  of: number;
}

/** The tables of a report that may be those of the year before. */
export function sameTables(
  report: ReportInspection['report'],
  before: ReportInspection['report'],
): SameTable[] {
  const figures = formFigures(report, before).filter(({ isMade, isLastYears }) => !isMade && !isLastYears);
  return kindOf(report).tables.flatMap(({ key }): SameTable[] => {
    const pairs = figures
      .filter(({ table }) => table === key)
      .map(({ fact }) => ({
        ...{ fact, was: before.facts[fact]?.value ?? 0, now: report.facts[fact]?.value ?? 0 },
      }))
      .filter(({ was, now }) => was !== 0 || now !== 0);
    const same = pairs.filter(({ was, now }) => was === now);
    if (
      !isTooMuchAlike(
        same.map(({ now }) => now),
        pairs.length,
      )
    )
      return [];
    return [{ kind: 'same table', table: key, facts: same.map(({ fact }) => fact), of: pairs.length }];
  });
}

/** Whether so many figures are the same that chance does not explain it. @param of all that are not 0 */
export function isTooMuchAlike(same: readonly number[], of: number): boolean {
  const digits = same.reduce((sum, value) => sum + Math.log10(Math.max(1, Math.abs(value))), 0);
  return (
    same.length >= sameTable.figures && same.length >= sameTable.share * of && digits >= sameTable.digits
  );
}
