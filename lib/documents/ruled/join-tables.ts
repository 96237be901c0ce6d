import { tableOfForm } from '../table-of-form';
import { isCutRow } from './cut-rows';
import { joinGroups, joinRow, lowestCells } from './join-cells';
import type { FilledCell, RuledTable } from './ruled-table';

/** How far two pieces of a table may differ in width, and how far inner and outer margins may move one sideways. */
const AS_WIDE = 6;
const SHIFT = 90;
const SAME_EDGE = 4;

/** A header has no more rows than these. */
const HEADER = 3;

/** Whether a table at the head of a page goes on with the one at the foot of the page before. */
export function goesOnWith(above: RuledTable, below: RuledTable): boolean {
  const width = (table: RuledTable) => table.box.x1 - table.box.x0;
  const isAsWide =
    Math.abs(width(above) - width(below)) <= AS_WIDE && Math.abs(above.box.x0 - below.box.x0) <= SHIFT;
  return isAsWide && !beginsAnother(above, below);
}

/** Whether the header of another table of a form stands at the head of the page. */
function beginsAnother(above: RuledTable, below: RuledTable): boolean {
  const textsIn = (rows: RuledTable['rows']) => rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  const begun = tableOfForm(textsIn(below.rows.slice(0, HEADER)));
  const held = tableOfForm(textsIn(above.rows));
  return begun !== null && held !== null && begun !== held;
}

/**
 * Makes one table of two pieces: the header that is printed again goes, a row that the page's end cut in two becomes
 * one, and so do the two halves of a group's label.
 */
export function joinTables(above: RuledTable, below: RuledTable): RuledTable {
  const shift = above.box.x0 - below.box.x0;
  const xs = unite(
    above.xs,
    below.xs.map((x) => x + shift),
  );
  const upper = onEdges(above, xs, 0);
  const lower = onEdges(below, xs, shift);
  const rows = withoutHeader(upper, lower);
  const [first] = rows;
  // Where the table itself is open above and below, a line that is missing there tells nothing.
  const drawn = !(upper[0]?.cells ?? []).every(({ opensUp }) => opensUp);
  if (!first) return { ...above, xs, rows: upper };
  const last = lowestCells(upper).map(({ cell }) => cell);
  if (isCutRow(last, first.cells, drawn)) {
    joinRow(upper, first);
    rows.shift();
  } else joinGroups(upper, rows, drawn && last.concat(first.cells).some(isClosed));
  return { ...above, xs, rows: [...upper, ...rows] };
}

/**
 * The edges of both pieces. Edges that are not quite the same are, where they stand nearer to each other than half of
 * the narrowest column beside them: Word lays the pieces of a table out one by one.
 */
function unite(a: readonly number[], b: readonly number[]): number[] {
  const united = [...a];
  for (const [at, x] of b.entries()) {
    const nearest = a.reduce(
      (best, known) => (Math.abs(known - x) < Math.abs(best - x) ? known : best),
      Infinity,
    );
    const room = Math.min(columnBeside(b, at), columnBeside(a, a.indexOf(nearest)));
    if (Math.abs(nearest - x) > Math.max(SAME_EDGE, 0.4 * room)) united.push(x);
  }
  return united.sort((left, right) => left - right);
}

/** The width of the narrower column at either side of an edge. */
function columnBeside(edges: readonly number[], at: number): number {
  const left = at > 0 ? edges[at]! - edges[at - 1]! : Infinity;
  const right = at + 1 < edges.length ? edges[at + 1]! - edges[at]! : Infinity;
  return Math.min(left, right);
}

function onEdges(table: RuledTable, xs: readonly number[], shift: number): RuledTable['rows'] {
  const at = (x: number) => {
    let nearest = 0;
    for (const [index, edge] of xs.entries()) {
      if (Math.abs(edge - x - shift) < Math.abs(xs[nearest]! - x - shift)) nearest = index;
    }
    return nearest;
  };
  const places = table.xs.map(at);
  return table.rows.map(({ page, cells }) => ({
    page,
    cells: cells.map((cell) => {
      const x = places[cell.x]!;
      return { ...cell, x, width: Math.max(1, places[cell.x + cell.width]! - x) };
    }),
  }));
}

function isClosed({ opensUp, opensDown }: FilledCell): boolean {
  return !opensUp && !opensDown;
}

function textsOf(cells: readonly FilledCell[]): string {
  return cells
    .filter(({ text }) => text !== '')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('|');
}

/** Rows of a page's head that say again what the table's first rows say. */
function withoutHeader(upper: RuledTable['rows'], lower: RuledTable['rows']): RuledTable['rows'] {
  let same = 0;
  while (same < Math.min(upper.length, lower.length)) {
    const text = textsOf(lower[same]!.cells);
    if (text !== textsOf(upper[same]!.cells) || /(?:^|\|)\d+(?:\||$)/.test(text)) break;
    same++;
  }
  const head = lower.slice(0, same);
  // Rows of spans only have no cells of their own, and are no header by themselves.
  return head.some(({ cells }) => cells.some(({ text }) => text !== '')) ? lower.slice(same) : lower.slice(0);
}
