import type { Term } from '../inspection';
import type { Fact, FactKey } from '../report/fact';
import type { Reason } from './reason';

/** An equation of the form: the figures on the left together make the figures on the right together. */
export interface Equation {
  left: FactKey[];
  right: FactKey[];
}

export type Balance =
  | { state: 'holds' }
  | { state: 'broken'; left: number; right: number; terms: Term[] }
  | { state: 'undecided'; reason: Reason };

/**
 * Whether an equation holds on the page's figures. What is not legible is never guessed: a missing or unreadable
 * figure leaves the equation undecided. A blank counts as 0 when the equation holds with it as 0, or when `isZero`
 * knows from its neighbours that it is one; else it may be any number from 0 up, and the equation is broken only
 * where none would mend it.
 */
export function balance(
  equation: Equation,
  figure: (key: FactKey) => Fact | undefined,
  isZero: (key: FactKey) => boolean = () => false,
): Balance {
  const terms = termsOf(equation, figure);
  const keysOf = (some: Term[]) => some.map(({ fact }) => fact);
  const unreadable = terms.filter(({ fact }) => figure(fact)?.figure.kind === 'unreadable');
  if (unreadable.length > 0)
    return { state: 'undecided', reason: { kind: 'unreadable figures', facts: keysOf(unreadable) } };
  const missing = terms.filter(({ value, fact }) => value === null && !figure(fact));
  if (missing.length > 0)
    return { state: 'undecided', reason: { kind: 'missing figures', facts: keysOf(missing) } };
  const blank = terms.filter(({ value }) => value === null);
  if (blank.length === terms.length)
    return { state: 'undecided', reason: { kind: 'blank figures', facts: keysOf(blank) } };
  const total = (role: Term['role']) =>
    sum(terms.map((term) => (term.role === role ? (term.value ?? 0) : 0)));
  const left = total('whole');
  const right = total('summand');
  if (left === right) return { state: 'holds' };
  // Whatever a blank stands for is no less than 0: only on the smaller side can it be what is missing.
  const smaller = left < right ? equation.left : equation.right;
  const unknown = keysOf(blank).filter((key) => smaller.includes(key) && !isZero(key));
  if (unknown.length > 0) return { state: 'undecided', reason: { kind: 'blank figures', facts: unknown } };
  return { state: 'broken', left, right, terms };
}

/** The members of an equation with the page's figures, in the order in which it is written out. */
export function termsOf(equation: Equation, figure: (key: FactKey) => Fact | undefined): Term[] {
  const term = (role: Term['role']) => (fact: FactKey) => ({
    fact,
    role,
    value: figure(fact)?.value ?? null,
  });
  return [...equation.left.map(term('whole')), ...equation.right.map(term('summand'))];
}

/** Sums figures of the form without the errors of binary fractions: amounts have at most six decimals. */
export function sum(values: number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}
