import { proseIn } from './article-rows';
import { mostCells } from './budget';
import type { OutlineCell, OutlineRow } from './outline';
import type { Places } from './places';
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
  texts: string[];
}

/** More text than this is not wrapped up in a table of its own to stand in one cell. */
const MOST_WRAPPED = 40;

/**
 * Whether the table holds other tables: then it lays the page out, and its cells are read one after another. Not where
 * they only wrap what stands in one of its cells each, a figure that was pasted as a table, and it has labels besides.
 */
export function isLayoutTable(table: Element): boolean {
  const inner = [...table.getElementsByTagName('table')];
  const isMore = (wrapped: Element) => {
    const text = wrapped.textContent!.trim();
    return text.length > MOST_WRAPPED || wrapped.closest('td')?.textContent?.trim() !== text;
  };
  return (
    inner.length > 0 && (inner.some(isMore) || table.querySelectorAll('td').length < inner.length * 2 + 3)
  );
}

/** The rows of a table in the order of the standard: as in the tree, but `tfoot` last (HTML, 4.9.12.1). */
export function rowElements(table: Element): { row: Element; group: number }[] {
  const rows: { row: Element; group: number }[] = [];
  const feet: Element[] = [];
  let group = 0;
  let bare = false;
  const addGroup = (element: Element) => {
    group++;
    for (const row of childElements(element)) if (row.tagName === 'TR') rows.push({ row, group });
  };
  for (const child of childElements(table)) {
    const tag = child.tagName;
    if (tag === 'TR') {
      if (!bare) group++;
      bare = true;
      rows.push({ row: child, group });
    } else if (tag === 'THEAD' || tag === 'TBODY') {
      bare = false;
      addGroup(child);
    } else if (tag === 'TFOOT') feet.push(child);
  }
  for (const foot of feet) addGroup(foot);
  return rows;
}

/**
 * Reads a table that is no layout.
 * @param left cells that may still be read on this page; sixty tables with twenty thousand cells have been seen once,
 *   in a budget. What lies beyond is counted, not read
 * @returns its stretches in reading order: rows of a grid, and rows whose only cell is prose or a section heading
 */
export function readTable(table: Element, places: Places, left = mostCells): TablePart[] {
  const rows = readRows(table, left);
  const parts: TablePart[] = [];
  const proseOf = proseIn(rows.map(({ texts }) => texts));
  let grid: Extract<TablePart, { kind: 'grid' }> | null = null;
  for (const row of rows) {
    const prose = proseOf(row.texts);
    if (prose.includes(true)) {
      grid = null;
      parts.push({ kind: 'prose', cells: row.elements.filter((_, at) => prose[at] ?? true) });
    }
    if (prose.length > 0 && prose.every((each) => each)) continue;
    if (!grid) {
      grid = { kind: 'grid', rows: [], cellsLeftOut: 0 };
      parts.push(grid);
    }
    grid.cellsLeftOut += row.elements.length - row.texts.length;
    grid.rows.push({ group: row.group, cells: cellsOf(row, prose, places) });
  }
  for (const part of parts) {
    if (part.kind === 'grid') closeUpNumbers(part.rows, (address) => places.element(address));
  }
  return parts;
}

/** The rows that a table shows, and the texts of their cells as long as there are some left to read. */
function readRows(table: Element, left: number): ReadRow[] {
  const rows: ReadRow[] = [];
  let cellsLeft = left;
  for (const { row, group } of rowElements(table)) {
    // A row that the page keeps from its readers is not a row of the report.
    if (isHiddenItself(row)) continue;
    const read: ReadRow = { group, elements: [], texts: [] };
    for (const cell of childElements(row)) {
      if ((cell.tagName !== 'TD' && cell.tagName !== 'TH') || isHiddenItself(cell)) continue;
      read.elements.push(cell);
      if (cellsLeft-- > 0) read.texts.push(readCellText(cell));
    }
    rows.push(read);
  }
  return rows;
}

/** The cells of a row that were read and are no prose. */
function cellsOf({ elements, texts }: ReadRow, prose: readonly boolean[], places: Places): OutlineCell[] {
  const cells: OutlineCell[] = [];
  texts.forEach((text, at) => {
    const element = elements[at]!;
    if (prose[at]) return;
    cells.push({
      address: places.add(element),
      text,
      colSpan: readSpan(element, 'colspan'),
      rowSpan: readSpan(element, 'rowspan'),
      header: element.tagName === 'TH',
    });
  });
  return cells;
}
