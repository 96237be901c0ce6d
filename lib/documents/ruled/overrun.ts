import { type Glyph, middleOf } from './ink';
import type { Lattice } from './lattice';

/** Tables that go on from the page before begin in this part of a page. */
const HEAD = 0.12;
/** Nothing but the page's number stands below this part of it. */
const FOOT = 0.88;
/** So far below the last line the next one begins, in heights of type. */
const NEXT_LINE = 2.2;

/**
 * Reaches a table down over lines of text that stand below its last lines at a page's end: browsers end the sides of
 * a cell with its first row where they cut it, and let its text run on.
 * @param glyphs characters of the page
 * @param height of the page
 */
export function withOverrun(lattice: Lattice, glyphs: readonly Glyph[], height: number): Lattice {
  const { xs, ys, cells } = lattice;
  const open = cells.filter(({ opensDown }) => opensDown);
  const isOpenAbove = cells.every(({ y, opensUp }) => y > 0 || opensUp);
  if (open.length === 0 || (isOpenAbove && ys[0]! > HEAD * height)) return lattice;
  const below = glyphs
    .filter(({ text, box }) => text.trim() !== '' && middleOf(box).y > ys.at(-1)!)
    .sort((a, b) => a.box.y0 - b.box.y0);
  let bottom = ys.at(-1)!;
  for (const glyph of below) {
    const { box, size } = glyph;
    if (box.y0 > bottom + (NEXT_LINE - 1) * size) {
      // What the page's end cuts has nothing of the article below it.
      if (middleOf(box).y < FOOT * height) return lattice;
      break;
    }
    const isInside = open.some((cell) => box.x0 > xs[cell.x]! - 1 && box.x1 < xs[cell.x + cell.width]! + 1);
    // A line that crosses the sides of cells is the article's, and so is all of it.
    if (!isInside) return lattice;
    bottom = Math.max(bottom, box.y1);
  }
  return bottom === ys.at(-1) ? lattice : { ...lattice, ys: [...ys.slice(0, -1), bottom] };
}
