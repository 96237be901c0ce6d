import { claims as english } from './en/claims';
import type { Language, Words } from './language';
import { claims as chinese } from './zh-CN/claims';

/** How a statement of the text stands to the tables; `open`: they give no figure for it. */
export type ClaimState = 'agrees' | 'differs' | 'open';

/** What is said of the statements of a report's text that were held against its tables. */
export interface ClaimsWords {
  heading: string;
  /** How many were held against the tables, and how that came out; `open`: the tables give no figure. */
  summary(counts: Record<ClaimState, number>): string;
  /** Nothing in the text was understood as a statement about the tables. */
  none: string;
  /** What unfolds: the statements one by one. */
  list: string;
  state: Record<ClaimState, string>;
  /** What the tables have. */
  figure(figure: number): string;
  goTo: string;
  /** Its place is not on the page, or not in sight. */
  gone: string;
}

const table: Words<ClaimsWords> = { 'zh-CN': chinese, en: english };

/** What is said of the statements, in `language`. */
export function claimsWords(language: Language): ClaimsWords {
  return table[language];
}
