import { cutSheet, type Rectangle } from '../copies/sheets/cut-sheet';
import type { Sheet, SheetCell } from '../copies/sheets/sheet';
import { sumOf } from '../copies/sheets/sum-of';
import { closeUp, compact, splitOrdinal } from '../text/fold';

/** What the table itself gives as the total of what is selected. */
export interface StatedTotal {
  /** Its row's or column's label, as on the page, without the spaces that only fit it into its cell. */
  label: string;
  /** The figure in the total's cell. */
  figure: string;
  /** The sum of what is selected, the total itself left out. */
  sum: string;
  /** What the sum differs from the total by, in plain digits; `0` when they agree. */
  difference: string;
  /** Whether the total's own cell is part of the selection. */
  within: boolean;
}

const totalWords = /^(?:总计|合计|共计|小计|总和|总数)$/;

/**
 * The total that stands next to a selection: the cell directly behind a stretch of one column or one row, or the
 * last cell of the stretch, when its row or column is labelled as a total and both hold numbers.
 * @returns null when there is none: then there is nothing to compare
 */
export function statedTotal(sheet: Sheet, part: Rectangle): StatedTotal | null {
  const down = part.width === 1 && part.height > 1;
  const across = part.height === 1 && part.width > 1;
  if (!down && !across) return null;
  const [last, behind] = down
    ? [cellAt(sheet, part.x, part.y + part.height - 1), cellAt(sheet, part.x, part.y + part.height)]
    : [cellAt(sheet, part.x + part.width - 1, part.y), cellAt(sheet, part.x + part.width, part.y)];
  if (isTotal(sheet, last, down)) {
    const rest = down ? { ...part, height: last.y - part.y } : { ...part, width: last.x - part.x };
    return against(sheet, last, rest, down, true);
  }
  return isTotal(sheet, behind, down) ? against(sheet, behind, part, down, false) : null;
}

function isTotal(sheet: Sheet, cell: SheetCell | undefined, down: boolean): cell is SheetCell {
  return cell?.number != null && Boolean(labelOf(sheet, cell, down));
}

/** The total held against the sum of what it is the total of. */
function against(
  sheet: Sheet,
  total: SheetCell,
  parts: Rectangle,
  down: boolean,
  within: boolean,
): StatedTotal | null {
  const { sum } = sumOf(cutSheet(sheet, parts));
  if (sum === null) return null;
  const figure = plain(total);
  const label = labelOf(sheet, total, down)!;
  return { label, figure, sum, difference: differenceOf(figure, sum), within };
}

/** The label by which a cell is a total: in its row, to the left of it, or in its column, above it. */
function labelOf(sheet: Sheet, total: SheetCell, down: boolean): string | null {
  const labels = sheet.cells.filter((cell) =>
    down
      ? cell.y <= total.y && total.y < cell.y + cell.height && cell.x < total.x
      : cell.x <= total.x && total.x < cell.x + cell.width && cell.y < total.y,
  );
  // A label over several rows heads them all; only one of this row alone says what this row is.
  const own = labels.filter((cell) => (down ? cell.height : cell.width) === 1);
  const found = own.find(({ text }) => totalWords.test(splitOrdinal(compact(text)).rest));
  return found ? closeUp(found.text) : null;
}

function cellAt(sheet: Sheet, x: number, y: number): SheetCell | undefined {
  return sheet.cells.findLast(
    (cell) => cell.x <= x && x < cell.x + cell.width && cell.y <= y && y < cell.y + cell.height,
  );
}

/** The number of a cell as sums are written. */
function plain(cell: SheetCell): string {
  return sumOf(sheetOf([cell.number!])).sum!;
}

function differenceOf(a: string, b: string): string {
  return sumOf(sheetOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`])).sum!;
}

function sheetOf(numbers: string[]): Sheet {
  const cells = numbers.map((number, x) => ({
    ...{ x, y: 0, width: 1, height: 1 },
    ...{ text: number, number, header: false },
  }));
  return { width: numbers.length, height: 1, cells };
}
