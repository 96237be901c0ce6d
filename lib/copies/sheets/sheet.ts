import { carriedText } from './cell-text';
import { dayNumber } from './day';
import { escapeHtml } from './escape-html';
import { layOut, type Slot } from './slots';

/** The two forms in which the clipboard carries a table, and its size for the confirmation. */
export interface Copy {
  html: string;
  text: string;
  rows: number;
  columns: number;
}

/** A table ready to be written down: cells on their slots, in reading order; a slot without a cell is empty. */
export interface Sheet {
  width: number;
  height: number;
  cells: SheetCell[];
}

export interface SheetCell {
  x: number;
  y: number;
  width: number;
  height: number;
  /** `\n` where the line breaks inside the cell. */
  text: string;
  /** Digits, when the cell must arrive as a number; null: it arrives as exactly this text. */
  number: string | null;
  /** The text is an ISO date and must arrive as a day. Of our own tables only: what a page writes stays as it is. */
  isDay?: true;
  header: boolean;
}

/**
 * Both forms of a sheet: HTML with its merged cells, and text of which every line has the sheet's width.
 *
 * A text such as `=1+1` stays that text in both. Spreadsheets take the HTML, where its cell is marked as text. The plain
 * text is what editors and forms take: an apostrophe in front would stand there for everybody to see, and quotation
 * marks keep no spreadsheet from computing. Who pastes the plain text into one on purpose asks for its reading.
 */
export function copySheet(sheet: Sheet): Copy {
  const slots = layOut(sheet);
  return {
    html: sheetHtml(slots),
    text: slots.map((line) => line.map(fieldText).join('\t')).join('\r\n'),
    rows: sheet.height,
    columns: sheet.width,
  };
}

function sheetHtml(slots: Slot[][]): string {
  const rows = slots.map((line) => `<tr>${line.map(slotHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table border="1" style="border-collapse:collapse">${rows.join('')}</table>`;
}

// Excel and WPS read the cell's format from `mso-number-format`, LibreOffice from `sdnum`; `@` is text in both.
const asText = ` style="mso-number-format:'\\@'" sdnum="2052;0;@"`;
const asDay = (iso: string) =>
  ` style="mso-number-format:'yyyy\\-mm\\-dd'" sdval="${dayNumber(iso)}" sdnum="2052;0;YYYY-MM-DD"`;
// A plain <br> would begin a new row in Excel.
const lineBreak = '<br style="mso-data-placement:same-cell">';

function slotHtml(slot: Slot): string {
  if (slot === null) return '<td></td>';
  if (!slot.first) return '';
  const { cell, width, height } = slot;
  const tag = cell.header ? 'th' : 'td';
  const spans = (width > 1 ? ` colspan="${width}"` : '') + (height > 1 ? ` rowspan="${height}"` : '');
  if (cell.number !== null) return `<${tag}${spans}>${cell.number}</${tag}>`;
  const content = escapeHtml(carriedText(cell.text)).replaceAll('\n', lineBreak);
  const format = cell.text === '' ? '' : cell.isDay ? asDay(cell.text) : asText;
  return `<${tag}${spans}${format}>${content}</${tag}>`;
}

/** A merged cell has its text in its first slot; the slots that it covers are empty. */
function fieldText(slot: Slot): string {
  if (!slot?.first) return '';
  const { number, text } = slot.cell;
  const field = number ?? carriedText(text);
  return /[\t\r\n"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
