import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { judgeSums } from '../grid-sums';
import { defineRule, type RuleDoc } from '../rule';
import { equationAside, totalOf } from '../sum-in-words';

/** Table 2, along a row: 总计 is 自然人 and the five kinds of organisation together. */
export const rule = defineRule({
  id: 'applications/cross-footing',
  severity: 'error',
  name: { 'zh-CN': '行总计与各类申请人之和不符', en: 'Applicants do not add up to 总计' },
  needs: ['applications'],
  judge: ({ applications }) => judgeSums(applications, 'crossFooting'),
  says: {
    'zh-CN': ({ line, left, right }, { equation }) =>
      `${cellInWords(`applications.${line}.total`, 'zh-CN')}填报${totalOf(equation, left, 'zh-CN')}，自然人与法人或其他组织各列合计${right}，相差${Math.abs(left - right)}${equationAside(equation, 'zh-CN')}。`,
    en: ({ line, left, right }, { equation }) =>
      `${cellInWords(`applications.${line}.total`, 'en')}: the page says ${totalOf(equation, left, 'en')}, 自然人 and the organisations add up to ${right}; the difference is ${Math.abs(left - right)}${equationAside(equation, 'en')}.`,
  },
  basis: basis.totals('三'),
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '表二任一行的“总计”不等于自然人与法人或其他组织五栏之和时。',
    en: 'In any row of table 2, 总计 is not 自然人 plus the five kinds of organisation.',
  },
  silent: {
    'zh-CN': '该行有单元格缺失或无法辨认时不判断；能由其他关系确定为0的空白按0计。',
    en: 'Not judged when a cell of the row is missing or illegible; a blank that other sums show to be 0 counts as 0.',
  },
  correct: {
    'zh-CN': '按申请人类型核对件数，更正总计或有误的一栏。',
    en: 'Check the numbers by kind of applicant; correct the total or the wrong column.',
  },
};
