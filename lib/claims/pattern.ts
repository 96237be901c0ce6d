import { CLASSES, type WordClass } from './words';

/** Every class is one character of the private use area: a clause is a string of them, a form a regular expression. */
const LETTERS = new Map<string, string>(CLASSES.map((name, at) => [name, String.fromCharCode(0xe000 + at)]));

/** Classes that are taken together often, by a name of their own. */
const TOGETHER = {
  anObject: 'application request',
  dealt: 'finish handle',
  aReview: 'reconsideration litigation directSuit suitAfterReview',
  aDocument: 'normative rules',
  aDecision: 'licensingDecision penaltyDecision coercionDecision licensing penalty coercion',
  denial: 'not none',
} as const;

export const letterOf = (name: WordClass): string => LETTERS.get(name) as string;

function lettersOf(name: string): string {
  const together = (TOGETHER as Readonly<Record<string, string>>)[name];
  if (together !== undefined) return together.split(' ').map(lettersOf).join('');
  const letter = LETTERS.get(name);
  if (letter === undefined) throw new Error(`no class of words is called ${name}`);
  return letter;
}

/**
 * A regular expression over classes of words, written in their names: `receive (and|filler)* application count`.
 * Blanks part the names; `[not none]` is one of them, `[^count]` none, `any` each; `!unknown` is what must not
 * follow. All else is as in regular expressions.
 * @throws on a name that is no class
 */
export function pattern(source: string): RegExp {
  let out = '';
  let inside = false;
  let ahead = false;
  for (const [piece] of source.matchAll(/[A-Za-z]+|\(\?<?[!=:]|\S/g)) {
    if (piece === '!') {
      out += '(?!';
      ahead = true;
      continue;
    }
    if (piece === '[' || piece === ']') inside = piece === '[';
    out += /^[A-Za-z]/.test(piece) ? classOf(piece, inside) : piece;
    if (ahead && !inside) {
      out += ')';
      ahead = false;
    }
  }
  return new RegExp(out);
}

/** @param inside of square brackets */
function classOf(name: string, inside: boolean): string {
  if (name === 'any') return inside ? '' : '[^]';
  const letters = lettersOf(name);
  return inside || letters.length === 1 ? letters : `[${letters}]`;
}

/** The names of classes as letters, to look words up by. */
export const classes = (names: string): string => names.split(' ').map(lettersOf).join('');
