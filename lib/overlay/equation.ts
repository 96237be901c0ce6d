import type { Finding, Term } from '../inspection';

/** A finding's equation as it is written out: what was added, what that makes, and what the page says. */
export interface WrittenEquation {
  /** Summands and subtrahends that are not 0, in the order of the form. */
  figures: Term[];
  /** How many further terms are 0 or blank; they are told as a number, not one by one. */
  zeros: number;
  /** What the terms make. */
  sum: number;
  /** The figure that they must make, as the page has it; null when its cell is blank. */
  whole: number | null;
  /** Every term, the whole last, for those who want to see them all. */
  terms: Term[];
}

/**
 * Writes out the equation behind an arithmetic finding.
 * @returns null for findings that have none
 */
export function writeEquation(finding: Finding): WrittenEquation | null {
  const terms = finding.equation ?? [];
  const whole = terms.find((term) => term.role === 'whole');
  if (!whole) return null;
  const parts = terms.filter((term) => term !== whole);
  const figures = parts.filter((term) => term.value !== null && term.value !== 0);
  return {
    figures,
    zeros: parts.length - figures.length,
    sum: parts.reduce((sum, { role, value }) => sum + (role === 'subtrahend' ? -1 : 1) * (value ?? 0), 0),
    whole: whole.value,
    terms: [...parts, whole],
  };
}

/**
 * By how much the page's figure is off, `actual − expected`.
 * @returns null when one of the two is no number
 */
export function difference(finding: Finding): number | null {
  const { expected, actual } = finding;
  if (typeof expected !== 'number' || typeof actual !== 'number') return null;
  // Amounts have up to four decimals (万元); adding them in binary must not show on screen.
  return Math.round((actual - expected) * 1e6) / 1e6;
}
