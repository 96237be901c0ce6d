import { isCount, isPercentage } from './breakdown-counts';
import type { Token } from './scanner';

/** Where the bracket that ends at a token begins, if what it says is no part of the count in front of it. */
function asideFrom(tokens: readonly Token[], end: number): number | null {
  for (let i = end - 1; i >= 0 && end - i < 16; i--) {
    const { is } = tokens[i] as Token;
    if (is === 'open') return i;
    if (is === 'among' || is === 'close' || is === 'carry') return null;
  }
  return null;
}

/** A count that may be divided, and which of the words it is. */
interface FoundTotal {
  total: Token;
  index: number;
  /** It stands in the sentence before. */
  loose: boolean;
  bracketed: boolean;
}

/** The count that 其中 speaks of: the last one before it in the sentence, or the largest of the sentence before. */
export function totalBefore(tokens: readonly Token[], at: number, text: string): FoundTotal | null {
  let commas = 0;
  let bracketed = false;
  for (let i: number | null = at - 1; i !== null && i >= 0 && at - i < 24; i = beforeWord(tokens, i)) {
    const token = tokens[i] as Token;
    // 增加20条 is no total.
    if (isCount(token) && tokens[i - 1]?.is === 'compared') return null;
    if (isCount(token)) return { total: token, index: i, loose: false, bracketed };
    if (token.is === 'stop') return i === at - 1 ? largestBefore(tokens, i) : null;
    bracketed ||= token.is === 'open';
    commas += Number(token.is === 'comma');
    if (commas > 2 || isNoTotal(token, text)) return null;
  }
  return null;
}

/** The word in front of one. 公开90条（同比增加10条），其中…: a bracket is aside, unless it divides the total itself. */
function beforeWord(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.is !== 'close') return at - 1;
  const from = asideFrom(tokens, at);
  return from === null ? null : from - 1;
}

/** A count in front of it is not what is divided. */
function isNoTotal(token: Token, text: string): boolean {
  const { is } = token;
  return is === 'semicolon' || is === 'money' || (is === 'number' && !isPercentage(text, token));
}

/** The largest count of the sentence that ends at a token; null where it has another number as well. */
function largestBefore(tokens: readonly Token[], end: number): FoundTotal | null {
  let largest: Token | null = null;
  let index = 0;
  for (let k = end - 1; k >= 0 && end - k < 60 && tokens[k]?.is !== 'stop'; k--) {
    const count = tokens[k] as Token;
    if (count.is === 'number') return null;
    if (!isCount(count) || (largest !== null && count.value <= largest.value)) continue;
    largest = count;
    index = k;
  }
  return largest === null ? null : { total: largest, index, loose: true, bracketed: false };
}

export interface OtherTotals {
  values: number[];
  /** They stand beside each other: 建议5件、提案3件. */
  listed: boolean;
}

/**
 * What 其中 may speak of besides the last count: 建议5件、提案3件，其中满意7件 is of both, 公开120条，新增30条，其中动态90条
 * of the first. The counts before the total in its half sentence, and all of them together.
 */
export function otherTotals(tokens: readonly Token[], at: number, text: string): OtherTotals {
  const values: number[] = [];
  let listed = false;
  const total = tokens[at] as Token;
  for (const i of backThroughHalf(tokens, at)) {
    const token = tokens[i] as Token;
    if (token.is === 'and' && values.length === 0) listed = '、和及与'.includes(text[token.start] as string);
    if (token.is === 'comma' && values.length === 0) listed = false;
    if (!isCount(token) || token.unit !== total.unit || tokens[i - 1]?.is === 'compared') continue;
    values.push(token.value);
  }
  if (values.length === 0) return { values, listed: false };
  const all = values.reduce((sum, value) => sum + value, total.value);
  return { values: [...values, all], listed };
}

/** The words in front of one, the last first, as far as its half sentence goes and without what is in brackets. */
function* backThroughHalf(tokens: readonly Token[], at: number): Iterable<number> {
  let depth = 0;
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    const { is } = tokens[i] as Token;
    if (is === 'close') depth++;
    else if (is === 'open') depth--;
    else if (depth === 0 && (is === 'semicolon' || is === 'among' || is === 'stop')) return;
    else if (depth === 0) yield i;
    if (depth < 0) return;
  }
}
