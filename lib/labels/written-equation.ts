import type { Term } from '../inspection';

/**
 * An equation of the form with the page's own figures: what stands before the sign and what stands behind it, each in
 * steps that are equal, in the order in which the form has them. `170 + 1`, `171` ≠ `168`, `168 + 0`.
 */
export interface WrittenEquation {
  before: string[];
  sign: '=' | '≠' | '>';
  after: string[];
  /** Further terms before the sign that are 0 or blank: told as a number, not one by one. */
  zeros: { count: number; blank: boolean };
  /** By how much the two sides differ, without sign. */
  difference: number;
}

/** What must hold between the figures: they are equal, or the first is no more than the others together. */
export type Relation = 'equal' | 'at most';

/** Which relation a rule's equation states. */
export function relationOf(rule: string): Relation {
  return rule === 'disclosure/part-whole' ? 'at most' : 'equal';
}

/**
 * Writes an equation out.
 * @param terms figures that must be made have the role `whole`; what makes them comes behind them
 * @param blank what is written for a cell that says nothing
 * @returns null where nothing has to be made
 */
export function writeEquation(
  terms: readonly Term[],
  relation: Relation,
  blank: string,
): WrittenEquation | null {
  const wholes = terms.filter(({ role }) => role === 'whole');
  const parts = terms.filter(({ role }) => role !== 'whole');
  if (wholes.length === 0) return null;
  const [made, given] = [total(parts), total(wholes)];
  const sum = (some: readonly Term[]) => writeSum(some, blank);
  const common = {
    sign: made === given ? ('=' as const) : relation === 'equal' ? ('≠' as const) : ('>' as const),
    difference: Math.abs(exact(made - given)),
  };
  const none = { count: 0, blank: false };
  if (relation === 'at most')
    return { ...common, zeros: none, before: [sum(wholes)], after: steps(sum(parts), parts, made) };
  // What opens the year stands above what closes it; two figures a side are few enough to be all written.
  if (wholes.length > 1)
    return {
      ...common,
      zeros: none,
      before: steps(sum(wholes), wholes, given),
      after: steps(sum(parts), parts, made).reverse(),
    };
  const figures = parts.filter(({ value }) => value !== null && value !== 0);
  const others = parts.filter((part) => !figures.includes(part));
  return {
    ...common,
    zeros: { count: others.length, blank: others.some(({ value }) => value === null) },
    before: figures.length === 0 ? [writeNumber(made)] : steps(sum(figures), figures, made),
    after: [sum(wholes)],
  };
}

/** An equation in one line, without the terms that are 0. */
export function equationInLine({ before, sign, after }: WrittenEquation): string {
  return `${before.join(' = ')} ${sign} ${after.join(' = ')}`;
}

/** Whether the equation says more than the two figures on its sides. */
export function tellsMore({ before, after }: WrittenEquation): boolean {
  return before.length + after.length > 2;
}

/** With the minus sign that is as wide as a plus; amounts keep their decimals. */
export function writeNumber(value: number): string {
  return String(value).replace('-', '−');
}

function steps(sum: string, terms: readonly Term[], value: number): string[] {
  return terms.length > 1 ? [sum, writeNumber(value)] : [sum];
}

function writeSum(terms: readonly Term[], blank: string): string {
  return terms
    .map(({ role, value }, index) => {
      const sign = role === 'subtrahend' ? '− ' : index === 0 ? '' : '+ ';
      if (value === null) return sign + blank;
      return sign + (value < 0 ? `(${writeNumber(value)})` : writeNumber(value));
    })
    .join(' ');
}

function total(terms: readonly Term[]): number {
  return exact(
    terms.reduce((sum, { role, value }) => sum + (role === 'subtrahend' ? -1 : 1) * (value ?? 0), 0),
  );
}

// Amounts have up to four decimals (万元); adding them in binary must not show on screen.
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
