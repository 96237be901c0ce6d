import { type Box, clamp, overlap } from './box';
import type { Size } from './offers';

const gap = 10;
/** The card keeps this far from the edges of the viewport. */
export const edge = 8;

/**
 * Where the card goes: beside the place that it speaks of, inside the viewport, over as little as possible of what
 * it should leave in sight.
 * @param avoid the place itself, the lit cells and the bar, most important first
 * @returns the upper left corner
 */
export function placeCard(
  place: Box,
  avoid: readonly Box[],
  card: Size,
  viewport: Size,
): { left: number; top: number } {
  const right = viewport.width - card.width - edge;
  const bottom = viewport.height - card.height - edge;
  const wanted = [
    { left: place.right + gap, top: place.top - gap },
    { left: place.left - card.width - gap, top: place.top - gap },
    { left: place.left, top: place.bottom + gap },
    { left: place.left, top: place.top - card.height - gap },
    { left: right, top: edge },
    { left: right, top: bottom },
    { left: edge, top: edge },
    { left: edge, top: bottom },
  ];
  let best = { left: edge, top: edge, cost: Number.POSITIVE_INFINITY };
  for (const [rank, { left: x, top: y }] of wanted.entries()) {
    const left = clamp(x, edge, Math.max(edge, right));
    const top = clamp(y, edge, Math.max(edge, bottom));
    const box = { left, top, right: left + card.width, bottom: top + card.height };
    const covered = avoid.reduce(
      (sum, other, index) => sum + overlap(box, other) * (index === 0 ? 50 : 1),
      0,
    );
    // A card far from its place has to be looked for; being a little in the way of other cells is the lesser evil.
    const cost = covered + rank * 40;
    if (cost < best.cost) best = { left, top, cost };
  }
  return { left: best.left, top: best.top };
}
