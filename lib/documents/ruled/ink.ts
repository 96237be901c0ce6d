/**
 * What a page of fixed layout has on it, whoever drew it: PDF and OFD both come down to this. Lengths are points;
 * the origin is the upper left corner of the page as it is shown, x to the right and y down.
 */

export interface InkBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** One character (or a ligature's few) in its place. */
export interface Glyph {
  text: string;
  box: InkBox;
  /** Height of the type in points. */
  size: number;
  bold: boolean;
  /** In which direction the line runs on: right, down, left or up. */
  turn: 0 | 90 | 180 | 270;
  /** The clip that it is drawn in, where that is smaller than the page. */
  clip: InkBox | null;
}

/** A straight line along an axis: along x at height `at`, or along y. */
export interface RuledLine {
  along: 'x' | 'y';
  at: number;
  from: number;
  to: number;
}

export interface PageInk {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  /** As drawn, in the file's order. */
  glyphs: Glyph[];
  /** Characters that are drawn outside their clip, so that nobody sees them. */
  hidden: Glyph[];
  rules: RuledLine[];
  /** Something is drawn that is no text: a picture, or text that was turned into curves. */
  pictured: boolean;
  /** Characters that the file does not say how to read. */
  unmapped: number;
}

export function boxOf(points: readonly (readonly [number, number])[]): InkBox {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

/** The smallest box around both. */
export function around(a: InkBox, b: InkBox): InkBox {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** What both have in common; turned inside out where that is nothing. */
export function common(a: InkBox, b: InkBox): InkBox {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

export function middleOf(box: InkBox): { x: number; y: number } {
  return { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
}

export function holds(box: InkBox, { x, y }: { x: number; y: number }): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}
