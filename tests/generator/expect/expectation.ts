import type { Edition, SectionKey } from '../form';

/** A finding as an inspector would describe it. What is left out is not compared. */
export interface ExpectedFinding {
  rule: string;
  severity?: 'error' | 'warning' | 'info';
  /** The cell that carries the badge. */
  badge?: string;
  /** Cells that the finding must name, in any order. */
  facts?: string[];
  section?: SectionKey | null;
  /** Words that the quote must contain. */
  quote?: string;
  /** A text that the quote must be a part of. */
  within?: string;
  expected?: number | string;
  actual?: number | string;
}

/** What an inspector finds on a page: what is there to be found, and what may be said besides. */
export interface Findings {
  must: ExpectedFinding[];
  /** What the same defect can legitimately explain; it may be reported any number of times, or never. */
  may: ExpectedFinding[];
  /** One of these at least, where inspectors would put the same defect under different headings. */
  oneOf?: ExpectedFinding[];
}

export interface Expectation extends Findings {
  /** Names that are right for the agency. */
  agencies: string[];
  /** null where the page itself contradicts what it says. */
  year: number | null;
  edition: Edition | null;
  publishedOn: string | null;
  /** Every figure on the page: null for a blank or no number, undefined where either is right. */
  facts: Record<string, number | null | undefined>;
  /** Keys of figures that may be read or not. */
  openFacts?: RegExp;
}
