import { written } from '../count';
import type { JumpWords } from '../desk-jumps';

const n = (count: number) => written(count, 'en');

export const jumps: JumpWords = {
  jumpsName: 'Unusual changes',
  jumpsHint: 'Unusual beside the year before: worth verifying, no error, and in no letter.',
  figureJump: (cell, before, now, unit) =>
    `${cell}: ${before} last year, ${now} this year.${unit ? ' Check that the unit is 万元.' : ''}`,
  sameTable: (table, same, of, cells) =>
    `${table}: sums and what carries over aside, ${n(same)} of the ${n(of)} figures that are not 0 are exactly last year’s; verify that it was not handed in again: ${cells}.`,
};
