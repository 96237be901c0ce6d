import { JSDOM } from 'jsdom';
import { formTable } from '../../lib/grid/form-table';
import type { TableBlock } from '../../lib/page/outline';
import { readOutline } from '../../lib/page/read-outline';
import type { TablePiece } from '../../lib/report/table-reading';

/** The data tables of a page as pieces on their grids. */
export function piecesOf(html: string): TablePiece[] {
  const { window } = new JSDOM(html, { url: 'http://www.qinghe.gov.cn/report.html' });
  const { outline } = readOutline(window.document, window.location.href);
  return outline.blocks
    .filter((block): block is TableBlock => block.kind === 'table')
    .map((block) => ({ block, grid: formTable(block.rows) }));
}

/** What a spreadsheet makes of tab-separated text: quoted fields may hold tabs and line breaks. */
export function readTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines;
}

/** The cells of pasted HTML on their slots: `text` in the first slot of a cell, null in the others. */
export function readHtml(html: string): (string | null)[][] {
  const table = new JSDOM(html).window.document.querySelector('table')!;
  const slots: (string | null | undefined)[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    for (const cell of row.cells) {
      let x = 0;
      while (slots[y]![x] !== undefined) x++;
      for (let dy = 0; dy < cell.rowSpan; dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) {
          if (slots[y + dy]?.[x + dx] !== undefined) throw new Error(`Two cells at ${x + dx}, ${y + dy}.`);
          slots[y + dy]![x + dx] = dx + dy === 0 ? linesOf(cell) : null;
        }
    }
  });
  return slots.map((line) => Array.from(line, (slot) => (slot === undefined ? '' : slot)));
}

function linesOf(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  return cell.textContent;
}

/** A piece made of cells that no page was needed for. */
export function pieceOf(rows: { text: string; colSpan: number; rowSpan: number }[][]): TablePiece {
  const block: TableBlock = {
    kind: 'table',
    address: 0,
    cellsLeftOut: 0,
    rows: rows.map((cells) => ({
      group: 0,
      cells: cells.map((cell) => ({ ...cell, address: 0, header: false })),
    })),
  };
  return { block, grid: formTable(block.rows) };
}
