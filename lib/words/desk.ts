import type { DeskCircularWords } from './desk-circular';
import type { DeskCountyWords } from './desk-county';
import type { JumpWords } from './desk-jumps';
import type { DeskLettersWords } from './desk-letters';
import type { DeskWorkWords } from './desk-work';
import { desk as english } from './en/desk';
import type { Language, Words } from './language';
import type { ReasonWords } from './reason';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { desk as chinese } from './zh-CN/desk';

/** What the desk says: the page on which all reports that were inspected lie side by side. */
export interface DeskWords extends JumpWords, SeverityWords, StorageWords, ReasonWords {
  title: string;
  heading: string;
  /** How many reports of how many units are on it. */
  about(reports: number, units: number): string;
  empty: string;
  emptyHint: string;
  /** Reports are not kept, by the person's own setting or the office's. */
  recordOff: string;
  /** The last report could not be kept. */
  trouble: Record<'full' | 'newer' | 'refused', (detail: string) => string>;
  damaged(count: number): string;
  removeDamaged: string;
  damagedVersions(count: number): string;
  unreadable: string;
  pictureName: string;
  pictureHint: string;
  unit: string;
  unplaced(count: number): string;
  /** A mark in the picture, in one character, and its name. */
  mark: Record<'clean' | 'settled' | 'partial' | 'free form' | 'late' | 'none', string>;
  markName: Record<
    'error' | 'warning' | 'clean' | 'settled' | 'partial' | 'free form' | 'late' | 'none',
    string
  >;
  cellName(unit: string, year: number, marks: readonly string[], reports: number): string;
  kindsName: string;
  kind(reports: number): string;
  listName: string;
  search: string;
  searchHint: string;
  yearName: string;
  everyYear: string;
  verdictName: string;
  verdicts: Record<'all' | 'error' | 'warning' | 'clean' | 'unsure', string>;
  ruleName: string;
  everyRule: string;
  fromList: string;
  everyList: string;
  sortName: string;
  sort: Record<'seen' | 'agency' | 'year' | 'worst', string>;
  shown(shown: number, all: number): string;
  clear: string;
  noneShown: string;
  unknownYear: string;
  year(year: number): string;
  verdict: Record<'clean' | 'settled' | 'partial' | 'free form', string>;
  unchecked: Record<'in part' | 'not' | 'free form', string>;
  seen(moment: string): string;
  versions(count: number): string;
  openPage: string;
  /** Leads to the years of the unit side by side. */
  years: string;
  /** Leads to the sum of a government's units. */
  rollup: string;
  /** It could not be held against its units' reports. */
  notSummed(reason: string): string;
  noFindings: string;
  notCompared: string;
  basis(basis: string): string;
  changesSince(moment: string): string;
  changes: Record<'fresh' | 'corrected' | 'unchanged' | 'open', (count: number) => string>;
  correctedName: string;
  openName: string;
  byOther: string;
  settledAs(reason: string, note: string): string;
  remove: string;
  removeShown(count: number, isPicked: boolean): string;
  removeAll: string;
  askReport(name: string): string;
  askShown(count: number): string;
  askAll(count: number): string;
  yes: string;
  no: string;
  export(count: number, isPicked: boolean): string;
  import: string;
  fileName(day: string): string;
  preview: {
    heading(file: string): string;
    fresh(count: number): string;
    later(count: number): string;
    earlier(count: number): string;
    known(count: number): string;
    decisions(count: number): string;
    rosters(count: number): string;
    unreadable(count: number): string;
    nothingNew: string;
    take: string;
    leave: string;
  };
  room(used: string, quota: string | null): string;
  persisted: Record<'yes' | 'no', string>;
  private: string;
  keys: string;
  notice: {
    exported(file: string, reports: number): string;
    takenOver(reports: number, decisions: number, work: number, rosters: number): string;
    removed(reports: number): string;
    nothingPasted: string;
    fileRefused: Record<'no desk' | 'later version' | 'broken off' | 'too large', string>;
    failed: Record<'full' | 'newer' | 'refused', (detail: string) => string>;
  };
  /** Lists that were begun and not gone through to their end. */
  begunName: string;
  begun(title: string, done: number, all: number, moment: string): string;
  goOn: string;
  drop: string;
  gather: {
    open: string;
    label: string;
    hint: string;
    found(count: number, repeated: number, unreadable: number, over: number): string;
    start: string;
    name(moment: string): string;
  };
  moment(iso: string): string;
  work: DeskWorkWords;
  letters: DeskLettersWords;
  county: DeskCountyWords;
  circular: DeskCircularWords;
}

const table: Words<DeskWords> = { 'zh-CN': chinese, en: english };

/** The words of the desk in `language`. */
export function deskWords(language: Language): DeskWords {
  return table[language];
}
