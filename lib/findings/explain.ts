import type { Finding, Term } from '../inspection';

/** The findings whose equations one changed cell can settle. */
const ARITHMETIC = new Set([
  'applications/roll-forward',
  'applications/footing',
  'applications/cross-footing',
]);

/** One sum of the form on the page's figures; `broken` when it does not hold. */
export interface Sum {
  terms: Term[];
  broken: boolean;
}

export interface Explanation {
  fact: string;
  value: number;
  /** Indexes of the sums that would hold. */
  settles: number[];
  /** Nothing would remain broken. */
  all: boolean;
}

/**
 * The one cell that, if changed, would settle most of the broken sums and break none that holds. A cell is only
 * named when it settles at least two, when every sum through it agrees on the new value, and when no other cell
 * would settle as many: a guess between two cells is none.
 * @param sums all decided sums of a table, holding and broken
 */
export function explain(sums: Sum[]): Explanation | null {
  const broken = sums.flatMap((sum, index) => (sum.broken ? [index] : []));
  if (broken.length < 2) return null;
  const through = new Map<string, number[]>();
  sums.forEach((sum, index) => {
    for (const term of sum.terms) {
      const list = through.get(term.fact);
      if (list) list.push(index);
      else through.set(term.fact, [index]);
    }
  });
  let best: Explanation | null = null;
  let tie = false;
  for (const [fact, indexes] of through) {
    const own = indexes.filter((index) => sums[index]!.broken);
    // A holding sum through the cell would break with any other value.
    if (own.length < 2 || own.length !== indexes.length) continue;
    const values = new Set(own.map((index) => solve(sums[index]!.terms, fact)));
    const [value] = values;
    if (values.size !== 1 || value === undefined || value < 0) continue;
    if (best && own.length === best.settles.length) tie = true;
    if (!best || own.length > best.settles.length) {
      best = { fact, value, settles: own, all: own.length === broken.length };
      tie = false;
    }
  }
  return tie ? null : best;
}

/** The value of `fact` with which an equation would hold. */
function solve(terms: Term[], fact: string): number {
  let left = 0;
  let right = 0;
  let onLeft = false;
  for (const term of terms) {
    if (term.fact === fact) onLeft = term.role === 'whole';
    else if (term.role === 'whole') left += term.value ?? 0;
    else right += term.value ?? 0;
  }
  return onLeft ? right - left : left - right;
}

/** Whether a finding is one of those that `explain` speaks of. */
export function isArithmetic(finding: Pick<Finding, 'rule'>): boolean {
  return ARITHMETIC.has(finding.rule);
}
