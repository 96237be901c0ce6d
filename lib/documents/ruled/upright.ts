import { turnBox } from './cell-text';
import type { Glyph, InkBox, PageInk, RuledLine } from './ink';

type Turn = Glyph['turn'];

/** How a page was turned to be read: wide tables are often set on their side. */
export interface Turning {
  turn: Turn;
  /** Of the page as it is shown. */
  width: number;
  height: number;
}

const BACK: Record<Turn, Turn> = { 0: 0, 90: 270, 180: 180, 270: 90 };

/** In which direction most of a page's text runs; 0 where it is not plain. */
export function turningOf({ glyphs, width, height }: PageInk): Turning {
  const counts: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { text, turn } of glyphs) if (text.trim() !== '') counts[turn]++;
  const all = counts[0] + counts[90] + counts[180] + counts[270];
  const turn = ([90, 180, 270] as const).find((each) => counts[each] > 0.7 * all) ?? 0;
  return { turn, width, height };
}

/** The page with its text running to the right. */
export function upright(ink: PageInk, turning: Turning): PageInk {
  const { turn, width, height } = turning;
  if (turn === 0) return ink;
  const sideways = turn !== 180;
  const uprightGlyph = (glyph: Glyph): Glyph => ({
    ...glyph,
    box: turned(glyph.box, turning),
    clip: glyph.clip && turned(glyph.clip, turning),
    turn: ((glyph.turn - turn + 360) % 360) as Turn,
  });
  return {
    ...ink,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: ink.glyphs.map(uprightGlyph),
    hidden: ink.hidden.map(uprightGlyph),
    rules: ink.rules.map((rule) => ruleOf(turned(boxOfRule(rule), turning))),
  };
}

/** Where a box of the turned page is on the page as it is shown. */
export function asShown(box: InkBox, { turn, width, height }: Turning): InkBox {
  if (turn === 0) return box;
  return turnBox(shift(box, -1, { turn, width, height }), BACK[turn]);
}

function turned(box: InkBox, turning: Turning): InkBox {
  return shift(turnBox(box, turning.turn), 1, turning);
}

/** Turning about the corner leaves the page at the other side of it. */
function shift({ x0, y0, x1, y1 }: InkBox, way: 1 | -1, { turn, width, height }: Turning): InkBox {
  const dx = way * (turn === 180 ? width : turn === 270 ? height : 0);
  const dy = way * (turn === 180 ? height : turn === 90 ? width : 0);
  return { x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy };
}

function boxOfRule({ along, at, from, to }: RuledLine): InkBox {
  return along === 'x' ? { x0: from, x1: to, y0: at, y1: at } : { x0: at, x1: at, y0: from, y1: to };
}

function ruleOf({ x0, y0, x1, y1 }: InkBox): RuledLine {
  return x1 - x0 > y1 - y0
    ? { along: 'x', at: y0, from: x0, to: x1 }
    : { along: 'y', at: x0, from: y0, to: y1 };
}
