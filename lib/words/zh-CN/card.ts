import type { CardWords } from '../card';
import { written } from '../count';
import { reason } from './reason';
import { severity } from './severity';

const n = (count: number) => written(count, 'zh-CN');

export const card: CardWords = {
  ...severity,
  ...reason,
  bar: '勾稽核查',
  unread: '未发现问题，但有内容未能读取',
  notCompared: '没有上一年度报告可对照',
  allSettled: (count) => `${n(count)} 项已标为已核，无其他问题`,
  elsewhere: '另有框架',
  elsewhereHint: '其他网站的框架中如有内容，请在弹窗或侧边栏查看。',
  previous: '上一处',
  next: '下一处',
  list: '清单',
  off: '关闭核查',
  close: '关闭',
  position: (index, total) => `第 ${n(index)} 处，共 ${n(total)} 处`,
  here: (index, total) => `此处第 ${n(index)} 项，共 ${n(total)} 项`,
  previousHere: '此处上一项',
  nextHere: '此处下一项',
  findingsHere: (total) => `此处 ${n(total)} 项问题`,
  basis: '依据',
  quote: '原文',
  aside: (remark) => `（${remark}）`,
  showTerms: (count) => `逐项列出 ${n(count)} 格`,
  hideTerms: '收起',
  terms: '算式各项',
  notVisible: (row, tab) => {
    const where = tab ? `请点击页面上的“${tab}”后查看` : '可能在未打开的栏目中';
    return `该处未在页面上显示，${where}${row ? `：${row}` : '。'}`;
  },
  notOnPage: '此项在页面上没有可标注的位置。',
  found: ({ error, warning, info }) => {
    const parts = [
      ...(error ? [`错误 ${n(error)} 处`] : []),
      ...(warning ? [`存疑 ${n(warning)} 处`] : []),
      ...(info ? [`提示 ${n(info)} 处`] : []),
    ];
    return parts.length > 0 ? parts.join('，') : severity.nothingFound;
  },
  settle: '标为已核……',
  settleWhy: '标为已核的原因',
  notSettled: '未能标记，请在弹窗中标为已核。',
  refused: '网页改动或遮挡了“勾稽”的界面，此次点击未生效。请在弹窗中操作。',
  copyTable: '复制本表',
  copied: '已复制',
  notCopied: '未能复制',
  printed: (counts) => `勾稽核查发现的问题：${counts}`,
  printedAbout: (title, agency, year) =>
    `《${title}》，单位：${agency ?? '不明'}，年度：${year === null ? '不明' : `${year}年`}`,
  printedBasis: (numbers, basis) => `第${numbers.join('、')}项依据：${basis}`,
  separator: '；',
  headed: (head, sentence) => `${head}：${sentence}`,
};
