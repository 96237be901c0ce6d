import { columnLabel, partsOfKey, rowLabel } from '../findings/labels';

/**
 * Many cells of a table in few words: row by row with their columns, rows that have the same ones together. Labels
 * are the form's, whatever the language.
 */
export function cellsInWords(facts: readonly string[], quoted: (text: string) => string): string {
  const columnsOf = new Map<string, string[]>();
  for (const fact of facts) {
    const { table, row, column } = partsOfKey(fact);
    const label = rowLabel(table, row);
    columnsOf.set(label, [...(columnsOf.get(label) ?? []), columnLabel(table, column, row)]);
  }
  const rowsOf = new Map<string, string[]>();
  for (const [row, columns] of columnsOf) {
    const together = columns.join('、');
    rowsOf.set(together, [...(rowsOf.get(together) ?? []), row]);
  }
  return [...rowsOf].map(([columns, rows]) => `${rows.map(quoted).join('')}：${columns}`).join('；');
}
