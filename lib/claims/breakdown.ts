import { isCount, sentenceEnd } from './breakdown-counts';
import { listAfter } from './breakdown-list';
import { otherTotals, totalBefore } from './breakdown-total';
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
  const count = ({ value, unit, start, end }: Token): Count => ({
    value,
    unit,
    start: at[start] as number,
    end: (at[end - 1] as number) + 1,
  });
  const found: Breakdown[] = [];
  /** Lists that a list before them could not make sense of. */
  let doubtfulUntil = -1;
  /** End of the sentence of the last list: another in it is inside that one. */
  let listUntil = -1;
  for (let i = 1; i < tokens.length; i++) {
    if (!isIntroduction(tokens, i, text) || isIntroduction(tokens, i - 1, text)) continue;
    // 对其中一件进行了公开 picks one out.
    if (isCount(tokens[i + 1]) && tokens[i - 1]?.is !== 'comma') continue;
    const before = totalBefore(tokens, i, text);
    if (before === null) continue;
    const { total, index, loose, bracketed } = before;
    const list = listAfter(tokens, i, total, text, bracketed || i < listUntil);
    if (i >= listUntil) listUntil = sentenceEnd(tokens, i);
    const nested = i < doubtfulUntil;
    const { parts } = list;
    const sum = parts.reduce((all, part) => all + part.value, 0);
    const last = parts[parts.length - 1];
    if (sum !== total.value && !bracketed && !nested) doubtfulUntil = listUntil;
    if (last === undefined || list.void || (nested && !bracketed && sum !== total.value)) continue;
    const channels = parts.filter((part) => CHANNEL.test(part.name)).length;
    if (sum > total.value && channels > 0 && parts.every((part) => part.value <= total.value)) continue;
    // 其中 at the head of a sentence may speak of any count before it; one part alone does not divide a total.
    if (loose && parts.length < 2) continue;
    const others = otherTotals(tokens, index, text);
    const some = others.listed || list.open || parts.length < 2 || sum > total.value;
    if (sum !== total.value && others.values.some((other) => (some ? other >= sum : other === sum))) continue;
    const short = parts.length < 2 || sum < total.value * shareOf(parts.length);
    // Of the results of applications people name those that matter.
    const results = parts.some((part) => RESULT.test(part.name));
    const closed = sum === total.value || !(list.open || loose || (short && !list.rest) || results);
    found.push({
      total: count(total),
      parts: parts.map((part) => ({ ...count(part), name: part.name })),
      closed: closed && !list.open,
      start: at[total.start] as number,
      end: (at[last.end - 1] as number) + 1,
    });
  }
  return found;
}
