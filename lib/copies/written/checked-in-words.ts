import type { ReportInspection } from '../../inspection';
import { checkedOf } from '../../tab/checked';
import type { CopiesWords } from '../../words/copies';

/** How much of a report could be checked, and why not more. */
export function checkedInWords(inspection: ReportInspection, words: CopiesWords): string {
  const { report, unread } = inspection;
  const tables = report.tables.flatMap(({ key, state }) =>
    state === 'unreadable' || state === 'incomplete'
      ? `${words.tables[key]}${words.space}${words.tableStates[state]}`
      : [],
  );
  const edition =
    report.edition === null && tables.length === 0
      ? [`${words.columns.edition}${words.colon}${words.summary.unknown}`]
      : [];
  return words.checked[checkedOf(inspection)]([...tables, ...edition], unread.length);
}
