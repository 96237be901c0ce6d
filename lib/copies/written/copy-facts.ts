import type { ReportInspection } from '../../inspection';
import { columnLabel, partsOfKey, rowLabel, tableName } from '../../labels/labels';
import { copiesWords } from '../../words/copies';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import { type Copy, copySheet, type Sheet } from '../sheets/sheet';
import { inReadingOrder } from './fact-keys';

/** Every figure of a report, a figure a row, in reading order: key, table, row, column, value, the page's own text. */
export function factsSheet({ report }: ReportInspection, language: Language): Sheet {
  const { facts } = copiesWords(language);
  const heads = [facts.key, facts.table, facts.row, facts.column, facts.value, facts.text];
  const lines = inReadingOrder(report).map(([key, { value, text }]): SheetField[] => {
    const { table, row, column } = partsOfKey(key);
    const labels = [tableName(table, language), rowLabel(table, row), columnLabel(table, column, row)];
    return [key, ...labels, value === null ? null : { number: value }, text];
  });
  return rowsSheet([heads, ...lines], 1);
}

/** Every figure of a report as one table for a spreadsheet. */
export function copyFacts(inspection: ReportInspection, language: Language): Copy {
  return copySheet(factsSheet(inspection, language));
}
