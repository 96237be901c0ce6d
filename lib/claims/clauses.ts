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
  const clauses: Clause[] = [];
  let open: Clause | null = null;
  let outer: Clause | null = null;
  let depth = 0;
  let opens = true;
  const add = (clause: Clause, token: Token) => {
    if (clause.tokens.length > LONGEST) return;
    clause.tokens.push(token);
    clause.letters += letterOf(token.is);
  };
  for (const token of tokens) {
    const { is } = token;
    if (is === 'open') {
      if (open !== null) add(open, { ...token, is: 'bracket' });
      // What is nested deeper reads as part of the same bracket.
      if (depth++ === 0) {
        outer = open;
        open = null;
      }
    } else if (is === 'close') {
      if (depth === 0 || --depth > 0) continue;
      open = outer;
      outer = null;
    } else if (is === 'stop' || is === 'semicolon' || is === 'comma') {
      open = null;
      if (is === 'stop') {
        outer = null;
        depth = 0;
        opens = true;
      }
    } else if (is === 'and' && text[token.start] === '、' && open !== null && COUNTED.test(open.letters)) {
      open = null;
    } else {
      if (open === null) {
        open = { tokens: [], letters: '', opens, bracketed: depth > 0 };
        clauses.push(open);
        opens = false;
      }
      add(open, token);
    }
  }
  for (const clause of clauses) {
    if (clause.letters.length > LONGEST) Object.assign(clause, { tokens: [], letters: '' });
  }
  return clauses;
}
