/**
 * What the two figures of a finding are to each other. Only of what the form prescribes may one be called what the
 * other should be: where two statements of a report differ it is not known which of them is wrong.
 */
export type Comparison =
  /** Figures that must make a total, or two totals each other. */
  | 'sum'
  /** A part and the whole that it may not exceed. */
  | 'at most'
  | 'text and table'
  /** A total in the text and the parts that it names. */
  | 'parts in text'
  | 'years'
  | 'deadline'
  | 'form';

const comparisons: [RegExp, Comparison][] = [
  [/^(?:applications|reviews)\//, 'sum'],
  [/^disclosure\/part-whole$/, 'at most'],
  [/^tie-out\/breakdown$/, 'parts in text'],
  [/^tie-out\//, 'text and table'],
  [/^continuity\//, 'years'],
  [/^rollup\//, 'sum'],
  [/^publication\/late$/, 'deadline'],
];

/** What the figures of a rule's findings are to each other. */
export function comparisonOf(rule: string): Comparison {
  return comparisons.find(([pattern]) => pattern.test(rule))?.[1] ?? 'form';
}
