import { written } from '../count';
import type { SelectionWords } from '../selection';

const n = (count: number) => written(count, 'zh-CN');
const size = (rows: number, columns: number) => `${n(rows)}行 × ${n(columns)}列`;

export const selection: SelectionWords = {
  name: '选取单元格',
  choose: { copy: '请点击要复制的表格', select: '请点击要选取的表格' },
  size,
  numbers: (count) => `数值${n(count)}个`,
  sum: (sum, rest) => `${rest ? '其余合计' : '合计'} ${sum}`,
  total: (label, figure) => `${label} ${figure}`,
  agrees: '一致',
  differs: (difference) => `相差 ${difference}`,
  row: '整行',
  column: '整列',
  all: '整表',
  copy: '复制',
  close: '退出选取',
  keys: '方向键移动，Shift 加方向键扩大，Enter 复制，Esc 退出',
  copied: (rows, columns) => `已复制：${size(rows, columns)}。`,
  copiedTable: (table, rows, columns) => `已复制${table}：${size(rows, columns)}。`,
  copiedText: (what) => `已复制${what}。`,
  parts: {
    ...{ disclosure: '表一', applications: '表二', reviews: '表三' },
    ledger: '台账行',
    letter: '整改通知',
  },
  failed: {
    refused: '没有复制：浏览器或本页面不允许写入剪贴板。',
    'too large': '没有复制：表格过大，未能读取。',
    gone: '没有复制：页面上已找不到这张表，请刷新页面后再试。',
    'no table': '本页没有可以选取的表格。',
    'no report': '没有复制：没有查到本页年度报告的核查结果。',
    frame: '没有复制：表格在不允许读取的嵌入页面中。',
  },
  menu: {
    title: '勾稽',
    copy: '复制这张表',
    select: '选取单元格……',
    part: (part) => `复制${part}`,
  },
};
