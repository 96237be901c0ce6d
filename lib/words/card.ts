import type { Severity } from '../inspection';
import { card as english } from './en/card';
import type { Language, Words } from './language';
import type { ReasonWords } from './reason';
import type { SeverityWords } from './severity';
import { card as chinese } from './zh-CN/card';

/** Everything that the overlay itself says. What is wrong is said by the findings. */
export interface CardWords extends SeverityWords, ReasonWords {
  bar: string;
  unread: string;
  /** There was no report for the year before to compare with. */
  notCompared: string;
  /** Instead of saying that nothing was found: so many findings are settled. */
  allSettled(count: number): string;
  /** There may be findings in frames of other origins, of which the page is told nothing. */
  elsewhere: string;
  elsewhereHint: string;
  previous: string;
  next: string;
  list: string;
  off: string;
  close: string;
  position(index: number, total: number): string;
  here(index: number, total: number): string;
  previousHere: string;
  nextHere: string;
  findingsHere(total: number): string;
  basis: string;
  quote: string;
  /** A remark behind a figure, in brackets. */
  aside(remark: string): string;
  showTerms(count: number): string;
  hideTerms: string;
  terms: string;
  /** @param tab the label of the tab that would show it, if that can be told */
  notVisible(row: string | null, tab: string | null): string;
  notOnPage: string;
  /** How many of what there are, and of what there are none is left out; said to screen readers when it changes. */
  found(counts: Record<Severity, number>): string;
  /** The button that lays out the reasons for settling. */
  settle: string;
  settleWhy: string;
  /** What was decided could not be remembered, or not for this page. */
  notSettled: string;
  /** The page has made a button other than it is, or lies over it: the press came to nothing. */
  refused: string;
  copyTable: string;
  copied: string;
  notCopied: string;
  /** Above the findings at the end of a printed page. */
  printed(counts: string): string;
  /** Which report the printed list is about. */
  printedAbout(title: string, agency: string | null, year: number | null): string;
  /** What findings of the printed list rest on, by their numbers. */
  printedBasis(numbers: readonly number[], basis: string): string;
  separator: string;
  /** A sentence with what it is about in front. */
  headed(head: string, sentence: string): string;
}

const table: Words<CardWords> = { 'zh-CN': chinese, en: english };

/** The overlay's own words in `language`. */
export function cardWords(language: Language): CardWords {
  return table[language];
}
