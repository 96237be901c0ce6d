import { popupDesk as english } from './en/popup-desk';
import type { Language, Words } from './language';
import { popupDesk as chinese } from './zh-CN/popup-desk';

/** What the popup says of the desk: whether the report lies there, and last year's. */
export interface PopupDeskWords {
  name: string;
  isThere: string;
  show: string;
  isNotThere: string;
  add: string;
  /** Last year's is on the desk: what must carry over was judged. */
  lastYearThere(year: number): string;
  /** A list that is known links it. */
  find(year: number): string;
  findHint(title: string): string;
  noList(year: number): string;
  /** Titles that may be meant, each with a button. */
  doubtful(year: number): string;
  choose: string;
  fetching: string;
  kept: string;
  another(agency: string | null, year: number | null): string;
  noReport(reason: string): string;
  failed(reason: string): string;
}

const table: Words<PopupDeskWords> = { 'zh-CN': chinese, en: english };

/** The words of the desk in the popup, in `language`. */
export function popupDeskWords(language: Language): PopupDeskWords {
  return table[language];
}
