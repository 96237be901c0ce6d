import type { FormColumn, FormGroup, FormRow, GridForm, Labelled } from '../form';

/** Table 2. Both editions have the same columns and rows but for the group （六）其他处理. */

export const applicationsNote = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';

const count = { measure: 'count' } as const;

/** Columns of the kinds of legal persons. */
const organisation = { ...count, under: 'organisations' } as const;

const columns: FormColumn[] = [
  { key: 'person', label: '自然人', ...count, aka: ['公民', '个人'] },
  { key: 'business', label: '商业企业', ...organisation, aka: ['企业', '商业', '工商企业', '商业性企业'] },
  { key: 'research', label: '科研机构', ...organisation, aka: ['科研', '科研单位'] },
  {
    key: 'welfare',
    label: '社会公益组织',
    ...organisation,
    aka: ['社会组织', '公益组织', '社会公益机构', '社会团体'],
  },
  { key: 'legal', label: '法律服务机构', ...organisation, aka: ['法律机构', '法律服务', '律师事务所'] },
  { key: 'otherOrg', label: '其他', ...organisation, aka: ['其它', '其他组织', '其他机构'] },
  { key: 'total', label: '总计', ...count, aka: ['合计', '总数', '小计', '共计'] },
];

const heads: Labelled[] = [
  { key: 'applicants', label: '申请人情况' },
  { key: 'organisations', label: '法人或其他组织' },
];

const groups: FormGroup[] = [
  { key: 'results', label: '三、本年度办理结果', outermost: true },
  { key: 'denied', label: '（三）不予公开', aka: ['不予以公开', '不公开'] },
  { key: 'unable', label: '（四）无法提供', aka: ['无法提供信息'] },
  { key: 'refused', label: '（五）不予处理', aka: ['不予受理', '不处理'] },
  { key: 'other', label: '（六）其他处理', aka: ['其它处理'] },
];

const opening: FormRow[] = [
  {
    key: 'received',
    label: '一、本年新收政府信息公开申请数量',
    aka: ['本年新收申请数量', '本年新收政府信息公开申请', '本年度新收政府信息公开申请数量'],
  },
  {
    key: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    aka: ['上年结转申请数量', '上年度结转政府信息公开申请数量'],
  },
  { key: 'granted', label: '（一）予以公开', group: 'results', aka: ['同意公开'] },
  {
    key: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    group: 'results',
    aka: ['部分公开', '同意部分公开', '予以部分公开'],
  },
  { key: 'denied.stateSecret', label: '1.属于国家秘密', group: 'denied', aka: ['涉及国家秘密'] },
  {
    key: 'denied.lawForbidden',
    label: '2.其他法律行政法规禁止公开',
    group: 'denied',
    aka: ['其他法律法规禁止公开', '法律行政法规禁止公开'],
  },
  {
    key: 'denied.safetyStability',
    label: '3.危及“三安全一稳定”',
    group: 'denied',
    aka: ['危及三安全及社会稳定', '涉及三安全一稳定'],
  },
  { key: 'denied.thirdParty', label: '4.保护第三方合法权益', group: 'denied', aka: ['涉及第三方合法权益'] },
  {
    key: 'denied.internal',
    label: '5.属于三类内部事务信息',
    group: 'denied',
    aka: ['属于第三类内部事务信息', '三类内容事务', '内部事务信息'],
  },
  {
    key: 'denied.process',
    label: '6.属于四类过程性信息',
    group: 'denied',
    aka: ['属于第四类过程性信息', '过程性信息'],
  },
  { key: 'denied.enforcementFile', label: '7.属于行政执法案卷', group: 'denied', aka: ['行政执法案卷信息'] },
  { key: 'denied.adminQuery', label: '8.属于行政查询事项', group: 'denied', aka: ['行政查询事项'] },
  { key: 'unable.notHeld', label: '1.本机关不掌握相关政府信息', group: 'unable', aka: ['本机关不掌握'] },
  { key: 'unable.toCreate', label: '2.没有现成信息需要另行制作', group: 'unable', aka: ['没有现成信息'] },
  { key: 'unable.unclear', label: '3.补正后申请内容仍不明确', group: 'unable', aka: ['补正后仍不明确'] },
  { key: 'refused.petition', label: '1.信访举报投诉类申请', group: 'refused', aka: ['信访举报类申请'] },
  { key: 'refused.duplicate', label: '2.重复申请', group: 'refused' },
  { key: 'refused.publication', label: '3.要求提供公开出版物', group: 'refused', aka: ['公开出版物'] },
  { key: 'refused.excessive', label: '4.无正当理由大量反复申请', group: 'refused', aka: ['大量反复申请'] },
  {
    key: 'refused.reissue',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: 'refused',
    aka: ['要求行政机关确认或重新出具'],
  },
];

const other2019: FormRow[] = [{ key: 'other', label: '（六）其他处理', group: 'results', aka: ['其它处理'] }];
const other2021: FormRow[] = [
  {
    key: 'other.notCorrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: 'other',
    aka: ['申请人无正当理由逾期不补正'],
  },
  {
    key: 'other.feeUnpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: 'other',
    aka: ['申请人逾期未按收费通知要求缴纳费用'],
  },
  { key: 'other.misc', label: '3.其他', group: 'other', aka: ['其它'], common: true, rest: true },
];

const closing: FormRow[] = [
  { key: 'processed', label: '（七）总计', group: 'results', aka: ['合计', '共计'], common: true },
  {
    key: 'carriedOut',
    label: '四、结转下年度继续办理',
    aka: ['结转下年继续办理', '结转下年度办理', '结转下一年度继续办理'],
  },
];

/** Table 2 has every kind of sum. */
export type ApplicationsForm = GridForm & { sums: Required<GridForm['sums']> };

/** Rows that count no result of the year. */
const noResults = ['received', 'carriedIn', 'processed', 'carriedOut'];

/** Table 2 of an edition with these columns and rows; which of them make the sums is the same in all. */
export function applicationsForm(columns: FormColumn[], rows: FormRow[]): ApplicationsForm {
  const keysBut = (labels: Labelled[], without: string[]) =>
    labels.map(({ key }) => key).filter((key) => !without.includes(key));
  return {
    layout: 'grid',
    note: applicationsNote,
    heads,
    columns,
    groups,
    rows,
    sums: {
      rollForward: { opening: ['received', 'carriedIn'], closing: ['processed', 'carriedOut'] },
      footing: [{ total: 'processed', parts: keysBut(rows, noResults) }],
      crossFooting: { total: 'total', parts: keysBut(columns, ['total']) },
    },
  };
}

export const applications2019 = applicationsForm(columns, [...opening, ...other2019, ...closing]);
export const applications2021 = applicationsForm(columns, [...opening, ...other2021, ...closing]);
