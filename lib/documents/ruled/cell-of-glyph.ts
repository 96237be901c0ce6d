import { turnBox } from './cell-text';
import { around, type Glyph, holds, type InkBox, middleOf } from './ink';
import { boxOfCell, type Cell, type Lattice } from './lattice';

/** What follows at no more than this, in heights of type, was set in one go with what stands before it. */
const CLOSE = 0.2;
/** So much of a character at either side of a line, in heights of type, and the line runs through it. */
const THROUGH = 0.12;
/** How far text may run over the side of a table, in heights of type. */
const BESIDE = 4;
/** A clip reaches so far over the lines of its cell at most, in points. */
const OVER = 3;

/** Marks that begin no line and no cell. */
const CLOSING = /^[，。、；：！？）”’》」』〉】]$/;
const DIGIT = /^[\d０-９]$/;

/**
 * Which cell the characters of a table stand in: the one that they are clipped to; else the one that they are set
 * over, and where a text runs over the side of its cell, the one that its middle is in.
 * @param glyphs characters in the table's box and beside it
 */
export function cellsOfGlyphs(lattice: Lattice, glyphs: readonly Glyph[]): Map<Glyph, Cell> {
  const cellAt = slotsOf(lattice);
  const held = cellsOfClips(lattice, glyphs);
  const free = glyphs.filter((glyph) => !held.has(glyph));
  for (const run of runsOf(free, cellAt)) {
    const cell = cellOfRun(run, cellAt);
    if (cell) for (const glyph of run) held.set(glyph, cell);
  }
  return held;
}

type CellAt = (at: { x: number; y: number }) => Cell | undefined;

function slotsOf({ xs, ys, cells }: Lattice): CellAt {
  const slots = new Map<number, Cell>();
  for (const cell of cells) {
    for (let y = cell.y; y < cell.y + cell.height; y++)
      for (let x = cell.x; x < cell.x + cell.width; x++) slots.set(y * xs.length + x, cell);
  }
  const box = { x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! };
  return (at) => (holds(box, at) ? slots.get(stepOf(ys, at.y) * xs.length + stepOf(xs, at.x)) : undefined);
}

/** In which step between edges a value lies. */
export function stepOf(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length - 2 && value >= edges[at + 1]!) at++;
  return at;
}

function isWithin(inner: InkBox, outer: InkBox): boolean {
  return (
    inner.x0 > outer.x0 - OVER &&
    inner.y0 > outer.y0 - OVER &&
    inner.x1 < outer.x1 + OVER &&
    inner.y1 < outer.y1 + OVER
  );
}

/** Characters that belong in one cell: one each, or several where the side of a cell runs through their text. */
function runsOf(glyphs: readonly Glyph[], cellAt: CellAt): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const line of linesOf(glyphs)) {
    let before: Glyph | null = null;
    for (const glyph of line) {
      if (before && isBound(before, glyph, cellAt)) runs.at(-1)!.push(glyph);
      else runs.push([glyph]);
      before = glyph;
    }
  }
  return runs;
}

/** Characters by the line that they stand in, whichever way that runs, each line in its direction. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  return ([0, 90, 180, 270] as const).flatMap((turn) => {
    const lines: Glyph[][] = [];
    const across = ({ box }: Glyph) => middleOf(turnBox(box, turn)).y;
    const alike = glyphs.filter((glyph) => glyph.turn === turn);
    for (const glyph of alike.sort((a, b) => across(a) - across(b))) {
      const [first] = lines.at(-1) ?? [];
      const same = first && across(glyph) - across(first) < 0.25 * Math.min(glyph.size, first.size);
      if (same) lines.at(-1)!.push(glyph);
      else lines.push([glyph]);
    }
    for (const line of lines) line.sort((a, b) => turnBox(a.box, turn).x0 - turnBox(b.box, turn).x0);
    return lines;
  });
}

function isBound(before: Glyph, glyph: Glyph, cellAt: CellAt): boolean {
  if (before.text.trim() === '' || glyph.text.trim() === '') return false;
  const gap = turnBox(glyph.box, glyph.turn).x0 - turnBox(before.box, before.turn).x1;
  if (Math.abs(gap) > CLOSE * glyph.size || Math.abs(glyph.size - before.size) > 0.1 * glyph.size)
    return false;
  const [left, right] = [cellAt(middleOf(before.box)), cellAt(middleOf(glyph.box))];
  // Text on its side is longer than its row is high.
  if (left === right || glyph.turn % 180 !== 0) return true;
  if (CLOSING.test(glyph.text)) return true;
  // A label that runs into the next column does not take the figure there along.
  if (DIGIT.test(before.text) !== DIGIT.test(glyph.text)) return false;
  return isCut(before, cellAt) || isCut(glyph, cellAt);
}

/** Whether the side of a cell runs through a character. */
function isCut({ box, size, turn }: Glyph, cellAt: CellAt): boolean {
  const inset = THROUGH * size;
  const { x, y } = middleOf(box);
  return turn % 180 === 0
    ? cellAt({ x: box.x0 + inset, y }) !== cellAt({ x: box.x1 - inset, y })
    : cellAt({ x, y: box.y0 + inset }) !== cellAt({ x, y: box.y1 - inset });
}

/** The cell that the middle of a text is in, or, where that is beside the table, the first that any of it is in. */
function cellOfRun(run: readonly Glyph[], cellAt: CellAt): Cell | undefined {
  const middle = middleOf(run.map(({ box }) => box).reduce(around));
  return cellAt(middle) ?? run.map(({ box }) => cellAt(middleOf(box))).find((cell) => cell !== undefined);
}

/** Whether a character is in a table's box, or so near beside it that it may have run over its side. */
export function isNear({ box, size }: Glyph, table: InkBox): boolean {
  const beside = BESIDE * size;
  const wide = { x0: table.x0 - beside, x1: table.x1 + beside, y0: table.y0 - beside, y1: table.y1 + beside };
  return holds(wide, middleOf(box));
}

/**
 * Characters that the clip of their cell hides, as far as something of that cell is seen: what a cell has no room for
 * is its text all the same.
 * @param held characters that are seen
 */
export function hiddenIn(
  lattice: Lattice,
  held: ReadonlyMap<Glyph, Cell>,
  hidden: readonly Glyph[],
): [Glyph, Cell][] {
  const seen = new Set(
    [...held].flatMap(([{ clip, text }, cell]) => (clip && text.trim() !== '' ? [cell] : [])),
  );
  return [...cellsOfClips(lattice, hidden)].filter(([, cell]) => seen.has(cell));
}

function cellsOfClips(lattice: Lattice, glyphs: readonly Glyph[]): Map<Glyph, Cell> {
  const boxes = lattice.cells.map((cell) => ({ cell, box: boxOfCell(lattice, cell) }));
  const held = new Map<Glyph, Cell>();
  for (const glyph of glyphs) {
    const clipped = glyph.clip && boxes.find(({ box }) => isWithin(glyph.clip!, box))?.cell;
    if (clipped) held.set(glyph, clipped);
  }
  return held;
}
