import type { ReasonWords } from '../reason';

export const reason: ReasonWords = {
  reason: {
    checked: 'Checked with the unit',
    accepted: 'Accepted deviation',
    mistaken: 'Mistake of Gouji',
    other: 'Other reason',
  },
};
