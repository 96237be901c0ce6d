import type { SettledReason, TableKey } from '../inspection';
import { copies as english } from './en/copies';
import type { Language, Words } from './language';
import type { SeverityWords } from './severity';
import { copies as chinese } from './zh-CN/copies';

/** Everything that copied and exported forms of an inspection say besides the findings themselves. */
export interface CopiesWords extends SeverityWords {
  /** Heads of the table of all figures. */
  facts: Record<'key' | 'table' | 'row' | 'column' | 'value' | 'text', string>;
  /** Heads of the ledger's columns that are no figures. */
  columns: Record<
    | 'agency'
    | 'year'
    | 'edition'
    | 'publishedOn'
    | 'checked'
    | 'errors'
    | 'warnings'
    | 'notes'
    | 'settled'
    | 'findings'
    | 'title'
    | 'url'
    | 'inspectedAt'
    | 'empty',
    string
  >;
  /** Heads of the list of findings. */
  findings: Record<
    | 'number'
    | 'section'
    | 'place'
    | 'severity'
    | 'message'
    | 'expected'
    | 'actual'
    | 'equation'
    | 'difference'
    | 'basis'
    | 'settled',
    string
  >;
  /** Names of the other lines of the summary. */
  summary: Record<
    | 'report'
    | 'version'
    | 'tables'
    | 'rulesOff'
    | 'notJudged'
    | 'compared'
    | 'notCompared'
    | 'unread'
    | 'remarks'
    | 'none'
    | 'unknown',
    string
  >;
  tables: Record<TableKey, string>;
  tableStates: Record<'read' | 'incomplete' | 'unreadable' | 'missing', string>;
  /** How much of a report could be held against the form, and why not more. `parts` were not read. */
  checked: Record<
    'whole' | 'in part' | 'not' | 'free form',
    (reasons: readonly string[], parts: number) => string
  >;
  /** Names of a workbook's sheets; a spreadsheet allows 31 characters and no `[]:*?/\`. */
  sheets: Record<'report' | 'findings' | 'facts' | 'ledger', string>;
  /** What stands in a file's name for what the file holds. */
  kinds: Record<
    'report' | 'findings' | 'facts' | 'ledger' | 'letter' | 'template' | 'county' | 'circular',
    string
  >;
  edition(edition: string): string;
  /** `year` is null when the report does not say it; the same for `agency`. */
  reportName(agency: string | null, year: number | null): string;
  /** What concerns the report as a whole. */
  whole: string;
  blank: string;
  /** The first of several cells, for all of them. */
  andMore(place: string, cells: number): string;
  /** A column as a whole. */
  column(label: string): string;
  quoted(text: string): string;
  colon: string;
  /** Between the section and the place in it. */
  comma: string;
  /** Between two sentences. */
  space: string;
  settled(reason: SettledReason, note: string, on: string): string;
  date(iso: string): string;
  /** An amount of fees, in the unit of the form. */
  amount(value: number): string;
  /** The last words of a text that was too long for a cell. */
  cut: string;
  list: FindingsListWords;
  correction: CorrectionWords;
  faults: TemplateFaultWords;
}

/**
 * What the page says and what the form has instead, not both null. null: the page says nothing, or nothing is known of
 * what it should say. `isEntered`: it stands in a cell, else it is words.
 */
export type FiguresSentence = (actual: string | null, expected: string | null, isEntered: boolean) => string;

/** The findings as a list of sentences. */
export interface FindingsListWords {
  title(report: string, counts: string): string;
  severity(severity: string): string;
  figures: FiguresSentence;
  basis(basis: string): string;
  settled(settled: string): string;
}

/** The body of a letter that asks a unit to correct its report. */
export interface CorrectionWords {
  /** A quote that is too long for a letter, without its middle. */
  shortened(start: string, end: string): string;
  title(agency: string | null, year: number | null): string;
  /** Of a letter in which nothing is asked for. */
  titleOfNone(agency: string | null, year: number | null): string;
  addressee(agency: string | null): string;
  opening(report: { title: string; url: string; publishedOn: string | null }): string;
  counts(toCorrect: number, toVerify: number): string;
  nothing(report: { title: string; url: string; publishedOn: string | null }): string;
  /** Nothing was found, and not all of the report could be read. */
  nothingInPart(report: { title: string; url: string; publishedOn: string | null }): string;
  /** Nothing was found in a report that is older than the form. */
  freeForm(report: { title: string; url: string; publishedOn: string | null }): string;
  /** Nothing was found, and there was no report for the year before to compare with. */
  notCompared: string;
  heading(number: number, section: string | null): string;
  item: Record<'error' | 'warning' | 'info', (number: number, place: string, message: string) => string>;
  /** A message about figures that do not agree, of which nobody knows which is wrong: asks to look and to correct. */
  eitherMayBeWrong(message: string): string;
  /** In front of a paragraph. */
  indent: string;
  figures: Record<'error' | 'warning' | 'info', FiguresSentence>;
  /** The heading over what the items rest on. */
  bases(number: number): string;
  /** What items rest on, by their numbers, those that follow each other from first to last. */
  basis(items: readonly (readonly [from: number, to: number])[], basis: string): string;
  settled(reason: SettledReason): string;
  /** What is asked for; `toCorrect` 0: everything is only to be verified. `due`: by when, an ISO date, or left to fill in. */
  closing(toCorrect: number, due: string | null): string;
  /** Whom to ask; who writes, and when. What is empty or null is left for the person who sends the letter. */
  contact(name: string, phone: string): string;
  signature(agency: string, on: string | null): readonly [agency: string, day: string];
}

/** What is wrong with the file of a ledger template. */
export interface TemplateFaultWords {
  noJson: string;
  noTemplate: string;
  laterVersion: string;
  noColumns: string;
  tooManyColumns(columns: number, most: number): string;
  unknownColumn(column: number, key: string): string;
  badColumn(column: number): string;
  badTitle(column: number): string;
}

const table: Words<CopiesWords> = { 'zh-CN': chinese, en: english };

/** The words of copies and exports in `language`. */
export function copiesWords(language: Language): CopiesWords {
  return table[language];
}
