import { type Box, clamp, overlap } from '../../layer/box';
import type { Size } from './badge-positions';

const gap = 10;
/** The card keeps this far from the edges of the viewport. */
export const edge = 8;

/** What the card is put beside. */
export interface CardPlace {
  /** Null when the place is not in sight. */
  place: Box | null;
  /** Cells that should stay in sight. */
  lit: readonly Box[];
  /** Columns and rows that one would compare the place with: left in sight where there is room elsewhere. */
  compared: readonly Box[];
  /** Lines of text run to both sides of the place, rows of a table to its right and left as well as above. */
  inText: boolean;
}

/** What a square pixel of each costs that the card lies over. */
const cost = { place: 50, lit: 2, bar: 1, compared: 0.1 };
/** A row is thin, and still broken off where the card lies over it. */
const touchedBand = 200;
/** So many boxes are tried the edges of. */
const mostBoxes = 40;
// A card far from its place has to be looked for; being a little in the way of what is compared is the lesser evil.
const dislikes = { rank: 40, unusual: 60, away: 0.5 };

/**
 * Where the card goes: beside the place that it speaks of, inside the viewport, over as little as possible of what
 * it should leave in sight.
 * @param bar the bar's box, if there is one
 * @param view what of the document the reader sees
 * @returns the upper left corner
 */
export function placeCard(
  { place, lit, compared, inText }: CardPlace,
  bar: Box | null,
  card: Size,
  view: Box,
): { left: number; top: number } {
  const first = { left: view.left + edge, top: view.top + edge };
  const last = {
    left: Math.max(first.left, view.right - card.width - edge),
    top: Math.max(first.top, view.bottom - card.height - edge),
  };
  if (!place)
    return {
      left: last.left,
      top: Math.max(first.top, bar ? bar.top - gap - card.height : last.top),
    };
  const boxAt = (x: number, y: number): Box => {
    const left = clamp(x, first.left, last.left);
    const top = clamp(y, first.top, last.top);
    return { left, top, right: left + card.width, bottom: top + card.height };
  };
  const bands = distinct(compared);
  const covered = (box: Box) => {
    const all = (boxes: readonly Box[], each: number) =>
      boxes.reduce((sum, other) => sum + each * overlap(box, other), 0);
    return (
      all([place], cost.place) +
      all(lit, cost.lit) +
      all(bar ? [bar] : [], cost.bar) +
      all(bands, cost.compared) +
      touchedBand * bands.filter((band) => overlap(box, band) > 0).length
    );
  };
  const sides = [
    boxAt(place.right + gap, place.top - gap),
    boxAt(place.left - card.width - gap, place.top - gap),
  ];
  const ends = [boxAt(place.left, place.bottom + gap), boxAt(place.left, place.top - card.height - gap)];
  const usual = [
    ...(inText ? [...ends, ...sides] : [...sides, ...ends]),
    boxAt(last.left, first.top),
    boxAt(last.left, last.top),
    boxAt(first.left, first.top),
    boxAt(first.left, last.top),
  ];
  const { xs, ys } = cornersBetween(bands.length > 0 ? [place, ...bands, ...lit] : [], card);
  const beside = distinct(
    [first.left, last.left, ...xs].flatMap((x) => [first.top, last.top, ...ys].map((y) => boxAt(x, y))),
  );
  const offers = [
    ...usual.map((box, rank) => ({ box, cost: covered(box) + rank * dislikes.rank })),
    ...beside.map((box) => ({
      box,
      cost: covered(box) + dislikes.unusual + dislikes.away * distance(box, place),
    })),
  ];
  const { box } = offers.reduce((best, offer) => (offer.cost < best.cost ? offer : best));
  return { left: box.left, top: box.top };
}

/** Corners of cards just beside what should stay in sight: of all cards one that covers least is among them. */
function cornersBetween(boxes: readonly Box[], card: Size): { xs: number[]; ys: number[] } {
  const some = boxes.slice(0, mostBoxes);
  return {
    xs: some.flatMap(({ left, right }) => [right + gap, left - card.width - gap]),
    ys: some.flatMap(({ top, bottom }) => [bottom + gap, top - card.height - gap]),
  };
}

function distinct(boxes: readonly Box[]): Box[] {
  return [...new Map(boxes.map((box) => [Object.values(box).join(' '), box])).values()];
}

/** How far apart two boxes are, in pixels. */
function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
