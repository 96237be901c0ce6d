import type { OutlineCell, OutlineRow } from '../page/outline';

/** A cell of the page on the slots that it covers; `x` and `y` count from 0. */
export interface GridCell {
  x: number;
  y: number;
  width: number;
  height: number;
  cell: OutlineCell;
}

/**
 * A table after the HTML standard's "forming a table": every cell on its slots. Slots that no cell covers are
 * gaps; a slot that two cells claim belongs to the later one and is counted in `overlaps`.
 */
export interface Grid {
  width: number;
  height: number;
  cells: GridCell[];
  /** The cell on slot (x, y), or undefined for a gap and outside the grid. */
  at(x: number, y: number): GridCell | undefined;
  overlaps: number;
  /** Cells or spans that the bounds cut off; 0 on every real page. */
  cut: number;
}

/** The standard clips `colspan` to 1000 and `rowspan` to 65534 (HTML, 4.9.11, attributes common to td and th). */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;
/**
 * Slots that one grid may have. A hostile `colspan=1000 rowspan=65534`, repeated, would otherwise fill the memory;
 * the largest real table seen has 1,200 slots.
 */
const MAX_SLOTS = 250_000;

/**
 * Forms a table from plain rows by the algorithm of the HTML standard (4.9.12.1, "Forming a table"): cells take
 * the first free slot of their row, `rowspan=0` reaches to the end of its row group, no span leaves its group.
 * @param rows rows in tree order; `group` must not decrease
 * @returns the grid; never throws, whatever the spans
 */
export function formTable(rows: OutlineRow[]): Grid {
  const height = Math.min(rows.length, MAX_SLOTS);
  const maxWidth = Math.max(16, Math.floor(MAX_SLOTS / Math.max(1, height)));
  const slots: (GridCell | undefined)[][] = Array.from({ length: height }, () => []);
  const cells: GridCell[] = [];
  const groupEnds = endsOfGroups(rows, height);
  let width = 0;
  let overlaps = 0;
  let cut = rows.length - height;

  for (let y = 0; y < height; y++) {
    const row = rows[y]!;
    const groupEnd = groupEnds[y]!;
    let x = 0;
    for (const cell of row.cells) {
      while (slots[y]![x]) x++;
      const colSpan = clip(cell.colSpan, 1, MAX_COLSPAN);
      const rowSpan = cell.rowSpan === 0 ? groupEnd - y : clip(cell.rowSpan, 1, MAX_ROWSPAN);
      if (x >= maxWidth) {
        cut++;
        continue;
      }
      const placed: GridCell = {
        x,
        y,
        width: Math.min(colSpan, maxWidth - x),
        height: Math.min(rowSpan, groupEnd - y),
        cell,
      };
      if (placed.width < colSpan) cut++;
      overlaps += claim(slots, placed);
      cells.push(placed);
      x += placed.width;
      width = Math.max(width, x);
    }
  }
  return { width, height, cells, at: (x, y) => slots[y]?.[x], overlaps, cut };
}

/** Gives a cell all slots under it. @returns how many of them were another's */
function claim(slots: (GridCell | undefined)[][], placed: GridCell): number {
  const { x, y, width, height } = placed;
  let taken = 0;
  for (let row = y; row < y + height; row++) {
    const line = slots[row]!;
    for (let column = x; column < x + width; column++) {
      if (line[column]) taken++;
      line[column] = placed;
    }
  }
  return taken;
}

function clip(value: number, least: number, most: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least;
}

/** For every row, the index behind the last row of its row group. */
function endsOfGroups(rows: OutlineRow[], height: number): number[] {
  const ends = new Array<number>(height);
  for (let y = height - 1, end = height; y >= 0; y--) {
    if (y + 1 < height && rows[y + 1]!.group !== rows[y]!.group) end = y + 1;
    ends[y] = end;
  }
  return ends;
}
