import { type Admitted, list, one, orElse, record, text } from './check';

export const severity = one('error', 'warning', 'info');
export const tableKey = one('disclosure', 'applications', 'reviews');

export const finding = record({
  id: text,
  rule: text,
  severity,
  /** The cell that carries the badge first, then the others of the equation. Empty for prose and headings. */
  facts: list(text),
  message: text,
  basis: text,
  quote: orElse(text, undefined),
  equation: orElse(list(record({ fact: text, role: one('summand', 'subtrahend', 'whole') })), undefined),
  explained: orElse(record({ fact: text }), undefined),
  settled: orElse(record({ reason: text }), undefined),
});

/** A finding as far as the page reads it. What the page needs besides must be let in above. */
export type PageFinding = Admitted<typeof finding>;
