import { foldWidth } from '../text/fold';

/** A year that a page names as the report's own, with how much that weighs. */
export interface NamedYear {
  year: number;
  from: 'title' | 'period' | 'prose' | 'published' | 'cut-off' | 'signed' | 'address';
}

/**
 * What a name of the year is worth. A title is written by hand each year and is where slips happen, so anything that
 * two others say together outweighs it; the day of publication and the address tell little on their own.
 */
const WEIGHTS: Record<NamedYear['from'], number> = {
  title: 4,
  period: 3,
  prose: 2,
  published: 2,
  'cut-off': 2,
  signed: 1,
  address: 1,
};

/** What tables weigh that did not exist in a year yet: less than a title and anything that agrees with it. */
const AGAINST = 3;
/** No report of before the form has its tables, whatever names the year. */
const RULED_OUT = 100;

/**
 * The year with the most weight behind it. Tables of a form speak against every year before that form was issued: a
 * title that names such a year has a slip in it, and where it alone names one it is `2012` for `2021`.
 * @param from the first year for which the tables can be; null when there are none, or none of the form
 * @param firstYear of reports with a form
 * @returns null when nothing names a year
 */
export function likeliestYear(
  named: readonly NamedYear[],
  from: number | null,
  firstYear: number,
): number | null {
  const weights = new Map<number, number>();
  for (const each of named) weights.set(each.year, (weights.get(each.year) ?? 0) + WEIGHTS[each.from]);
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [year, weight] of weights) {
    const against = from === null || year >= from ? 0 : year < firstYear ? RULED_OUT : AGAINST;
    const worth = weight - against;
    if (worth > most) {
      best = year;
      most = worth;
    }
  }
  const alone = named.filter(({ year }) => year === best).length === 1;
  return best !== null && from !== null && best < firstYear && alone
    ? (turnedRound(best, from) ?? best)
    : best;
}

/** 2012 for 2021: the only year from `from` on that is written with the same digits; null when there is none. */
function turnedRound(year: number, from: number): number | null {
  const digits = (each: number) => [...String(each)].sort().join('');
  const years = Array.from({ length: 2040 - from }, (_, at) => from + at);
  const same = years.filter((each) => digits(each) === digits(year));
  return same.length === 1 ? same[0]! : null;
}

/** `截至2021年12月31日`, `截止2021年底`: the year that most of the cut-off days are of, when one is. */
export function cutOffYear(text: string): number | null {
  const years = [...text.matchAll(/截[至止到]{1,2}(20[0-3]\d)年(?:1[12]月|末|底|年底)/g)].map((match) =>
    Number(match[1]),
  );
  return mostNamed(years);
}

/** The report year that the date at the foot of the report belongs to: reports are signed in the year after. */
export function signedYear(lines: readonly string[]): number | null {
  for (const line of lines.slice(-4).reverse()) {
    const match = /^(20[0-3]\d) ?年 ?(\d{1,2}) ?月 ?\d{1,2} ?日$/.exec(foldWidth(line).trim());
    if (match) return Number(match[1]) - (Number(match[2]) <= 6 ? 1 : 0);
  }
  return null;
}

/** The report year that the date in the page's address belongs to: `/202201/t20220120_1.html`, `/art/2022/1/20/`. */
export function addressYear(url: string): number | null {
  const match = /[/_t](20[0-3]\d)[-/]?(0[1-6]|[1-6](?=\/))(?:\D|\d\d\D|$)/.exec(url);
  return match ? Number(match[1]) - 1 : null;
}

function mostNamed(years: number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0 || (ranked[1] && ranked[1][1] === ranked[0]![1])) return null;
  return ranked[0]![0];
}
