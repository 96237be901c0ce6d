import { editions } from '../../forms/annual-disclosure';
import type { TableKey } from '../../inspection';
import { foldLabel } from '../../text/fold';
import type { Sheet } from './sheet';
import { layOut, type Slot } from './slots';

/** More of a head than this would leave little of a small screen. */
const mostHeadRows = 5;

/**
 * How many lines at the top of a report's table are its head, with all that is merged into them: 0 where that
 * cannot be told, and for table 1, which has a head in front of each of its blocks.
 *
 * Most pages come from Word and mark no head, so that a line with two labels of the form's columns is one as well.
 */
export function headRows(key: TableKey, sheet: Sheet): number {
  if (key === 'disclosure') return 0;
  const lines = layOut(sheet);
  let rows = Math.max(markedRows(lines), labelledRows(lines, columnLabels(key)));
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

function columnLabels(key: Exclude<TableKey, 'disclosure'>): Set<string> {
  const columns = editions.flatMap(({ tables }) => tables[key].columns);
  return new Set(columns.flatMap(({ label, aka = [] }) => [label, ...aka]).map(foldLabel));
}
