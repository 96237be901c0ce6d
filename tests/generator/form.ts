/**
 * Both editions of the form, written out a second time from the notices' annexes and on purpose not taken from
 * `lib/forms`: a slip there must not go unnoticed because the tests repeat it.
 */

export type Edition = '2019' | '2021';

export interface Line {
  key: string;
  label: string;
}

export interface Block {
  clause: string;
  columns: Line[];
  rows: Line[];
}

export interface ApplicationsRow extends Line {
  /** Labels before the row's own, outermost first. */
  groups: string[];
}

const three: Line[] = [
  { key: 'priorItems', label: '上一年项目数量' },
  { key: 'change', label: '本年增/减' },
  { key: 'decisions', label: '处理决定数量' },
];
const decided: Line[] = [{ key: 'decisions', label: '本年处理决定数量' }];

export const disclosureBlocks: Record<Edition, Block[]> = {
  '2019': [
    {
      clause: '第二十条第（一）项',
      columns: [
        { key: 'produced', label: '本年新制作数量' },
        { key: 'disclosed', label: '本年新公开数量' },
        { key: 'disclosedTotal', label: '对外公开总数量' },
      ],
      rows: [
        { key: 'rules', label: '规章' },
        { key: 'normative', label: '规范性文件' },
      ],
    },
    {
      clause: '第二十条第（五）项',
      columns: three,
      rows: [
        { key: 'licensing', label: '行政许可' },
        { key: 'otherServices', label: '其他对外管理服务事项' },
      ],
    },
    {
      clause: '第二十条第（六）项',
      columns: three,
      rows: [
        { key: 'penalties', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      clause: '第二十条第（八）项',
      columns: three.slice(0, 2),
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
    {
      clause: '第二十条第（九）项',
      columns: [
        { key: 'items', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
    },
  ],
  '2021': [
    {
      clause: '第二十条第（一）项',
      columns: [
        { key: 'issued', label: '本年制发件数' },
        { key: 'repealed', label: '本年废止件数' },
        { key: 'inForce', label: '现行有效件数' },
      ],
      rows: [
        { key: 'rules', label: '规章' },
        { key: 'normative', label: '行政规范性文件' },
      ],
    },
    { clause: '第二十条第（五）项', columns: decided, rows: [{ key: 'licensing', label: '行政许可' }] },
    {
      clause: '第二十条第（六）项',
      columns: decided,
      rows: [
        { key: 'penalties', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      clause: '第二十条第（八）项',
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）' }],
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
  ],
};

export const applicationsNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

export const applicants: Line[] = [
  { key: 'person', label: '自然人' },
  { key: 'business', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'welfare', label: '社会公益组织' },
  { key: 'legal', label: '法律服务机构' },
  { key: 'otherOrg', label: '其他' },
  { key: 'total', label: '总计' },
];

const results = '三、本年度办理结果';
const denied = [results, '（三）不予公开'];
const unable = [results, '（四）无法提供'];
const refused = [results, '（五）不予处理'];
const other = [results, '（六）其他处理'];

const before: ApplicationsRow[] = [
  { key: 'received', label: '一、本年新收政府信息公开申请数量', groups: [] },
  { key: 'carriedIn', label: '二、上年结转政府信息公开申请数量', groups: [] },
  { key: 'granted', label: '（一）予以公开', groups: [results] },
  { key: 'partial', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', groups: [results] },
  { key: 'denied.stateSecret', label: '1.属于国家秘密', groups: denied },
  { key: 'denied.lawForbidden', label: '2.其他法律行政法规禁止公开', groups: denied },
  { key: 'denied.safetyStability', label: '3.危及“三安全一稳定”', groups: denied },
  { key: 'denied.thirdParty', label: '4.保护第三方合法权益', groups: denied },
  { key: 'denied.internal', label: '5.属于三类内部事务信息', groups: denied },
  { key: 'denied.process', label: '6.属于四类过程性信息', groups: denied },
  { key: 'denied.enforcementFile', label: '7.属于行政执法案卷', groups: denied },
  { key: 'denied.adminQuery', label: '8.属于行政查询事项', groups: denied },
  { key: 'unable.notHeld', label: '1.本机关不掌握相关政府信息', groups: unable },
  { key: 'unable.toCreate', label: '2.没有现成信息需要另行制作', groups: unable },
  { key: 'unable.unclear', label: '3.补正后申请内容仍不明确', groups: unable },
  { key: 'refused.petition', label: '1.信访举报投诉类申请', groups: refused },
  { key: 'refused.duplicate', label: '2.重复申请', groups: refused },
  { key: 'refused.publication', label: '3.要求提供公开出版物', groups: refused },
  { key: 'refused.excessive', label: '4.无正当理由大量反复申请', groups: refused },
  { key: 'refused.reissue', label: '5.要求行政机关确认或重新出具已获取信息', groups: refused },
];
const after: ApplicationsRow[] = [
  { key: 'processed', label: '（七）总计', groups: [results] },
  { key: 'carriedOut', label: '四、结转下年度继续办理', groups: [] },
];
const others: Record<Edition, ApplicationsRow[]> = {
  '2019': [{ key: 'other', label: '（六）其他处理', groups: [results] }],
  '2021': [
    {
      key: 'other.notCorrected',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      groups: other,
    },
    {
      key: 'other.feeUnpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      groups: other,
    },
    { key: 'other.misc', label: '3.其他', groups: other },
  ],
};

export function applicationsRows(edition: Edition): ApplicationsRow[] {
  return [...before, ...others[edition], ...after];
}

/** The rows that （七）总计 adds up. */
export function resultRows(edition: Edition): string[] {
  return applicationsRows(edition)
    .map((row) => row.key)
    .filter((key) => !['received', 'carriedIn', 'processed', 'carriedOut'].includes(key));
}

export const reviewGroups: Line[] = [
  { key: 'reconsideration', label: '行政复议' },
  { key: 'litigationDirect', label: '未经复议直接起诉' },
  { key: 'litigationAfter', label: '复议后起诉' },
];
export const reviewColumns: Line[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'otherResult', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
];

export function editionOf(year: number): Edition {
  return year < 2021 ? '2019' : '2021';
}

export type SectionKey = 'overview' | 'disclosure' | 'applications' | 'reviews' | 'problems' | 'otherMatters';
export type TableKey = 'disclosure' | 'applications' | 'reviews';

export const sectionHeadings: readonly { key: SectionKey; ordinal: string; heading: string }[] = [
  { key: 'overview', ordinal: '一', heading: '总体情况' },
  { key: 'disclosure', ordinal: '二', heading: '主动公开政府信息情况' },
  { key: 'applications', ordinal: '三', heading: '收到和处理政府信息公开申请情况' },
  { key: 'reviews', ordinal: '四', heading: '政府信息公开行政复议、行政诉讼情况' },
  { key: 'problems', ordinal: '五', heading: '存在的主要问题及改进情况' },
  { key: 'otherMatters', ordinal: '六', heading: '其他需要报告的事项' },
];

/** Keys of every figure of an edition, in reading order. */
export function factKeys(edition: Edition): string[] {
  return [
    ...disclosureBlocks[edition].flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `disclosure.${row.key}.${column.key}`)),
    ),
    ...applicationsRows(edition).flatMap((row) =>
      applicants.map((column) => `applications.${row.key}.${column.key}`),
    ),
    ...reviewGroups.flatMap((group) => reviewColumns.map((column) => `reviews.${group.key}.${column.key}`)),
  ];
}
