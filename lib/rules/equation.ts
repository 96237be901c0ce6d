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
 * figure leaves the equation undecided. A blank counts as 0 when the
 * equation holds with it as 0, or when `isZero` knows from its neighbours that it is one.
 */
export function balance(
  equation: Equation,
  figure: (key: FactKey) => Fact | undefined,
  isZero: (key: FactKey) => boolean = () => false,
): Balance {
  const keys = [...equation.left, ...equation.right];
  const unreadable = keys.filter((key) => figure(key)?.figure.kind === 'unreadable');
  if (unreadable.length > 0)
    return { state: 'undecided', reason: { kind: 'unreadable figures', facts: unreadable } };
  const value = (key: FactKey) => figure(key)?.value ?? 0;
  const left = sum(equation.left.map(value));
  const right = sum(equation.right.map(value));
  const missing = keys.filter((key) => !figure(key));
  if (missing.length > 0) return { state: 'undecided', reason: { kind: 'missing figures', facts: missing } };
  if (keys.every((key) => figure(key)?.value == null)) {
    return { state: 'undecided', reason: { kind: 'blank figures', facts: keys } };
  }
  if (left === right) return { state: 'holds' };
  const blank = keys.filter((key) => figure(key)?.value == null && !isZero(key));
  if (blank.length > 0) return { state: 'undecided', reason: { kind: 'blank figures', facts: blank } };
  const terms: Term[] = [
    ...equation.left.map((key): Term => ({ fact: key, role: 'whole', value: figure(key)?.value ?? null })),
    ...equation.right.map((key): Term => ({ fact: key, role: 'summand', value: figure(key)?.value ?? null })),
  ];
  return { state: 'broken', left, right, terms };
}

/** Sums figures of the form without the errors of binary fractions: amounts have at most six decimals. */
export function sum(values: number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}
