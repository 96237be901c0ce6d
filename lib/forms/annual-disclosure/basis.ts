import type { Form } from '../form';
import { applicationsNote } from './applications';

/** What findings rest on, in words that can stand in an official letter; English readers get the same names. */

const regulations = '《中华人民共和国政府信息公开条例》';

/** The notice that prescribes the form. */
export function notice(form: Form): string {
  return `${form.notice.title}（${form.notice.number}）`;
}

export const basis = {
  /** The note in the head of table 2. */
  applicationsNote: (form: Form) => ({
    'zh-CN': `${notice(form)}所附格式第三部分统计表：“${applicationsNote}”。`,
    en: `Table of section 三 in the form of ${form.notice.number}: “${applicationsNote}”.`,
  }),
  /** Totals of a row of table 2 or 3. */
  totals: (part: '三' | '四') => (form: Form) => ({
    'zh-CN': `${notice(form)}所附格式第${part}部分统计表：“总计”栏为同行各分项之和。`,
    en: `Table of section ${part} in the form of ${form.notice.number}: 总计 is the sum of the figures in its row.`,
  }),
  /** The totals row of table 2. */
  totalRow: (form: Form) => ({
    'zh-CN': `${notice(form)}所附格式第三部分统计表：“（七）总计”为本年度各项办理结果之和。`,
    en: `Table of section 三 in the form of ${form.notice.number}: （七）总计 is the sum of the results of the year.`,
  }),
  /** Table 1 as a whole. */
  disclosureTable: (form: Form) => ({
    'zh-CN': `${notice(form)}所附格式第二部分统计表及${regulations}第二十条。`,
    en: `Table of section 二 in the form of ${form.notice.number}, and Article 20 of ${regulations}.`,
  }),
  /** The form as a whole: sections, tables, figures. */
  form: (form: Form) => ({
    'zh-CN': `${regulations}第五十条及${notice(form)}。`,
    en: `Article 50 of ${regulations} and ${form.notice.number}.`,
  }),
  /** When reports are due. */
  deadline: (_form: Form) => ({
    'zh-CN': `${regulations}第四十九条：县级以上人民政府部门应当在每年1月31日前公布上一年度报告，全国和地方各级政府信息公开工作主管部门应当在每年3月31日前公布。`,
    en: `Article 49 of ${regulations}: departments report by 31 January, governments by 31 March.`,
  }),
  /** When reports up to 2018 were due, by the Regulations of 2007: everybody's on the same day. */
  deadlineOf2007: (_form: Form) => ({
    'zh-CN': `${regulations}（2007年国务院令第492号）第三十一条：各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。`,
    en: `Article 31 of ${regulations} (State Council Order No. 492 of 2007): all organs publish by 31 March.`,
  }),
  /** What must not be disclosed about persons. */
  privacy: (_form: Form) => ({
    'zh-CN': `${regulations}第十五条，《中华人民共和国个人信息保护法》。`,
    en: `Article 15 of ${regulations}, and 《中华人民共和国个人信息保护法》.`,
  }),
  /** Who makes 规章. */
  powers: (_form: Form) => ({
    'zh-CN': '《中华人民共和国立法法》第九十一条、第九十三条。',
    en: 'Articles 91 and 93 of 《中华人民共和国立法法》.',
  }),
};
