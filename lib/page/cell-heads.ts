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
  /** Cells of rows above that reach into the row, by column. */
  let reaching: { placed: Placed; rows: number }[] = [];
  let cells = 0;
  for (const { row } of rowElements(table)) {
    const placed: Placed[] = [];
    const next: typeof reaching = [];
    const own: { placed: Placed; at: number; width: number }[] = [];
    let at = 0;
    const passReaching = () => {
      for (let above = reaching[at]; above; above = reaching[at]) {
        placed[at] = above.placed;
        if (above.rows > 1) next[at] = { placed: above.placed, rows: above.rows - 1 };
        at++;
      }
    };
    for (const cell of row.children) {
      if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
      if (cells++ > MOST_CELLS) return heads;
      passReaching();
      const one = { cell, text: textOf(cell), linked: leadsOn(cell) };
      const width = Math.min(readSpan(cell, 'colspan'), 100);
      const rows = readSpan(cell, 'rowspan');
      own.push({ placed: one, at, width });
      for (let span = 0; span < width; span++, at++) {
        placed[at] = one;
        if (rows !== 1) next[at] = { placed: one, rows: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 };
      }
    }
    passReaching();
    reaching = next;
    const names = [...new Set(placed)].filter(
      (each) => each && (each.linked || each.text !== '') && each.text.length <= MOST_NAME,
    );
    const leads = own.some(({ placed: { linked } }) => linked);
    for (const { placed: one, at: from, width } of own) {
      if (!leads && one.text !== '' && one.text.length <= MOST_NAME)
        for (let column = from; column < from + width; column++) addHead(columns, column, one.text);
      if (!one.linked) continue;
      const place = names.indexOf(one);
      // What leads on behind it is another entry; before it, it may be the unit with its own pages.
      const before = names.slice(0, Math.max(place, 0)).reverse();
      const inRow = [...before, ...names.slice(place + 1).filter(({ linked }) => !linked)];
      heads.set(one.cell, [...(columns[from] ?? []), ...inRow.map(({ text }) => text)]);
    }
  }
  return heads;
}

/** Nearest first. Rows of units that have published nothing lead nowhere either: the table's own head stays last. */
function addHead(columns: string[][], column: number, text: string): void {
  const above = columns[column] ?? [];
  columns[column] = [text, ...(above.length < 4 ? above : [above[0]!, ...above.slice(-2)])];
}
