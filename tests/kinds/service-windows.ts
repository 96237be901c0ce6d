import type { Form, GridForm } from '../../lib/forms/form';
import type { Kind, Signs } from '../../lib/forms/kind';
import type { SectionKey, TableKey } from '../../lib/inspection';

// An invented kind of report, as a folder of its own would give it: one table with sums and a field of yes and no, no
// sections, one edition.

export const table = 'windows' as TableKey;

export const signs: Signs = {
  title: { subject: /服务窗口/, annual: /年度?报表/ },
  tables: [{ key: table, words: [/政务大厅窗口/, /网上窗口/] }],
  label: /政务大厅窗口|网上窗口|年办件量|延时服务/,
  sections: [],
};

const count = { measure: 'count' } as const;

const windows: GridForm = {
  layout: 'grid',
  heads: [],
  columns: [{ key: 'value', label: '填报内容', ...count }],
  groups: [{ key: 'kinds', label: '其中' }],
  rows: [
    { key: 'all', label: '一、窗口总数' },
    { key: 'hall', label: '（一）政务大厅窗口', group: 'kinds' },
    { key: 'online', label: '（二）网上窗口', group: 'kinds' },
    { key: 'townships', label: '（三）乡镇窗口', group: 'kinds' },
    { key: 'cases', label: '二、年办件量' },
    { key: 'complaints', label: '三、投诉件数' },
    { key: 'late', label: '四、是否提供延时服务', measure: 'yes or no' },
  ],
  sums: { footing: [{ total: 'all', parts: ['hall', 'online', 'townships'] }] },
};

const form: Form = {
  edition: '2022',
  from: 2022,
  notice: {
    number: '政服办函〔2022〕5号',
    title: '《关于填报服务窗口年度报表的通知》',
    cited: { byNumber: /政服办函〔2022〕5号/g, byTitle: /服务窗口年度报表的通知/g },
  },
  tables: { [table]: windows },
  asksForFees: false,
};

const basis = (own: Form) => ({
  'zh-CN': `${own.notice.title}（${own.notice.number}）。`,
  en: `${own.notice.number}.`,
});

export const serviceWindows: Kind = {
  key: 'service-windows',
  signs,
  title: {
    official: '服务窗口年度报表',
    words: /(?:政务)?服务窗口(?:20\d\d年?度?)?(?:年度)?报表.*$/,
    others: /通知|公告|培训|解读/,
  },
  sameHeadings: {} satisfies Partial<Record<SectionKey, RegExp[]>>,
  tables: [
    {
      key: table,
      name: { 'zh-CN': '窗口情况表', en: 'Table of windows' },
      rows: /政务大厅窗口|网上窗口|乡镇窗口|年办件量|延时服务/g,
      flattened: /政务大厅窗口|网上窗口|乡镇窗口|年办件量|延时服务/g,
      file: /窗口/,
      least: { rows: 3, oriented: 4 },
    },
  ],
  editions: [form],
  basis: { form: basis, privacy: basis },
};
