import { kinds } from '../../forms/all-kinds';
import type { TableKey } from '../../inspection';
import { foldLabel } from '../../text/fold';
import type { Sheet } from './sheet';
import { layOut, type Slot } from './slots';

/** More of a head than this would leave little of a small screen. */
const mostHeadRows = 5;

/**
 * How many lines at the top of a report's table are its head, with all that is merged into them: 0 where that
 * cannot be told, and for a table with a head in front of each of its blocks.
 *
 * Most pages come from Word and mark no head, so that a line with two labels of the form's columns is one as well.
 */
export function headRows(key: TableKey, sheet: Sheet): number {
  const labels = columnLabels(key);
  if (!labels) return 0;
  const lines = layOut(sheet);
  let rows = Math.max(markedRows(lines), labelledRows(lines, labels));
  while (lines[rows]?.some((slot) => slot !== null && slot.cell.y < rows)) rows++;
  return rows > mostHeadRows || rows >= lines.length ? 0 : rows;
}

/** Lines at the top of which the page calls every cell a head. */
function markedRows(lines: Slot[][]): number {
  const body = lines.findIndex((line) => line.some((slot) => slot !== null && !slot.cell.header));
  return body === -1 ? lines.length : body;
}

/** Lines down to the last of the first few in which columns are named. */
function labelledRows(lines: Slot[][], labels: ReadonlySet<string>): number {
  const named = (line: Slot[]) => {
    const texts = line.flatMap((slot) => (slot?.first ? [foldLabel(slot.cell.text)] : []));
    return new Set(texts.filter((text) => labels.has(text))).size;
  };
  return lines.slice(0, mostHeadRows).findLastIndex((line) => named(line) >= 2) + 1;
}

/** What editions call the columns of a table; null for one whose blocks each have their own. */
function columnLabels(key: TableKey): Set<string> | null {
  const forms = kinds.flatMap(({ editions }) => editions.flatMap(({ tables }) => tables[key] ?? []));
  const columns = forms.flatMap((form) => (form.layout === 'blocks' ? [] : form.columns));
  if (columns.length === 0) return null;
  return new Set(columns.flatMap(({ label, aka = [] }) => [label, ...aka]).map(foldLabel));
}
