import { isCount, isPercentage } from './breakdown-counts';
import type { Token } from './scanner';

/** The list names examples or leaves something out. */
const OPEN = /(?<![平高同])等(?![级待候高])|主要|重点|尤其|特别|例如|部分(?!公开)|各类|另有/;

/** Names of columns that are also words for what stands out or was done. */
const PICKED = /^(?:重点(?:领域|工作|项目)(?:信息)?(?:公开)?|回应关切(?:信息)?)(?:信息|类)*$/;

/** The number sums up again (共计28条), or is that of each. */
const SUMS_UP = /^(?:以上|合|上述)?(?:[共总合]计?|总共|一共|累计|总数|总量|达到?)为?$/;

const OF_EACH = /(?:分别|各|平均|每.{0,2})为?$/;

/** The rest is named as well: the list is complete, whatever 等 stands in a name. */
const REST = /^(?:及|和)?其[他它]|[、等的]其[他它]/;
const REST_ONLY = /^[,、;]?(?:及|和)?其[他它](?:信息|申请|类|方面|情况|内容)*$/;

/** The sentence has gone on to another deed: by a verb anywhere, or by one that is also a noun at the beginning. */
const DEED =
  /发布|推送|转发|转载|回应|开展|(?<![他它益会])组织(?!机构|人事|建设|$)|召开|举办|编发|收到|受理|参加|接[待听]|^(?:[共并已]|全年|及时|主动|累计)*(?:公开(?![类指目]|$)|回复|制作|更新|解读|办[理结]|答复|报送|审[查核])/;

export interface NamedParts {
  parts: (Token & { name: string })[];
  open: boolean;
  /** It names what is left as a part: nothing else can be. */
  rest: boolean;
  /** Nothing can be said of it: approximate, of each, in other measures. */
  void: boolean;
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

/** A list as far as it has been read. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly total: Token;
  /** Introduced by 当中. */
  readonly within: boolean;
  readonly list: NamedParts;
  at: number;
  sum: number;
  nameFrom: number;
  /** The first part says what was done. */
  deed: boolean;
  /** It names what stands out. */
  picked: boolean;
  /** Where an inner list ended is a guess, to be believed only if the outer one adds up. */
  shaky: boolean;
}

/** Whether a list goes on, has come to its end, or is complete: what follows is none of its own. */
type Step = 'on' | 'end' | 'complete';

/** A list of more words is a table run together. */
const LONGEST = 300;

/** Reads the parts behind the introduction, as long as they are parts of that total. */
export function listAfter(
  tokens: readonly Token[],
  at: number,
  total: Token,
  text: string,
  inside: boolean,
): NamedParts {
  const { start, end } = tokens[at] as Token;
  const list: NamedParts = { parts: [], open: false, rest: false, void: false };
  const walk: Walk = {
    ...{ tokens, text, total, within: text.slice(start, end) === '当中', list },
    ...{ at: at + 1, sum: 0, nameFrom: end, deed: false, picked: false, shaky: false },
  };
  if (walkThrough(walk, at + LONGEST, inside) === 'complete') return list;
  const tail = text.slice(walk.nameFrom, walk.nameFrom + 3);
  if (OPEN.test(tail) || (walk.picked && !list.rest)) list.open = true;
  list.void ||= walk.shaky;
  return list;
}

function walkThrough(walk: Walk, until: number, inside: boolean): Step {
  let depth = 0;
  for (; walk.at < walk.tokens.length && walk.at < until; walk.at++) {
    const token = walk.tokens[walk.at] as Token;
    if (token.is === 'open') depth++;
    if (token.is === 'close') depth--;
    if (token.is === 'stop' || depth < 0) return 'end';
    if (token.is === 'close') walk.nameFrom = token.end;
    const step = depth > 0 ? 'on' : takeWord(walk, token, inside);
    if (step !== 'on') return step;
  }
  return 'end';
}

function takeWord(walk: Walk, token: Token, inside: boolean): Step {
  const { is } = token;
  if (is === 'semicolon') return inside ? 'end' : 'on';
  if (is === 'number' && isPercentage(walk.text, token)) {
    walk.nameFrom = token.end + 1;
    return 'on';
  }
  if (is === 'money' || is === 'bare' || is === 'number') {
    walk.list.open = true;
    walk.list.void = is !== 'money';
    return 'end';
  }
  if (is === 'among' && walk.list.parts.length > 0) return passNested(walk);
  return isCount(token) ? takePart(walk, token) : 'on';
}

/** Passes over a list inside of the last part. */
function passNested(walk: Walk): Step {
  const { tokens, list } = walk;
  const last = list.parts[list.parts.length - 1] as Token;
  const inner = nestedEnd(tokens, walk.at, last.value);
  if (inner === null) {
    list.open = true;
    return 'end';
  }
  walk.shaky ||= !inner.adds;
  walk.at = inner.end;
  walk.nameFrom = (tokens[inner.end] as Token).end;
  return 'on';
}

function takePart(walk: Walk, token: Token): Step {
  const { tokens, text, total, list, at } = walk;
  const name = text
    .slice(Math.max(walk.nameFrom, token.start - 60), token.start)
    .replace(/^[、,;和及与:]+/, '');
  const growth = tokens[at - 1]?.is === 'compared' || tokens[at - 2]?.is === 'compared';
  walk.nameFrom = token.end;
  if (growth) return 'on';
  const doing = isDeed(name, walk.within);
  if (list.parts.length === 0) walk.deed = doing;
  noteName(walk, name);
  const isNone = token.unit !== total.unit || (doing && !walk.deed) || name.length > 40;
  if (isNone || SUMS_UP.test(name) || OF_EACH.test(name)) {
    list.open = true;
    list.void ||= OF_EACH.test(name);
    return 'end';
  }
  list.parts.push({ ...token, name: name.replaceAll(/[,、;:]/g, '') });
  walk.sum += token.value;
  // Complete: what follows divides the total anew or says something else.
  const adds = walk.sum === total.value && total.value > 0;
  return adds && !isLastOfMany(walk) ? 'complete' : 'on';
}

function isDeed(name: string, within: boolean): boolean {
  // 在已公开信息当中…发布重点工作信息累计9条: there publishing is what all of them are of.
  const same = within && /信息(?:累计|共计)?$/.test(name);
  return !same && DEED.test(name) && !PICKED.test(name);
}

/** What the name of a part says of the list. 重点领域60条 may be picked out, unless the rest is named as well. */
function noteName(walk: Walk, name: string): void {
  const rest = REST.test(name);
  if (PICKED.test(name)) walk.picked = true;
  else if (OPEN.test(name) && !rest) walk.list.open = true;
  walk.list.rest ||= rest;
}

/** A list that is complete but for one more part at its very end has that part too many, if it is long or names the rest. */
function isLastOfMany({ tokens, at, text, total, list: { parts } }: Walk): boolean {
  // No further than to the next number: a sentence of thousands of lists would be gone through for each of them.
  let next = at + 1;
  while (next < tokens.length && !isNumberOrStop(tokens[next]!)) next++;
  const one = tokens[next];
  const behind = tokens[next + 1];
  if (one === undefined || one.is === 'stop' || (behind !== undefined && behind.is !== 'stop')) return false;
  if (one.unit !== total.unit) return false;
  return parts.length >= 5 || REST_ONLY.test(text.slice((tokens[at] as Token).end, one.start));
}

function isNumberOrStop(token: Token): boolean {
  return isCount(token) || token.is === 'number' || token.is === 'stop';
}
