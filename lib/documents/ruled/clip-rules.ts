import { type Glyph, holds, type InkBox, middleOf, type PageInk, type RuledLine } from './ink';

/** Cells beside each other have no more between them than this, and lie over each other by no more. */
const TOUCH = 2;
/** A clip is the cell's; what is as large as this share of the page is not. */
const LARGEST = 0.4;
/** A row of so many cells is one by itself, without another row that has the same edges. */
const ROW = 4;
/** More cells than a page of a report has are a drawing. */
const MOST = 1500;

/**
 * Lines that nobody drew: WPS clips the text of a cell to its box, which says where the cell is in a table without
 * borders, and in the outermost rows of one that has none around it.
 * @param drawn boxes of the tables that have lines; clips in them say nothing more
 */
export function rulesOfClips(page: PageInk, drawn: readonly InkBox[]): RuledLine[] {
  const clips = clipsOf(page.glyphs).filter(
    (clip) =>
      (clip.x1 - clip.x0) * (clip.y1 - clip.y0) < LARGEST * page.width * page.height &&
      !drawn.some((box) => holds(box, middleOf(clip))),
  );
  if (clips.length < 2 || clips.length > MOST) return [];
  const down = page.rules.filter(({ along }) => along === 'y');
  return groupsOf(clips)
    .filter((group) => isTable(group, down))
    .flatMap(rulesOfCells);
}

function clipsOf(glyphs: readonly Glyph[]): InkBox[] {
  const clips = new Map<string, InkBox>();
  for (const { clip, text } of glyphs) {
    if (!clip || text.trim() === '' || clip.x1 - clip.x0 < 4 || clip.y1 - clip.y0 < 4) continue;
    clips.set([clip.x0, clip.y0, clip.x1, clip.y1].map((value) => Math.round(value)).join(' '), clip);
  }
  return [...clips.values()];
}

/** How much two stretches have in common, as a share of the shorter. */
function share(a0: number, a1: number, b0: number, b1: number): number {
  return (Math.min(a1, b1) - Math.max(a0, b0)) / Math.max(0.1, Math.min(a1 - a0, b1 - b0));
}

function isBeside(left: InkBox, right: InkBox): boolean {
  return Math.abs(left.x1 - right.x0) <= TOUCH && share(left.y0, left.y1, right.y0, right.y1) > 0.5;
}

function isOver(upper: InkBox, lower: InkBox): boolean {
  return Math.abs(upper.y1 - lower.y0) <= TOUCH && share(upper.x0, upper.x1, lower.x0, lower.x1) > 0.5;
}

/** Clips that touch each other. */
function groupsOf(clips: readonly InkBox[]): InkBox[][] {
  const left = new Set(clips);
  const groups: InkBox[][] = [];
  for (const first of clips) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const clip of group) {
      for (const other of left) {
        if (!isBeside(clip, other) && !isBeside(other, clip) && !isOver(clip, other) && !isOver(other, clip))
          continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/**
 * Whether clips are cells: none lies over another, and the edges between neighbours come back in other rows, as those of
 * columns do, or have a line drawn along them. Parts of a line of prose may be clipped, too, but end anywhere.
 * @param down lines drawn downwards
 */
function isTable(clips: readonly InkBox[], down: readonly RuledLine[]): boolean {
  const overlap = clips.some((a, at) =>
    clips
      .slice(at + 1)
      .some(
        (b) =>
          Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 2 * TOUCH &&
          Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 2 * TOUCH,
      ),
  );
  if (overlap) return false;
  const parted = clips.filter((left) => clips.some((right) => isBeside(left, right)));
  const isDrawn = ({ x1, y0, y1 }: InkBox) =>
    down.some(({ at, from, to }) => Math.abs(at - x1) <= TOUCH && share(from, to, y0, y1) > 0.8);
  if (parted.length > 0 && parted.every(isDrawn)) return true;
  const columns = edgesOf(parted.map(({ x1 }) => x1)).length;
  const rows = edgesOf(clips.map(({ y0 }) => y0)).length;
  return rows === 1 ? clips.length >= ROW : columns > 0 && parted.length >= 2 * columns;
}

/** Values in order, those that are as good as the same taken for one. */
function edgesOf(values: readonly number[]): number[] {
  const edges: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (edges.length === 0 || value - edges.at(-1)! > TOUCH) edges.push(value);
  }
  return edges;
}

/** The sides of cells, and of blank ones between them, which have no text to clip. */
function rulesOfCells(cells: readonly InkBox[]): RuledLine[] {
  const xs = edgesOf(cells.flatMap(({ x0, x1 }) => [x0, x1]));
  const ys = edgesOf(cells.flatMap(({ y0, y1 }) => [y0, y1]));
  const blank = ys.slice(1).flatMap((y1, row) =>
    xs.slice(1).flatMap((x1, column): InkBox[] => {
      const box = { x0: xs[column]!, y0: ys[row]!, x1, y1 };
      return cells.some((cell) => holds(cell, middleOf(box))) ? [] : [box];
    }),
  );
  return [...cells, ...blank].flatMap(({ x0, y0, x1, y1 }): RuledLine[] => [
    { along: 'x', at: y0, from: x0, to: x1 },
    { along: 'x', at: y1, from: x0, to: x1 },
    { along: 'y', at: x0, from: y0, to: y1 },
    { along: 'y', at: x1, from: y0, to: y1 },
  ]);
}
