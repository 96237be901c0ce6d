import { chineseNumber } from './chinese-number';
import { compact, foldWidth } from './fold';
import { withoutInvisible } from './invisible';

/**
 * What a figure's cell says. A figure is never made up: what is not plainly a number or plainly empty is
 * unreadable, and unreadable is not 0.
 */
export type Figure =
  | { kind: 'number'; value: number; unit: string | null }
  | { kind: 'blank'; filler: 'empty' | 'dash' | 'slash' | 'none' }
  | { kind: 'unreadable'; reason: 'several' | 'text' | 'ambiguous' | 'rounded' | 'picture' };

/** The text of a cell with a picture and no word: U+FFFC, by which Unicode stands for an object in text. */
export const pictured = '\ufffc';

const DASHES = /^[-\u2010-\u2015\u2212\u2500\ufe58\ufe63ー_]+$/;
const SLASHES = /^[/\\|\u2044\u2215]+$/;
const NONE = /^(?:无|没有|暂无|空|无数据|无此项|不涉及|无相关数据)$/;
const NUMBER =
  /^(?:共计?|合计|总计)?(\+|[-\u2010-\u2014\u2212]|增加|增长|新增|增|减少|减|下降)?([1-9]\d{0,2}(?:,\d{3})+|\d+)(\.\d+)?(?:\(?((?:件|条|个|份|宗|项|次|起|例|人|家|户|笔|单|张|本|部|篇|名|卷|批|处|辆)(?:\(?次\)?)?|亿元|万元|千元|元)\)?)?[.。、,;]?$/;
/** The mark of a note behind a figure: a circled digit, an asterisk, 注1 and [1] in brackets. Raised digits may be more. */
const NOTE = /(?<=.)(?:[\u2460-\u2473]|[*※]{1,3}|\(注\d*\)|\[注?\d{0,2}\])$/;
/** What stands around an amount beside its unit: ￥251000元, 人民币25.1万元, 251000元整. */
const MONEY = /^(?:人民币|[¥￥$])?([\d.,]+(?:亿|万|千)?[元圆])(?:整|人民币)?$|^(?:人民币|[¥￥])([\d.,]+)$/;
/** 约300, 300余件, 12万: a number, but not the exact one. */
const ROUNDED =
  /^(?:大?约|近|超过?|逾|不足)?[\d.,]+[万千百]?(?:余|多|左右|以上|以内)?(?:[件条个份宗项次起例]|[千万亿]?元)?(?:左右|以上|以内|余)?$/;
const LESS = /^(?:[-\u2010-\u2014\u2212]|减少|减|下降)$/;

/**
 * Reads the text of one figure's cell.
 * @param text the cell's text as the page has it, line breaks as `\n`
 * @returns the number with the unit behind it, or that the cell is blank, or that it cannot be read and why
 */
export function readFigure(text: string): Figure {
  const folded = compact(text).replace(NOTE, '');
  if (folded === pictured) return { kind: 'unreadable', reason: 'picture' };
  const filler = fillerIn(folded);
  if (filler) return { kind: 'blank', filler };
  // A lone 一 is as often a dash that the input method turned into a numeral as a one.
  if (folded === '一') return { kind: 'unreadable', reason: 'ambiguous' };

  const money = MONEY.exec(folded);
  const match = NUMBER.exec(money ? (money[1] ?? money[2]!).replace('圆', '元') : folded);
  if (match) return digitsStandApart(text) ? { kind: 'unreadable', reason: 'several' } : inDigits(match);
  const spelled = /^([零〇一二两三四五六七八九十百千万]+)(件|条|个|份|宗|项|次)?$/.exec(folded);
  const value = spelled ? chineseNumber(spelled[1]!) : null;
  if (value !== null) return { kind: 'number', value, unit: spelled?.[2] ?? null };
  if (ROUNDED.test(folded) && /[约近超逾足余多右上内万千百]/.test(folded))
    return { kind: 'unreadable', reason: 'rounded' };
  return { kind: 'unreadable', reason: /\d[^\d.,]+\d/.test(folded) ? 'several' : 'text' };
}

type Filler = Extract<Figure, { kind: 'blank' }>['filler'];

function fillerIn(folded: string): Filler | null {
  if (folded === '') return 'empty';
  if (DASHES.test(folded)) return 'dash';
  if (SLASHES.test(folded)) return 'slash';
  return NONE.test(folded) ? 'none' : null;
}

/** @param match of `NUMBER` */
function inDigits(match: RegExpExecArray): Figure {
  const [, sign = '', whole = '', fraction = ''] = match;
  const value = Number(whole.replaceAll(',', '') + fraction);
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER)
    return { kind: 'unreadable', reason: 'text' };
  return { kind: 'number', value: LESS.test(sign) && value !== 0 ? -value : value, unit: match[4] ?? null };
}

/**
 * Whether white space parts the digits, as when two figures share a cell. A space that groups thousands
 * (`1 046`) does not, and neither does one between a sign and its number.
 */
function digitsStandApart(text: string): boolean {
  const shown = foldWidth(withoutInvisible(text)).trim();
  if (!/\d\s+[\d.,]|[.,]\s+\d/.test(shown)) return false;
  return !/^[+-]?[1-9]\d{0,2}(?:[ ,]\d{3})+(?:\.\d+)?\D*$/.test(shown);
}
