import type { Sheet } from '../sheets/sheet';
import { layOut } from '../sheets/slots';

/** Bounds of a column, in digits; what is longer is wrapped. */
const [narrowest, widest] = [6, 48];
/** What a head asks for at most: it is wrapped rather than that figures of one digit stand far apart. */
const widestHead = 14;
/** A line of the default font, and what a spreadsheet allows a row at most, in points. */
const linePoints = 16;
const mostPoints = 400;

/**
 * How wide columns should be, in digits: as wide as the longest line in them, a Chinese character counting two.
 * Merged cells spread over several columns and have no say.
 *
 * @param most of each column, where it is not the common one
 */
export function columnWidths({ width, cells }: Sheet, most: readonly number[] = []): number[] {
  const widths = new Array<number>(width).fill(narrowest);
  for (const cell of cells) {
    if (cell.width > 1 || cell.x >= width) continue;
    const lines = (cell.number ?? cell.text).split('\n');
    // A cell may have more lines than a function takes arguments.
    const needed = lines.reduce((longest, line) => Math.max(longest, inDigits(line)), 0) + 2;
    const asked = cell.header ? Math.min(widestHead, needed) : needed;
    widths[cell.x] = Math.min(most[cell.x] ?? widest, Math.max(widths[cell.x]!, asked));
  }
  return widths;
}

/**
 * How high rows must be for their text, in points: spreadsheets do not all measure wrapped text when they open a
 * file. Null where one line will do. A cell over several rows has their room, and no say.
 *
 * @param widths of the columns
 */
export function rowHeights(sheet: Sheet, widths: readonly number[]): (number | null)[] {
  return layOut(sheet).map((line) => {
    let most = 1;
    line.forEach((slot, x) => {
      if (!slot?.first || slot.height > 1 || slot.cell.number !== null) return;
      const room = widths.slice(x, x + slot.width).reduce((sum, width) => sum + width, 0) - 1;
      const lines = slot.cell.text.split('\n').map((text) => Math.max(1, Math.ceil(inDigits(text) / room)));
      most = Math.max(
        most,
        lines.reduce((sum, count) => sum + count, 0),
      );
    });
    return most === 1 ? null : Math.min(mostPoints, most * linePoints);
  });
}

/** The width of a line in digits. Chinese fonts draw dashes and quotation marks as wide as their characters. */
function inDigits(line: string): number {
  let digits = 0;
  for (const character of line) digits += character > '\u1FFF' ? 2 : 1;
  return digits;
}
