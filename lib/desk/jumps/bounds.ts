import type { FigureMeasure } from '../../forms/form';

// When a change from one year to the next is worth a look. Nothing here is prescribed by a notice, and nothing is an
// error for it: these are the measures of an inspector who leafs through a county's reports. Where the bounds lie:
//
//   applications  3 → 300 yes, 3 → 30 yes, 3 → 29 no        lawsuits  0 → 20 yes, 0 → 19 no, 0 → 3 no, 1 → 12 no
//   fees (万元)   3.2 → 32 yes, 0 → 10 yes, 0.5 → 8 no, 0.01 → 0.5 no

/** What of one year to the next is unusual: the larger figure is so many times the smaller one, or as many times `floor`. */
export interface JumpBound {
  times: number;
  /** Below this, the smaller figure counts as this: from nothing to a few is every year's chance. */
  floor: number;
}

/** By what a figure is; of a change (本年增/减) and of 是 or 否 there is no jump. */
export const jumpBounds: Partial<Record<FigureMeasure, JumpBound>> = {
  count: { times: 10, floor: 2 },
  amount: { times: 10, floor: 1 },
};

/** From here on an amount may have been given in another unit: in 元 where the form wants 万元, which is 10,000 times. */
export const timesOfUnit = 1000;

/**
 * When a table may be last year's, handed in again. What is sure to be equal (sums, what carries over) and zeros count
 * for nothing. A figure v is the same again by chance about once in v years, so that all of them together are by one in
 * the product of them: `digits` is the logarithm of that. Three equal figures of 12, 345 and 7 are enough, six of 2 or 3
 * are not.
 */
export const sameTable = {
  figures: 3,
  /** Of all figures that are not 0 in one of the years. */
  share: 0.8,
  digits: 4,
};
