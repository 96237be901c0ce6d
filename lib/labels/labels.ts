import { kinds } from '../forms/all-kinds';
import type { BlocksForm, GridForm, TableForm } from '../forms/form';
import type { SectionKey, TableKey } from '../inspection';
import type { Language, Words } from '../words/language';

/** Names of the form's parts as people know them. Official labels stay Chinese in every language. */

const tableNames = new Map<string, Words>(
  kinds.flatMap(({ tables }) => tables.map(({ key, name }) => [key, name])),
);

export function tableName(key: string, language: Language): string {
  return tableNames.get(key)?.[language] ?? key;
}

/** Layouts of tables: what is said of a cell of one line of figures is said otherwise. */
const layouts = new Map<string, TableForm['layout']>();
const rows = new Map<string, string>();
const columns = new Map<string, string>();
for (const { tables } of kinds.flatMap(({ editions }) => editions)) {
  for (const [table, form] of Object.entries(tables)) {
    layouts.set(table, form.layout);
    if (form.layout === 'blocks') addBlocks(table, form);
    else {
      if (form.layout === 'grid') addRows(table, form);
      else
        for (const { key, label, under } of form.groups)
          rows.set(`${table}.${key}`, under === undefined ? label : `${under}—${label}`);
      for (const column of form.columns) columns.set(`${table}.${column.key}`, column.label);
    }
  }
}

function addBlocks(table: string, { blocks }: BlocksForm): void {
  for (const block of blocks) {
    for (const row of block.rows) {
      rows.set(`${table}.${row.key}`, row.label);
      for (const column of block.columns)
        columns.set(`${table}.${row.key}.${column.key}`, bare(column.label));
    }
  }
}

function addRows(table: string, form: GridForm): void {
  for (const row of form.rows) {
    const group = form.groups.find((each) => each.key === row.group && !each.outermost);
    rows.set(`${table}.${row.key}`, group ? `${bare(group.label)}—${bare(row.label)}` : bare(row.label));
  }
}

/** Whether a table is one line of figures, groups side by side. */
export function isOneLine(table: TableKey): boolean {
  return layouts.get(table) === 'line';
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
  const section = kinds.flatMap(({ signs }) => signs.sections).find((each) => each.key === key)!;
  return `${section.ordinal}、${section.heading}`;
}
