import { columnLabel, partsOfKey, rowLabel, tableName } from '../findings/labels';
import type { ReportInspection } from '../inspection';
import type { Language, Words } from '../words/language';
import { type Copy, copySheet } from './sheet';

const heads: Words<string[]> = {
  'zh-CN': ['键', '表', '行', '列', '数值', '原文'],
  en: ['key', 'table', 'row', 'column', 'value', 'text'],
};

/** Column of the figures; everything else is words, and the page's own `0012` stays that text. */
const valueColumn = 4;

/** Every figure of a report as one table, a figure a row: key, table, row, column, value, the page's own text. */
export function copyFacts({ report }: ReportInspection, language: Language): Copy {
  const rows = [heads[language], ...Object.entries(report.facts).map(([key, fact]) => line(key, fact))];
  return copySheet({
    width: heads[language].length,
    height: rows.length,
    cells: rows.flatMap((row, y) =>
      row.map((text, x) => ({
        ...{ x, y, width: 1, height: 1, text, header: y === 0 },
        number: y > 0 && x === valueColumn && text !== '' ? text : null,
      })),
    ),
  });

  function line(key: string, { value, text }: { value: number | null; text: string }): string[] {
    const { table, row, column } = partsOfKey(key);
    const labels = [tableName(table, language), rowLabel(table, row), columnLabel(table, column, row)];
    return [key, ...labels, value === null ? '' : String(value), text];
  }
}
