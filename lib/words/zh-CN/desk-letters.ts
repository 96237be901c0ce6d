import { written } from '../count';
import type { DeskLettersWords } from '../desk-letters';

const n = (count: number) => written(count, 'zh-CN');

function others(nothing: number, unchecked: number): string {
  return [
    nothing > 0 ? `其中 ${n(nothing)} 份没有需要整改或者核实的问题，无需发函` : '',
    unchecked > 0 ? `${n(unchecked)} 份未能完整核查，须人工核查后再定，不生成` : '',
  ]
    .filter(Boolean)
    .map((part) => `；${part}`)
    .join('');
}

export const letters: DeskLettersWords = {
  open: (count, isPicked) => `整改通知（${isPicked ? '所选' : '所列'} ${n(count)}）`,
  panelName: (count) => `为 ${n(count)} 份报告生成整改通知`,
  about: (letters, nothing, unchecked) =>
    `将生成整改通知 ${n(letters)} 份${others(nothing, unchecked)}。已核的问题和提示不写入。`,
  on: '发文日期',
  due: '整改期限',
  leftOpen: '不填则留空',
  mark: '同时标为已发函',
  write: (count) => `生成 Word 文件（${n(count)}）`,
  leave: '取消',
  settings: '发文单位、联系人和模板在设置中填写',
  done: (file, letters, nothing, unchecked) =>
    `已生成整改通知 ${n(letters)} 份：${file}${others(nothing, unchecked)}。`,
  none: (nothing, unchecked) => `没有生成：没有需要发函的报告${others(nothing, unchecked)}。`,
};
