import type { CopiesWords } from '../copies';
import { written } from '../count';
import { writtenDate } from '../dates';
import { correction, figures } from './correction';
import { settled } from './settled';
import { severity } from './severity';

const n = (count: number) => written(count, 'zh-CN');

function why(reasons: readonly string[], parts: number): string {
  const all = [...reasons, ...(parts > 0 ? [`${n(parts)}处内容未能读取`] : [])];
  return all.length === 0 ? '' : `：${all.join('、')}`;
}

export const copies: CopiesWords = {
  ...severity,
  facts: { key: '键', table: '表', row: '行', column: '列', value: '数值', text: '原文' },
  columns: {
    agency: '单位',
    year: '年度',
    edition: '格式版本',
    publishedOn: '发布日期',
    checked: '核查情况',
    errors: '错误',
    warnings: '存疑',
    notes: '提示',
    settled: '已核',
    findings: '问题',
    title: '标题',
    url: '网址',
    inspectedAt: '核查时间',
    empty: '',
  },
  findings: {
    number: '序号',
    section: '部分',
    place: '位置',
    severity: '性质',
    message: '问题',
    expected: '应为',
    actual: '页面所载',
    equation: '算式',
    difference: '差额',
    basis: '依据',
    settled: '已核情况',
  },
  summary: {
    report: '报告',
    version: '“勾稽”版本',
    tables: '统计表',
    rulesOff: '已关闭的规则',
    notJudged: '未能核查',
    compared: '跨年衔接',
    notCompared: '没有上一年度报告可对照，未核查',
    unread: '未读取的部分',
    remarks: '读取说明',
    none: '无',
    unknown: '不明',
  },
  tables: { disclosure: '表一', applications: '表二', reviews: '表三' },
  tableStates: { read: '已读取', incomplete: '不完整', unreadable: '无法读取', missing: '缺失' },
  checked: {
    whole: () => '已核查',
    'in part': (reasons, parts) => `部分未能核查${why(reasons, parts)}`,
    not: (reasons, parts) => `未能核查${why(reasons, parts)}`,
    'free form': () => '没有可对照的格式，未作核查',
  },
  sheets: { report: '报告', findings: '问题', facts: '数据', ledger: '台账' },
  kinds: {
    report: '核查结果',
    findings: '问题清单',
    facts: '数据',
    ledger: '台账',
    letter: '整改通知',
    template: '台账模板',
    county: '年度报告核查工作簿',
    circular: '核查情况通报',
  },
  edition: (edition) => `${edition}版`,
  reportName: (agency, year) =>
    `${agency ?? '单位不明'}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`,
  whole: '全文',
  blank: '空白',
  andMore: (place, cells) => `${place}等${n(cells)}格`,
  column: (label) => `“${label}”列`,
  quoted: (text) => `“${text}”`,
  colon: '：',
  comma: '，',
  space: '',
  settled: (reason, note, on) =>
    `已核：${settled.reason[reason]}${note === '' ? '' : `（${note}）`}，${copies.date(on)}`,
  date: (iso) => writtenDate(iso, 'zh-CN'),
  amount: (value) => `${value}万元`,
  cut: '……（内容过长，以下从略）',
  list: {
    title: (report, counts) => `${report}问题清单（${counts}）`,
    severity: (name) => `［${name}］`,
    figures: figures('应为', '应有'),
    basis: (basis) => `依据：${basis}`,
    settled: (settled) => `（${settled}）`,
  },
  correction,
  faults: {
    noJson: '文件不是 JSON，或者内容不完整。',
    noTemplate: '文件不是“勾稽”的台账模板。',
    laterVersion: '模板由更新版本的“勾稽”保存，请先更新扩展。',
    noColumns: '模板没有列。',
    tooManyColumns: (columns, most) => `模板有${n(columns)}列，最多${n(most)}列。`,
    unknownColumn: (column, key) => `第${n(column)}列：没有名为“${key}”的项目。`,
    badColumn: (column) => `第${n(column)}列：没有写明项目。`,
    badTitle: (column) => `第${n(column)}列：列名须为文字，不超过100个字。`,
  },
};
