import type { DeskWorkWords } from './desk-work';
import { county as english } from './en/county';
import type { Language, Words } from './language';
import { county as chinese } from './zh-CN/county';

/** What the workbook of a county says besides what single reports say. */
export interface CountyWords {
  /** What stands beneath printed pages. */
  about: string;
  sheets: Record<
    | 'summary'
    | 'findings'
    | 'kinds'
    | 'unchecked'
    | 'followUp'
    | 'unpublished'
    | 'years'
    | 'rollup'
    | 'notes',
    string
  >;
  /** Heads of columns. */
  heads: Record<
    | 'year'
    | 'unit'
    | 'roster'
    | 'standing'
    | 'place'
    | 'state'
    | 'table'
    | 'row'
    | 'column'
    | 'remarks'
    | 'list',
    string
  >;
  summary: Record<
    | 'reports'
    | 'units'
    | 'withErrors'
    | 'withWarnings'
    | 'clean'
    | 'unsure'
    | 'errors'
    | 'warnings'
    | 'settled'
    | 'late'
    | 'overdue',
    string
  >;
  kinds: Record<'kind' | 'reports' | 'errors' | 'warnings', string>;
  state: DeskWorkWords['state'];
  standing: Record<'not found' | 'elsewhere' | 'doubtful' | 'late', string>;
  /** An address or a file of which nothing could be inspected. */
  notInspected(reason: string): string;
  /** What became of what units were written to about. */
  followUp: Record<'sentOn' | 'due' | 'became' | 'nothing', string>;
  became: DeskWorkWords['became'];
  /** Governments beside the sum of their units. */
  rollup: Record<'government' | 'own' | 'sum' | 'difference' | 'result' | 'units' | 'missing', string> & {
    state: Record<'equal' | 'differs' | 'own open' | 'units open', string>;
    notCompared: string;
    alone: string;
    /** null: blank or unreadable there. */
    unit(name: string, value: number | null): string;
    separator: string;
  };
  yearHead(year: number): string;
  unknownYear: string;
  /** Of all years. */
  all: string;
  notes: {
    on: string;
    by: string;
    reports: string;
    scope: string;
    scopeSaid: string;
    leftOut(columns: number): string;
    noRoster: string;
    noYears: string;
    noRollUp: string;
  };
}

const table: Words<CountyWords> = { 'zh-CN': chinese, en: english };

/** The words of a county's workbook in `language`. */
export function countyWords(language: Language): CountyWords {
  return table[language];
}
