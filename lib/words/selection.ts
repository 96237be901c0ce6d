import type { TableKey } from '../inspection';
import { selection as english } from './en/selection';
import type { Language, Words } from './language';
import { selection as chinese } from './zh-CN/selection';

/** What is said where cells of a table are selected and copied on the page itself, and in the browser's menu. */
export interface SelectionWords {
  /** The strip's name. */
  name: string;
  /** Asks for a click on the table that is meant. */
  choose: Record<'copy' | 'select', string>;
  size(rows: number, columns: number): string;
  numbers(count: number): string;
  /** The sum of what is selected; `rest`: of what is selected besides the total. */
  sum(sum: string, rest: boolean): string;
  /** The figure that the table itself gives. */
  total(label: string, figure: string): string;
  agrees: string;
  differs(difference: string): string;
  row: string;
  column: string;
  all: string;
  copy: string;
  close: string;
  /** What the keys do, for those who cannot see the page. */
  keys: string;
  copied(rows: number, columns: number): string;
  copiedTable(table: string, rows: number, columns: number): string;
  copiedText(what: string): string;
  /** What of a report is copied. */
  parts: Record<TableKey | 'ledger' | 'letter', string>;
  failed: Record<SelectionFailure, string>;
  menu: { title: string; copy: string; select: string; part(part: string): string };
}

/** Why nothing was copied, or nothing could be selected. */
export type SelectionFailure =
  /** The browser, or the page, did not let it onto the clipboard. */
  | 'refused'
  | 'too large'
  /** The table is no longer there. */
  | 'gone'
  /** There is no table to choose from. */
  | 'no table'
  /** The page is no report, or is not inspected yet. */
  | 'no report'
  /** The table stands in a frame that may not be read. */
  | 'frame';

const table: Words<SelectionWords> = { 'zh-CN': chinese, en: english };

/** The words about selecting and copying on the page in `language`. */
export function selectionWords(language: Language): SelectionWords {
  return table[language];
}
