import { cellsOfForm, type OfficialLabel, officialLabels } from '../../forms/official';
import type { TableKey } from '../../inspection';
import { columnLabel, factLabel, tableName } from '../../labels/labels';
import type { Spot } from '../../page/spot';
import type { FoundLabel, MisfitRow, RepeatedRow, TableReading } from '../../report/table-reading';
import { closeUp } from '../../text/fold';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  table: TableKey;
  /** The page's words for the row, or the form's where the page lacks it; empty for the one row of table 3. */
  label: string;
  fault: 'missing' | 'extra' | 'twice' | 'misfit';
  /** Figures that the row has one way the first time and another the second. */
  differing?: { column: string; first: string; second: string }[];
  cells?: number;
  wanted?: number;
}

/** A row of the edition is missing, stands twice, is a cell short or long, or is none of the edition's. */
export const rule = defineRule({
  id: 'template/row',
  severity: 'error',
  name: { 'zh-CN': '统计表缺行或多行', en: 'Row missing or too many' },
  kinds: 'every',
  needs: ['report'],
  judge: ({ report }) => ({
    findings: Object.values(report.tables).flatMap(judge),
    notJudged: [],
  }),
  says: {
    'zh-CN': (detail: Detail) => {
      const where = tableName(detail.table, 'zh-CN');
      const row = detail.label === '' ? '数据行' : `“${detail.label}”行`;
      switch (detail.fault) {
        case 'missing':
          return `${where}缺少${row}。`;
        case 'extra':
          return `${where}有格式以外的${row}。`;
        case 'misfit':
          return `${where}${row}应有${detail.wanted}格数据，页面上有${detail.cells}格，各格数据与栏目无法对应。`;
        case 'twice': {
          const differing = detail.differing ?? [];
          return differing.length === 0
            ? `${where}${row}重复出现，两次填报的数据相同。`
            : `${where}${row}重复出现，且两次填报的数据不一致：${differing.map(({ column, first, second }) => `“${column}”先填“${first}”，后填“${second}”`).join('；')}。`;
        }
      }
    },
    en: (detail: Detail) => {
      const where = tableName(detail.table, 'en');
      const row = detail.label === '' ? 'of figures' : detail.label;
      switch (detail.fault) {
        case 'missing':
          return `${where} lacks the row ${row}.`;
        case 'extra':
          return `${where} has a row that the form does not have: ${row}.`;
        case 'misfit':
          return `${where}: the row ${row} has ${detail.cells} cells for ${detail.wanted} figures, so that they cannot be told apart.`;
        case 'twice': {
          const differing = detail.differing ?? [];
          return differing.length === 0
            ? `${where} has the row ${row} twice, with the same figures.`
            : `${where} has the row ${row} twice, with different figures: ${differing.map(({ column, first, second }) => `${column} ${first}, then ${second}`).join('; ')}.`;
        }
      }
    },
  },
  basis: (form, kind) => kind.basis.form(form),
});

function judge(table: TableReading): FindingDraft<Detail>[] {
  const ill = table.misfits.map((misfit) => misfitRow(misfit, table));
  if (table.facts.length === 0) return ill;
  const told = [...table.repeats.map((repeat) => rowTwice(repeat, table)), ...ill];
  if (table.key === 'reviews') return told;
  const rows = officialLabels(table.form).filter((each) => each.kind === 'row');
  const shown = table.labels.filter((label) => label.kind === 'row');
  const extra = shown
    .filter((label) => label.key === null)
    .map(
      (label): FindingDraft<Detail> => ({
        facts: [],
        section: table.section,
        spot: { kind: 'cell', address: label.address },
        detail: { table: table.key, label: closeUp(label.text), fault: 'extra' },
        quote: closeUp(label.text),
        actual: closeUp(label.text),
      }),
    );
  // Which rows a mixture of both editions should have cannot be said; that it is one is another rule's finding.
  if (table.mixed) return [...extra, ...told];
  const missing = rows.filter((row) => !shown.some((label) => label.key === row.key));
  return [...missing.map((row) => missingRow(row, rows, shown, table)), ...extra, ...told];
}

/** Of the second row the figures are named that are other than the first one's. */
function rowTwice({ row, text, address, facts }: RepeatedRow, table: TableReading): FindingDraft<Detail> {
  const first = new Map(table.facts.map((fact) => [fact.key, fact]));
  const differing = facts.filter((fact) => {
    const before = first.get(fact.key);
    return (
      before && (before.value !== fact.value || (fact.value === null && !isSame(before.text, fact.text)))
    );
  });
  const concerned = (differing.length > 0 ? differing : facts).map((fact) => fact.key);
  return {
    facts: concerned,
    section: table.section,
    spot: { kind: 'cell', address },
    detail: {
      table: table.key,
      label: row === null ? '' : closeUp(text),
      fault: 'twice',
      differing: differing.map((fact) => ({
        column: table.key === 'reviews' ? factLabel(fact.key) : columnLabel(table.key, fact.column, fact.row),
        first: first.get(fact.key)!.text,
        second: fact.text,
      })),
    },
    ...(text === '' ? {} : { quote: closeUp(text) }),
  };
}

function isSame(a: string, b: string): boolean {
  return closeUp(a) === closeUp(b);
}

function misfitRow(misfit: MisfitRow, table: TableReading): FindingDraft<Detail> {
  const { row, text, address, cells, wanted } = misfit;
  return {
    facts: row === null ? [] : factsOf(table, row),
    section: table.section,
    spot: { kind: 'cell', address },
    detail: { table: table.key, label: row === null ? '' : closeUp(text), fault: 'misfit', cells, wanted },
    expected: wanted,
    actual: cells,
    ...(text === '' ? {} : { quote: closeUp(text) }),
  };
}

function missingRow(
  row: OfficialLabel,
  rows: OfficialLabel[],
  shown: FoundLabel[],
  table: TableReading,
): FindingDraft<Detail> {
  return {
    facts: factsOf(table, row.key),
    section: table.section,
    spot: neighbour(row, rows, shown, table),
    detail: { table: table.key, label: row.label.label, fault: 'missing' },
    expected: row.label.label,
  };
}

/** The figures of a row by the edition that its table follows. */
function factsOf(table: TableReading, row: string): string[] {
  return cellsOfForm(table.form).flatMap((cell) =>
    cell.row === row ? `${table.key}.${row}.${cell.column.key}` : [],
  );
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
    'zh-CN':
      '表一、表二缺少该版格式规定的行，或有格式没有的行；同一行重复出现；一行的数据比栏目少一格或多一格。',
    en: 'Table 1 or 2 lacks a row of its edition or has one that the edition does not have; a row stands twice, or has a cell fewer or more than there are columns.',
  },
  silent: {
    'zh-CN':
      '行标签措辞不同但能辨认的由template/label报告；混用两个版本的由template/edition报告；分页后重复打印的表头、行末多出的空格不报。',
    en: 'A row under another wording is template/label; a mixture of both editions is template/edition; a head printed again on the next page and an empty cell too many at the end of a row are no finding.',
  },
  correct: {
    'zh-CN': '按格式补齐缺少的行和格，删除多出和重复的行，并填报数据。',
    en: 'Restore the missing row or cell, remove the extra or second one, and fill in the figures.',
  },
};
