import { deskRollup as english } from './en/desk-rollup';
import type { Language, Words } from './language';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { deskRollup as chinese } from './zh-CN/desk-rollup';

/** What the roll-up says: a government's report beside those of its units. */
export interface DeskRollupWords extends SeverityWords, StorageWords {
  title: string;
  heading: string;
  noRoster: string;
  noRosterHint: string;
  noGovernment: string;
  noGovernmentHint: string;
  toRoster: string;
  rosterName: string;
  yearName: string;
  year(year: number): string;
  governmentName: string;
  alone: string;
  incomplete: string;
  /** Why its own report cannot be held against the others. */
  own: Record<'missing' | 'several' | 'no form', string>;
  missing(units: readonly string[], all: number): string;
  several(units: readonly string[]): string;
  otherEdition(units: readonly string[]): string;
  /** So many figures were compared, so many differ, so many are open. */
  compared(units: number, figures: number, differing: number, open: number): string;
  allEqual: string;
  onlyUnequal: string;
  tableName: string;
  columns: Record<'figure' | 'own' | 'sum' | 'gap' | 'mark', string>;
  mark: Record<'equal' | 'differs' | 'own open' | 'units open', string>;
  /** A figure that is not known. */
  open: string;
  goTo(name: string): string;
  unitsOf(figure: string): string;
  notJudgedName: string;
  basis(basis: string): string;
  notShown: Record<'not shown' | 'no page', string>;
  failed: Record<'full' | 'newer' | 'refused', (detail: string) => string>;
}

const table: Words<DeskRollupWords> = { 'zh-CN': chinese, en: english };

/** The words of the roll-up in `language`. */
export function deskRollupWords(language: Language): DeskRollupWords {
  return table[language];
}
