import type { Clause } from '../clauses';
import { classes, letterOf, pattern } from '../pattern';
import { type FoundWords, has, type Reading, wordsIn } from '../reading';

/** Words for the whole of a year that has been named before. */
const WITHIN = /^(?:全年度?|年度内|年内|当年)$/;
const OTHERS = classes('lastYear otherTime nextYear');
/** 上年度未办结的2件: where they came from, as 上年结转. */
const LEFT_OVER = pattern('^ [filler and]* (not finish|finish filler* not)');

/** Which year a clause speaks of, up to a word of it. Last year as a yardstick or as an origin is no period. */
export function periodUpTo(reading: Reading, clause: Clause, to: number): Reading['period'] {
  let period = reading.period;
  for (let i = 0; i < to; i++) {
    const token = clause.tokens[i];
    const before = clause.tokens[i - 1]?.is;
    if (token?.is === 'thisYear') {
      // 2021年全年: the year in front says which year's whole.
      if (period === 'other' && WITHIN.test(wordsIn(reading, token))) continue;
      // 自2008年以来截至2021年底: up to when is not since when.
      if (period === 'part' && before === 'yearEnd') continue;
      period = 'this';
    } else if (token?.is === 'partOfYear') period = 'part';
    else if (OTHERS.includes(clause.letters[i] as string)) {
      const near = { from: Math.max(0, i - 2), to: i + 3 };
      const since = token?.is === 'otherTime' && before === 'thisYear'; // 2021年以来
      if (has('compared carry', clause, near) || since) continue;
      if (token?.is === 'lastYear' && LEFT_OVER.test(clause.letters.slice(i + 1))) continue;
      // 延期至2024年答复
      if (token?.is === 'nextYear' && has('delayed', clause, near)) continue;
      period = token?.is === 'otherTime' && token.value === 0 ? 'part' : 'other';
    }
  }
  return period;
}

/** 目前未收到: none until now is none in the year. */
const UNTIL_NOW = /^(?:目前|至今|迄今|截至目前|当前)$/;

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
  const period = periodUpTo(reading, clause, found.to);
  if (period !== 'part' || !none) return period === 'this' || period === 'open';
  return reading.sentence.untilNow || saysUntilNow(reading, clause, found.from);
}
