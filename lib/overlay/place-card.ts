import { type Box, clamp, overlap } from './box';
import type { Size } from './offers';

const gap = 10;
/** The card keeps this far from the edges of the viewport. */
export const edge = 8;

/** What the card is put beside. */
export interface CardPlace {
  /** Null when the place is not in sight. */
  place: Box | null;
  /** Cells that should stay in sight. */
  lit: readonly Box[];
  /** Lines of text run to both sides of the place, rows of a table to its right and left as well as above. */
  inText: boolean;
}

/**
 * Where the card goes: beside the place that it speaks of, inside the viewport, over as little as possible of what
 * it should leave in sight.
 * @param bar the bar's box, if there is one
 * @param view what of the document the reader sees
 * @returns the upper left corner
 */
export function placeCard(
  { place, lit, inText }: CardPlace,
  bar: Box | null,
  card: Size,
  view: Box,
): { left: number; top: number } {
  const first = { left: view.left + edge, top: view.top + edge };
  const right = view.right - card.width - edge;
  const bottom = view.bottom - card.height - edge;
  if (!place)
    return {
      left: Math.max(first.left, right),
      top: Math.max(first.top, bar ? bar.top - gap - card.height : bottom),
    };
  const avoid = [place, ...lit, ...(bar ? [bar] : [])];
  const sides = [
    { left: place.right + gap, top: place.top - gap },
    { left: place.left - card.width - gap, top: place.top - gap },
  ];
  const ends = [
    { left: place.left, top: place.bottom + gap },
    { left: place.left, top: place.top - card.height - gap },
  ];
  const wanted = [
    ...(inText ? [...ends, ...sides] : [...sides, ...ends]),
    { left: right, top: first.top },
    { left: right, top: bottom },
    first,
    { left: first.left, top: bottom },
  ];
  let best = { ...first, cost: Number.POSITIVE_INFINITY };
  for (const [rank, { left: x, top: y }] of wanted.entries()) {
    const left = clamp(x, first.left, Math.max(first.left, right));
    const top = clamp(y, first.top, Math.max(first.top, bottom));
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
