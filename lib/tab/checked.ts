import type { ReportInspection } from '../inspection';
import { isFreeForm } from './view';

/**
 * How much of a report could be held against the form: all of it, a part, nothing; or there is no form for its year.
 * Only of the first may be said that it has no errors.
 */
export type Checked = 'whole' | 'in part' | 'not' | 'free form';

/** How much of a report could be checked. */
export function checkedOf(inspection: ReportInspection): Checked {
  if (isFreeForm(inspection)) return 'free form';
  const { report, unread } = inspection;
  const states = report.tables.map(({ state }) => state);
  const isRead = (state: string) => state === 'read' || state === 'incomplete';
  if (states.includes('unreadable') && !states.some(isRead)) return 'not';
  const isWhole =
    unread.length === 0 &&
    report.edition !== null &&
    !states.some((state) => state === 'unreadable' || state === 'incomplete');
  return isWhole ? 'whole' : 'in part';
}

/** Whether the report is a file or a viewer as a whole: what it has is not known, and nothing of it is missing. */
export function isAttachedWhole({ report: { sections, tables } }: Pick<ReportInspection, 'report'>): boolean {
  return sections.length === 0 && tables.every(({ state }) => state === 'unreadable');
}
