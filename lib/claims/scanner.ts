import { bodyAt, namesOf, ownNameAt } from './bodies';
import type { ClaimContext } from './claim';
import { numberAt } from './numbers';
import { endOf, objectAt } from './objects';
import { BY_FIRST, type WordClass } from './words';

/** A word of the text: its class, and where it stands in the squeezed text. */
export interface Token {
  is: WordClass;
  start: number;
  end: number;
  value: number;
  unit: string;
}

const ENUMERATOR = /\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/y;
const ITEM_NUMBER = /\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、/y;
const CIRCLED = /[①-⑳⑴-⒇]/;

const PUNCTUATION: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  ';': 'semicolon',
  '。': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '\n': 'stop',
  '\r': 'stop',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
};
const QUOTES = '“”"‘’\'「」*·【】';
/** A number behind one of these that has a point or a stop behind it counts the items of a list. */
const BEGINS: ReadonlySet<WordClass> = new Set(['stop', 'semicolon', 'comma', 'colon']);

/** Turns squeezed text into words and punctuation; runs of unknown characters become one `unknown`. */
export function scan(text: string, context: ClaimContext): Token[] {
  const tokens: Token[] = [];
  const push = (is: WordClass, start: number, end: number, value = 0, unit = '') => {
    const last = tokens[tokens.length - 1];
    if (is === 'unknown' && last !== undefined && last.is === is && last.end === start) last.end = end;
    else tokens.push({ is, start, end, value, unit });
  };
  const names = namesOf(context.agency);
  let i = 0;
  while (i < text.length) {
    const char = text[i] as string;
    const last = tokens[tokens.length - 1];
    const mark = PUNCTUATION[char];
    if (mark !== undefined) {
      const enumerator = char === '(' ? endOf(ENUMERATOR, text, i) : -1;
      push(enumerator > 0 ? 'stop' : mark, i, enumerator > 0 ? enumerator : i + 1);
      i = (tokens[tokens.length - 1] as Token).end;
      continue;
    }
    if (QUOTES.includes(char)) {
      i++;
      continue;
    }
    if (CIRCLED.test(char)) {
      push('semicolon', i, ++i);
      continue;
    }
    if (char === '《' || char === '〔' || char === '[') {
      // A title or a document number is one unknown word, whatever it says, if it closes in reasonable time.
      const close = text.slice(i, i + 80).search(/[》〕\]]/);
      const end = close < 0 ? i + 1 : i + close + 1;
      // 收到《政府信息公开申请表》5件
      const form = objectAt(text, i + 1);
      if (form?.[0] === 'application' && form[1] === end - 1 && /[表书]$/.test(text.slice(i, end - 1))) {
        push('application', i, end);
        i = end;
        continue;
      }
      push('unknown', i, end);
      i = end;
      continue;
    }
    if (last === undefined || BEGINS.has(last.is)) {
      const item = endOf(ITEM_NUMBER, text, i);
      if (item > 0) {
        i = item;
        continue;
      }
    }
    const number = numberAt(text, i, context.year, last?.is === 'roughly' && last.end === i);
    if (number !== null) {
      push(number.is, i, number.end, number.value, number.unit);
      i = number.end;
      continue;
    }
    const found = objectAt(text, i) ?? bodyAt(text, i, context.agency);
    if (found !== null) {
      push(found[0], i, found[1]);
      i = found[1];
      continue;
    }
    const name = ownNameAt(text, i, names);
    const word = BY_FIRST.get(char)?.find(([candidate]) => text.startsWith(candidate, i));
    if (name > i + (word?.[0].length ?? 0)) push('self', i, name);
    else if (word !== undefined) push(word[1], i, i + word[0].length);
    else push('unknown', i, i + 1);
    i = (tokens[tokens.length - 1] as Token).end;
  }
  return tokens;
}
