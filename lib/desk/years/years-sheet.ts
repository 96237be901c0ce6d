import { rowsSheet, type SheetField } from '../../copies/sheets/rows-sheet';
import type { Sheet } from '../../copies/sheets/sheet';
import { columnLabel, rowLabel } from '../../labels/labels';
import type { YearsOptions } from './controller';
import { cellInWords, columnInWords, remarksOf } from './in-words';
import type { YearsTable } from './years-table';

/** What is shown of the years as a table to copy: a line a figure, the years in columns, and what is to be said of it. */
export function yearsSheet(
  years: YearsTable,
  tables: YearsTable['tables'],
  { words, tableName }: Pick<YearsOptions, 'words' | 'tableName'>,
): Sheet {
  const head: SheetField[] = [
    ...[words.tableHead, words.rowHead, words.columnHead],
    ...years.columns.map((column) => columnInWords(column, words)),
    words.remarkHead,
  ];
  const lines = tables.flatMap(({ key, rows }) =>
    rows.map(({ row, column, fact, cells }): SheetField[] => [
      ...[tableName(key), rowLabel(key, row), columnLabel(key, column, row)],
      ...cells.map(
        (cell): SheetField =>
          cell.state === 'figure' ? { number: cell.value! } : cellInWords(cell, words).short || null,
      ),
      remarksOf(years, fact, words).join('\n') || null,
    ]),
  );
  return rowsSheet([head, ...lines], 1);
}
