import { deskRoster as english } from './en/desk-roster';
import type { Language, Words } from './language';
import type { StorageWords } from './storage';
import { deskRoster as chinese } from './zh-CN/desk-roster';

/** What the roster says: the page that tells which units have published for a year. */
export interface DeskRosterWords extends StorageWords {
  title: string;
  heading: string;
  yearName: string;
  year(year: number): string;
  /** So many units have a report for the year on the desk. */
  onDesk(units: number): string;
  empty: string;
  emptyHint: string;
}

const table: Words<DeskRosterWords> = { 'zh-CN': chinese, en: english };

/** The words of the roster in `language`. */
export function deskRosterWords(language: Language): DeskRosterWords {
  return table[language];
}
