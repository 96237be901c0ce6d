import { cellText } from '../sheets/cell-text';
import type { Sheet } from '../sheets/sheet';
import { layOut, type Slot } from '../sheets/slots';

/**
 * Characters with which a spreadsheet may take a cell for a formula or a command, and their full-width forms, which
 * some input methods and importers fold. Space and what is invisible in front of them does not help: some
 * spreadsheets drop it.
 */
const starter = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u;

/**
 * A sheet as CSV after RFC 4180, for Excel in China: a byte-order mark, by which Excel knows UTF-8, and CRLF. Every
 * line has the sheet's width; a merged cell has its text in its first slot.
 *
 * A text that a spreadsheet could take for a formula gets an apostrophe in front, as spreadsheets write text that
 * must not be computed. It then stands in the cell: CSV has no types and no other way to say it, and a harmless
 * character too many is better than a formula that came from a page. True numbers, also negative ones, get none.
 * For the same reason CSV cannot keep a spreadsheet from reading `0012` as 12; a workbook can.
 *
 * @param cutMark the last words of a text that is too long for a cell
 */
export function sheetAsCsv(sheet: Sheet, cutMark: string): string {
  const lines = layOut(sheet).map((line) => line.map((slot) => field(slot, cutMark)).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function field(slot: Slot, cutMark: string): string {
  if (!slot?.first) return '';
  const { number } = slot.cell;
  const text = cellText(slot.cell.text, cutMark);
  const value = number ?? (starter.test(text) ? `'${text}` : text);
  // A space at either end would be lost in readers that trim what is not quoted.
  return /[",\r\n\t]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
