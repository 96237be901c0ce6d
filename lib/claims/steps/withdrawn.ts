import type { Clause } from '../clauses';
import { type Reading, textOf, wordOf } from '../reading';

const WITHDRAWN = /撤[回销件]/;

/** How many of the applications were withdrawn: with them a count of those answered in time may be all. */
export const withdrawn = {
  name: 'withdrawn',
  asks: 'How many applications were withdrawn?',
  take(reading: Reading, clause: Clause): string {
    if (reading.topic !== 'applications' || !WITHDRAWN.test(textOf(reading, clause))) return 'none told of';
    const count = wordOf('count', clause);
    if (count !== null) reading.withdrawn += count.value;
    return count === null ? 'some' : String(count.value);
  },
};
