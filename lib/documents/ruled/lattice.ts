import { type Glyph, type InkBox, middleOf } from './ink';
import type { Region } from './regions';

/** A cell between lines, in slots of its lattice. */
export interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
  /** No line ends it at the table's own upper or lower edge: the page's end cut it, or the table is open there. */
  opensUp?: boolean;
  opensDown?: boolean;
}

/** The coordinates at which a table is divided, and its cells; every slot is in one. */
export interface Lattice {
  xs: number[];
  ys: number[];
  cells: Cell[];
}

/** Lines as near as this are one, or the two of a double border. */
const SAME = 3;
/** So narrow a column, so low a row without a character in it lies between two lines that are meant to be one. */
const SLIVER = { x: 7, y: 5 };
/** A side is there when lines cover so much of it. */
const COVER = 0.5;
const MOST_SLOTS = 60_000;

/**
 * Lays out the cells of lines that hang together: a slot for each step of the lines, and slots with no line between
 * them are one cell. The outermost sides count as drawn: tables may be open there.
 * @param glyphs characters of the page
 * @returns null where the lines are no table: a frame, an underline, a drawing
 */
export function latticeOf(region: Region, glyphs: readonly Glyph[]): Lattice | null {
  const { box, rules } = region;
  const middles = glyphs.map((glyph) => middleOf(glyph.box));
  const down = rules.filter((rule) => rule.along === 'y');
  const across = rules.filter((rule) => rule.along === 'x');
  const inside = middles.filter(({ x, y }) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1);
  const xs = withoutSlivers(
    cluster([box.x0, box.x1, ...down.map(({ at }) => at)]),
    SLIVER.x,
    inside.map(({ x }) => x),
  );
  const ys = withoutSlivers(
    cluster([box.y0, box.y1, ...across.map(({ at }) => at)]),
    SLIVER.y,
    inside.map(({ y }) => y),
  );
  const wide = xs.length - 1;
  const high = ys.length - 1;
  if (wide < 1 || high < 1 || wide * high > MOST_SLOTS) return null;
  const leftOf = sides(down, xs, ys);
  const above = sides(across, ys, xs);
  const cells = cellsOf(wide, high, leftOf.map(outermostDrawn), above.map(outermostDrawn)).map((cell) => {
    const isOpen = (edge: number) => !above[edge]!.slice(cell.x, cell.x + cell.width).includes(true);
    return {
      ...cell,
      ...(cell.y === 0 && isOpen(0) ? { opensUp: true } : {}),
      ...(cell.y + cell.height === high && isOpen(high) ? { opensDown: true } : {}),
    };
  });
  return cells.length > 1 ? { xs, ys, cells } : null;
}

/** The box of a cell. */
export function boxOfCell({ xs, ys }: Pick<Lattice, 'xs' | 'ys'>, cell: Cell): InkBox {
  return {
    x0: xs[cell.x]!,
    y0: ys[cell.y]!,
    x1: xs[cell.x + cell.width]!,
    y1: ys[cell.y + cell.height]!,
  };
}

/** Coordinates in order, those that are as good as the same taken for one. */
function cluster(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const clusters: number[] = [];
  for (let from = 0, to: number; from < sorted.length; from = to) {
    to = from + 1;
    while (
      to < sorted.length &&
      sorted[to]! - sorted[to - 1]! <= SAME &&
      sorted[to]! - sorted[from]! <= 2 * SAME
    )
      to++;
    clusters.push((sorted[from]! + sorted[to - 1]!) / 2);
  }
  return clusters;
}

function withoutSlivers(edges: number[], least: number, middles: number[]): number[] {
  const kept = [...edges];
  for (let at = 1; at < kept.length; at++) {
    const [from, to] = [kept[at - 1]!, kept[at]!];
    if (kept.length <= 2 || to - from >= least || middles.some((middle) => middle > from && middle < to))
      continue;
    kept.splice(at - 1, 2, (from + to) / 2);
    at--;
  }
  return kept;
}

/** For each edge of `edges`, which of the steps between `steps` a line runs along. */
function sides(rules: Region['rules'], edges: number[], steps: number[]): boolean[][] {
  const covered = edges.map(() => new Array<number>(steps.length - 1).fill(0));
  for (const rule of rules) {
    const nearest = nearestOf(edges, rule.at);
    if (Math.abs(edges[nearest]! - rule.at) > Math.max(SLIVER.x, 2 * SAME)) continue;
    const line = covered[nearest]!;
    for (let step = 0; step < steps.length - 1; step++) {
      const [from, to] = [steps[step]!, steps[step + 1]!];
      const length = Math.min(rule.to, to) - Math.max(rule.from, from);
      if (length > 0) line[step]! += length / (to - from);
    }
  }
  return covered.map((line) => line.map((share) => share >= COVER));
}

/** The outermost sides count as drawn. */
function outermostDrawn(line: boolean[], edge: number, edges: readonly boolean[][]): boolean[] {
  return edge === 0 || edge === edges.length - 1 ? line.map(() => true) : line;
}

function nearestOf(edges: number[], value: number): number {
  let nearest = 0;
  for (let at = 1; at < edges.length; at++) {
    if (Math.abs(edges[at]! - value) < Math.abs(edges[nearest]! - value)) nearest = at;
  }
  return nearest;
}

/**
 * @param leftOf `leftOf[x][y]`: there is a line at the left of slot (x, y)
 * @param above `above[y][x]`: there is a line above slot (x, y)
 */
function cellsOf(wide: number, high: number, leftOf: boolean[][], above: boolean[][]): Cell[] {
  const taken = Array.from({ length: high }, () => new Array<boolean>(wide).fill(false));
  const cells: Cell[] = [];
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      if (taken[y]![x]) continue;
      let width = 1;
      while (x + width < wide && !leftOf[x + width]![y] && !taken[y]![x + width]) width++;
      let height = 1;
      while (y + height < high && goesOn(x, width, y + height)) height++;
      for (let dy = 0; dy < height; dy++) taken[y + dy]!.fill(true, x, x + width);
      cells.push({ x, y, width, height });
    }
  }
  return cells;

  /** Whether the cell above reaches down into this row: nothing parts them, and it is as wide there. */
  function goesOn(x: number, width: number, y: number): boolean {
    if (!leftOf[x]![y] || !leftOf[x + width]![y]) return false;
    for (let at = x; at < x + width; at++) {
      if (above[y]![at] || taken[y]![at] || (at > x && leftOf[at]![y])) return false;
    }
    return true;
  }
}
