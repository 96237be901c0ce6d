import type { Clause } from '../clauses';
import { has, lastOf, type Reading } from '../reading';

/** What the paragraph speaks of, and whether the sentence has named applications since it named other business. */
export const topic = {
  name: 'topic',
  asks: 'Does the paragraph speak of applications or of other business, and has the sentence named them?',
  take(reading: Reading, clause: Clause): string {
    const ours = Math.max(lastOf('application', clause), lastOf('topic', clause));
    const others = lastOf('otherBusiness', clause);
    if (ours > others) reading.topic = 'applications';
    else if (others >= 0 && !has('reconsideration litigation', clause)) reading.topic = 'other';
    if (has('otherBusiness publish aReview aDocument', clause)) reading.sentence.named = false;
    if (ours > others) reading.sentence.named = true;
    if (reading.topic === 'applications' && has('receive', clause)) reading.sentence.receiving = true;
    if (has('delayed', clause)) reading.late = true;
    return `${reading.topic ?? 'open'}${reading.sentence.named ? ', applications named' : ''}`;
  },
};
