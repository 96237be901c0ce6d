import type { TableKey } from '../../inspection';
import { someCellsInWords } from '../../labels/cells-in-words';
import { tableName } from '../../labels/labels';
import type { Fact } from '../../report/fact';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  table: TableKey;
  cells: string[];
  fillers: string[];
}

/** Cells of the form that are left blank or filled with a dash, slash or 无: one finding a table. */
export const rule = defineRule({
  id: 'value/blank',
  severity: 'warning',
  name: { 'zh-CN': '单元格空白', en: 'Cells left blank' },
  kinds: 'every',
  needs: ['tables'],
  judge: ({ tables }) => ({
    findings: Object.values(tables).flatMap((table): FindingDraft<Detail>[] => {
      const blank = table.facts.filter((fact) => fact.figure.kind === 'blank');
      const first = blank[0];
      if (!first) return [];
      return [
        {
          facts: blank.map((fact) => fact.key),
          section: table.section,
          spot: { kind: 'cell', address: first.address },
          detail: {
            table: table.key,
            cells: blank.map((fact) => fact.key),
            fillers: fillersOf(blank),
          },
          expected: 0,
          actual: first.text,
        },
      ];
    }),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ table, cells, fillers }: Detail) =>
      `${tableName(table, 'zh-CN')}有${cells.length}个单元格${fillers.length > 0 ? `空白或填为${fillers.map((each) => `“${each}”`).join('、')}` : '空白'}，没有数据的应填“0”：${someCellsInWords(cells, 'zh-CN')}。`,
    en: ({ table, cells, fillers }: Detail) =>
      `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} of ${tableName(table, 'en')} ${fillers.length > 0 ? `blank or filled with ${fillers.map((each) => `“${each}”`).join(', ')}` : 'left blank'}, where a 0 belongs: ${someCellsInWords(cells, 'en')}.`,
  },
  basis: (form, kind) => kind.basis.form(form),
});

/** What stands in the cells that are not empty: a slash, a dash, 无. */
function fillersOf(blank: Fact[]): string[] {
  return [...new Set(blank.map((fact) => fact.text.trim()).filter((text) => text !== ''))].slice(0, 3);
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '格式要求填报数据的单元格为空白，或填为短横、斜杠、“无”时；每张表一条，列出全部单元格。',
    en: 'Cells in which the form wants a figure are empty or hold a dash, a slash or 无; one finding a table lists them all.',
  },
  silent: {
    'zh-CN': '表头、分组名称等本不填数的单元格不计。',
    en: 'Cells that hold no figure on the form (heads, group labels) do not count.',
  },
  correct: {
    'zh-CN': '没有发生的事项填“0”，漏填的补填实际数据。',
    en: 'Fill in 0 where nothing happened and the actual figure where it was forgotten.',
  },
};
