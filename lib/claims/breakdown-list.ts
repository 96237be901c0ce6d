import { isCount, isPercentage, sentenceEnd } from './breakdown-counts';
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

/** Reads the parts behind the introduction, as long as they are parts of that total. */
export function listAfter(
  tokens: readonly Token[],
  at: number,
  total: Token,
  text: string,
  inside: boolean,
): NamedParts {
  const list: NamedParts = { parts: [], open: false, rest: false, void: false };
  let depth = 0;
  let sum = 0;
  let nameFrom = (tokens[at] as Token).end;
  let deed = false;
  let picked = false;
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
      const doing = !same && DEED.test(name) && !PICKED.test(name);
      if (list.parts.length === 0) deed = doing;
      const rest = REST.test(name);
      // 重点领域60条 may be picked out, unless the rest is named as well.
      if (PICKED.test(name)) picked = true;
      else if (OPEN.test(name) && !rest) list.open = true;
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
      if (sum === total.value && total.value > 0 && !isLastOfMany(tokens, i, list, total, text)) return list;
    }
  }
  const tail = text.slice(nameFrom, nameFrom + 3);
  if (OPEN.test(tail) || (picked && !list.rest)) list.open = true;
  list.void ||= shaky;
  return list;
}

/** A list that is complete but for one more part at its very end has that part too many, if it is long or names the rest. */
function isLastOfMany(
  tokens: readonly Token[],
  at: number,
  { parts }: NamedParts,
  total: Token,
  text: string,
): boolean {
  const end = sentenceEnd(tokens, at);
  const more = tokens.slice(at + 1, end).filter((token) => isCount(token) || token.is === 'number');
  const name = more[0] === undefined ? '' : text.slice((tokens[at] as Token).end, more[0].start);
  if (parts.length < 5 && !REST_ONLY.test(name)) return false;
  return more.length === 1 && more[0]?.unit === total.unit && tokens[end - 1] === more[0];
}
