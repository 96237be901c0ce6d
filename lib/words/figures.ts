import type { Severity } from '../inspection';
import { figures as english } from './en/figures';
import type { Language, Words } from './language';
import { figures as chinese } from './zh-CN/figures';

/** What the card says of figures: made where findings are judged, so that scripts in pages need not bring it along. */
export interface FigureWords {
  severity: Record<Severity, string>;
  expected: string;
  actual: string;
  /** Instead of the two, where text and table contradict each other. */
  inTable: string;
  inText: string;
  difference: string;
  blank: string;
  zeros(count: number, shown: boolean): string;
  /** A date of ours, which is in ISO form. */
  date(iso: string): string;
}

const table: Words<FigureWords> = { 'zh-CN': chinese, en: english };

/** What the card says of figures in `language`. */
export function figureWords(language: Language): FigureWords {
  return table[language];
}
