import { chineseNumber } from '../text/chinese-number';
import type { WordClass } from './words';

/** Units in which applications, reviews, documents and decisions are counted. */
const COUNT_UNITS = '件次 件 条 份 起 宗 次 项 例 个 封 笔 单 桩 人次';
/** Units of other things, which only breakdowns look at. */
const OTHER_UNITS =
  '条次 篇次 篇 则 期 部 张 场次 场 册 批次 批 家 户 名 人 处 幅 本 种 类 节 段 套 栏 块 位 万人次';

/** What a number in the running text is: a count, money, a year, or nothing that could be a claim. */
export interface NumberWord {
  is: WordClass;
  end: number;
  value: number;
  unit: string;
}

const alternatives = (words: string): string => words.replaceAll(' ', '|');
const DIGITS =
  /[1-9]\d{0,2}(?: \d{3}){1,3}(?![\d ])(?=[件条份起宗次项例])|\d{1,3}(?:,\d{3}){1,3}(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/y;
const CHINESE = /[〇零一二两三四五六七八九十百千万]{1,12}/y;
/** 12月31日, 1月1日, 12月底 and 1-12月 bound the whole year; any other month or day names a part of it. */
const WHOLE_YEAR =
  /截[至止]到?(?=(?:\d{4}年)?12月(?:31日|底|末)|(?:\d{4})?年[底末])|1月?[-—–~至到]{1,2}12月(?!\d)份?|1月1日|12月(?:31日|底|末)/y;
const YEAR_RANGE = /(?:年度?)?[-—–~至到]{1,2}\d{4}年/y;
/** The name of a five-year plan is a word and no number. */
const FIVE_YEARS = /十[一二三四五六]五(?=期|规划|时期|以来|[,，、])/y;
const APPROXIMATE = /[余多几来]|[万千百亿](?!元)/y;
const ABOUT = /左右|以上|以内|以下|之多|上下/y;
const MONEY = /万元|元/y;
// Not 个工作日 or 次会议 or 一次性: the unit belongs to the next word.
const UNIT = new RegExp(
  `(${alternatives(COUNT_UNITS)})(?![月日]|工作日|小时|自然日|会议|培训|性|龙|[位元独])|(?:${alternatives(OTHER_UNITS)})`,
  'y',
);
/** Lines whose number is their name. */
const HOTLINE = /^(?:12\d{3}|12\d{6}|95\d{3}|110|119|120)$/;

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

function yearClass(year: number, reportYear: number | null): WordClass {
  if (reportYear === null) return 'otherTime';
  const offset = year - reportYear;
  return offset === 0 ? 'thisYear' : offset === -1 ? 'lastYear' : offset === 1 ? 'nextYear' : 'otherTime';
}

/** Digits or numerals of a text, with what they are worth. */
interface Digits {
  text: string;
  at: number;
  end: number;
  digits: string;
  /** 5, not 五. */
  latin: boolean;
  value: number | null;
}

const word = (is: WordClass, end: number, value = 0, unit = ''): NumberWord => ({ is, end, value, unit });

/** Reads the number that begins at a place, with what makes it one: its unit, 年, 余, 万元. Null if there is none. */
export function numberAt(
  text: string,
  at: number,
  reportYear: number | null,
  approximate: boolean,
): NumberWord | null {
  const first = text[at] as string;
  const latin = first >= '0' && first <= '9';
  if (match(FIVE_YEARS, text, at) !== null) return null;
  if (!latin && !'截〇零一二两三四五六七八九十百千万'.includes(first)) return null;
  const bound = match(WHOLE_YEAR, text, at);
  if (bound !== null) return word('yearEnd', at + bound.length);
  const digits = match(latin ? DIGITS : CHINESE, text, at);
  if (digits === null) return null;
  const value = latin ? Number(digits.replaceAll(/[, ]/g, '')) : chineseNumber(digits);
  const found = { text, at, end: at + digits.length, digits, latin, value };
  return yearIn(found, reportYear) ?? amountIn(found, !approximate && isExact(found, reportYear));
}

/** 2021年, 2019至2021年 */
function yearIn({ text, end, digits, value }: Digits, reportYear: number | null): NumberWord | null {
  if (value === null || value < 1949 || value >= 2100) return null;
  if (!/^[\d〇零一二三四五六七八九]{4}$/.test(digits)) return null;
  const range = match(YEAR_RANGE, text, end);
  if (range !== null) return word('otherTime', end + range.length);
  if (text[end] !== '年') return null;
  // 2021年度, 截止2021年底
  return word(yearClass(value, reportYear), end + ('度底末'.includes(text[end + 1] ?? ' ') ? 2 : 1), value);
}

/** Whether the digits are a number of their own: inside a longer string of letters, signs or digits they are a code. */
function isExact({ text, at, end, digits, latin, value }: Digits, reportYear: number | null): boolean {
  const before = text[at - 1] ?? '';
  const after = text[end] ?? '';
  if (value === null) return false;
  if (latin && (/[\w.\-+/ 〔第×]/.test(before) || /[a-z\-/×: ]/i.test(after))) return false;
  // 申请20225件: a year whose 年 was lost, and 5.
  if (reportYear !== null && /^\d{5,7}$/.test(digits) && digits.startsWith(String(reportYear))) return false;
  return !('至到~—–'.includes(before) && /[\d一二三四五六七八九十]/.test(text[at - 2] ?? ''));
}

/** A number of things or of money, or one that says nothing of how many. */
function amountIn(found: Digits, exact: boolean): NumberWord | null {
  const { text, latin, value, digits } = found;
  const end = roughlyUntil(found);
  if (end === null) return null;
  const usable = exact && end === found.end;
  const money = match(MONEY, text, end);
  if (money !== null) {
    const amount = money === '元' ? (value ?? 0) / 10000 : (value ?? 0);
    return word(usable ? 'money' : 'number', end + money.length, amount, money);
  }
  UNIT.lastIndex = end;
  const unit = UNIT.exec(text);
  if (unit !== null) return countIn(found, unit, end, usable);
  if (latin) return withoutUnit(found, end, usable);
  if (text[found.end] === '月') return word('partOfYear', end + 1);
  return digits === '零' ? word('bare', end) : null;
}

/** Where 余, 多 or 万 behind a number ends, or else the number. @returns null where the word is another's */
function roughlyUntil({ text, end, latin }: Digits): number | null {
  const rough = match(APPROXIMATE, text, end);
  if (rough === null || (!latin && rough === '来')) return end;
  if (!latin && /^[余多]/.test(rough) && match(UNIT, text, end + 1) === null) return null;
  const behind = end + rough.length;
  return '余多'.includes(text[behind] ?? ' ') ? behind + 1 : behind;
}

function countIn({ text, value }: Digits, unit: RegExpExecArray, from: number, usable: boolean): NumberWord {
  const end = from + unit[0].length;
  const about = match(ABOUT, text, end);
  if (about !== null) return word('number', end + about.length, 0, unit[0]);
  if (!usable || !Number.isInteger(value)) return word('number', end, 0, unit[0]);
  return word(unit[1] === undefined ? 'otherCount' : 'count', end, value as number, unit[0]);
}

function withoutUnit({ text, end: behind, digits, value }: Digits, end: number, usable: boolean): NumberWord {
  const after = text[behind] ?? '';
  if (/^[月日]/.test(after)) return word('partOfYear', end + 1);
  if (HOTLINE.test(digits) && after !== '') return word('otherBusiness', end, value ?? 0);
  return word(usable && !/[%‰﹪％年号分天点时度]/.test(after) ? 'bare' : 'number', end, value ?? 0);
}
