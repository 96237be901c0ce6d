import { mostCells } from './budget';
import type { OutlineCell, OutlineRow } from './outline';
import type { Places } from './places';
import { isProseRow } from './prose-row';
import { readCellText, readSpan } from './read-cell';
import { closeUpNumbers } from './spaced-table';
import { childElements, isHiddenItself } from './walk';

/** A stretch of a `<table>`: rows that form a grid, or one cell whose content reads on as article text. */
export type TablePart =
  | { kind: 'grid'; rows: OutlineRow[]; cellsLeftOut: number }
  | { kind: 'prose'; cells: Element[] };

interface ReadRow {
  group: number;
  elements: Element[];
  cells: OutlineCell[];
}

/** Whether the table holds other tables: then it lays the page out, and its cells are read one after another. */
export function isLayoutTable(table: Element): boolean {
  return table.getElementsByTagName('table').length > 0;
}

/** The rows of a table in the order of the standard: as in the tree, but `tfoot` last (HTML, 4.9.12.1). */
export function rowElements(table: Element): { row: Element; group: number }[] {
  const rows: { row: Element; group: number }[] = [];
  const feet: Element[] = [];
  let group = 0;
  let bare = false;
  for (const child of childElements(table)) {
    const tag = child.tagName;
    if (tag === 'TR') {
      if (!bare) group++;
      bare = true;
      rows.push({ row: child, group });
    } else if (tag === 'THEAD' || tag === 'TBODY') {
      bare = false;
      group++;
      for (const row of childElements(child)) if (row.tagName === 'TR') rows.push({ row, group });
    } else if (tag === 'TFOOT') {
      feet.push(child);
    }
  }
  for (const foot of feet) {
    group++;
    for (const row of childElements(foot)) if (row.tagName === 'TR') rows.push({ row, group });
  }
  return rows;
}

/**
 * Reads a table that holds no other table.
 * @param left cells that may still be read on this page; sixty tables with twenty thousand cells have been seen once,
 *   in a budget. What lies beyond is counted, not read
 * @returns its stretches in reading order: rows of a grid, and rows whose only cell is prose or a section heading
 */
export function readTable(table: Element, places: Places, left = mostCells): TablePart[] {
  const parts: TablePart[] = [];
  let cellsLeft = left;
  let grid: Extract<TablePart, { kind: 'grid' }> | null = null;
  for (const { row, group } of rowElements(table)) {
    // A row that the page keeps from its readers is not a row of the report.
    if (isHiddenItself(row)) continue;
    const read: ReadRow = { group, elements: [], cells: [] };
    const texts: string[] = [];
    for (const cell of childElements(row)) {
      if ((cell.tagName !== 'TD' && cell.tagName !== 'TH') || isHiddenItself(cell)) continue;
      read.elements.push(cell);
      if (cellsLeft-- > 0) texts.push(readCellText(cell));
    }
    if (isProseRow(texts)) {
      grid = null;
      parts.push({ kind: 'prose', cells: read.elements });
      continue;
    }
    if (!grid) {
      grid = { kind: 'grid', rows: [], cellsLeftOut: 0 };
      parts.push(grid);
    }
    texts.forEach((text, index) => {
      const element = read.elements[index]!;
      read.cells.push({
        address: places.add(element),
        text,
        colSpan: readSpan(element, 'colspan'),
        rowSpan: readSpan(element, 'rowspan'),
        header: element.tagName === 'TH',
      });
    });
    grid.cellsLeftOut += read.elements.length - texts.length;
    grid.rows.push({ group, cells: read.cells });
  }
  for (const part of parts) {
    if (part.kind === 'grid') closeUpNumbers(part.rows, (address) => places.element(address));
  }
  return parts;
}
