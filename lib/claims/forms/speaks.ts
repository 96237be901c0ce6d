import type { Clause } from '../clauses';
import { note } from '../form';
import { type FoundWords, has, type Reading, wordOf, wordsIn } from '../reading';
import { isThisYear } from '../steps/period';
import { namesOthers } from '../steps/whose';

/**
 * May the words found speak for the unit and its report year? Not if what stands before them in the clause names
 * another body, a comparison, a rule or a guess, or if the year is another one.
 * @param alsoNot further classes of words that speak against it
 */
export function speaksForUnit(
  reading: Reading,
  clause: Clause,
  found: FoundWords,
  by: string,
  alsoNot = '',
  none = false,
): boolean {
  const no = (why: string): false => {
    note(reading, clause, by, `has the form, but ${why}`);
    return false;
  };
  if (reading.sentence.halted) return no('the sentence says what should be, not what was');
  if (reading.sentence.foreign) return no('the count is another body’s');
  if (!isThisYear(reading, clause, found, none)) return no('the time is not the report’s year');
  const against = wordOf(`others hypothetical compared roughly ${alsoNot}`.trim(), clause, {
    from: 0,
    to: found.to,
  });
  if (against !== null) return no(`“${wordsIn(reading, against)}” stands before it`);
  if (namesOthers(reading, clause, found.from)) return no('another body is named before it');
  return !has('each', clause, { from: found.from - 1, to: found.from });
}
