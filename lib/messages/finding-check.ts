import type { Finding } from '../inspection';
import { list, one, orElse, record, text } from './check';

export const severity = one('error', 'warning', 'info');

export const finding = record({
  id: text,
  rule: text,
  severity,
  facts: list(text),
  message: text,
  quote: orElse(text, undefined),
  equation: orElse(list(record({ fact: text, role: text })), undefined),
  explained: orElse(record({ fact: text }), undefined),
  settled: orElse(record({ reason: text }), undefined),
});

/** Whether a value is a list of findings, as far as the page reads them. */
export const areFindings = (value: unknown): value is Finding[] => list(finding)(value);
