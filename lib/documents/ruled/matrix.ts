import type { InkBox } from './ink';
import { boxOf } from './ink';

/** `[a b c d e f]` as PDF and OFD write it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What first goes through `inner`, then through `outer`. */
export function through(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The box around a box after the matrix. */
export function applyToBox(matrix: Matrix, { x0, y0, x1, y1 }: InkBox): InkBox {
  return boxOf([apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]);
}

/**
 * In which direction a line of text runs whose unit vector to the right the matrix takes to (a, b), y down.
 * @returns null where it runs aslant, as watermarks do
 */
export function turnOf([a, b]: Matrix): 0 | 90 | 180 | 270 | null {
  const length = Math.hypot(a, b);
  if (length === 0) return null;
  if (Math.abs(b) < 0.03 * length) return a > 0 ? 0 : 180;
  if (Math.abs(a) < 0.03 * length) return b > 0 ? 90 : 270;
  return null;
}
