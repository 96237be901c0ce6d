import { compact } from './fold';

// Text that was copied: by the section of the year before, by that of another unit.

/** Neighbouring characters that must be the same for a stretch to count as copied. */
export const stretchLength = 10;
/** Shorter texts are alike by nature. */
export const leastCompared = 120;
/** Formulas that every report shares make up a third of one; from here on it is mostly somebody else's. */
export const mostly = 0.7;

/** Without spaces and figures: a year or a count that was changed does not make a text new. */
export function bare(text: string): string {
  return compact(text).replace(/\d/g, '');
}

/**
 * Where a text is covered by stretches that are known from elsewhere.
 * @param isKnown of the stretch that begins at an offset
 * @returns pairs of offsets, from and to, that neither touch nor overlap
 */
export function covered(length: number, isKnown: (at: number) => boolean): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at + stretchLength <= length; at++) {
    if (!isKnown(at)) continue;
    const last = ranges.at(-1);
    if (last && last[1] >= at) last[1] = at + stretchLength;
    else ranges.push([at, at + stretchLength]);
  }
  return ranges;
}

/** The share of the characters of `text` that stand in a stretch which `last` has too; null for short texts. */
export function copiedShare(text: string, last: string): number | null {
  if (text.length < leastCompared || last.length < leastCompared) return null;
  const stretches = new Set<string>();
  for (let at = 0; at + stretchLength <= last.length; at++) stretches.add(last.slice(at, at + stretchLength));
  const ranges = covered(text.length, (at) => stretches.has(text.slice(at, at + stretchLength)));
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0) / text.length;
}
