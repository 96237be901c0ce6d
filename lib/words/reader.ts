import type { DocumentWords } from './documents';
import { reader as english } from './en/reader';
import type { Language, Words } from './language';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { reader as chinese } from './zh-CN/reader';

/** What the page says that shows files. */
export interface ReaderWords extends SeverityWords, StorageWords, DocumentWords {
  /** In the browser's menus. */
  menu: { link: string; open: string };
  title: string;
  /** Title of the page while a file is shown. */
  pageTitle(file: string): string;
  empty: string;
  emptyHint: string;
  private: string;
  choose: string;
  /** Opens further files, while there are some. */
  more: string;
  drop: string;
  filesName: string;
  state: {
    waiting: string;
    /** Kilobytes; null: it is not known of how many. */
    fetching(received: number, of: number | null): string;
    reading(done: number, of: number): string;
    noReport: string;
    unread: string;
  };
  progressName: string;
  stop: string;
  again: string;
  unfetched: string;
  fetchFault: {
    address: string;
    status(status: number): string;
    noAnswer: string;
    tooLarge: string;
    permission(host: string): string;
  };
  permit(host: string): string;
  chooseInstead: string;
  unread: string;
  failed(reason: string): string;
  noReport: string;
  because(reason: string): string;
  insist: string;
  report(agency: string | null, year: number | null): string;
  undated: string;
  toolsName: string;
  page: string;
  ofPages(count: number): string;
  zoomOut: string;
  zoomIn: string;
  zoom(percent: number): string;
  fitWidth: string;
  find: string;
  found(at: number, count: number): string;
  notFound: string;
  next: string;
  previous: string;
  print: string;
  printing(done: number, of: number): string;
  brokenPage(page: number): string;
}

const table: Words<ReaderWords> = { 'zh-CN': chinese, en: english };

/** The words of the page that shows files, in `language`. */
export function readerWords(language: Language): ReaderWords {
  return table[language];
}
