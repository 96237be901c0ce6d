import { PADDING } from './cell-text';
import { around } from './ink';
import type { FilledCell, RuledTable } from './ruled-table';

/** How far two pieces of a table may differ in width, and how far inner and outer margins may move one sideways. */
const AS_WIDE = 6;
const SHIFT = 90;
const SAME_EDGE = 4;

/** A numeral that begins a label of its own. */
const BEGINS = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十]+)/;

/** Whether a table at the head of a page goes on with the one at the foot of the page before. */
export function goesOnWith(above: RuledTable, below: RuledTable): boolean {
  const width = (table: RuledTable) => table.box.x1 - table.box.x0;
  return Math.abs(width(above) - width(below)) <= AS_WIDE && Math.abs(above.box.x0 - below.box.x0) <= SHIFT;
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
  const last = upper.at(-1);
  if (first && last && isCutRow(last.cells, first.cells, upper)) {
    joinRow(upper, first);
    rows.shift();
  } else if (first) joinGroups(upper, rows);
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

function textsOf(cells: readonly FilledCell[]): string {
  return filled(cells)
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

function filled(cells: readonly FilledCell[]): FilledCell[] {
  return cells.filter(({ text }) => text !== '');
}

const FIGURE = /^[\d.,/—-]+$/;

/**
 * Whether the first row is the rest of the last: what it says goes on with cells that the page's end cut, and the
 * figures are in one half alone. A label of its own begins with its numeral.
 */
function isCutRow(
  last: readonly FilledCell[],
  first: readonly FilledCell[],
  upper: RuledTable['rows'],
): boolean {
  const rest = filled(first).filter((cell) => last.some((each) => isBelow(each, cell)));
  const words = rest.filter(({ text }) => !FIGURE.test(text));
  if (upper.length < 2 || words.length === 0 || words.some(({ text }) => BEGINS.test(text))) return false;
  const figures = (cells: readonly FilledCell[]) => cells.filter(({ text }) => FIGURE.test(text)).length;
  const [above, below] = [figures(last), figures(first)];
  if (above > 0 && below > 0) return false;
  // A figure is whole: nothing goes on with it, and it goes on with nothing.
  const parts = first.some((cell) =>
    last.some(
      (over) =>
        isBelow(over, cell) &&
        over.text !== '' &&
        cell.text !== '' &&
        (FIGURE.test(over.text) || FIGURE.test(cell.text)),
    ),
  );
  if (parts) return false;
  const goOn = words.every((cell) => last.some((each) => isBelow(each, cell) && isFull(each, cell)));
  // A row of a header has words in all of its cells, and half of it has some of them in each.
  return goOn && (above + below > 0 || (words.length > 1 && filled(last).length >= words.length));
}

/** Whether the text of a cell ends because there was hardly room for more in its line. */
function isFull({ area, chars, text }: FilledCell, next: FilledCell): boolean {
  const last = chars.at(-1);
  const char = next.chars[0];
  if (text === '' || !last || !char) return false;
  const line = chars.filter(({ y0 }) => Math.abs(y0 - last.y0) < 2);
  const free = area.x1 - area.x0 - 2 * PADDING - (last.x1 - Math.min(...line.map(({ x0 }) => x0)));
  // Marks that begin no line take the character before along to the next.
  return free < 2.5 * (char.x1 - char.x0);
}

/** Whether the one cell stands right below the other. */
function isBelow(over: FilledCell, cell: FilledCell): boolean {
  return over.x === cell.x && over.width === cell.width;
}

/** Puts what is left of a row to the row that it is of, and to the cells that reach down into it. */
function joinRow(upper: RuledTable['rows'], { cells: first, page }: RuledTable['rows'][number]): void {
  for (const cell of first) {
    const y = upper.findLastIndex(({ cells }) => cells.some((each) => each.x === cell.x));
    const over = upper[y]?.cells.find((each) => isBelow(each, cell));
    if (over) upper[y]!.cells[upper[y]!.cells.indexOf(over)] = joined(over, cell, cell.height - 1, page);
  }
}

/** A cell over several rows that the page's end cuts: its label may go on below. */
function joinGroups(upper: RuledTable['rows'], rows: RuledTable['rows']): void {
  const first = rows[0]!;
  for (const cell of [...first.cells]) {
    const y = upper.findLastIndex(({ cells }) => cells.some((each) => each.x === cell.x));
    const over = upper[y]?.cells.find((each) => each.x === cell.x);
    if (!over || over.width !== cell.width || y + over.height !== upper.length) continue;
    if (over.height < 2 && cell.height < 2) continue;
    const isLabel = (text: string) => text === '' || !FIGURE.test(text);
    if (!isLabel(over.text) || !isLabel(cell.text)) continue;
    if (cell.text !== '' && (over.text === '' || BEGINS.test(cell.text) || cell.text === over.text)) continue;
    upper[y]!.cells[upper[y]!.cells.indexOf(over)] = joined(over, cell, cell.height, first.page);
    first.cells.splice(first.cells.indexOf(cell), 1);
  }
}

function joined(over: FilledCell, under: FilledCell, rows: number, page: number): FilledCell {
  const rest = under.box && over.box ? around(over.box, under.box) : (over.box ?? under.box);
  return {
    ...over,
    height: over.height + rows,
    text: over.text + under.text,
    chars: [...over.chars, ...under.chars],
    box: rest,
    goesOn: [...(over.goesOn ?? []), { area: under.area, from: over.text.length, page }],
  };
}
