import type { FileKind, TableKey } from '../inspection';
import type { ClaimsWords } from './claims';
import type { CopyKind, ExportKind } from './copy-kinds';
import { popup as english } from './en/popup';
import type { Language, Words } from './language';
import type { Refusal } from './refusals';
import type { SettledWords } from './settled';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { popup as chinese } from './zh-CN/popup';

/** How far a file is that is inspected with its page; bytes. */
export type FileProgress =
  | { kind: 'waiting' | 'read' | 'stopped' }
  | { kind: 'fetching'; received: number; of: number | null }
  | { kind: 'reading'; done: number; of: number }
  | { kind: 'failed'; reason: string };

/** How one section or one table of the report stands. */
export type PartState =
  | 'in order'
  | 'findings'
  | 'missing'
  | 'unreadable'
  | 'incomplete'
  | 'not judged'
  | 'no form';

/** Everything that the popup itself says. What is wrong is said by the findings. */
export interface PopupWords extends SeverityWords, StorageWords {
  title: string;
  agencyUnknown: string;
  year(year: number | null): string;
  edition(edition: string | null): string;
  /** Instead of the edition, of a year in which there was no form yet. */
  noForm: string;
  published(date: string | null): string;
  countsName: string;
  verdict: Record<'clean' | 'settled' | 'spotless' | 'waiting' | 'partial' | 'free form', string>;
  parts: string;
  section: string;
  text: string;
  table: string;
  /** Parts with findings show how many instead. */
  state: Record<Exclude<PartState, 'findings'>, string>;
  /** What was checked: rules that judged, and those that could not, wholly or in part; `data`: for want of figures. */
  applied(judged: number, unsure: number, data: boolean): string;
  /** There was no report for the year before to compare with. */
  notCompared: string;
  findings(count: number): string;
  /** Groups of findings that belong to no section. */
  group: Record<'first' | 'whole', string>;
  jump: string;
  /** What unfolds under a finding: what it rests on, and how to settle it. */
  more: string;
  basis(basis: string): string;
  claims: ClaimsWords;
  settled: SettledWords;
  /** The day of an ISO date and time. */
  day(iso: string): string;
  notShown(row: string | null): string;
  lostTouch: string;
  notJudged(count: number): string;
  unread(count: number): string;
  unreadFrame(url: string): string;
  failedFrame(url: string, reason: string): string;
  copyTable: string;
  copyTableName(table: string): string;
  /** The menus of what can be taken away. */
  copy: string;
  copyKind: Record<CopyKind, string>;
  selectCells: string;
  export: string;
  exportKind: Record<ExportKind, string>;
  copiedTable(what: string, rows: number, columns: number): string;
  copiedText(what: string): string;
  exported(file: string): string;
  notExported(reason: string): string;
  copyFailed: string;
  copyGone: string;
  tables: Record<TableKey, string>;
  overlay: string;
  /** The page kept taking the marks away. */
  marksRemoved: string;
  panel: string;
  panelTitle: string;
  /** The browser did not open it. */
  panelRefused(reason: string): string;
  settings: string;
  desk: string;
  updated(version: string): string;
  /** Said once: what is inspected is kept on the desk. */
  recordNews: string;
  /** The last report was not kept there; why, the desk says. */
  unkept: string;
  withheld: string;
  askForPortals: string;
  inspecting: string;
  noReport: string;
  /** The reason as a sentence. */
  because(reason: string): string;
  signs: string;
  found: string;
  notFound: string;
  /** The browser shows a file in place of a page. */
  file: Record<FileKind, string>;
  fileDetail: string;
  checkShownFile: string;
  chooseFile: string;
  checkFileHint: string;
  openFile: string;
  openFileTitle: string;
  /** Files that the page links to. */
  attachments: string;
  checkAttachment: string;
  /** The page is inspected together with files to which it links. */
  withFiles: {
    name: string;
    /** The page lacks tables that they may hold. */
    lacking: string;
    act: string;
    again: string;
    stop: string;
    busy(done: number, of: number): string;
    permit(host: string): string;
    state(state: FileProgress): string;
  };
  insist: string;
  insisted: string;
  again: string;
  refusedTitle: string;
  refused: Record<Refusal, string>;
  failed: string;
  failedDetail(reason: string): string;
}

const table: Words<PopupWords> = { 'zh-CN': chinese, en: english };

/** The popup's own words in `language`. */
export function popupWords(language: Language): PopupWords {
  return table[language];
}
