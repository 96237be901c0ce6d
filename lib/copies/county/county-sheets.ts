import { copiesWords } from '../../words/copies';
import { countyWords } from '../../words/county';
import type { Language } from '../../words/language';
import type { NamedSheet } from '../files/workbook';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { ledgerSheet } from '../written/ledger';
import type { LedgerTemplate } from '../written/ledger-template';
import { withoutBlankColumns } from '../written/used-columns';
import type { CountyContent } from './county';
import { followUpSheet, widestOfFollowUp } from './follow-up-sheet';
import { countyFindings, uncheckedSheet, unpublishedSheet, widestOfFindings } from './list-sheets';
import { kindsSheet, summarySheet } from './overview-sheets';
import { rollUpSheet, widestOfRollUp } from './rollup-sheet';
import { countyYears } from './years-sheet';

export interface CountySheetOptions {
  template: LedgerTemplate;
  /** Whether columns of the ledger are there of which no report has a figure. */
  allColumns: boolean;
  ruleName: (rule: string) => string;
  language: Language;
  /** The day on which it is made, as an ISO date, and the version of the extension. */
  on: string;
  by: string;
}

/**
 * The sheets of a county: summary, ledger, kinds of finding, findings, what could not be checked, what
 * became of what was written about, who has not published,
 * years side by side, governments beside their units, and what there is to know of them. One of which nothing is known is left out, and that is said.
 */
export function countySheets(county: CountyContent, options: CountySheetOptions): NamedSheet[] {
  const { language, ruleName, template, allColumns } = options;
  const { sheets } = countyWords(language);
  const inspections = county.reports.map(({ inspection }) => inspection);
  const columns = allColumns ? template : withoutBlankColumns(template, inspections);
  const leftOut = template.columns.length - columns.columns.length;
  const unpublished = unpublishedSheet(county, language);
  const years = countyYears(county, language);
  const rollUp = rollUpSheet(county, language);
  const followUp = followUpSheet(county, ruleName, language);
  const listed = (name: string, sheet: Sheet, widest?: readonly number[]): NamedSheet => ({
    ...{ name, sheet, frozen: { rows: 1, columns: 1 }, filtered: true },
    ...(widest && { widest }),
  });
  return [
    listed(sheets.summary, summarySheet(county, language)),
    listed(copiesWords(language).sheets.ledger, ledgerSheet(inspections, columns, { head: true }, language)),
    listed(sheets.findings, countyFindings(county, ruleName, language), widestOfFindings),
    listed(sheets.kinds, kindsSheet(county.reports, ruleName, language)),
    listed(sheets.unchecked, uncheckedSheet(county, language)),
    ...(followUp ? [listed(sheets.followUp, followUp, widestOfFollowUp)] : []),
    ...(unpublished ? [listed(sheets.unpublished, unpublished)] : []),
    ...(years ? [listed(sheets.years, years)] : []),
    ...(rollUp ? [listed(sheets.rollup, rollUp, widestOfRollUp)] : []),
    notesSheet(county, { ...options, leftOut, hasYears: years !== null }),
  ];
}

/** What whoever gets the workbook has to know of it. */
function notesSheet(
  { reports, unpublished, rolled }: CountyContent,
  { language, on, by, leftOut, hasYears }: CountySheetOptions & { leftOut: number; hasYears: boolean },
): NamedSheet {
  const words = countyWords(language);
  const { notes } = words;
  const lines: SheetField[][] = [
    [notes.on, { day: on }],
    [notes.by, by],
    [notes.reports, { number: reports.length }],
    [notes.scope, notes.scopeSaid],
    ...(leftOut > 0 ? [[copiesWords(language).sheets.ledger, notes.leftOut(leftOut)]] : []),
    ...(unpublished === null ? [[words.sheets.unpublished, notes.noRoster]] : []),
    ...(hasYears ? [] : [[words.sheets.years, notes.noYears]]),
    ...(rolled === null ? [[words.sheets.rollup, notes.noRollUp]] : []),
  ];
  const sheet = rowsSheet(lines, 0);
  const cells = sheet.cells.map((cell) => ({ ...cell, header: cell.x === 0 }));
  return { name: words.sheets.notes, sheet: { ...sheet, cells }, frozen: { rows: 0, columns: 1 } };
}
