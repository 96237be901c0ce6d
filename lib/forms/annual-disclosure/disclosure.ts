import type { BlocksForm, FormBlock, FormColumn } from '../form';

/** Table 1 of both editions: what Article 20 of the Regulations obliges to disclose, clause by clause. */

const prior: FormColumn = {
  key: 'priorItems',
  label: '上一年项目数量',
  measure: 'count',
  aka: ['上年项目数量', '上一年度项目数量'],
};
const change: FormColumn = {
  key: 'change',
  label: '本年增/减',
  measure: 'change',
  aka: ['本年增减', '本年增加减少', '本年度增减'],
  same: ['本年增\\减', '本年增减'],
};
const decisions2019: FormColumn = {
  key: 'decisions',
  label: '处理决定数量',
  measure: 'count',
  aka: ['本年处理决定数量', '决定数量'],
};
const decisions2021: FormColumn = { ...decisions2019, label: '本年处理决定数量', aka: ['处理决定数量'] };

const head = '信息内容';

const blocks2019: FormBlock[] = [
  {
    clause: '第二十条第（一）项',
    columns: [
      {
        key: 'produced',
        label: '本年新制作数量',
        measure: 'count',
        aka: ['本年制作数量', '新制作数量', '本年新制件数'],
      },
      { key: 'disclosed', label: '本年新公开数量', measure: 'count', aka: ['本年公开数量', '新公开数量'] },
      {
        key: 'disclosedTotal',
        label: '对外公开总数量',
        measure: 'count',
        aka: ['公开总数量', '对外公开数量'],
      },
    ],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normative', label: '规范性文件', aka: ['行政规范性文件'] },
    ],
  },
  {
    clause: '第二十条第（五）项',
    columns: [prior, change, decisions2019],
    rows: [
      { key: 'licensing', label: '行政许可' },
      { key: 'otherServices', label: '其他对外管理服务事项', aka: ['其他管理服务事项', '其他对外服务事项'] },
    ],
  },
  {
    clause: '第二十条第（六）项',
    columns: [prior, change, decisions2019],
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  {
    clause: '第二十条第（八）项',
    columns: [prior, change],
    rows: [{ key: 'fees', label: '行政事业性收费', aka: ['行政事业收费'] }],
  },
  {
    clause: '第二十条第（九）项',
    columns: [
      { key: 'items', label: '采购项目数量', measure: 'count', aka: ['项目数量'] },
      {
        key: 'amount',
        label: '采购总金额',
        measure: 'amount',
        unit: '万元',
        aka: ['采购金额', '总金额'],
        same: ['采购总金额（单位：万元）', '采购总金额（单位：万元，保留4位小数）', '采购总金额（万元）'],
      },
    ],
    rows: [{ key: 'procurement', label: '政府集中采购', aka: ['政府采购', '集中采购'] }],
  },
];

const blocks2021: FormBlock[] = [
  {
    clause: '第二十条第（一）项',
    columns: [
      {
        key: 'issued',
        label: '本年制发件数',
        measure: 'count',
        aka: ['制发件数', '本年制定件数', '本年制发数量'],
      },
      { key: 'repealed', label: '本年废止件数', measure: 'count', aka: ['废止件数', '本年废止数量'] },
      {
        key: 'inForce',
        label: '现行有效件数',
        measure: 'count',
        aka: ['有效件数', '现行有效数量', '现行有效件数历史累计'],
      },
    ],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normative', label: '行政规范性文件', aka: ['规范性文件'] },
    ],
  },
  {
    clause: '第二十条第（五）项',
    columns: [decisions2021],
    rows: [{ key: 'licensing', label: '行政许可' }],
  },
  {
    clause: '第二十条第（六）项',
    columns: [decisions2021],
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  {
    clause: '第二十条第（八）项',
    columns: [
      {
        key: 'amount',
        label: '本年收费金额（单位：万元）',
        measure: 'amount',
        unit: '万元',
        aka: ['本年收费金额', '收费金额', '本年收费总金额'],
        same: [
          '本年收费金额（万元）',
          '本年收费金额（单位：万元，保留4位小数）',
          '本年收费金额（单位：万元）（保留4位小数）',
        ],
      },
    ],
    rows: [{ key: 'fees', label: '行政事业性收费', aka: ['行政事业收费'] }],
  },
];

export const disclosure2019: BlocksForm = {
  layout: 'blocks',
  head,
  blocks: blocks2019,
  bounds: [{ part: 'disclosed', whole: ['disclosedTotal'] }],
};

/** Of what was issued this year nothing can be gone but what was repealed. */
export const disclosure2021: BlocksForm = {
  layout: 'blocks',
  head,
  blocks: blocks2021,
  bounds: [{ part: 'issued', whole: ['inForce', 'repealed'] }],
};
