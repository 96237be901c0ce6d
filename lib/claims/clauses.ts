import { letterOf, pattern } from './pattern';
import type { Token } from './scanner';

/** A stretch of words between two marks, and how it hangs together with its neighbours. */
export interface Clause {
  tokens: Token[];
  /** The words' classes, a letter each, in one string: what the forms look at. */
  letters: string;
  /** First clause of a sentence. */
  opens: boolean;
  /** It stands in a bracket inside another clause. */
  bracketed: boolean;
}

/** No clause of a sentence has more words; what has (a flattened table, a list of names) is not language. */
const LONGEST = 80;

const COUNTED = pattern('[count otherCount money] bracket? $');

/**
 * Cuts words into clauses: at commas, at 、 behind a count (予以公开3件、部分公开1件), and around brackets. A
 * bracket leaves its mark where it stood, so that 收到12件（含上年结转2件）政府信息公开申请 stays one clause.
 */
export function cut(tokens: readonly Token[], text: string): Clause[] {
  const cutter = new Cutter(text);
  for (const [at, token] of tokens.entries())
    cutter.take(isBetweenReviews(tokens, at) ? { ...token, is: 'and' } : token);
  const { clauses } = cutter;
  for (const clause of clauses) {
    if (clause.letters.length > LONGEST) Object.assign(clause, { tokens: [], letters: '' });
  }
  return clauses;
}

const MARKS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'open']);

/** 行政复议，行政诉讼均为0件: one list, whatever stands between its two. A number behind them is of the second alone. */
function isBetweenReviews(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.is !== 'comma') return false;
  const both = [tokens[at - 1]?.is, tokens[at + 1]?.is];
  if (!both.includes('reconsideration') || !both.includes('litigation')) return false;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST; i++) {
    const { is, value } = tokens[i]!;
    if (MARKS.has(is)) return true;
    if (is === 'number' || (is === 'count' && value > 0)) return false;
  }
  return true;
}

class Cutter {
  readonly clauses: Clause[] = [];
  readonly #text: string;
  #open: Clause | null = null;
  /** The clause that the bracket stands in. */
  #outer: Clause | null = null;
  #depth = 0;
  #opens = true;

  constructor(text: string) {
    this.#text = text;
  }

  take(token: Token): void {
    const { is } = token;
    if (is === 'open') this.#openBracket(token);
    else if (is === 'close') this.#closeBracket();
    else if (is === 'stop') this.#endSentence();
    else if (is === 'semicolon' || is === 'comma' || this.#partsCounts(token)) this.#open = null;
    else this.#add(token);
  }

  #openBracket(token: Token): void {
    if (this.#open !== null) addTo(this.#open, { ...token, is: 'bracket' });
    // What is nested deeper reads as part of the same bracket.
    if (this.#depth++ > 0) return;
    this.#outer = this.#open;
    this.#open = null;
  }

  #closeBracket(): void {
    if (this.#depth === 0 || --this.#depth > 0) return;
    this.#open = this.#outer;
    this.#outer = null;
  }

  #endSentence(): void {
    this.#open = null;
    this.#outer = null;
    this.#depth = 0;
    this.#opens = true;
  }

  #partsCounts({ is, start }: Token): boolean {
    return (
      is === 'and' && this.#text[start] === '、' && this.#open !== null && COUNTED.test(this.#open.letters)
    );
  }

  #add(token: Token): void {
    if (this.#open === null) {
      this.#open = { tokens: [], letters: '', opens: this.#opens, bracketed: this.#depth > 0 };
      this.clauses.push(this.#open);
      this.#opens = false;
    }
    addTo(this.#open, token);
  }
}

function addTo(clause: Clause, token: Token): void {
  if (clause.tokens.length > LONGEST) return;
  clause.tokens.push(token);
  clause.letters += letterOf(token.is);
}
