import type { Finding, Term } from '../inspection';

/** A finding's equation as it is written out: what was added, what that makes, and what the page says. */
export interface WrittenEquation {
  /** Summands and subtrahends that are not 0, in the order of the form. */
  figures: Term[];
  /** How many further terms are 0 or blank; they are told as a number, not one by one. */
  zeros: number;
  /** What the terms make. */
  sum: number;
  /** The figures that they must make together: one total, or the opening and the new of a roll-forward. */
  wholes: Term[];
  /** What those are together, as the page has them; null when they are blank. */
  whole: number | null;
}

/**
 * Writes out the equation behind an arithmetic finding.
 * @returns null for findings that have none
 */
export function writeEquation(finding: Finding): WrittenEquation | null {
  const terms = finding.equation ?? [];
  const wholes = terms.filter((term) => term.role === 'whole');
  if (wholes.length === 0) return null;
  const parts = terms.filter((term) => term.role !== 'whole');
  const figures = parts.filter((term) => term.value !== null && term.value !== 0);
  return {
    figures,
    zeros: parts.length - figures.length,
    sum: exact(parts.reduce((sum, term) => sum + signed(term), 0)),
    wholes,
    whole: wholes.every(({ value }) => value === null)
      ? null
      : exact(wholes.reduce((sum, term) => sum + signed(term), 0)),
  };
}

/**
 * By how much the page's figure is off, `actual − expected`.
 * @returns null when one of the two is no number
 */
export function difference({ expected, actual }: Finding): number | null {
  if (typeof expected !== 'number' || typeof actual !== 'number') return null;
  return exact(actual - expected);
}

function signed({ role, value }: Term): number {
  return (role === 'subtrahend' ? -1 : 1) * (value ?? 0);
}

// Amounts have up to four decimals (万元); adding them in binary must not show on screen.
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
