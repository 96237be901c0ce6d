import { apply, type Matrix } from './matrix';
import type { PathStretch } from './path-rules';

/** A step of a path: where the pen goes, and whether it draws, and straight. */
export interface PathStep {
  kind: 'move' | 'line' | 'curve' | 'close';
  x: number;
  y: number;
}

/** The stretches of a path that are drawn without lifting the pen, on the page. */
export function stretchesOf(steps: readonly PathStep[], matrix: Matrix): PathStretch[] {
  const stretches: (PathStretch & { points: [number, number][] })[] = [];
  for (const { kind, x, y } of steps) {
    const last = stretches.at(-1);
    if (kind === 'close') {
      if (last) last.closed = true;
    } else if (kind === 'move' || !last) {
      stretches.push({ points: [apply(matrix, x, y)], closed: false, curved: false });
    } else if (last.closed) {
      // After closing, drawing goes on where the shape began.
      stretches.push({
        points: [last.points[0]!, apply(matrix, x, y)],
        closed: false,
        curved: kind === 'curve',
      });
    } else {
      last.points.push(apply(matrix, x, y));
      if (kind === 'curve') last.curved = true;
    }
  }
  return stretches.filter(({ points }) => points.length > 1);
}
