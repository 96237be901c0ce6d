import type { Further } from '../inspection';
import { list as english } from './en/list';
import type { Language, Words } from './language';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { list as chinese } from './zh-CN/list';

/** What the page says on which the reports of a list are inspected. */
export interface ListWords extends SeverityWords, StorageWords {
  /** Title of the page, which tells of the progress while another tab is in front. */
  pageTitle(done: number, all: number): string;
  heading: string;
  source: string;
  progressName: string;
  progress(done: number, all: number): string;
  /** null: it cannot be told. */
  left(minutes: number | null): string;
  run: Record<'ready' | 'running' | 'paused' | 'stopped' | 'finished', string>;
  start: string;
  resume: string;
  pause: string;
  stop: string;
  retry(count: number): string;
  again: string;
  totalsName: string;
  totals: Record<
    'reports' | 'withErrors' | 'withWarnings' | 'noReport' | 'failed' | 'notCompared' | 'misled',
    (count: number) => string
  >;
  columns: Record<'number' | 'report' | 'agency' | 'year' | 'result', string>;
  state: Record<'waiting' | 'fetching' | 'no report' | 'failed', string>;
  unknown: string;
  /** Behind the findings of a report of which not all could be checked. */
  unchecked: Record<'in part' | 'not' | 'free form', string>;
  /** Where there is neither error nor warning. */
  verdict: Record<'clean' | 'settled' | 'partial' | 'free form', string>;
  /** What becomes of a page that is no report: it may be one once its scripts have run. */
  noReport(reason: string): string;
  /** It is listed, and nobody has asked for it yet. */
  notYet: string;
  /** A further page of the list. */
  pageOfList(number: number): string;
  /** The title in the list leads to another unit's or another year's report. */
  misled: Record<'unit' | 'year' | 'both', string>;
  fault: {
    attachment(format: string): string;
    elsewhere(host: string): string;
    status: Record<'gone' | 'refused' | 'too often' | 'broken', (status: number) => string>;
    notHtml(contentType: string): string;
    tooLarge(megabytes: number): string;
    tooMuch: string;
    manyNames(host: string): string;
    ledAway(host: string): string;
    timeout(seconds: number): string;
    empty: string;
    noAnswer: string;
    failed(detail: string): string;
  };
  unkept(count: number): string;
  /** The list has more pages than the one whose reports are inspected. */
  onlyThisPage(further: Further, count: number): string;
  /** Parts of one sentence, one behind the other. */
  listed(parts: readonly string[]): string;
  /** The list's pages, which are read before its reports. */
  pages: {
    name: string;
    /** Reads the others; where the page does not say that there are any, looks for them. */
    gather: string;
    look: string;
    goOn: string;
    anew: string;
    stop: string;
    /** null: the list does not say. */
    size(pages: number | null, entries: number | null): string;
    read(pages: number, reports: number): string;
    /** Of the pages that are known, some are still to be read. */
    left(count: number): string;
    repeated(count: number): string;
    /** Pages that are others once more. */
    copies(count: number): string;
    none: string;
    failed(number: number, reason: string): string;
    retry(count: number): string;
    bound: Record<
      | 'most pages'
      | 'most reports'
      | 'nothing new'
      | 'script'
      | 'elsewhere'
      | 'nothing drawn'
      | 'does not turn',
      string
    >;
    /** Opens the list in a tab in the background and reads it there. */
    inTab: string;
    inTabHint: string;
    readingInTab: string;
    thenStart: string;
  };
  openHint: string;
  noList: string;
  noListHint: string;
  openElsewhere: string;
  openElsewhereHint: string;
  /** In the popup, on a page that lists reports. */
  offer: {
    title(count: number): string;
    more(count: number): string;
    inspectAll(count: number): string;
    /** The list has further pages. */
    further(further: Further): string;
    /** Lists the reports of all of them first. */
    listAll: string;
    /** In its place where the list has further pages. */
    inspectPage(count: number): string;
    hint: string;
    notItself: string;
    insist: string;
  };
  copyLedger: string;
  /** Leads to the desk, with the reports of this list picked. */
  onDesk: string;
  exportAs(format: string): string;
  copied(rows: number, columns: number): string;
  exported(file: string): string;
  copyRefused: string;
  notExported(reason: string): string;
}

const table: Words<ListWords> = { 'zh-CN': chinese, en: english };

/** The words of the page of a list in `language`. */
export function listWords(language: Language): ListWords {
  return table[language];
}
