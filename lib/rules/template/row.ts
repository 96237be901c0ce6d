import { tableName } from '../../findings/labels';
import type { Spot } from '../../findings/spot';
import { basis } from '../../forms/annual-disclosure/basis';
import { type OfficialLabel, officialLabels } from '../../forms/annual-disclosure/official';
import type { Edition, TableKey } from '../../inspection';
import type { Report } from '../../report/read-report';
import type { FoundLabel, TableReading } from '../../report/table-reading';
import { closeUp } from '../../text/fold';
import { columnsOf, followedEdition, isHybrid } from '../followed-edition';
import { type Draft, defineRule, type RuleDoc } from '../rule';

interface Detail {
  table: TableKey;
  label: string;
  missing: boolean;
}

/** A row of the edition is missing, or a row is there that the edition does not have. */
export const rule = defineRule({
  id: 'template/row',
  severity: 'error',
  name: { 'zh-CN': '统计表缺行或多行', en: 'Row missing or too many' },
  needs: ['report'],
  judge: ({ report }) => ({
    findings: [report.tables.disclosure, report.tables.applications].flatMap((table) => judge(table, report)),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ table, label, missing }: Detail) =>
      missing
        ? `${tableName(table, 'zh-CN')}缺少“${label}”行。`
        : `${tableName(table, 'zh-CN')}有格式以外的“${label}”行。`,
    en: ({ table, label, missing }: Detail) =>
      missing
        ? `${tableName(table, 'en')} lacks the row ${label}.`
        : `${tableName(table, 'en')} has a row that the form does not have: ${label}.`,
  },
  basis: basis.form,
});

function judge(table: TableReading, report: Report): Draft<Detail>[] {
  if (table.facts.length === 0) return [];
  const edition = followedEdition(table, report);
  const rows = officialLabels(table.key, edition).filter((each) => each.kind === 'row');
  const shown = table.labels.filter((label) => label.kind === 'row');
  const extra = shown
    .filter((label) => label.key === null)
    .map(
      (label): Draft<Detail> => ({
        facts: [],
        section: table.key,
        spot: { kind: 'cell', address: label.address },
        detail: { table: table.key, label: closeUp(label.text), missing: false },
        quote: closeUp(label.text),
        actual: closeUp(label.text),
      }),
    );
  // Which rows a mixture of both editions should have cannot be said; that it is one is another rule's finding.
  if (isHybrid(table)) return extra;
  const missing = rows.filter((row) => !shown.some((label) => label.key === row.key));
  return [...missing.map((row) => missingRow(row, rows, shown, table, edition)), ...extra];
}

function missingRow(
  row: OfficialLabel,
  rows: OfficialLabel[],
  shown: FoundLabel[],
  table: TableReading,
  edition: Edition,
): Draft<Detail> {
  return {
    facts: columnsOf(table, row.key, edition).map((column) => `${table.key}.${row.key}.${column}`),
    section: table.key,
    spot: neighbour(row, rows, shown, table),
    detail: { table: table.key, label: row.label.label, missing: true },
    expected: row.label.label,
  };
}

/** The label that stands where the missing row should: the next one of the form that the page has, else the last. */
function neighbour(
  row: OfficialLabel,
  rows: OfficialLabel[],
  shown: FoundLabel[],
  table: TableReading,
): Spot {
  const at = rows.indexOf(row);
  for (const other of [...rows.slice(at + 1), ...rows.slice(0, at).reverse()]) {
    const label = shown.find((each) => each.key === other.key);
    if (label) return { kind: 'cell', address: label.address };
  }
  return { kind: 'block', address: table.pieces[0]!.block.address };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '表一、表二缺少该版格式规定的行，或有格式没有的行。',
    en: 'Table 1 or 2 lacks a row of its edition or has one that the edition does not have.',
  },
  silent: {
    'zh-CN': '行标签措辞不同但能辨认的由template/label报告；混用两个版本的由template/edition报告。',
    en: 'A row under another wording is template/label; a mixture of both editions is template/edition.',
  },
  correct: {
    'zh-CN': '按格式补齐缺少的行、删除多出的行，并填报数据。',
    en: 'Restore the missing row, remove the extra one, and fill in the figures.',
  },
};
