import { basis } from '../../forms/annual-disclosure/basis';
import { columnLabel } from '../../labels/labels';
import { judgeSums } from '../grid-sums';
import { defineRule, type RuleDoc } from '../rule';
import { equationOf } from '../sum-in-words';

/** Table 2, down a column: opening and additions make the closings, 一 + 二 = 三（七） + 四. */
export const rule = defineRule({
  id: 'applications/roll-forward',
  severity: 'error',
  name: { 'zh-CN': '第一、二项之和不等于第三、四项之和', en: '一 + 二 is not （七） + 四' },
  needs: ['applications'],
  judge: ({ applications }) => judgeSums(applications, 'rollForward'),
  says: {
    'zh-CN': ({ line, left, right }, { equation }) =>
      `“${columnLabel('applications', line)}”列本年新收与上年结转之和不等于办理结果总计与结转下年度之和：${equationOf(equation, 'zh-CN')}，相差${Math.abs(left - right)}。`,
    en: ({ line, left, right }, { equation }) =>
      `Column ${columnLabel('applications', line)}: 一 and 二 do not make （七） and 四: ${equationOf(equation, 'en')}; the difference is ${Math.abs(left - right)}.`,
  },
  basis: basis.applicationsNote,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '表二任一列“一”与“二”之和不等于“三（七）总计”与“四”之和时。',
    en: 'In any column of table 2, 一 + 二 is not 三（七）总计 + 四.',
  },
  silent: {
    'zh-CN': '四个数中有一个缺失或无法辨认时不判断；能由其他关系确定为0的空白按0计。',
    en: 'Not judged when one of the four figures is missing or illegible; a blank that other sums show to be 0 counts as 0.',
  },
  correct: {
    'zh-CN': '核对本年新收、上年结转、办结和结转下年度的件数，更正有误的一项。',
    en: 'Check the numbers received, carried in, processed and carried out; correct the wrong one.',
  },
};
