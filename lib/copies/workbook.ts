import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { columnWidths, rowHeights } from './measures';
import type { Sheet } from './sheet';
import { layOut } from './slots';
import { xlsxText } from './xlsx-text';

/** A sheet of a workbook. */
export interface NamedSheet {
  /** At most 31 characters, none of `[]:*?/\`; never words of a page. */
  name: string;
  sheet: Sheet;
  /** Rows and columns that stay in sight. */
  frozen: { rows: number; columns: number };
}

/**
 * Sheets as an XLSX file. True numbers are numbers; everything else is a string in a cell of the text format, so
 * that no spreadsheet computes it, now or when somebody edits the cell. Merges are the sheet's. The library is
 * loaded with the first workbook.
 *
 * @param cutMark the last words of a text that is too long for a cell
 */
export async function workbookFile(
  sheets: readonly NamedSheet[],
  cutMark: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, cutMark)),
    defaultFont: { name: '等线', size: 11 },
  });
  return new Uint8Array(file);
}

function writtenSheet({ name, sheet, frozen }: NamedSheet, cutMark: string): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const slots = layOut(sheet);
  slots.forEach((line, y) => {
    line.forEach((slot, x) => {
      if (slot === null) return;
      const { cell, width, height, first } = slot;
      const style = cell.header ? styles.head : cell.number === null ? styles.text : styles.number;
      if (!first) {
        // The slots that a merged cell covers carry its border, or it would have one on two sides only.
        cells.set(`${y},${x}`, { value: null, type: 'empty', style });
        return;
      }
      if (cell.number !== null)
        cells.set(`${y},${x}`, { value: Number(cell.number), type: 'number', style: numeric(style) });
      else if (cell.text === '') cells.set(`${y},${x}`, { value: null, type: 'empty', style });
      else cells.set(`${y},${x}`, { value: xlsxText(cell.text, cutMark), type: 'string', style });
      if (width > 1 || height > 1)
        merges.push({ startRow: y, startCol: x, endRow: y + height - 1, endCol: x + width - 1 });
    });
  });
  const widths = columnWidths(sheet);
  const heights = rowHeights(sheet, widths);
  return {
    name,
    // The library writes the cells of these lines; what is in them stands in `cells`.
    rows: slots.map((line) => line.map(() => null)),
    cells,
    merges,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.flatMap((height, y) => (height === null ? [] : [[y, { height }]]))),
    pageSetup: printed(sheet.width, frozen.rows),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
  };
}

/** Columns that can still be read when they are printed on the width of one page. */
const mostPrinted = 16;

/** On A4 across, on the width of one page where that can be read, with the head on every page. */
function printed(columns: number, headRows: number): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    ...(columns <= mostPrinted ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(headRows > 0 ? { printTitlesRow: `$1:$${headRows}` } : {}),
  };
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
