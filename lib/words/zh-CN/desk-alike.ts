import { written } from '../count';
import type { AlikeWords } from '../desk-alike';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');

export const deskAlike: AlikeWords = {
  ...storage,
  title: '文字雷同 - 勾稽',
  heading: '文字雷同',
  about:
    '同一年度各单位第一、第五部分的文字两两比对。单位名称、所属地名、日期、数字、法规文件名称不计。供核实参考，不是错误，不列入整改通知。',
  empty: '工作台上还没有写明年度的报告',
  emptyHint: '核查过的年度报告会留存在工作台，同一年度有两个以上单位的，在此比对。',
  yearName: '年度',
  year: (year, reports) => `${year}年度（${n(reports)} 份）`,
  leastName: '相同文字',
  least: (percent) => `${n(percent)}% 以上`,
  working: (done, all) => (done < all ? `正在读取，${n(done)} / ${n(all)}` : '正在比对…'),
  changed: '工作台有变动。',
  compareAgain: '重新比对',
  found: (pairs, compared) =>
    pairs === 0 ? `比对 ${n(compared)} 份，没有雷同的。` : `比对 ${n(compared)} 份，雷同 ${n(pairs)} 对。`,
  tooFew: '可比对的不足两份，没有比对。',
  leftOut: (short, none) =>
    [
      short > 0 ? `${n(short)} 份可比对的文字不足 120 字` : '',
      none > 0 ? `${n(none)} 份没有读到这一部分` : '',
    ]
      .filter(Boolean)
      .join('，')
      .concat('，未比对。'),
  common: (from) =>
    `${n(from)} 个以上单位（或者同一网站五分之一以上的单位，至少 6 个）共有的文字视为统一模板，不计入。`,
  over: (texts) => `另有 ${n(texts)} 份超出一次所能比对的数量，未比对。`,
  left: (pairs) => `另有 ${n(pairs)} 对可能雷同，超出一次所能细查的数量，未列出。`,
  pair: (one, other, share) => `${one}与${other}：${n(share)}%`,
  share: (percent) => `${n(percent)}% 的文字见于对方`,
  names: (name) => `文中写有对方名称“${name}”`,
  openPage: '打开网页',
  legendName: '图例',
  piece: { same: '两份相同的文字', shared: '多个单位共有，不计入' },
  sheetHead: ['部分', '单位', '单位', '前者相同文字（%）', '后者相同文字（%）', '网址', '网址'],
  copy: '复制清单',
  print: '打印',
  notice: {
    copied: (rows) => `已复制 ${n(rows)} 对，可粘贴到电子表格。`,
    copyRefused: '浏览器不允许复制。',
    failed: (reason) => `没有完成：${reason}`,
  },
};
