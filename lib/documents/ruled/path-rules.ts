import { boxOf, type InkBox, type RuledLine } from './ink';

export type Point = readonly [x: number, y: number];

/** A piece of a path that was drawn without lifting the pen; `curved` ones are no rules. */
export interface PathStretch {
  points: Point[];
  closed: boolean;
  curved: boolean;
}

/** A filled shape no thicker than this is a line; borders of Word go to 6 points, which no row or column is low as. */
const THICKEST = 4;
/** How far a line may lean, in points over its length. */
const LEAN = 0.6;

/** The lines that a stroked path draws along the axes. */
export function strokedRules(stretches: readonly PathStretch[]): RuledLine[] {
  const rules: RuledLine[] = [];
  for (const { points, closed, curved } of stretches) {
    if (curved) continue;
    for (let at = 1; at < points.length; at++) add(rules, points[at - 1]!, points[at]!);
    if (closed && points.length > 2) add(rules, points.at(-1)!, points[0]!);
  }
  return rules;
}

/**
 * The lines that a filled path draws: shapes that are thin (lines drawn as rectangles or, where borders meet, as
 * trapezoids), and frames of two rectangles with little between them.
 */
export function filledRules(stretches: readonly PathStretch[]): RuledLine[] {
  const rules: RuledLine[] = [];
  const boxes = stretches
    .filter(({ curved, points }) => !curved && points.length > 1)
    .map(({ points }) => boxOf(points));
  for (const box of boxes) rules.push(...thinRule(box));
  for (const [at, outer] of boxes.entries()) {
    const inner = boxes[at + 1];
    if (inner && frames(outer, inner)) rules.push(...sides(outer));
    else if (inner && frames(inner, outer)) rules.push(...sides(inner));
  }
  return rules;
}

function thinRule(box: InkBox): RuledLine[] {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (Math.min(width, height) > THICKEST) return [];
  const across: RuledLine = { along: 'x', at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 };
  const down: RuledLine = { along: 'y', at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 };
  // A dot may be of either; the dots around it tell, when lines are put together.
  if (Math.max(width, height) <= THICKEST && Math.abs(width - height) < 1) return [across, down];
  return [width >= height ? across : down];
}

function frames(outer: InkBox, inner: InkBox): boolean {
  const gaps = [inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1];
  return gaps.every((gap) => gap >= 0 && gap <= THICKEST) && inner.x1 - inner.x0 > 2 * THICKEST;
}

function sides(box: InkBox): RuledLine[] {
  return [
    { along: 'x', at: box.y0, from: box.x0, to: box.x1 },
    { along: 'x', at: box.y1, from: box.x0, to: box.x1 },
    { along: 'y', at: box.x0, from: box.y0, to: box.y1 },
    { along: 'y', at: box.x1, from: box.y0, to: box.y1 },
  ];
}

function add(rules: RuledLine[], [ax, ay]: Point, [bx, by]: Point): void {
  const dx = Math.abs(ax - bx);
  const dy = Math.abs(ay - by);
  if (dy <= LEAN && dx > dy) {
    rules.push({ along: 'x', at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
  } else if (dx <= LEAN && dy > dx) {
    rules.push({ along: 'y', at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
  }
}
