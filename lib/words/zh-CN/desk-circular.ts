import { written } from '../count';
import type { DeskCircularWords } from '../desk-circular';

const n = (count: number) => written(count, 'zh-CN');

export const circular: DeskCircularWords = {
  open: (count, isPicked) => `通报（${isPicked ? '所选' : '所列'} ${n(count)}）`,
  panelName: (count) => `起草 ${n(count)} 份报告核查情况的通报`,
  about: '只依据工作台上的这些报告和单位名册起草，发文前请核对。',
  named: '写出单位名称（迟公布、未找到、错误较多的单位和举例）',
  due: '反馈期限',
  leftOpen: '不填则留空',
  docx: '生成 Word 文件',
  md: '生成 Markdown',
  leave: '取消',
  done: (file, reports) => `已就 ${n(reports)} 份报告起草通报：${file}`,
};
