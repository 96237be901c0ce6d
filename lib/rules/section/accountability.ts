import { basis } from '../../forms/annual-disclosure/basis';
import { agencyKind } from '../../report/agency-kind';
import { compact } from '../../text/fold';
import { defineRule, type RuleDoc } from '../rule';

const TREATED = /考核|考评|评议|绩效|评价|评估|测评|满意|责任追究|追究[^，。；]{0,8}责任|问责|追责|处分/;
/** What an office publishes may be its own report as well as its government's. */
const OFFICE = /办公[厅室]$/;

/** A people's government's report says nothing of 工作考核, 社会评议 or 责任追究. */
export const rule = defineRule({
  id: 'section/accountability',
  severity: 'info',
  name: { 'zh-CN': '未写工作考核、社会评议、责任追究', en: 'Nothing on 考核, 评议 or 追究' },
  needs: ['sections', 'paragraphs', 'agency'],
  judge: ({ sections, paragraphs, agency }) => {
    const overview = sections.find((section) => section.key === 'overview');
    const kind = agencyKind(agency);
    if (!overview || kind === 'department' || kind === 'street' || kind === 'unknown' || OFFICE.test(agency))
      return { findings: [], notJudged: [] };
    if (paragraphs.some(({ text }) => TREATED.test(compact(text)))) return { findings: [], notJudged: [] };
    return {
      findings: [
        { facts: [], section: 'overview', spot: { kind: 'block', address: overview.address }, detail: {} },
      ],
      notJudged: [],
    };
  },
  says: {
    'zh-CN': () => '作为一级人民政府，监督保障部分没有写到工作考核、社会评议、责任追究结果情况。',
    en: () =>
      'A people’s government should report the results of 工作考核, 社会评议 and 责任追究; the report says nothing of them.',
  },
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '各级人民政府（含乡镇）的报告全文没有提到工作考核、社会评议、责任追究。',
    en: 'The report of a people’s government, townships included, mentions neither 工作考核 nor 社会评议 nor 责任追究.',
  },
  silent: {
    'zh-CN': '政府部门、街道办事处的报告不要求；政府办公厅（室）的报告可能只写本机关，不判断。',
    en: 'Departments and street offices need not report them, nor a government’s general office that reports for itself.',
  },
  correct: {
    'zh-CN': '在监督保障部分补充工作考核、社会评议、责任追究结果情况。',
    en: 'Add the results under 监督保障.',
  },
};
