import type { JumpWords } from './desk-jumps';
import { deskYears as english } from './en/desk-years';
import type { Language, Words } from './language';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { deskYears as chinese } from './zh-CN/desk-years';

/** What the page says on which a unit's years stand side by side. */
export interface YearsWords extends JumpWords, SeverityWords, StorageWords {
  title: string;
  heading: string;
  /** Which units there are to choose from. */
  search: string;
  searchHint: string;
  unitsName: string;
  found(found: number, all: number): string;
  noneFound: string;
  empty: string;
  emptyHint: string;
  /** The address names a unit of which nothing is on the desk. */
  notOnDesk(unit: string): string;
  unitYears(years: readonly number[]): string;
  undated(count: number): string;
  unreadable(count: number): string;
  onlyOneYear: string;
  year(year: number): string;
  which(which: number, of: number): string;
  severalReports(year: number, count: number): string;
  missingColumn(year: number): string;
  missing(years: readonly number[]): string;
  edition(edition: string | null): string;
  asName(agency: string): string;
  openPage: string;
  /** What holds between the years. */
  betweenName: string;
  between(year: string, holds: number, differs: number, open: number): string;
  settled: string;
  carries: Record<'holds' | 'differs' | 'settled' | 'open', string>;
  /** In one character. */
  carriedMark: Record<'holds' | 'open' | 'before' | 'after', string>;
  toBefore(year: number, cell: string): string;
  toAfter(year: number, cell: string): string;
  remark(year: string, message: string, settled: boolean): string;
  unusual(year: string, before: string, now: string): string;
  figuresName: string;
  tableHead: string;
  rowHead: string;
  columnHead: string;
  remarkHead: string;
  showName: string;
  show: Record<'all' | 'figures' | 'not zero', string>;
  shownRows(shown: number, all: number): string;
  cell: Record<'blank' | 'unreadable' | 'not read' | 'not asked' | 'missing year', string>;
  cellMark: Record<'blank' | 'not read' | 'not asked' | 'missing year', string>;
  goTo(year: string, cell: string, text: string): string;
  legend: string;
  copy: string;
  print: string;
  keys: string;
  notice: Record<'on the way' | 'shown' | 'not shown' | 'no page' | 'copy refused', string> & {
    copied(rows: number, columns: number): string;
    failed(reason: string): string;
  };
}

const table: Words<YearsWords> = { 'zh-CN': chinese, en: english };

/** The words of the years side by side in `language`. */
export function deskYearsWords(language: Language): YearsWords {
  return table[language];
}
