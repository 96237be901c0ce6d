import type { PopupDeskWords } from '../popup-desk';

export const popupDesk: PopupDeskWords = {
  name: '工作台',
  isThere: '本报告已在工作台',
  show: '查看',
  isNotThere: '本报告不在工作台',
  add: '加入工作台',
  lastYearThere: (year) => `工作台上有${year}年度报告，已核查跨年衔接`,
  find: (year) => `查找${year}年度报告`,
  findHint: (title) => `列表中有：${title}`,
  noList: (year) => `工作台和已打开的列表中没有本单位${year}年度报告的链接`,
  doubtful: (year) => `列表中有可能是本单位${year}年度报告的，请选定：`,
  choose: '读取',
  fetching: '正在读取上一年度报告',
  kept: '已读取上一年度报告，并核查了跨年衔接。',
  another: (agency, year) =>
    `链接打开的是${agency ?? '单位不明'}${year === null ? '年度不明' : `${year}年度`}的报告，没有采用。请提醒发布单位核实链接。`,
  noReport: (reason) => `链接打开的不是年度报告：${reason}`,
  failed: (reason) => `没有读取：${reason}`,
};
