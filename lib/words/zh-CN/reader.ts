import { written } from '../count';
import type { ReaderWords } from '../reader';
import { documents } from './documents';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');

export const reader: ReaderWords = {
  ...severity,
  ...storage,
  ...documents,
  menu: { link: '勾稽：核查链接的文件', open: '核查文件……' },
  title: '核查文件 - 勾稽',
  pageTitle: (file) => `${file} - 勾稽`,
  empty: '核查文件',
  emptyHint: '将年度报告的 PDF、Word（.docx）或 OFD 文件拖到这里，可以一次拖入多份。',
  private: '文件只在本机读取和核查，不会上传。',
  choose: '选择文件',
  more: '打开文件',
  drop: '松开鼠标，核查这些文件',
  filesName: '文件列表',
  state: {
    waiting: '等待',
    fetching: (received, of) =>
      of === null ? `正在下载 ${n(received)} KB` : `正在下载 ${n(received)} / ${n(of)} KB`,
    reading: (done, of) => (of > 1 ? `正在读取，第 ${n(done)} / ${n(of)} 页` : '正在读取'),
    noReport: '不是年度报告',
    unread: '未能核查',
  },
  progressName: '读取进度',
  stop: '停止',
  again: '重试',
  unfetched: '未能取得这个文件',
  fetchFault: {
    address: '地址不是网页地址，不能打开。请将文件保存到本机后选择文件。',
    status: (status) => `网站没有给出文件（HTTP ${status}），文件可能已移走。`,
    noAnswer: '网站没有应答，或者没有按期传完。请检查网络后重试。',
    tooLarge: '文件过大，不予读取。',
    permission: (host) => `文件在 ${host}，读取前须经您允许。`,
  },
  permit: (host) => `允许读取 ${host}`,
  chooseInstead: '也可以先将文件保存到本机，再选择文件。',
  unread: '未能核查这个文件',
  failed: (reason) => `读取时出错：${reason}`,
  noReport: '看起来不是政府信息公开工作年度报告',
  because: (reason) => reason,
  insist: '仍按年度报告核查',
  report: (agency, year) => `${agency ?? '单位不明'}${year === null ? '，年度不明' : ` ${year} 年度`}`,
  undated: '文件没有发布日期，与公布时间有关的事项未作核查。',
  toolsName: '查看',
  page: '页码',
  ofPages: (count) => `/ ${n(count)} 页`,
  zoomOut: '缩小',
  zoomIn: '放大',
  zoom: (percent) => `${percent}%`,
  fitWidth: '适合宽度',
  find: '在文件中查找',
  found: (at, count) => `${n(at)} / ${n(count)}`,
  notFound: '没有找到',
  next: '下一处',
  previous: '上一处',
  print: '打印',
  printing: (done, of) => `正在准备打印 ${n(done)} / ${n(of)}`,
  brokenPage: (page) => `第 ${page} 页已损坏，无法显示`,
};
