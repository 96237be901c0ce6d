import { deskFiles as english } from './en/desk-files';
import type { Language, Words } from './language';
import { deskFiles as chinese } from './zh-CN/desk-files';

/** What the desk says of files that are handed to it: lists of addresses, and reports. */
export interface DeskFilesWords {
  choose: string;
  hint: string;
  drop: string;
  name: string;
  progress(done: number, all: number): string;
  waiting: string;
  reading: string;
  kept: Record<'new' | 'changed' | 'seen', (agency: string | null, year: number | null) => string>;
  addresses(count: number): string;
  noReport(reason: string): string;
  failed(reason: string): string;
  unread: Record<'too large' | 'damaged', string>;
  over(count: number): string;
  /** Where a file is from, in the place of a list. */
  handedOver: string;
  /** What a list is called that comes of files. */
  listName(file: string, others: number): string;
  close: string;
}

const table: Words<DeskFilesWords> = { 'zh-CN': chinese, en: english };

/** The words of files on the desk in `language`. */
export function deskFilesWords(language: Language): DeskFilesWords {
  return table[language];
}
