import { deskRoster as english } from './en/desk-roster';
import type { Language, Words } from './language';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { deskRoster as chinese } from './zh-CN/desk-roster';

type UnitStates = 'published' | 'late' | 'elsewhere' | 'doubtful' | 'not found';

/** What the roster says: the page that tells which units have published for a year. */
export interface DeskRosterWords extends SeverityWords, StorageWords {
  title: string;
  heading: string;
  empty: string;
  emptyHint: string;
  rosterName: string;
  yearName: string;
  year(year: number): string;
  /** So many reports of the year lie on the desk. */
  onDesk(reports: number): string;
  damaged(count: number): string;
  removeDamaged: string;
  /** Adding units, to the roster that is shown or to a new one. */
  add: {
    open: string;
    openFirst: string;
    label: string;
    hint: string;
    found(units: number, repeated: number, over: number): string;
    to: string;
    toThis(name: string): string;
    toNew: string;
    newName: string;
    start: string;
    file: string;
    fromYear: string;
    fromList: string;
    take: string;
    none: string;
  };
  countsName: string;
  /** A state by one character and by name: not told by colour alone. */
  mark: Record<UnitStates, string>;
  state: Record<UnitStates, string>;
  all: string;
  search: string;
  searchHint: string;
  stateName: string;
  every: string;
  ofName: string;
  sortName: string;
  sort: Record<'roster' | 'name' | 'state' | 'date' | 'worst', string>;
  shown(shown: number, all: number): string;
  clear: string;
  noneShown: string;
  more(count: number): string;
  columns: Record<'unit' | 'state' | 'date' | 'found' | 'of', string>;
  /** The day of publication; null: the page does not say. */
  date(iso: string | null): string;
  verdict: Record<'clean' | 'settled' | 'partial' | 'free form', string>;
  openPage: string;
  years: string;
  place(place: string): string;
  alsoCalled(names: readonly string[]): string;
  /** A report that may be the unit's. */
  offer: {
    name: string;
    why: Record<'alike' | 'several units' | 'several reports' | 'place unknown', string>;
    yes(name: string): string;
    always: string;
    no: string;
    takeBack: string;
  };
  edit: {
    name: string;
    aliases: string;
    aliasesHint: string;
    /** Stands between two of them. */
    apart: string;
    of: string;
    ofNone: string;
    alone: string;
    remarks: string;
    save: string;
    remove: string;
    elsewhere: string;
    elsewherePlace: string;
    sayElsewhere: string;
    notElsewhere: string;
    notIts: string;
  };
  misledName: string;
  misledHint: string;
  misled: Record<'unit' | 'year' | 'both', string>;
  listSays(title: string): string;
  pageSays(agency: string | null, year: number | null): string;
  inList(title: string): string;
  othersName(count: number): string;
  unnamed: string;
  rename: string;
  renameDone: string;
  removeRoster: string;
  askRemove(name: string, units: number): string;
  yes: string;
  no: string;
  undo: string;
  copy: Record<'not found' | 'late', string>;
  /** The head of the lines that are copied. */
  copied(name: string, year: number, state: string, units: number): string;
  keys: string;
  notice: {
    added(units: number): string;
    changed(name: string): string;
    removed(units: number): string;
    rosterRemoved(name: string): string;
    undone: string;
    copied(units: number): string;
    notCopied: string;
    refused: Record<'too large' | 'no table' | 'no units', string>;
    failed: Record<'full' | 'newer' | 'refused', (detail: string) => string>;
  };
}

const table: Words<DeskRosterWords> = { 'zh-CN': chinese, en: english };

/** The words of the roster in `language`. */
export function deskRosterWords(language: Language): DeskRosterWords {
  return table[language];
}
