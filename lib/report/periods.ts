/** A stretch of days that a text names with its years, or the day up to which it counts. */
export interface Period {
  kind: 'span' | 'cut-off';
  start: number;
  end: number;
  from: { year: number; month: number };
  to: { year: number; month: number };
}

const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
/** 2021年1月1日, 2021.1.1, 2021-01-01, 2021年1月, 2021年初 */
const FROM = `(20[0-3]\\d)\\s*(?:[年./-]\\s*${MONTH}\\s*(?:[月./-]\\s*(?:${DAY}\\s*日?|份|初)?)?|年初)(?:\\s*0\\s*时)?`;
const TO = `(?:(20[0-3]\\d)\\s*[年./-]|当年|同年|本年)?\\s*${MONTH}\\s*[月./-]\\s*(?:${DAY}\\s*日?|底|末|份)?`;
const SPAN = new RegExp(`${FROM}\\s*(?:起|开始)?\\s*,?\\s*(?:至|到|—|–|~|-|－)+\\s*${TO}`, 'g');
const CUT_OFF = new RegExp(
  `截[至止到]{1,2}\\s*(?:到|目前|于)?\\s*[(]?(20[0-3]\\d)\\s*(?:年\\s*(?:${MONTH}\\s*月\\s*(?:${DAY}\\s*日|底|末|份)?|[底末]|年[底末])|[./-]\\s*${MONTH}\\s*[./-]\\s*${DAY})`,
  'g',
);

/**
 * Periods and cut-off days with their years: 自2021年1月1日起至12月31日止, 2021.1.1—2021.12.31, 截至2021年底.
 * @param text at half width; offsets count in it
 */
export function periodsIn(text: string): Period[] {
  const spans = [...text.matchAll(SPAN)].map(
    (match): Period => ({
      kind: 'span',
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      from: { year: Number(match[1]), month: Number(match[2] ?? 1) },
      to: { year: Number(match[3] ?? match[1]), month: Number(match[4]) },
    }),
  );
  const cutOffs = [...text.matchAll(CUT_OFF)]
    .map((match): Period => {
      const day = { year: Number(match[1]), month: Number(match[2] ?? match[3] ?? 12) };
      return { kind: 'cut-off', start: match.index, end: match.index + match[0].length, from: day, to: day };
    })
    .filter(({ start, end }) => !spans.some((span) => start < span.end && span.start < end));
  return [...spans, ...cutOffs].sort((a, b) => a.start - b.start);
}
