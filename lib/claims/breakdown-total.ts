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

/** The count that 其中 speaks of: the last one before it in the sentence, or the largest of the sentence before. */
export function totalBefore(
  tokens: readonly Token[],
  at: number,
  text: string,
): { total: Token; index: number; loose: boolean; bracketed: boolean } | null {
  let commas = 0;
  let bracketed = false;
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    const token = tokens[i] as Token;
    if (isCount(token)) {
      // 增加20条 is no total.
      return tokens[i - 1]?.is === 'compared' ? null : { total: token, index: i, loose: false, bracketed };
    }
    if (token.is === 'open') bracketed = true;
    if (token.is === 'comma' && ++commas > 2) return null;
    if (token.is === 'close') {
      // 公开90条（同比增加10条），其中…: aside, unless it divides the total itself.
      const from = asideFrom(tokens, i);
      if (from === null) return null;
      i = from;
      continue;
    }
    if (token.is === 'semicolon' || token.is === 'money') return null;
    if (token.is === 'number' && !isPercentage(text, token)) return null;
    if (token.is === 'stop') {
      if (i !== at - 1) return null;
      let largest: Token | null = null;
      let index = 0;
      for (let k = i - 1; k >= 0 && i - k < 60 && tokens[k]?.is !== 'stop'; k--) {
        const count = tokens[k] as Token;
        if (count.is === 'number') return null;
        if (isCount(count) && (largest === null || count.value > largest.value)) {
          largest = count;
          index = k;
        }
      }
      return largest === null ? null : { total: largest, index, loose: true, bracketed: false };
    }
  }
  return null;
}

/**
 * What 其中 may speak of besides the last count: 建议5件、提案3件，其中满意7件 is of both, 公开120条，新增30条，其中动态90条
 * of the first. The counts before the total in its half sentence, and all of them together.
 */
export function otherTotals(
  tokens: readonly Token[],
  at: number,
  text: string,
): { values: number[]; listed: boolean } {
  const values: number[] = [];
  let listed = false;
  let depth = 0;
  const total = tokens[at] as Token;
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    const token = tokens[i] as Token;
    if (token.is === 'close') depth++;
    else if (token.is === 'open' && --depth < 0) break;
    else if (depth > 0) continue;
    else if (token.is === 'semicolon' || token.is === 'among' || token.is === 'stop') break;
    if (token.is === 'and' && values.length === 0) listed = '、和及与'.includes(text[token.start] as string);
    if (token.is === 'comma' && values.length === 0) listed = false;
    if (!isCount(token) || token.unit !== total.unit || tokens[i - 1]?.is === 'compared') continue;
    values.push(token.value);
  }
  if (values.length === 0) return { values, listed: false };
  const all = values.reduce((sum, value) => sum + value, total.value);
  return { values: [...values, all], listed };
}
