import type { ElsewhereWord, MatchWord, Roster } from './roster';

/**
 * One roster of two that are the same by their id: name and units of the one changed last, every word that somebody has
 * said, of those about the same thing the last. In whichever order they come, and however often, the result is the same.
 */
export function joinRosters(one: Roster, other: Roster): Roster {
  const [last] = [one, other].sort((a, b) =>
    later(a, b, (roster) => [roster.changed, roster.name, roster.units]),
  );
  const { id, name, units, changed } = last!;
  return {
    ...{ id, name, units, changed },
    matches: lastWords([...one.matches, ...other.matches], ({ unit, address }: MatchWord) => [unit, address]),
    elsewhere: lastWords([...one.elsewhere, ...other.elsewhere], ({ unit, year }: ElsewhereWord) => [
      unit,
      year,
    ]),
  };
}

function lastWords<Word extends { on: string }>(
  words: readonly Word[],
  about: (word: Word) => unknown,
): Word[] {
  const last = new Map<string, Word>();
  for (const word of words) {
    const key = JSON.stringify(about(word));
    const before = last.get(key);
    if (!before || later(word, before, (each) => [each.on, each]) < 0) last.set(key, word);
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

/** Latest first; of two of one moment it does not matter which, if only it is always the same. */
function later<Each>(a: Each, b: Each, by: (each: Each) => unknown): number {
  const [one, other] = [JSON.stringify(by(a)), JSON.stringify(by(b))];
  return one === other ? 0 : one > other ? -1 : 1;
}
