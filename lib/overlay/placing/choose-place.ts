import { type Box, contains, overlap, shifted } from '../../layer/box';
import { type BadgeAnchor, badgePositions, boxAt, type Position, type Size } from './badge-positions';

/** Something on the page that a badge should not cover, in layer pixels. */
export interface Obstacle {
  kind: 'digits' | 'text' | 'link' | 'badge';
  box: Box;
}

/** Where a badge stands and what around it takes the click. */
export interface Placement {
  position: Position;
  size: Size;
  /** Whether there is room for the number of findings beside the letter. */
  counted: boolean;
  /** What takes the click, relative to the badge's upper left corner; contains the badge. */
  target: Box;
  /** Whether all of it lies on the table that the cell is in; elsewhere it may hang over the page's edge. */
  inTable: boolean;
}

// Letters are read at a glance from 14 px on; 12 px is for columns that are barely wider than their digit, and 10 px
// for tables without padding, where shape and colour have to do.
const sides = [16, 14, 12, 10];
const smallSide = 12;
const countWidth = 9;
const targetSide = 24;

// A link under a badge cannot be clicked and a digit under it cannot be read; two badges on top of each other
// lose one. Covering a corner of a character costs little, and less than hanging far off.
const cost: Record<Obstacle['kind'], number> = { link: 1000, digits: 50, badge: 30, text: 4 };
/** A digit that is touched at all may be read as another one, however little of it is gone. */
const touchedDigit = 200;
/** The white line around a badge, which is no part of its box. */
const ring = 1;
/** What decides between places that cover nothing, in the coin of `cost`: less than a pixel of a character. */
const dislikes = {
  rank: 0.01,
  uncounted: 0.2,
  smaller: 0.5,
  crossing: 0.8,
  ringed: 0.9,
  astray: 2,
  outsidePage: 1e6,
};

/**
 * The place beside `place` where a badge covers least: inside `page`, off digits, links and other badges.
 * @param counted whether the badge would like to show a number beside its letter
 */
export function choosePlace(
  place: BadgeAnchor,
  obstacles: readonly Obstacle[],
  page: Box,
  counted: boolean,
): Placement {
  let best: Candidate | undefined;
  for (const [less, side] of (place.small ? [smallSide] : sides).entries()) {
    for (const candidate of candidatesOf(place, { side, less }, obstacles, page, counted)) {
      if (!best || candidate.cost < best.cost) best = candidate;
    }
    // Nothing is covered, and what is smaller still would be liked less.
    if (best && best.cost < dislikes.smaller) break;
  }
  // `badgePositions` never returns an empty list, so there is always a best of them.
  const { placement, box } = best!;
  const target = chooseTarget(box, obstacles, page);
  const taken = shifted(target, box.left, box.top);
  return { ...placement, target, inTable: place.table !== undefined && contains(place.table, taken) };
}

interface Candidate {
  placement: Omit<Placement, 'target' | 'inTable'>;
  box: Box;
  cost: number;
}

/**
 * Where a badge as high as this could stand, and what it costs there.
 * @param size `less`: how many sizes larger ones there are
 */
function* candidatesOf(
  place: BadgeAnchor,
  { side, less }: { side: number; less: number },
  obstacles: readonly Obstacle[],
  page: Box,
  counted: boolean,
): Iterable<Candidate> {
  for (const wide of counted && side > smallSide ? [true, false] : [false]) {
    const size = { width: side + (wide ? countWidth : 0), height: side };
    for (const [rank, position] of badgePositions(place, size).entries()) {
      const box = boxAt(position, size, place.element);
      const dislike =
        rank * dislikes.rank +
        less * dislikes.smaller +
        (counted && !wide ? dislikes.uncounted : 0) +
        misplaced(box, place, page);
      const cost = coverCost(box, obstacles) + dislike;
      yield { placement: { position, size, counted: wide }, box, cost };
    }
  }
}

/** A badge that nobody has measured yet is hidden, and without extent. */
export function placeUnmeasured(place: BadgeAnchor): Placement {
  const size = { width: 0, height: 0 };
  const target = { left: 0, top: 0, right: 0, bottom: 0 };
  return { position: badgePositions(place, size)[0]!, size, counted: false, target, inTable: true };
}

/** The largest box up to 24 px around the badge that covers nothing which wants the click itself. */
function chooseTarget(badge: Box, obstacles: readonly Obstacle[], page: Box): Box {
  for (let side = targetSide; side > badge.bottom - badge.top; side -= 2) {
    const spareX = Math.max(0, side - (badge.right - badge.left));
    const spareY = side - (badge.bottom - badge.top);
    for (const shareX of [0.5, 0, 1, 0.25, 0.75]) {
      for (const shareY of [0.5, 0, 1]) {
        const box = {
          left: badge.left - spareX * shareX,
          top: badge.top - spareY * shareY,
          right: badge.right + spareX * (1 - shareX),
          bottom: badge.bottom + spareY * (1 - shareY),
        };
        if (contains(page, box) && obstacles.every((obstacle) => overlap(box, obstacle.box) === 0))
          return relativeTo(box, badge);
      }
    }
  }
  return relativeTo(badge, badge);
}

function coverCost(box: Box, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, { kind, box: covered }) => {
    const area = overlap(box, covered);
    return sum + cost[kind] * area + (kind === 'digits' ? touching(box, covered) : 0);
  }, 0);
}

function touching(badge: Box, digits: Box): number {
  if (overlap(badge, digits) > 0) return touchedDigit;
  const { left, top, right, bottom } = badge;
  const ringed = { left: left - ring, top: top - ring, right: right + ring, bottom: bottom + ring };
  return overlap(ringed, digits) > 0 ? dislikes.ringed : 0;
}

function misplaced(box: Box, { kind, element }: BadgeAnchor, page: Box): number {
  return (kind === 'cell' ? strays(box, element) : 0) + (contains(page, box) ? 0 : dislikes.outsidePage);
}

/** Over a line of its cell a badge still belongs to it; in the midst of another cell it may be taken for that one's. */
function strays(box: Box, cell: Box): number {
  if (contains(cell, box)) return 0;
  return overlap(box, cell) > 0 ? dislikes.crossing : dislikes.astray;
}

function relativeTo(box: Box, badge: Box): Box {
  return {
    left: box.left - badge.left,
    top: box.top - badge.top,
    right: box.right - badge.left,
    bottom: box.bottom - badge.top,
  };
}
