import type { Clause } from './clauses';
import { type Found, find, type Reading, wordOf, wordsIn } from './reader';

// Words that may stand between verb, object and number without making the count one of something less.
export const GAP = '[mhijsyTp:]*';
export const COUNT = '[mjpHBQ:]*N';
export const NO_TAIL = '(?![mj]*[xUOTa])';

/** A bare 申请 is one of ours only where the paragraph speaks of applications. */
export const named = (reading: Reading, clause: Clause, found: Found): boolean =>
  wordOf('At', clause, found) !== null || reading.topic === 'applications';

/** Whose applications: of everybody, or plainly of one side only; null for a side that is no column. */
export function applicants(
  reading: Reading,
  clause: Clause,
  found: Found,
): '' | '.person' | '.organisations' | null {
  const person = wordOf('h', clause, found) !== null;
  const organisation = wordOf('i', clause, found);
  if (person === (organisation !== null)) return '';
  if (person) return '.person';
  return organisation !== null && wordsIn(reading, organisation) === '法人' ? '.organisations' : null;
}

export const first = (patterns: readonly RegExp[], clause: Clause, from: number): Found | null => {
  for (const pattern of patterns) {
    const found = find(pattern, clause, from);
    if (found !== null) return found;
  }
  return null;
};

/** Leaves out leading words that only lead to the claim's own. */
export function trimmed(clause: Clause, found: Found, lead = 'mysjbQYw:'): Found {
  let { from } = found;
  while (from < found.to && lead.includes(clause.letters[from] as string)) from++;
  return { from, to: found.to };
}
