import type { TableKey } from '../inspection';
import type { Language } from '../words/language';
import { columnLabel, isOneLine, partsOfKey, rowLabel } from './labels';

/** How many cells a sentence names one by one. */
const mostNamed = 6;

/**
 * Cells of a table in few words: row by row with their columns, rows that have the same ones together:
 * `“（一）予以公开”“（二）部分公开”行“自然人”“总计”列`. Labels are the form's, whatever the language. Table 3 has its
 * groups side by side, in one row.
 */
export function cellsInWords(facts: readonly string[], language: Language): string {
  const rows = new Map<string, { table: TableKey; label: string; columns: string[] }>();
  for (const fact of facts) {
    const { table, row, column } = partsOfKey(fact);
    const key = `${table}.${row}`;
    const line = rows.get(key) ?? { table, label: rowLabel(table, row), columns: [] };
    line.columns.push(columnLabel(table, column, row));
    rows.set(key, line);
  }
  const together = new Map<string, { table: TableKey; labels: string[]; columns: string[] }>();
  for (const { table, label, columns } of rows.values()) {
    const key = `${table} ${columns.join(' ')}`;
    const group = together.get(key) ?? { table, labels: [], columns };
    group.labels.push(label);
    together.set(key, group);
  }
  const groups = [...together.values()];
  if (language === 'en')
    return groups.map(({ labels, columns }) => `${labels.join('、')}, ${columns.join('、')}`).join('; ');
  const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('');
  return groups
    .map(({ table, labels, columns }) =>
      isOneLine(table)
        ? `${quoted(labels)}项下${quoted(columns)}栏`
        : `${quoted(labels)}行${quoted(columns)}列`,
    )
    .join('；');
}

/** A figure's place within a sentence: `“（七）总计”行“自然人”列`. */
export function cellInWords(fact: string, language: Language): string {
  return cellsInWords([fact], language);
}

/** Whether a sentence, in whichever language, names the cell already. */
export function namesCell(sentence: string, fact: string): boolean {
  return sentence.includes(cellInWords(fact, 'zh-CN')) || sentence.includes(cellInWords(fact, 'en'));
}

/** The first of many cells, and that there are more: what a sentence has room for. */
export function someCellsInWords(facts: readonly string[], language: Language): string {
  if (facts.length <= mostNamed) return cellsInWords(facts, language);
  return `${cellsInWords(facts.slice(0, mostNamed), language)}${language === 'en' ? ' and others' : '等'}`;
}
