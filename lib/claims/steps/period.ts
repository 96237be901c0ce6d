import type { Clause } from '../clauses';
import { classes, letterOf, pattern } from '../pattern';
import { type FoundWords, has, type Reading, wordsIn } from '../reading';

/** Words for the whole of a year that has been named before. */
const WITHIN = /^(?:全年度?|年度内|年内|当年)$/;
const OTHERS = classes('lastYear otherTime nextYear');
/** 上年度未办结的2件: where they came from, as 上年结转. */
const ANSWERED_THEN = pattern('^ [filler timely]* (finish|handle)+ $');
const LEFT_OVER = pattern('^ [filler and]* (not finish|finish filler* not)');

/** Which year a clause speaks of, up to a word of it. Last year as a yardstick or as an origin is no period. */
export function periodUpTo(reading: Reading, clause: Clause, to: number): Reading['period'] {
  let period = reading.period;
  for (let i = 0; i < to; i++) {
    const token = clause.tokens[i];
    if (token?.is === 'thisYear') {
      if (!isOfBefore(reading, clause, i, period)) period = 'this';
    } else if (token?.is === 'partOfYear') period = 'part';
    else if (OTHERS.includes(clause.letters[i] as string) && !isYardstick(clause, i))
      period = token?.is === 'otherTime' && token.value === 0 ? 'part' : 'other';
  }
  return period;
}

/** Whether words for this year only say more of the time that was named before. */
function isOfBefore(reading: Reading, clause: Clause, at: number, period: Reading['period']): boolean {
  // 2021年全年: the year in front says which year's whole.
  if (period === 'other') return WITHIN.test(wordsIn(reading, clause.tokens[at]!));
  // 自2008年以来截至2021年底: up to when is not since when.
  return period === 'part' && clause.tokens[at - 1]?.is === 'yearEnd';
}

/** Whether another year is named only to compare with, or as where something comes from or goes. */
function isYardstick(clause: Clause, at: number): boolean {
  const near = { from: Math.max(0, at - 2), to: at + 3 };
  const is = clause.tokens[at]?.is;
  const since = is === 'otherTime' && clause.tokens[at - 1]?.is === 'thisYear'; // 2021年以来
  if (has('compared carry', clause, near) || since) return true;
  if (is === 'lastYear' && LEFT_OVER.test(clause.letters.slice(at + 1))) return true;
  if (is !== 'nextYear') return false;
  // 延期至2024年答复; 1件于2024年办结
  const then = ANSWERED_THEN.test(clause.letters.slice(at + 1));
  return has('delayed', clause, near) || (then && has('count', clause, { from: 0, to: at }));
}

/** 目前未收到: none until now is none in the year. */
const UNTIL_NOW = /^(?:目前|至今|迄今|截至目前|截止目前|当前)$/;
const SINCE = /以来|开通|历年|施行|实施后|成立/;

/** Behind the forms: what the clause said of the time. */
export function keepPeriod(reading: Reading, clause: Clause): void {
  reading.period = periodUpTo(reading, clause, clause.letters.length);
  if (saysUntilNow(reading, clause, clause.letters.length)) reading.sentence.untilNow = true;
}

function saysUntilNow(reading: Reading, clause: Clause, to: number): boolean {
  const part = clause.letters.indexOf(letterOf('partOfYear'));
  return part >= 0 && part < to && UNTIL_NOW.test(wordsIn(reading, clause.tokens[part]!));
}

/** Is it the report's year that what was found in the clause speaks of? */
export function isThisYear(reading: Reading, clause: Clause, found: FoundWords, none: boolean): boolean {
  // 目前现行有效12件: what is in force is so at a time.
  if (has('inForce', clause, found) && isUntilNow(reading, clause, found.to)) return true;
  const period = periodUpTo(reading, clause, found.to);
  if (period !== 'part') return period === 'this' || period === 'open';
  return none ? isUntilNow(reading, clause, found.from) : countsUntilNow(reading, clause);
}

function isUntilNow(reading: Reading, clause: Clause, to: number): boolean {
  return reading.sentence.untilNow || saysUntilNow(reading, clause, to);
}

/**
 * 截至目前，收到5件: in a report of a year that is most likely the count of that year, unless the paragraph names
 * since when, or counts up.
 */
export function countsUntilNow({ sentence, text, period }: Reading, clause: Clause): boolean {
  if (SINCE.test(text) || has('cumulative', clause)) return false;
  const only = period === 'open' || period === 'this' || sentence.untilNow;
  const part = clause.letters.indexOf(letterOf('partOfYear'));
  const words = clause.tokens.filter(({ is }) => is === 'partOfYear');
  const now = words.every(({ start, end }) => UNTIL_NOW.test(text.slice(start, end)));
  return only && (part < 0 ? sentence.untilNow : now);
}

/** Is what the clause counts of the time until now, so that it is only likely the report's year? */
export const isOfUntilNow = (reading: Reading, clause: Clause): boolean =>
  periodUpTo(reading, clause, clause.letters.length) === 'part';
