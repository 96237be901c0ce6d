import { isForeignName } from '../bodies';
import type { Clause } from '../clauses';
import { pattern } from '../pattern';
import { has, type Reading, wordOf, wordsIn } from '../reading';

const COUNTS =
  'application request reconsideration litigation normative rules receive finish handle aDecision';
/** 向县政府提出的: whom it was sent to. */
const TOWARDS = /向|来自/;
/** A name that does something, or has something counted, right behind it. */
const DOES = pattern(
  '^ [thisYear filler yearEnd cumulative]* [receive finish handle submit issue decide repeal reconsideration application count]',
);

/** Whose counts a clause gives, if it says so: 县公安局收到120件 makes 办结118件 behind it that bureau's as well. */
export function foreignAfter(reading: Reading, clause: Clause): boolean {
  let { foreign } = reading.sentence;
  const counts = has('count otherCount bare', clause) && has(COUNTS, clause);
  for (const [i, token] of clause.tokens.entries()) {
    if (token.is === 'self') foreign = false;
    else if (!counts) continue;
    else if (token.is === 'others') foreign = true;
    else if (
      token.is === 'unknown' &&
      !TOWARDS.test(reading.text.slice(token.start - 2, token.start)) &&
      DOES.test(clause.letters.slice(i + 1))
    )
      foreign ||= isForeignName(wordsIn(reading, token), reading.context.agency);
    else if (token.is === 'count') break;
  }
  return foreign;
}

/** Does a clause name another body in front of a word of it? */
export function namesOthers(reading: Reading, clause: Clause, upTo: number): boolean {
  return clause.tokens.slice(0, upTo).some(
    (token, i) =>
      token.is === 'unknown' &&
      // 向县政府申请行政复议
      !TOWARDS.test(reading.text.slice(token.start - 2, token.start)) &&
      // 通过县政府门户网站: whose site it was is not whose count it is.
      clause.tokens[i + 1]?.is !== 'channel' &&
      isForeignName(wordsIn(reading, token), reading.context.agency),
  );
}

export const whose = {
  name: 'whose',
  asks: 'Whose counts are these: the unit’s or another body’s?',
  take(reading: Reading, clause: Clause): string {
    reading.sentence.foreign = foreignAfter(reading, clause);
    if (!reading.sentence.foreign) return 'the unit';
    const other = wordOf('others unknown', clause);
    return `another body${other === null ? '' : ` (${wordsIn(reading, other)})`}`;
  },
};
