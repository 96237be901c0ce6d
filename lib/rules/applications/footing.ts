import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { judgeSums } from '../grid-sums';
import { defineRule, type RuleDoc } from '../rule';
import { equationAside, totalOf } from '../sum-in-words';

/** Table 2, down a column: （七）总计 is the sum of the result rows. Group labels carry no figures. */
export const rule = defineRule({
  id: 'applications/footing',
  severity: 'error',
  name: { 'zh-CN': '办理结果总计与各项之和不符', en: 'Results do not add up to （七）总计' },
  needs: ['applications'],
  judge: ({ applications }) => judgeSums(applications, 'footing'),
  says: {
    'zh-CN': ({ line, left, right }, { equation }) =>
      `${cellInWords(`applications.processed.${line}`, 'zh-CN')}填报${totalOf(equation, left, 'zh-CN')}，各项办理结果合计${right}，相差${Math.abs(left - right)}${equationAside(equation, 'zh-CN')}。`,
    en: ({ line, left, right }, { equation }) =>
      `${cellInWords(`applications.processed.${line}`, 'en')}: the page says ${totalOf(equation, left, 'en')}, the results add up to ${right}; the difference is ${Math.abs(left - right)}${equationAside(equation, 'en')}.`,
  },
  basis: basis.totalRow,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '表二任一列的“（七）总计”不等于该列（一）至（六）各项办理结果之和时。',
    en: 'In any column of table 2, （七）总计 is not the sum of the result rows （一） to （六）.',
  },
  silent: {
    'zh-CN': '该列有单元格缺失或无法辨认时不判断；空白单元格在同行、同列的其他关系表明其为0时按0计。',
    en: 'Not judged when a cell of the column is missing or illegible; a blank counts as 0 where the other sums through it show that it is 0.',
  },
  correct: {
    'zh-CN': '核对申请办理台账，更正总计或有误的分项。',
    en: 'Check the register of applications; correct the total or the wrong item.',
  },
};
