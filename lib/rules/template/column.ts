import { type OfficialLabel, officialLabels } from '../../forms/official';
import type { TableKey } from '../../inspection';
import { rowLabel, tableName } from '../../labels/labels';
import type { Spot } from '../../page/spot';
import type { FoundLabel, TableReading } from '../../report/table-reading';
import { closeUp } from '../../text/fold';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  table: TableKey;
  /** The clause's item or the group, in words. */
  within: string | null;
  label: string;
  fault: 'missing' | 'extra' | 'transposed';
}

/** A column of the edition is missing, one is there that it does not have, or the table stands transposed. */
export const rule = defineRule({
  id: 'template/column',
  severity: 'error',
  name: { 'zh-CN': '统计表缺栏或多栏', en: 'Column missing or too many' },
  kinds: 'every',
  needs: ['report'],
  judge: ({ report }) => ({
    findings: Object.values(report.tables).flatMap(judge),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ table, within, label, fault }: Detail) =>
      fault === 'transposed'
        ? `${tableName(table, 'zh-CN')}的行与栏互换，与格式的排列方向不一致。`
        : `${tableName(table, 'zh-CN')}${within ? `“${within}”` : ''}${fault === 'missing' ? '缺少' : '有格式以外的'}“${label}”栏。`,
    en: ({ table, within, label, fault }: Detail) =>
      fault === 'transposed'
        ? `${tableName(table, 'en')} stands transposed: its rows are the form’s columns.`
        : `${tableName(table, 'en')}${within ? `, ${within},` : ''} ${fault === 'missing' ? 'lacks the column' : 'has a column that the form does not have:'} ${label}.`,
  },
  basis: (form, kind) => kind.basis.form(form),
});

function judge(table: TableReading): FindingDraft<Detail>[] {
  return [...transposed(table), ...columnsAmiss(table)];
}

function transposed(table: TableReading): FindingDraft<Detail>[] {
  const turned = table.pieces.find((piece) => piece.turned);
  if (!turned) return [];
  return [
    {
      facts: [],
      section: table.section,
      spot: { kind: 'block', address: turned.block.address },
      detail: { table: table.key, within: null, label: '', fault: 'transposed' },
    },
  ];
}

function columnsAmiss(table: TableReading): FindingDraft<Detail>[] {
  if (table.facts.length === 0 || table.mixed) return [];
  const columns = officialLabels(table.form).filter((each) => each.kind === 'column');
  const shown = table.labels.filter((label) => label.kind === 'column');
  const told = new Set<string>();
  const extra = shown
    .filter((label) => label.key === null)
    // A head that is repeated on the next page says it once.
    .filter(({ within, text }) => !told.has(`${within} ${text}`) && told.add(`${within} ${text}`))
    .map(
      (label): FindingDraft<Detail> => ({
        facts: [],
        section: table.section,
        spot: { kind: 'cell', address: label.address },
        detail: {
          table: table.key,
          within: withinWords(table.key, label.within),
          label: closeUp(label.text),
          fault: 'extra',
        },
        quote: closeUp(label.text),
        actual: closeUp(label.text),
      }),
    );
  const missing = columns.filter((column) => headIsShown(column, shown) && !isShown(column, shown, table));
  return [...missing.map((column) => missingColumn(column, shown, table)), ...extra];
}

/** A block whose header the page cut away says nothing about its columns. */
function headIsShown(column: OfficialLabel, shown: FoundLabel[]): boolean {
  return shown.some((label) => label.key !== null && label.within === column.within);
}

function isShown(column: OfficialLabel, shown: FoundLabel[], table: TableReading): boolean {
  if (shown.some((label) => label.key === column.key && label.within === column.within)) return true;
  // Figures that were read under it prove a column whose own label could not be placed.
  return table.facts.some(
    (fact) =>
      fact.column === column.key &&
      (table.key !== 'reviews' || fact.row === column.within) &&
      table.key !== 'disclosure',
  );
}

function missingColumn(
  column: OfficialLabel,
  shown: FoundLabel[],
  table: TableReading,
): FindingDraft<Detail> {
  const near = shown.find((label) => label.within === column.within);
  const spot: Spot = near
    ? { kind: 'cell', address: near.address }
    : { kind: 'block', address: table.pieces[0]!.block.address };
  return {
    facts: [],
    section: table.section,
    spot,
    detail: {
      table: table.key,
      within: withinWords(table.key, column.within),
      label: column.label.label,
      fault: 'missing',
    },
    expected: column.label.label,
  };
}

function withinWords(table: TableKey, within: string | null): string | null {
  if (within === null) return null;
  return table === 'disclosure' ? `第二十条第（${within}）项` : rowLabel(table, within);
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '统计表缺少该版格式规定的栏，有格式没有的栏（如小计、备注），或行与栏互换。',
    en: 'A table lacks a column of its edition, has one that the edition does not have (小计, 备注), or stands transposed.',
  },
  silent: {
    'zh-CN': '没有文字的空白栏不报；表头缺失的续表不判断；混用两个版本的由template/edition报告。',
    en: 'An empty column without a label is no finding; pieces without a header are not judged; a mixture of editions is template/edition.',
  },
  correct: { 'zh-CN': '按格式恢复表头各栏。', en: 'Restore the columns of the form.' },
};
