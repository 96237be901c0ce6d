import { editions } from '../forms/annual-disclosure';
import { sections } from '../forms/annual-disclosure/sections';
import type { SectionKey, TableKey } from '../inspection';
import type { Language, Words } from '../words/language';

/** Names of the form's parts as people know them. Official labels stay Chinese in every language. */

const tableNames: Record<TableKey, Words> = {
  disclosure: { 'zh-CN': '表一（主动公开政府信息情况）', en: 'Table 1 (主动公开政府信息情况)' },
  applications: {
    'zh-CN': '表二（收到和处理政府信息公开申请情况）',
    en: 'Table 2 (收到和处理政府信息公开申请情况)',
  },
  reviews: {
    'zh-CN': '表三（政府信息公开行政复议、行政诉讼情况）',
    en: 'Table 3 (政府信息公开行政复议、行政诉讼情况)',
  },
};

export function tableName(key: string, language: Language): string {
  return tableNames[key as TableKey]?.[language] ?? key;
}

const rows = new Map<string, string>();
const columns = new Map<string, string>();
for (const { tables } of editions) {
  const { disclosure, applications, reviews } = tables;
  for (const row of applications.rows) {
    const group = applications.groups.find((each) => each.key === row.group && !each.outermost);
    rows.set(`applications.${row.key}`, group ? `${bare(group.label)}—${bare(row.label)}` : bare(row.label));
  }
  for (const column of applications.columns) columns.set(`applications.${column.key}`, column.label);
  for (const block of disclosure.blocks) {
    for (const row of block.rows) {
      rows.set(`disclosure.${row.key}`, row.label);
      for (const column of block.columns)
        columns.set(`disclosure.${row.key}.${column.key}`, bare(column.label));
    }
  }
  for (const { key, label, under } of reviews.groups)
    rows.set(`reviews.${key}`, under === undefined ? label : `${under}—${label}`);
  for (const column of reviews.columns) columns.set(`reviews.${column.key}`, column.label);
}

/** A label without the remark in brackets behind it. */
function bare(label: string): string {
  return label.replace(/(?<=.)（(?:单位|区分).*）$/, '');
}

/** The form's label of a row, with its group in front where the label alone says too little. */
export function rowLabel(table: TableKey, row: string): string {
  return rows.get(`${table}.${row}`) ?? row;
}

export function columnLabel(table: TableKey, column: string, row = ''): string {
  return columns.get(`${table}.${row}.${column}`) ?? columns.get(`${table}.${column}`) ?? column;
}

/** The parts of a fact key: table, row (which may hold a point) and column. */
export function partsOfKey(key: string): { table: TableKey; row: string; column: string } {
  const [table, ...rest] = key.split('.');
  const column = rest.pop() ?? '';
  return { table: table as TableKey, row: rest.join('.'), column };
}

/** A figure's row and column in the form's words: `（七）总计 · 自然人`. */
export function factLabel(key: string): string {
  const { table, row, column } = partsOfKey(key);
  return `${rowLabel(table, row)} · ${columnLabel(table, column, row)}`;
}

/** The official heading of a section with its ordinal: `三、收到和处理政府信息公开申请情况`. */
export function sectionLabel(key: SectionKey): string {
  const section = sections.find((each) => each.key === key)!;
  return `${section.ordinal}、${section.heading}`;
}
