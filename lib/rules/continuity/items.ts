import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { carriedOver, items } from '../carried-over';
import { type CarryOverDetail, judgeCarryOver } from '../carry-over';
import { editionsInWords, editionsWith } from '../editions-in-words';
import { defineRule, type RuleDoc } from '../rule';

const having = editionsWith(items);

/** Where the edition asks for the items of the year before: the items of the year before are last year's own, and their change. */
export const rule = defineRule({
  id: 'continuity/items',
  severity: 'warning',
  name: { 'zh-CN': '上一年项目数量与上年度报告不衔接', en: 'Prior items do not follow from last year' },
  needs: ['report', 'previous'],
  judge: ({ report, previous }) =>
    judgeCarryOver(
      report,
      previous,
      carriedOver['continuity/items']({ own: report.edition, before: previous.edition }),
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
    'zh-CN': `${editionsInWords(having, 'zh-CN')}：上一年项目数量不等于上年度报告的上一年项目数量与本年增/减之和。`,
    en: `${editionsInWords(having, 'en')}: 上一年项目数量 is not last year’s plus its 本年增/减.`,
  },
  silent: {
    'zh-CN': `两个年度不都是${editionsInWords(having, 'zh-CN')}、或有关单元格空白、缺失时不判断。`,
    en: `Not judged unless both reports follow the ${editionsInWords(having, 'en')} and the cells are legible.`,
  },
  correct: {
    'zh-CN': '核对事项目录，更正有误的年度。',
    en: 'Check the catalogue of items; correct the year that is wrong.',
  },
};
