import { written } from '../count';
import type { DeskRollupWords } from '../desk-rollup';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');

export const deskRollup: DeskRollupWords = {
  ...severity,
  ...storage,
  title: '汇总比对 - 勾稽',
  heading: '汇总比对',
  noRoster: '还没有名册',
  noRosterHint: '汇总比对按名册进行：名册列明政府的报告汇总哪些单位。请先建立名册，并填写各单位的上级。',
  noGovernment: '名册上没有填写上级',
  noGovernmentHint: '请在名册上填写各单位的上级，即汇总其数据的政府。',
  toRoster: '打开名册',
  rosterName: '名册',
  yearName: '年度',
  year: (year) => `${year}年度`,
  governmentName: '汇总单位',
  alone: '名册注明该报告只反映本机关自身，不作比对。',
  incomplete: '资料不全，未作比对。',
  own: {
    missing: '工作台上没有该单位该年度的报告。',
    several: '该单位该年度有几份数据不同的报告，不能确定以哪份为准。',
    'no form': '该单位的报告采用的格式版本不能确定。',
  },
  missing: (units, all) => `${n(all)} 个单位中，${n(units.length)} 个没有该年度的报告：${units.join('、')}。`,
  several: (units) => `有几份数据不同的报告，不能确定以哪份为准：${units.join('、')}。`,
  otherEdition: (units) => `采用的格式版本不同或者不能确定：${units.join('、')}。`,
  compared: (units, figures, differing, open) =>
    `与 ${n(units)} 个单位比对 ${n(figures)} 项：不一致 ${n(differing)} 项${open > 0 ? `，不能判断 ${n(open)} 项` : ''}。`,
  allEqual: '所比对的各项均等于各单位之和。',
  onlyUnequal: '只列不一致和不能判断的',
  tableName: '各项数据',
  columns: { figure: '项目', own: '本报告', sum: '各单位合计', gap: '差额', mark: '结果' },
  mark: { equal: '一致', differs: '不一致', 'own open': '本报告空白', 'units open': '有单位空白' },
  open: '空白',
  goTo: (name) => `转到${name}的该单元格`,
  unitsOf: (figure) => `${figure}：各单位数据`,
  notJudgedName: '不能判断的',
  basis: (basis) => `依据：${basis}`,
  notShown: {
    'not shown': '网页已打开，但未能显示该单元格。',
    'no page': '该报告是本机文件，不能从这里打开。',
  },
  failed: {
    full: (detail) => `没有完成：存储空间已满（${detail}）。`,
    newer: () => '没有完成：工作台的数据由更高版本的勾稽写入。请更新扩展。',
    refused: (detail) => `没有完成：浏览器不允许读写（${detail}）。请重新启动浏览器后再试。`,
  },
};
