import { bodyAt, namesOf, ownNameAt, shortSelfAt } from './bodies';
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
/** 行政复议/行政诉讼; not of figures or addresses. */
const SLASH = /(?<=[\u4e00-\u9fff])\/(?=[\u4e00-\u9fff])/y;
/** A number behind one of these that has a point or a stop behind it counts the items of a list. */
const BEGINS: ReadonlySet<WordClass> = new Set(['stop', 'semicolon', 'comma', 'colon']);

/** Turns squeezed text into words and punctuation; runs of unknown characters become one `unknown`. */
export function scan(text: string, context: ClaimContext): Token[] {
  const scanner = new Scanner(text, context);
  for (let at = 0; at < text.length; ) at = scanner.take(at);
  return scanner.tokens;
}

class Scanner {
  readonly tokens: Token[] = [];
  readonly #text: string;
  readonly #context: ClaimContext;
  readonly #names: readonly string[];

  constructor(text: string, context: ClaimContext) {
    this.#text = text;
    this.#context = context;
    this.#names = namesOf(context.agency);
  }

  /** Takes what begins at a place. @returns where it ends */
  take(at: number): number {
    const char = this.#text[at] as string;
    return (
      this.#mark(at, char) ??
      this.#title(at, char) ??
      this.#itemNumber(at) ??
      this.#number(at) ??
      this.#object(at) ??
      this.#word(at, char)
    );
  }

  get #last(): Token | undefined {
    return this.tokens[this.tokens.length - 1];
  }

  #add(is: WordClass, start: number, end: number, value = 0, unit = ''): number {
    const last = this.#last;
    if (is === 'unknown' && last?.is === is && last.end === start) last.end = end;
    else this.tokens.push({ is, start, end, value, unit });
    return end;
  }

  #mark(at: number, char: string): number | null {
    const mark = PUNCTUATION[char];
    if (mark !== undefined) {
      const enumerator = char === '(' ? endOf(ENUMERATOR, this.#text, at) : -1;
      return enumerator > 0 ? this.#add('stop', at, enumerator) : this.#add(mark, at, at + 1);
    }
    if (char === '/' && endOf(SLASH, this.#text, at) > 0) return this.#add('and', at, at + 1);
    return CIRCLED.test(char) ? this.#add('semicolon', at, at + 1) : null;
  }

  /** A title or a document number is one unknown word, whatever it says, if it closes in reasonable time. */
  #title(at: number, char: string): number | null {
    if (char !== '《' && char !== '〔' && char !== '[') return null;
    const text = this.#text;
    const close = text.slice(at, at + 80).search(/[》〕\]]/);
    const end = close < 0 ? at + 1 : at + close + 1;
    // 收到《政府信息公开申请表》5件
    const form = objectAt(text, at + 1);
    const isForm =
      form?.[0] === 'application' && form[1] === end - 1 && /[表书]$/.test(text.slice(at, end - 1));
    return this.#add(isForm ? 'application' : 'unknown', at, end);
  }

  #itemNumber(at: number): number | null {
    const last = this.#last;
    if (last !== undefined && !BEGINS.has(last.is)) return null;
    const end = endOf(ITEM_NUMBER, this.#text, at);
    return end > 0 ? end : null;
  }

  #number(at: number): number | null {
    const last = this.#last;
    const roughly = last?.is === 'roughly' && last.end === at;
    const number = numberAt(this.#text, at, this.#context.year, roughly);
    return number && this.#add(number.is, at, number.end, number.value, number.unit);
  }

  #object(at: number): number | null {
    const found = objectAt(this.#text, at) ?? bodyAt(this.#text, at, this.#context.agency);
    if (found !== null) return this.#add(found[0], at, found[1]);
    const last = this.#last;
    const apart = last?.is !== 'unknown' || last.end !== at;
    const self = apart ? shortSelfAt(this.#text, at, this.#context.agency) : -1;
    return self < 0 ? null : this.#add('self', at, self);
  }

  #word(at: number, char: string): number {
    const name = ownNameAt(this.#text, at, this.#names);
    const word = BY_FIRST.get(char)?.find(([candidate]) => this.#text.startsWith(candidate, at));
    if (name > at + (word?.[0].length ?? 0)) return this.#add('self', at, name);
    return word ? this.#add(word[1], at, at + word[0].length) : this.#add('unknown', at, at + 1);
  }
}
