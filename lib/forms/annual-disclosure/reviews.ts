import type { LineForm } from '../form';

/** Head of the two litigation groups. */
const litigation = '行政诉讼';

/** Table 3: one row of fifteen figures, the same in both editions. */
export const reviewsForm: LineForm = {
  layout: 'line',
  groups: [
    { key: 'reconsideration', label: '行政复议' },
    {
      key: 'litigationDirect',
      label: '未经复议直接起诉',
      under: litigation,
      same: ['行政诉讼（未经复议直接起诉）'],
      aka: ['直接起诉', '未经行政复议直接起诉'],
    },
    {
      key: 'litigationAfter',
      label: '复议后起诉',
      under: litigation,
      same: ['行政诉讼（复议后起诉）'],
      aka: ['经复议后起诉', '行政复议后起诉'],
    },
  ],
  columns: [
    { key: 'upheld', label: '结果维持', measure: 'count', aka: ['维持'] },
    { key: 'corrected', label: '结果纠正', measure: 'count', aka: ['纠正'] },
    { key: 'otherResult', label: '其他结果', measure: 'count', aka: ['其它结果', '其他'] },
    { key: 'pending', label: '尚未审结', measure: 'count', aka: ['未审结'] },
    { key: 'total', label: '总计', measure: 'count', aka: ['合计', '小计'] },
  ],
  sums: { total: 'total', parts: ['upheld', 'corrected', 'otherResult', 'pending'] },
};
