import type { ClaimContext } from './claim';
import { BY_FIRST, JURISDICTIONS, type Letter } from './lexicon';
import { numberAt } from './numbers';

/** A word of the text: its class, and where it stands in the squeezed text. */
export interface Token {
  letter: Letter;
  start: number;
  end: number;
  value: number;
  unit: string;
}

/** The text folded to half width and without its spaces, and the way back to the original. */
export interface Squeezed {
  text: string;
  /** Offset in the original of every character of `text`. */
  at: Uint32Array;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Portals set spaces anywhere (2020 年 共 收到) and mix widths, so both go. Only between two digits a space stays:
 * `3 5` is two figures of a flattened table, or a misprint, and never 35.
 */
export function squeeze(original: string): Squeezed {
  const codes = new Uint16Array(original.length);
  const at = new Uint32Array(original.length);
  let length = 0;
  let gap = -1;
  for (let i = 0; i < original.length; i++) {
    let code = original.charCodeAt(i);
    if (isSpace(code)) {
      if (gap < 0) gap = i;
      continue;
    }
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    if (gap >= 0 && isDigit(code) && length > 0 && isDigit(codes[length - 1] as number)) {
      codes[length] = 32;
      at[length++] = gap;
    }
    gap = -1;
    codes[length] = code;
    at[length++] = i;
  }
  const pieces: string[] = [];
  for (let i = 0; i < length; i += 8192) {
    pieces.push(String.fromCharCode(...codes.subarray(i, Math.min(i + 8192, length))));
  }
  return { text: pieces.join(''), at };
}

/** The names of an application. The tail decides whether the words name applications or only the subject. */
const APPLICATION = new RegExp(
  [
    '(?:政府|政务)?(?:信息)?(?:依申请)?公开类?的?(?:政府信息)?申请(?:事项|信件|案件|办件|件|量|数)?',
    '(?:(?:政府|政务)?信息(?:依申请)?|依申请)公开类?的?(?:请求|要求)(?:事项|件)?',
    '(?:(?:政府|政务)信息)?依申请公开的?(?:(?:政府|政务)?信息(?:公开)?)?(?:申请|事项|信件|来信|来函|信函|来件|办件|案件|邮件|请求|诉求|件)?(?:(?:办理)?事项|(?:受理|办理)?件)?',
    '依申请(?:政府|政务)?信息公开的?(?:申请|请求|要求|事项|信件|件)?(?:事项|件)?',
    '(?:政府|政务)?信息公开(?:方面|类)的?申请(?:事项|件)?',
    '申请(?:公开|获取)的?(?:(?:政府|政务|相关)?信息)?(?:公开)?(?:事项|件)?',
    '申请(?:政府|政务)?信息公开(?:事项|件)?',
    '(?:要求|请求)(?:公开|获取|提供)(?:政府|政务)信息的?(?:申请|来信|来函|信件|信函|事项|件)?',
  ].join('|'),
  'y',
);
const TOPIC_TAIL =
  /(?:的?(?:办理|受理|答复|处理|回复))?(?:的?(?:工作|情况|方面|制度|流程|程序|机制|规定|办法|规范|质量|水平|效率|能力|环节|时限|条件|材料|目录|指南|内容|类|服务|文书|答复书|告知书)|[人者权])/y;
const CHANNEL_TAIL =
  /的?(?:受理|办理)?(?:平台|系统|渠道|窗口|信箱|邮箱|电话|专?栏|栏目|受理点|点|室|方式|途径|模块)/y;
const DISCLOSURE =
  /(?:(?:政府|政务)?信息(?:主动)?公开|政务公开)(?:工作|事项|事宜|行为|事务|答复|方面|领域|内容)?/y;
const ENUMERATOR = /\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/y;
const ITEM_NUMBER = /\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、/y;

/** Runs a sticky expression at a place: the end of its match, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function objectAt(text: string, at: number): [Letter, number] | null {
  let end = endOf(APPLICATION, text, at);
  if (end > at) {
    const channel = endOf(CHANNEL_TAIL, text, end);
    if (channel > 0) return ['c', channel];
    const topic = endOf(TOPIC_TAIL, text, end);
    return topic > 0 ? ['t', topic] : ['A', end];
  }
  end = endOf(DISCLOSURE, text, at);
  return end > 0 ? ['G', end] : null;
}

/** 某某市人民政府 is `市`; anything but a government has no level. */
export const levelOf = (name: string | null): string => /(.)(?:人民)?政府$/.exec(name ?? '')?.[1] ?? '';

/** 全市收到: the unit's own only if it is that city's government; a bureau speaks of others there. */
function jurisdictionAt(text: string, at: number, level: string): Letter | null {
  const named = text[at + 1];
  return named === undefined || !JURISDICTIONS.includes(named) ? null : named === level ? 's' : 'o';
}

/** 全县各级行政机关: all that the county's report is of. */
const ALL_ORGANS = /(?:各级)?(?:行政机关|政府系统|政府机关)/y;

/** The unit's own name as the prose may give it, without the places that it lies in: at least three characters. */
function ownNameAt(text: string, at: number, names: readonly string[]): number {
  for (const name of names) {
    for (
      let from = name.indexOf(text[at] as string);
      from >= 0;
      from = name.indexOf(text[at] as string, from + 1)
    ) {
      if (name.length - from >= 3 && text.startsWith(name.slice(from), at)) return at + name.length - from;
    }
  }
  return -1;
}

const PUNCTUATION: Readonly<Record<string, Letter>> = {
  ',': ',',
  ';': ';',
  '。': '.',
  '!': '.',
  '?': '.',
  '\n': '.',
  '\r': '.',
  ':': ':',
  '(': '(',
  ')': ')',
};
const QUOTES = '“”"‘’\'「」*·';

/** Turns squeezed text into words and punctuation; runs of unknown characters become one `x`. */
export function scan(text: string, context: ClaimContext): Token[] {
  const tokens: Token[] = [];
  const push = (letter: Letter, start: number, end: number, value = 0, unit = '') => {
    const last = tokens[tokens.length - 1];
    if (letter === 'x' && last !== undefined && last.letter === 'x' && last.end === start) last.end = end;
    else tokens.push({ letter, start, end, value, unit });
  };
  const level = levelOf(context.agency);
  const names = context.agency === null ? [] : [context.agency, context.agency.replace(/人民政府$/, '')];
  let i = 0;
  while (i < text.length) {
    const char = text[i] as string;
    const last = tokens[tokens.length - 1];
    const mark = PUNCTUATION[char];
    if (mark !== undefined) {
      const enumerator = char === '(' ? endOf(ENUMERATOR, text, i) : -1;
      push(enumerator > 0 ? '.' : mark, i, enumerator > 0 ? enumerator : i + 1);
      i = (tokens[tokens.length - 1] as Token).end;
      continue;
    }
    if (QUOTES.includes(char)) {
      i++;
      continue;
    }
    if (char === '《' || char === '〔' || char === '[') {
      // A title or a document number is one unknown word, whatever it says, if it closes in reasonable time.
      const close = text.slice(i, i + 80).search(/[》〕\]]/);
      const end = close < 0 ? i + 1 : i + close + 1;
      push('x', i, end);
      i = end;
      continue;
    }
    if (last === undefined || last.letter === '.') {
      const item = endOf(ITEM_NUMBER, text, i);
      if (item > 0) {
        i = item;
        continue;
      }
    }
    const number = numberAt(text, i, context.year, last?.letter === '~' && last.end === i);
    if (number !== null) {
      push(number.letter, i, number.end, number.value, number.unit);
      i = number.end;
      continue;
    }
    if ('政信依公申要请'.includes(char)) {
      const object = objectAt(text, i);
      if (object !== null) {
        push(object[0], i, object[1]);
        i = object[1];
        continue;
      }
    }
    if (char === '全' || char === '我') {
      const letter = jurisdictionAt(text, i, level);
      if (letter !== null) {
        const whole = letter === 's' ? endOf(ALL_ORGANS, text, i + 2) : -1;
        const end = whole > 0 ? whole : i + 2;
        push(letter, i, end);
        i = end;
        continue;
      }
    }
    const name = ownNameAt(text, i, names);
    if (name > 0) {
      push('s', i, name);
      i = name;
      continue;
    }
    const word = BY_FIRST.get(char)?.find(([candidate]) => text.startsWith(candidate, i));
    if (word !== undefined) push(word[1], i, i + word[0].length);
    else push('x', i, i + 1);
    i = (tokens[tokens.length - 1] as Token).end;
  }
  return tokens;
}
