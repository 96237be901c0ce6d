import { deskAlike as english } from './en/desk-alike';
import type { Language, Words } from './language';
import type { StorageWords } from './storage';
import { deskAlike as chinese } from './zh-CN/desk-alike';

/** What the page says on which texts are shown that units have copied from each other. */
export interface AlikeWords extends StorageWords {
  title: string;
  heading: string;
  /** What it is, and that it is no verdict. */
  about: string;
  empty: string;
  emptyHint: string;
  yearName: string;
  year(year: number, reports: number): string;
  leastName: string;
  least(percent: number): string;
  working(done: number, all: number): string;
  changed: string;
  compareAgain: string;
  found(pairs: number, compared: number): string;
  tooFew: string;
  leftOut(short: number, none: number): string;
  common(from: number): string;
  over(texts: number): string;
  left(pairs: number): string;
  pair(one: string, other: string, share: number): string;
  share(percent: number): string;
  /** The other unit's name stands in the text. */
  names(name: string): string;
  openPage: string;
  /** What a piece of a text is to the other. */
  legendName: string;
  piece: Record<'same' | 'shared', string>;
  sheetHead: string[];
  copy: string;
  print: string;
  notice: { copied(rows: number): string; copyRefused: string; failed(reason: string): string };
}

const table: Words<AlikeWords> = { 'zh-CN': chinese, en: english };

/** The words of the page of copied texts in `language`. */
export function deskAlikeWords(language: Language): AlikeWords {
  return table[language];
}
