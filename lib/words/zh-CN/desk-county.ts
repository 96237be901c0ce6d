import { written } from '../count';
import type { DeskCountyWords } from '../desk-county';

const n = (count: number) => written(count, 'zh-CN');

export const county: DeskCountyWords = {
  open: (count, isPicked) => `工作簿（${isPicked ? '所选' : '所列'} ${n(count)}）`,
  panelName: (count) =>
    `汇总、台账、问题、未能核查、整改情况、未发布、跨年对照、汇总比对，共 ${n(count)} 份报告`,
  allColumns: '台账列出全部列，包括各份报告均无内容的',
  xlsx: '保存为工作簿（XLSX）',
  csv: '保存为 CSV（每表一个文件）',
  leave: '取消',
  done: (file, reports) => `已保存 ${n(reports)} 份报告：${file}`,
};
