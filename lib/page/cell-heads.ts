import { readSpan } from './read-cell';
import { rowElements } from './read-table';

/** Longer texts are no names of rows and columns. */
const MOST_NAME = 60;
/** A page of lists has hundreds of rows; what lies beyond has no heads. */
const MOST_CELLS = 20_000;

/** What stands over the cells of a table: for each, its column's head, then the names in its row. */
export type CellHeads = ReadonlyMap<Element, readonly string[]>;

interface Placed {
  cell: Element;
  text: string;
  linked: boolean;
}

/** A row of cells by columns, with those of rows above that reach into it. */
interface PlacedRow {
  /** By column. */
  placed: Placed[];
  /** The cells that begin in this row. */
  own: { placed: Placed; at: number; width: number }[];
  /** Cells that reach into the next row, by column. */
  reaching: Reaching;
}

type Reaching = { placed: Placed; rows: number }[];

/**
 * Reads what names the cells of a table that holds links. A column is named by the cells above it in rows that
 * lead nowhere, nearest first; a row by the cells before and by those behind that lead nowhere.
 * @param textOf a cell's text as one line
 * @param leadsOn whether a cell holds a link
 */
export function readCellHeads(
  table: Element,
  textOf: (cell: Element) => string,
  leadsOn: (cell: Element) => boolean,
): CellHeads {
  const heads = new Map<Element, string[]>();
  const columns: string[][] = [];
  let reaching: Reaching = [];
  let left = MOST_CELLS;
  for (const { row } of rowElements(table)) {
    const cells = [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH');
    left -= cells.length;
    if (left < 0) return heads;
    const read = placeRow(cells, reaching, (cell) => ({ cell, text: textOf(cell), linked: leadsOn(cell) }));
    reaching = read.reaching;
    if (!read.own.some(({ placed }) => placed.linked)) nameColumns(columns, read);
    else nameLinks(heads, columns, read);
  }
  return heads;
}

/** Puts the cells of a row into the columns that cells of rows above leave free. */
function placeRow(cells: readonly Element[], above: Reaching, read: (cell: Element) => Placed): PlacedRow {
  const placed: PlacedRow['placed'] = [];
  const own: PlacedRow['own'] = [];
  const reaching: Reaching = [];
  const put = (one: Placed, rows: number) => {
    if (rows > 1) reaching[placed.length] = { placed: one, rows: rows - 1 };
    placed.push(one);
  };
  const passReaching = () => {
    for (let over = above[placed.length]; over; over = above[placed.length]) put(over.placed, over.rows);
  };
  for (const cell of cells) {
    passReaching();
    const one = read(cell);
    const width = Math.min(readSpan(cell, 'colspan'), 100);
    own.push({ placed: one, at: placed.length, width });
    const rows = readSpan(cell, 'rowspan') || Number.POSITIVE_INFINITY;
    for (let span = 0; span < width; span++) put(one, rows);
  }
  passReaching();
  return { placed, own, reaching };
}

/** A row that leads nowhere names the columns beneath it. */
function nameColumns(columns: string[][], { own }: PlacedRow): void {
  for (const { placed, at, width } of own) {
    if (placed.text === '' || placed.text.length > MOST_NAME) continue;
    for (let column = at; column < at + width; column++) addHead(columns, column, placed.text);
  }
}

/** The links of a row are named by their columns and by what else stands in it. */
function nameLinks(heads: Map<Element, string[]>, columns: readonly string[][], row: PlacedRow): void {
  const names = [...new Set(row.placed)].filter(
    (each) => each && (each.linked || each.text !== '') && each.text.length <= MOST_NAME,
  );
  for (const { placed, at } of row.own) {
    if (!placed.linked) continue;
    const place = names.indexOf(placed);
    // What leads on behind it is another entry; before it, it may be the unit with its own pages.
    const before = names.slice(0, Math.max(place, 0)).reverse();
    const inRow = [...before, ...names.slice(place + 1).filter(({ linked }) => !linked)];
    heads.set(placed.cell, [...(columns[at] ?? []), ...inRow.map(({ text }) => text)]);
  }
}

/** Nearest first. Rows of units that have published nothing lead nowhere either: the table's own head stays last. */
function addHead(columns: string[][], column: number, text: string): void {
  const above = columns[column] ?? [];
  columns[column] = [text, ...(above.length < 4 ? above : [above[0]!, ...above.slice(-2)])];
}
