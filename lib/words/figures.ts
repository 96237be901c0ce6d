import type { Severity } from '../inspection';
import { figures as english } from './en/figures';
import type { Language, Words } from './language';
import { figures as chinese } from './zh-CN/figures';

/** What the card says of figures: made where findings are judged, so that scripts in pages need not bring it along. */
export interface FigureWords {
  severity: Record<Severity, string>;
  /** What the form has, and what the page has instead: filled into a cell, or written. */
  expected: string;
  entered: string;
  written: string;
  /** Instead, where two statements of the report differ and neither is known to be right. */
  inTable: string;
  inText: string;
  parts: string;
  total: string;
  lastYear: string;
  /** What a part may be at most. */
  atMost: string;
  deadline: string;
  published: string;
  difference: string;
  blank: string;
  /** `shown`: others are not 0; `blank`: some of these are blank. */
  zeros(count: number, shown: boolean, blank: boolean): string;
  edition(edition: string): string;
  /** A date of ours, which is in ISO form. */
  date(iso: string): string;
}

const table: Words<FigureWords> = { 'zh-CN': chinese, en: english };

/** What the card says of figures in `language`. */
export function figureWords(language: Language): FigureWords {
  return table[language];
}
