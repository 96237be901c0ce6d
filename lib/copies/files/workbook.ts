import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { dayNumber } from '../sheets/day';
import type { Sheet, SheetCell } from '../sheets/sheet';
import { layOut, type Slot } from '../sheets/slots';
import { columnWidths, rowHeights } from './measures';
import { pageFooter, pageSetup } from './printed';
import { xlsxText } from './xlsx-text';

/** A sheet of a workbook. */
export interface NamedSheet {
  /** At most 31 characters, none of `[]:*?/\`; never words of a page. */
  name: string;
  sheet: Sheet;
  /** Rows and columns that stay in sight. */
  frozen: { rows: number; columns: number };
  /** Whether its head lets rows be filtered. */
  filtered?: boolean;
  /** How wide each column may become, in digits, where that is not left to its text. */
  widest?: readonly number[];
}

/** What a workbook says by itself. */
export interface WorkbookWords {
  /** The last words of a text that is too long for a cell. */
  cutMark: string;
  /** What stands below printed pages, besides the name of the sheet and the number of the page. */
  about?: string;
}

/**
 * Sheets as an XLSX file. True numbers are numbers; everything else is a string in a cell of the text format, so
 * that no spreadsheet computes it, now or when somebody edits the cell. Merges are the sheet's. The library is
 * loaded with the first workbook.
 */
export async function workbookFile(
  sheets: readonly NamedSheet[],
  words: WorkbookWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, words)),
    defaultFont: { name: '等线', size: 11 },
    // LibreOffice shows the buttons of a filter only where this name tells of it, as Excel writes it.
    namedRanges: sheets.filter(isFiltered).map(({ name, sheet }) => ({
      name: '_xlnm._FilterDatabase',
      range: `'${name.replaceAll("'", "''")}'!${rangeOf(sheet, '$')}`,
      scope: name,
    })),
  });
  return new Uint8Array(file);
}

function writtenSheet(named: NamedSheet, { cutMark, about = '' }: WorkbookWords): WriteSheet {
  const { name, sheet, frozen, widest } = named;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const slots = layOut(sheet);
  slots.forEach((line, y) => {
    line.forEach((slot, x) => {
      if (slot === null) return;
      const { width, height, first } = slot;
      cells.set(`${y},${x}`, writtenCell(slot, cutMark));
      if (first && (width > 1 || height > 1))
        merges.push({ startRow: y, startCol: x, endRow: y + height - 1, endCol: x + width - 1 });
    });
  });
  const widths = columnWidths(sheet, widest);
  const heights = rowHeights(sheet, widths);
  return {
    name,
    // The library writes the cells of these lines; what is in them stands in `cells`.
    rows: slots.map((line) => line.map(() => null)),
    cells,
    merges,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.flatMap((height, y) => (height === null ? [] : [[y, { height }]]))),
    pageSetup: pageSetup(sheet.width, frozen),
    headerFooter: pageFooter(about),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(isFiltered(named) ? { autoFilter: { range: rangeOf(sheet) } } : {}),
  };
}

function isFiltered({ filtered = false, sheet }: NamedSheet): boolean {
  return filtered && sheet.width > 0;
}

/** All of a sheet, as spreadsheets name it: A1:C12. @param fixed stands before columns and rows: $A$1:$C$12 */
function rangeOf({ width, height }: Sheet, fixed: '' | '$' = ''): string {
  let column = '';
  for (let left = width; left > 0; left = Math.floor((left - 1) / 26))
    column = String.fromCharCode(65 + ((left - 1) % 26)) + column;
  return `${fixed}A${fixed}1:${fixed}${column}${fixed}${Math.max(1, height)}`;
}

type WrittenCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

function writtenCell({ cell, first }: NonNullable<Slot>, cutMark: string): WrittenCell {
  const style = styleOf(cell);
  // The slots that a merged cell covers carry its border, or it would have one on two sides only.
  if (!first) return { value: null, type: 'empty', style };
  if (cell.number !== null) return { value: Number(cell.number), type: 'number', style: numeric(style) };
  if (cell.isDay)
    return { value: dayNumber(cell.text), type: 'number', style: { ...style, numFmt: 'yyyy-mm-dd' } };
  if (cell.text === '') return { value: null, type: 'empty', style };
  return { value: xlsxText(cell.text, cutMark), type: 'string', style };
}

function styleOf({ header, number }: SheetCell): CellStyle {
  if (header) return styles.head;
  return number === null ? styles.text : styles.number;
}

const border = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const framed: CellStyle = {
  border: { top: border, right: border, bottom: border, left: border },
  alignment: { vertical: 'top', wrapText: true },
};
const styles = {
  head: {
    ...framed,
    numFmt: '@',
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  text: { ...framed, numFmt: '@' },
  number: framed,
} satisfies Record<string, CellStyle>;

/** The style of a number: in a cell of the text format it would be text as soon as somebody edits it. */
function numeric({ numFmt: _, ...style }: CellStyle): CellStyle {
  return style;
}
