import type { ReviewResult } from '../claim';
import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, find, wordOf, wordsIn } from '../reading';
import { speaksForUnit } from './speaks';

const RESULT = pattern(
  '^ [filler thisYear self and among cause colon all]* outcome [filler cause request colon]* count !unknown',
);
const RESULTS: Readonly<Record<string, ReviewResult>> = {
  维持: 'upheld',
  结果维持: 'upheld',
  纠正: 'corrected',
  结果纠正: 'corrected',
  其他结果: 'otherResult',
  尚未审结: 'pending',
  未审结: 'pending',
};

export const reviewResults: ClaimForm = {
  name: 'Results of reviews',
  needs: pattern('outcome'),
  read(reading, clause, from) {
    const { review } = reading.sentence;
    const found = review === null ? null : find(RESULT, clause, from);
    if (review === null || found === null) return null;
    const word = wordOf('outcome', clause, found)!;
    const kind = RESULTS[wordsIn(reading, word)];
    if (
      kind === undefined ||
      !speaksForUnit(reading, clause, found, reviewResults.name, 'otherBusiness not none')
    ) {
      return null;
    }
    const range = { from: clause.tokens.indexOf(word), to: found.to };
    const { value } = wordOf('count', clause, found)!;
    return {
      ...found,
      make: () => void claim(reading, clause, range, `reviews.${review as 'litigation'}.${kind}`, value),
    };
  },
  examples: {
    reads: {
      '因政府信息公开被申请行政复议4件，维持3件，纠正1件。':
        'reviews.reconsideration 4; reviews.reconsideration.upheld 3; reviews.reconsideration.corrected 1',
    },
    leaves: ['行政复议维持率100%。'],
  },
};
