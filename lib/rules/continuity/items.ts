import { editions } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { type CarryOverDetail, judgeCarryOver } from '../carry-over';
import { defineRule, type RuleDoc } from '../rule';

/** Rows of the 2019 edition that count the items of the year before and their change. */
const rows = editions['2019'].disclosure
  .filter((block) => block.columns.some((column) => column.key === 'priorItems'))
  .flatMap((block) => block.rows.map((row) => row.key));

/** 2019 edition: the items of the year before are last year's own, and their change. */
export const rule = defineRule({
  id: 'continuity/items',
  severity: 'warning',
  name: { 'zh-CN': '上一年项目数量与上年度报告不衔接', en: 'Prior items do not follow from last year' },
  needs: ['report', 'previous'],
  judge: ({ report, previous }) =>
    judgeCarryOver(
      report,
      previous,
      report.edition === '2019' && previous.edition === '2019'
        ? rows.map((row) => ({
            fact: `disclosure.${row}.priorItems`,
            before: [`disclosure.${row}.priorItems`, `disclosure.${row}.change`],
          }))
        : [],
    ),
  says: {
    'zh-CN': ({ fact, actual, expected }: CarryOverDetail) =>
      `${cellInWords(fact, 'zh-CN')}填报${actual}，上年度报告的上一年项目数量与本年增/减之和为${expected}，跨年不衔接。`,
    en: ({ fact, actual, expected }: CarryOverDetail) =>
      `${cellInWords(fact, 'en')} says ${actual}; by last year’s report it would be ${expected}.`,
  },
  basis: basis.disclosureTable,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '2019年格式：上一年项目数量不等于上年度报告的上一年项目数量与本年增/减之和。',
    en: '2019 edition: 上一年项目数量 is not last year’s plus its 本年增/减.',
  },
  silent: {
    'zh-CN': '两个年度不都是2019年格式、或有关单元格空白、缺失时不判断。',
    en: 'Not judged unless both reports follow the 2019 edition and the cells are legible.',
  },
  correct: {
    'zh-CN': '核对事项目录，更正有误的年度。',
    en: 'Check the catalogue of items; correct the year that is wrong.',
  },
};
