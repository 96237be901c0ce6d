import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { carriedOver } from '../carried-over';
import { type CarryOverDetail, judgeCarryOver } from '../carry-over';
import { defineRule, type RuleDoc } from '../rule';

/** This year's 二 is last year's 四, column by column. */
export const rule = defineRule({
  id: 'continuity/carried-in',
  severity: 'error',
  name: { 'zh-CN': '上年结转与上年度报告不衔接', en: 'Carried in is not what was carried out' },
  needs: ['report', 'previous'],
  judge: ({ report, previous }) =>
    judgeCarryOver(
      report,
      previous,
      carriedOver['continuity/carried-in']({ own: report.edition, before: previous.edition }),
    ),
  says: {
    'zh-CN': ({ fact, actual, expected }: CarryOverDetail) =>
      `${cellInWords(fact, 'zh-CN')}填报${actual}，上年度报告“四、结转下年度继续办理”同列填报${expected}，跨年不衔接。`,
    en: ({ fact, actual, expected }: CarryOverDetail) =>
      `${cellInWords(fact, 'en')} says ${actual}, but last year’s report carried out ${expected}.`,
  },
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '同一单位本年度表二“二、上年结转”任一栏与上年度“四、结转下年度继续办理”同栏不等。',
    en: 'In any column of table 2, 二 of this year is not 四 of the same agency’s report for the year before.',
  },
  silent: {
    'zh-CN': '没有上年度报告、或有关单元格空白、缺失时不判断。',
    en: 'Not judged without last year’s report, or when one of the cells is blank or missing.',
  },
  correct: {
    'zh-CN': '核对两个年度的结转件数，更正有误的一年并说明。',
    en: 'Check what was carried over; correct the year that is wrong and say so.',
  },
};
