import type { Clause } from '../clauses';
import { has, type Reading } from '../reading';

/** What 其中 divides: the count of applications before it, until its parts make it up. */
export const division = {
  name: 'division',
  asks: 'Which count does 其中 divide, so that what follows are parts?',
  take(reading: Reading, clause: Clause): string {
    const { sentence } = reading;
    if (has('among', clause) && reading.received !== null && (sentence.named || clause.opens))
      sentence.parts = reading.received.value;
    // 收到申请46件，其中低保申请30件: they were not ours.
    if (sentence.parts !== null && reading.unnamed !== null && has('otherBusiness', clause)) {
      reading.drafts.splice(reading.drafts.lastIndexOf(reading.unnamed), 1);
      reading.received = reading.unnamed = sentence.counted = null;
      sentence.parts = null;
      return 'the count before is of other business';
    }
    return sentence.parts === null ? 'no list of parts' : `parts of ${sentence.parts}`;
  },
};

/** Behind the forms: what the clause counted is taken off the whole. */
export function takeOffParts({ sentence }: Reading, clause: Clause): void {
  if (sentence.parts === null) return;
  for (const token of clause.tokens) if (token.is === 'count') sentence.parts -= token.value;
  if (sentence.parts <= 0) sentence.parts = null;
}
