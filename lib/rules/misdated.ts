import type { SectionKey } from '../inspection';
import type { Period } from '../report/periods';

/** Words for what a report counts and states of its own year. */
const COUNTED = /统计|数据|所列|报告期|公开|发布|收到|受理|申请|制发|现行有效|规范性文件|复议|诉讼|信息/;
const STATISTICS = /统计|数据|所列|报告期|起止/;
/** What else runs from a day to another, or is counted up to one. */
const OTHER_MATTERS =
  /有效期|施行|生效|试行|规划|任期|工期|整治|专项|行动|公示期|公示时间|征集|招标|合同|建设期|服务期|“?十[一二三四五六]五|人口|贫困|脱贫|党员|面积|产值|收入|普查|审计|历年|《[^》]{0,30}$/;
const COMPARED = /较|相比|同比|对比|比照|同期|上年|去年|上一年|年初|以来|计划|打算|力争|将于/;

const STOP = /[。；;]/;
/** A sentence that goes on for longer says nothing more of the period, and a page may have thousands of them. */
const REACH = 200;

/**
 * Whether a period or a cut-off day of another year stands where the report's own year should.
 * @param text the paragraph that it was found in, at half width
 * @returns the year that it names wrongly; null: it is right, or may be meant
 */
export function misdated(
  period: Period,
  text: string,
  year: number,
  section: SectionKey | null,
): number | null {
  const before = text
    .slice(Math.max(0, period.start - REACH), period.start)
    .split(STOP)
    .at(-1)!;
  const behind = text.slice(period.end, period.end + REACH).split(STOP, 1)[0]!;
  const around = `${before} ${behind}`;
  if (COMPARED.test(before.slice(-16)) || COMPARED.test(behind.slice(0, 30))) return null;
  if (OTHER_MATTERS.test(around) && !/统计(?:期限|时间|时段|周期)/.test(around)) return null;
  if (period.kind === 'cut-off') {
    const next = text.slice(period.end + behind.length + 1);
    return section === 'problems' ? null : misdatedDay(period, around, next, year);
  }
  const { from, to } = period;
  if (from.year === to.year) return misdatedYear(period, around, year, section);
  return misdatedYears(period, around, year);
}

/** The year of a period that begins in one and ends in another. */
function misdatedYears(period: Period, around: string, year: number): number | null {
  const { from, to } = period;
  const [far, near] =
    Math.abs(to.year - year) < Math.abs(from.year - year) ? [from.year, to.year] : [to.year, from.year];
  if (from.year > year || year > to.year) return STATISTICS.test(around) ? near : null;
  // From January of one year to December of the next: one of the two is the slip.
  const isSlip = isWhole(period) && to.year - from.year === 1;
  return isSlip && (STATISTICS.test(around) || COUNTED.test(around)) ? far : null;
}

/** The year of a day up to which something is counted. @param next what follows the sentence */
function misdatedDay({ from }: Period, around: string, next: string, year: number): number | null {
  if (from.year === year || !COUNTED.test(around)) return null;
  // What is known up to the day on which the report was written.
  if (from.year === year + 1 && from.month <= 6) return null;
  const namesYear =
    new RegExp(`${year}\\s*年|今年|当年|本年(?!度报告)`).test(around) ||
    new RegExp(`^\\s*${year}\\s*年度?(?:新|又|再|增)`).test(next);
  return namesYear ? null : from.year;
}

/** The year of a period that lies within one. */
function misdatedYear(
  period: Period,
  around: string,
  year: number,
  section: SectionKey | null,
): number | null {
  const named = period.from.year;
  if (named === year) return null;
  if (isWhole(period)) return named;
  if (section === 'problems' || !COUNTED.test(around)) return null;
  return STATISTICS.test(around) || Math.abs(named - year) === 1 ? named : null;
}

function isWhole({ from, to }: Period): boolean {
  return from.month === 1 && to.month === 12;
}
