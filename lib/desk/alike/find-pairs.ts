import { covered, leastCompared } from '../../text/copied';
import { CommonStretches } from './common-stretches';
import type { ComparedText } from './compared-text';
import { isSampled } from './stretches';

/** Two units' texts that have much in common. */
export interface AlikePair {
  one: ComparedText;
  other: ComparedText;
  /** How much of each stands in the other, what many units have left aside; from 0 to 1. */
  shares: [one: number, other: number];
}

/** What came of comparing the texts of a section. */
export interface AlikeTexts {
  /** Most alike first. */
  pairs: AlikePair[];
  common: CommonStretches;
  /** Pairs beyond `mostPairs`, which were not looked at closely. */
  left: number;
}

/** So much of a text must stand in the other's for the two to be told of. */
export const leastShare = 0.5;
/** A sample shows less or more than there is: what is near is looked at closely. */
const nearShare = 0.35;
/** More pairs are no list that anybody reads. */
export const mostPairs = 1000;
/** Of more texts there would be too many pairs to count. */
export const mostTexts = 3000;

/**
 * Finds the pairs of texts that are copied from each other, names, figures and what many units have aside. What pairs have
 * in common is counted by a sample of their stretches, so that texts that have nothing in common cost nothing; those that
 * may be alike are then held against each other.
 * @param texts of one section for one year, `mostTexts` at most
 * @param pause lets the page draw and answer in between
 */
export async function findPairs(
  texts: readonly ComparedText[],
  pause: () => Promise<void> = async () => {},
): Promise<AlikeTexts> {
  const common = new CommonStretches(texts);
  await pause();
  const own = texts.map((text) => {
    const rare = text.stretches.filter((stretch) => isSampled(stretch) && !common.has(stretch, text));
    return [...new Set(rare)];
  });
  await pause();
  const near = await nearPairs(texts, own, pause);
  const pairs: AlikePair[] = [];
  for (const [at, [one, other]] of near.slice(0, mostPairs).entries()) {
    if (at % 20 === 19) await pause();
    const shares = sharesOf(texts[one]!, texts[other]!, common);
    if (Math.max(...shares) >= leastShare) pairs.push({ one: texts[one]!, other: texts[other]!, shares });
  }
  pairs.sort((a, b) => Math.max(...b.shares) - Math.max(...a.shares));
  return { pairs, common, left: Math.max(0, near.length - mostPairs) };
}

/** Pairs that may be alike by their sampled stretches, the likeliest first. */
async function nearPairs(
  texts: readonly ComparedText[],
  own: readonly (readonly number[])[],
  pause: () => Promise<void>,
): Promise<[one: number, other: number][]> {
  const having = new Map<number, number[]>();
  const near: { pair: [number, number]; share: number }[] = [];
  for (const [other, stretches] of own.entries()) {
    if (other % 50 === 49) await pause();
    const shared = sharedBefore(other, stretches, having);
    for (const [one, count] of shared) {
      const share = count / Math.max(1, Math.min(stretches.length, own[one]!.length));
      if (share >= nearShare && texts[one]!.unit !== texts[other]!.unit)
        near.push({ pair: [one, other], share });
    }
  }
  return near.sort((a, b) => b.share - a.share).map(({ pair }) => pair);
}

/** How many stretches each text before shares with this one, which is then among those that have them. */
function sharedBefore(
  other: number,
  stretches: readonly number[],
  having: Map<number, number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const stretch of stretches) {
    const before = having.get(stretch) ?? [];
    for (const one of before) shared.set(one, (shared.get(one) ?? 0) + 1);
    before.push(other);
    having.set(stretch, before);
  }
  return shared;
}

/** How much of each of two texts stands in the other. What is common to many units counts neither way. */
export function sharesOf(
  one: ComparedText,
  other: ComparedText,
  common: CommonStretches,
): [one: number, other: number] {
  return [shareIn(one, other, common), shareIn(other, one, common)];
}

function shareIn(own: ComparedText, other: ComparedText, common: CommonStretches): number {
  const { same, shared } = passages(own, other, common);
  const left = own.masked.chars.length - lengthOf(shared);
  // What is left is as short as texts that are alike by nature.
  return left < leastCompared ? 0 : lengthOf(same) / left;
}

/** The parts of a text that stand in the other's, and those that many units have; no part is both. */
export function passages(
  own: ComparedText,
  other: Pick<ComparedText, 'stretches' | 'site'>,
  common: CommonStretches,
): { same: [number, number][]; shared: [number, number][] } {
  const { length } = own.masked.chars;
  const isCommon = (stretch: number) => common.has(stretch, own) || common.has(stretch, other);
  const shared = covered(length, (at) => isCommon(own.stretches[at]!));
  const there = new Set(other.stretches);
  const found = covered(length, (at) => {
    const stretch = own.stretches[at]!;
    return there.has(stretch) && !isCommon(stretch);
  });
  return { same: without(found, shared), shared };
}

function lengthOf(ranges: readonly [number, number][]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Ranges less others; both in order. */
function without(
  ranges: readonly [number, number][],
  others: readonly [number, number][],
): [number, number][] {
  return ranges.flatMap(([from, to]) => {
    const left: [number, number][] = [];
    let at = from;
    for (const [begin, end] of others) {
      if (end <= at || begin >= to) continue;
      if (begin > at) left.push([at, begin]);
      at = Math.max(at, end);
    }
    if (at < to) left.push([at, to]);
    return left;
  });
}
