import type { ReportInspection } from '../../inspection';
import { factLabel } from '../../labels/labels';
import { checkedOf } from '../../tab/checked';
import { type CopiesWords, copiesWords } from '../../words/copies';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import { type Copy, copySheet, type Sheet } from '../sheets/sheet';
import { checkedInWords } from './checked-in-words';
import { findingLines, openCounts } from './finding-lines';
import type { LedgerColumn, LedgerTemplate, ReportColumn } from './ledger-template';
import { moment } from './moment';
import { oneLine } from './one-line';

/**
 * Reports as a ledger: one row a report, in columns that are the same for all of them. A blank figure and one that
 * the report's edition does not ask for stay empty; one that cannot be read is the page's own text. Settled
 * findings are not counted. Where not all of a report could be checked, no count is 0: that would say that it is in
 * order.
 *
 * @param head whether the names of the columns stand above
 */
export function ledgerSheet(
  inspections: readonly ReportInspection[],
  { columns }: LedgerTemplate,
  { head }: { head: boolean },
  language: Language,
): Sheet {
  const words = copiesWords(language);
  const lines = inspections.map((inspection) => columns.map(({ key }) => fieldOf(inspection, key, words)));
  return rowsSheet(
    head ? [columns.map((column) => ledgerHead(column, language)), ...lines] : lines,
    head ? 1 : 0,
  );
}

/** Reports for pasting into a ledger. */
export function copyLedger(
  inspections: readonly ReportInspection[],
  template: LedgerTemplate,
  options: { head: boolean },
  language: Language,
): Copy {
  return copySheet(ledgerSheet(inspections, template, options, language));
}

/** What stands above a column: the office's own words, or those of the form. */
export function ledgerHead({ key, title }: LedgerColumn, language: Language): string {
  const { columns } = copiesWords(language);
  return title ?? (isReportColumn(key, columns) ? columns[key] : factLabel(key));
}

function isReportColumn(key: string, columns: CopiesWords['columns']): key is ReportColumn {
  return Object.hasOwn(columns, key);
}

function fieldOf(inspection: ReportInspection, key: string, words: CopiesWords): SheetField {
  if (isReportColumn(key, words.columns)) return reportField(inspection, key, words);
  const fact = Object.hasOwn(inspection.report.facts, key) ? inspection.report.facts[key] : undefined;
  if (fact === undefined) return null;
  return fact.value === null ? fact.text.trim() : { number: fact.value };
}

function reportField(inspection: ReportInspection, key: ReportColumn, words: CopiesWords): SheetField {
  const { report, source, findings } = inspection;
  const counts = openCounts(inspection);
  const isWhole = checkedOf(inspection) === 'whole';
  const count = (number: number): SheetField => (number > 0 || isWhole ? { number } : null);
  switch (key) {
    case 'agency':
      return report.agency;
    case 'year':
      return report.year === null ? null : { number: report.year };
    case 'edition':
      return report.edition === null ? null : words.edition(report.edition);
    case 'publishedOn':
      return source.publishedOn === null ? null : { day: source.publishedOn };
    case 'checked':
      return checkedInWords(inspection, words);
    case 'errors':
      return count(counts.error);
    case 'warnings':
      return count(counts.warning);
    case 'notes':
      return count(counts.info);
    case 'settled':
      return { number: findings.filter(({ settled }) => settled).length };
    case 'findings':
      return sentences(inspection, words);
    case 'title':
      return source.title;
    case 'url':
      return source.url;
    case 'inspectedAt':
      return moment(source.inspectedAt);
    case 'empty':
      return null;
  }
}

/** The findings that are to be dealt with in one cell, one a line. */
function sentences(inspection: ReportInspection, { list, severity }: CopiesWords): string {
  return findingLines(inspection, 'left out')
    .map((line, at) => oneLine(`${at + 1}. ${list.severity(severity[line.severity])}${line.message}`))
    .join('\n');
}
