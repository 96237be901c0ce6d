import type { Breakdown, Count } from './claim';
import { scan, type Token } from './scanner';
import { squeeze } from './squeeze';

const INTRODUCED = /其\s*中|包\s*[括含]|含|具\s*体|分\s*[别为]/;
/** The list names examples or leaves something out. */
const OPEN = /(?<![平高同])等(?![级待候高])|主要|重点|尤其|特别|例如|部分(?!公开)|各类|另有/;
/** The number sums up again (共计28条), or is that of each. */
const SUMS_UP = /^(?:以上|合|上述)?(?:[共总合]计?|总共|一共|累计|总数|总量|达到?)为?$/;
const OF_EACH = /(?:分别|各|平均|每.{0,2})为?$/;
/** The rest is named as well: the list is complete, whatever 等 stands in a name. */
const REST = /^(?:及|和)?其[他它]|[、等的]其[他它]/;
/** What was published on several channels is counted on each of them: such parts may exceed the total. */
const CHANNEL =
  /网站|门户|微信|微博|公众号|新媒体|平台|客户端|抖音|头条|公[示开告]栏|报[刊纸]|电视|广播|显示屏|app|栏目|公报|媒体/i;
const RESULT = /予以公开|部分公开|不予公开|无法提供|不予处理/;
/** The sentence has gone on to another deed: by a verb anywhere, or by one that is also a noun at the beginning. */
const DEED =
  /发布|推送|转发|转载|回应|开展|组织|召开|举办|编发|收到|受理|参加|接[待听]|^(?:[共并已]|全年|及时|主动|累计)*(?:公开(?![类指目]|$)|回复|制作|更新|解读|办[理结]|答复|报送|审[查核])/;
/** 其中 may pick out some; a list that covers less than this share does not claim to be all, two parts still less. */
const shareOf = (parts: number): number => (parts < 3 ? 0.8 : 0.6);
const isCount = (token: Token | undefined): boolean => token?.is === 'count' || token?.is === 'otherCount';

interface List {
  parts: (Token & { name: string })[];
  open: boolean;
  /** It names what is left as a part: nothing else can be. */
  rest: boolean;
  /** Nothing can be said of it: approximate, of each, in other measures. */
  void: boolean;
}

const isPercentage = (text: string, token: Token): boolean => '%‰'.includes(text[token.end] ?? ' ');
const isIntroduction = (token: Token | undefined): boolean => token?.is === 'among';

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
function totalBefore(
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
function otherTotals(
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

/** The numbers behind a nested 其中, up to the half sentence: do the first of them make up the part it opens? */
function nestedEnd(
  tokens: readonly Token[],
  at: number,
  whole: number,
): { end: number; adds: boolean } | null {
  let sum = 0;
  for (let i = at + 1; i < tokens.length && i - at < 120; i++) {
    const { is, value } = tokens[i] as Token;
    if (is === 'stop' || is === 'close') return null;
    if (is === 'semicolon') return { end: i, adds: false };
    if (isCount(tokens[i])) sum += value;
    if (sum === whole) return { end: i, adds: true };
  }
  return null;
}

/** Reads the parts behind the introduction, as long as they are parts of that total. */
function listAfter(tokens: readonly Token[], at: number, total: Token, text: string, inside: boolean): List {
  const list: List = { parts: [], open: false, rest: false, void: false };
  let depth = 0;
  let sum = 0;
  let nameFrom = (tokens[at] as Token).end;
  let deed = false;
  const within = text.slice((tokens[at] as Token).start, (tokens[at] as Token).end) === '当中';
  // Where an inner list ended is a guess, to be believed only if the outer one adds up.
  let shaky = false;
  // A list of more than this is a table run together.
  for (let i = at + 1; i < tokens.length && i - at < 300; i++) {
    const token = tokens[i] as Token;
    const { is } = token;
    if (is === 'open') depth++;
    else if (is === 'close') {
      if (--depth < 0) break;
      nameFrom = token.end;
    } else if (is === 'stop') break;
    else if (depth > 0) continue;
    else if (is === 'semicolon' && inside) break;
    else if (is === 'money' || is === 'bare' || (is === 'number' && !isPercentage(text, token))) {
      list.open = true;
      list.void = is !== 'money';
      break;
    } else if (is === 'number') nameFrom = token.end + 1;
    else if (is === 'among' && list.parts.length > 0) {
      const last = list.parts[list.parts.length - 1] as Token;
      const inner = nestedEnd(tokens, i, last.value);
      if (inner === null) {
        list.open = true;
        break;
      }
      shaky ||= !inner.adds;
      i = inner.end;
      nameFrom = (tokens[i] as Token).end;
    } else if (isCount(tokens[i])) {
      const name = text
        .slice(Math.max(nameFrom, token.start - 60), token.start)
        .replace(/^[、,;和及与:]+/, '');
      const growth = tokens[i - 1]?.is === 'compared' || tokens[i - 2]?.is === 'compared';
      nameFrom = token.end;
      if (growth) continue;
      // 在已公开信息当中…发布重点工作信息累计9条: there publishing is what all of them are of.
      const same = within && /信息(?:累计|共计)?$/.test(name);
      const doing = !same && DEED.test(name);
      if (list.parts.length === 0) deed = doing;
      const rest = REST.test(name);
      if (OPEN.test(name) && !rest) list.open = true;
      list.rest ||= rest;
      if (
        token.unit !== total.unit ||
        SUMS_UP.test(name) ||
        OF_EACH.test(name) ||
        (doing && !deed) ||
        name.length > 40
      ) {
        list.open = true;
        list.void ||= OF_EACH.test(name);
        break;
      }
      list.parts.push({ ...token, name: name.replaceAll(/[,、;:]/g, '') });
      sum += token.value;
      // Complete: what follows divides the total anew or says something else.
      if (sum === total.value && total.value > 0 && !isLastOfMany(tokens, i, list, total)) return list;
    }
  }
  const tail = text.slice(nameFrom, nameFrom + 3);
  if (OPEN.test(tail)) list.open = true;
  list.void ||= shaky;
  return list;
}

/** A long list that is complete but for one more part at its very end has that part too many. */
function isLastOfMany(tokens: readonly Token[], at: number, { parts }: List, total: Token): boolean {
  if (parts.length < 5) return false;
  const end = sentenceEnd(tokens, at);
  const more = tokens.slice(at + 1, end).filter((token) => isCount(token) || token.is === 'number');
  return more.length === 1 && more[0]?.unit === total.unit && tokens[end - 1] === more[0];
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
    if (!isIntroduction(tokens[i]) || isIntroduction(tokens[i - 1])) continue;
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
    const some = others.listed || list.open || parts.length < 2;
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

function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) if (tokens[i]?.is === 'stop') return i;
  return tokens.length;
}
