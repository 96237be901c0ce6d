import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { carriedOver, inForce } from '../carried-over';
import { type CarryOverDetail, judgeCarryOver } from '../carry-over';
import { editionsInWords, editionsWith } from '../editions-in-words';
import { defineRule, type RuleDoc } from '../rule';

const having = editionsWith(inForce);

/** Where the edition counts what is in force: it is last year's, and what was issued, less what was repealed. */
export const rule = defineRule({
  id: 'continuity/in-force',
  severity: 'warning',
  name: { 'zh-CN': '现行有效件数与上年度不衔接', en: 'In force does not follow from last year' },
  needs: ['report', 'previous'],
  judge: ({ report, previous }) =>
    judgeCarryOver(
      report,
      previous,
      carriedOver['continuity/in-force']({ own: report.edition, before: previous.edition }),
    ),
  says: {
    'zh-CN': ({ fact, actual, expected }: CarryOverDetail) =>
      `${cellInWords(fact, 'zh-CN')}填报${actual}，上年度现行有效件数加本年制发件数、减本年废止件数为${expected}，跨年不衔接。`,
    en: ({ fact, actual, expected }: CarryOverDetail) =>
      `${cellInWords(fact, 'en')} says ${actual}; last year’s number, plus those issued, less those repealed, makes ${expected}.`,
  },
  basis: basis.disclosureTable,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': `${editionsInWords(having, 'zh-CN')}：本年现行有效件数不等于上年现行有效件数加本年制发件数减本年废止件数。`,
    en: `${editionsInWords(having, 'en')}: 现行有效件数 is not last year’s plus 本年制发件数 less 本年废止件数.`,
  },
  silent: {
    'zh-CN': `两个年度不都是${editionsInWords(having, 'zh-CN')}、或有关单元格空白、缺失时不判断。`,
    en: `Not judged unless both reports follow the ${editionsInWords(having, 'en')} and the cells are legible.`,
  },
  correct: {
    'zh-CN': '核对规范性文件清理结果，更正有误的数据；因机构改革等变动的应说明。',
    en: 'Check the list of documents in force; explain changes that the columns do not show.',
  },
};
