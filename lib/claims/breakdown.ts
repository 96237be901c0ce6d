import { isCount, sentenceEnd } from './breakdown-counts';
import { listAfter, type NamedParts } from './breakdown-list';
import { type OtherTotals, otherTotals, totalBefore } from './breakdown-total';
import type { Breakdown, Count } from './claim';
import { scan, type Token } from './scanner';
import { squeeze } from './squeeze';

const INTRODUCED = /中\s*[,，:：]|其\s*中|当\s*中|内\s*[有含]|包\s*[括含]|含|具\s*体|分\s*[别为]/;

/** What was published on several channels is counted on each of them: such parts may exceed the total. */
const CHANNEL =
  /网站|门户|微信|微博|公众号|新媒体|平台|客户端|抖音|头条|公[示开告]栏|报[刊纸]|电视|广播|显示屏|app|栏目|(?:政府|[省市县区上过])公报|媒体/i;

const RESULT = /予以公开|部分公开|不予公开|无法提供|不予处理/;

/** 其中 may pick out some; a list that covers less than this share does not claim to be all, two parts still less. */
const shareOf = (parts: number): number => (parts < 3 ? 0.8 : 0.6);

/**
 * Parts that come to more than so many times the total are of something else that was counted before it; what is a
 * little more is a slip.
 */
const tooMuch = 1.5;

const isIntroduction = (tokens: readonly Token[], at: number, text: string): boolean =>
  tokens[at]?.is === 'among' || isOfThem(tokens, at, text);

/** 154件申请中，自然人提出141件 */
function isOfThem(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined || text.slice(token.start, token.end) !== '中') return false;
  if (tokens[at + 1]?.is !== 'comma') return false;
  const near = tokens.slice(Math.max(0, at - 3), at);
  return near.some(isCount) && !near.some(({ is }) => is === 'comma' || is === 'stop' || is === 'among');
}

/**
 * Reads totals that a paragraph divides into parts: 共…条，其中…. Only what a careful reader would hold the writer
 * to: no approximate numbers, no amounts, one unit, and not the same items counted once a channel.
 */
export function readBreakdowns(original: string): Breakdown[] {
  if (!INTRODUCED.test(original)) return [];
  const { text, at } = squeeze(original);
  const tokens = scan(text, { year: null, agency: null });
  const count = (token: Token): Count => countAt(token, at);
  const found: Breakdown[] = [];
  const reach: Reach = { listUntil: -1, doubtfulUntil: -1 };
  for (let i = 1; i < tokens.length; i++) {
    const divided = introducesParts(tokens, i, text) ? dividedAt(tokens, i, text, reach) : null;
    if (divided === null) continue;
    const { total, list, last, loose } = divided;
    found.push({
      total: count(total),
      parts: list.parts.map((part) => ({ ...count(part), name: part.name })),
      closed: isClosed(list, total, loose),
      start: at[total.start] as number,
      end: (at[last.end - 1] as number) + 1,
    });
  }
  return found;
}

interface Reach {
  /** End of the sentence of the last list: another in it is inside that one. */
  listUntil: number;
  /** Lists up to here are inside one that could not be made sense of. */
  doubtfulUntil: number;
}

/** The total and the parts that a word introduces, if they are said to be its parts. */
function dividedAt(tokens: readonly Token[], at: number, text: string, reach: Reach) {
  const before = totalBefore(tokens, at, text);
  if (before === null) return null;
  const { total, index, loose, bracketed } = before;
  const list = listAfter(tokens, at, total, text, bracketed || at < reach.listUntil);
  if (at >= reach.listUntil) reach.listUntil = sentenceEnd(tokens, at);
  const nested = at < reach.doubtfulUntil;
  const last = list.parts[list.parts.length - 1];
  const doubtful = sumOf(list.parts) !== total.value && !bracketed;
  if (doubtful && !nested) reach.doubtfulUntil = reach.listUntil;
  if (last === undefined || !isBelieved(list, total, loose) || (nested && doubtful)) return null;
  if (isOfAnother(list, total, otherTotals(tokens, index, text))) return null;
  return { total, list, last, loose };
}

function countAt({ value, unit, start, end }: Token, at: ArrayLike<number>): Count {
  return { value, unit, start: at[start] as number, end: (at[end - 1] as number) + 1 };
}

/** 对其中一件进行了公开 picks one out. */
function introducesParts(tokens: readonly Token[], at: number, text: string): boolean {
  if (!isIntroduction(tokens, at, text) || isIntroduction(tokens, at - 1, text)) return false;
  return !isCount(tokens[at + 1]) || tokens[at - 1]?.is === 'comma';
}

const sumOf = (parts: NamedParts['parts']): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Whether the parts are said to be parts of the total. */
function isBelieved(list: NamedParts, total: Token, loose: boolean): boolean {
  // 其中 at the head of a sentence may speak of any count before it; one part alone does not divide a total.
  const isPicked = loose && list.parts.length < 2;
  return !list.void && !isPicked && !isOncePerChannel(list.parts, total);
}

function isOncePerChannel(parts: NamedParts['parts'], total: Token): boolean {
  if (sumOf(parts) <= total.value || !parts.some(({ name }) => CHANNEL.test(name))) return false;
  return parts.every(({ value }) => value <= total.value);
}

/** Whether the parts may as well be those of another count. */
function isOfAnother({ parts, open }: NamedParts, total: Token, others: OtherTotals): boolean {
  const sum = sumOf(parts);
  if (sum === total.value) return false;
  const some = others.listed || open || parts.length < 2 || sum > total.value * tooMuch;
  return others.values.some((other) => (some ? other >= sum : other === sum));
}

/** Whether the list claims to be all. */
function isClosed({ parts, open, rest }: NamedParts, total: Token, loose: boolean): boolean {
  const sum = sumOf(parts);
  if (open) return false;
  if (sum === total.value) return true;
  const short = parts.length < 2 || sum < total.value * shareOf(parts.length);
  // Of the results of applications people name those that matter.
  return !loose && (!short || rest) && !parts.some(({ name }) => RESULT.test(name));
}
