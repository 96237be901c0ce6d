import { written } from '../count';
import { furtherInWords } from '../further';
import type { ListWords } from '../list';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');

export const list: ListWords = {
  ...severity,
  ...storage,
  pageTitle: (done, all) => `${done < all ? `${n(done)}/${n(all)} ` : ''}年度报告批量核查 - 勾稽`,
  heading: '年度报告批量核查',
  source: '列表来源',
  progressName: '核查进度',
  progress: (done, all) => `已完成 ${n(done)} / ${n(all)}`,
  left: (minutes) =>
    minutes === null ? '正在估算剩余时间' : minutes < 1 ? '剩余不到 1 分钟' : `剩余约 ${n(minutes)} 分钟`,
  run: { ready: '尚未开始', running: '正在核查', paused: '已暂停', stopped: '已停止', finished: '核查完毕' },
  start: '开始核查',
  resume: '继续',
  pause: '暂停',
  stop: '停止',
  retry: (count) => `重试未能核查的（${n(count)}）`,
  again: '全部重新核查',
  totalsName: '核查结果汇总',
  totals: {
    reports: (count) => `已核查 ${n(count)} 份`,
    withErrors: (count) => `有错误 ${n(count)} 份`,
    withWarnings: (count) => `仅有存疑 ${n(count)} 份`,
    noReport: (count) => `不是年度报告 ${n(count)} 份`,
    failed: (count) => `未能核查 ${n(count)} 份`,
    notCompared: (count) => `没有上一年度报告可对照 ${n(count)} 份`,
    misled: (count) => `清单与内容不符 ${n(count)} 份`,
  },
  columns: { number: '序号', report: '年度报告', agency: '单位', year: '年度', result: '核查结果' },
  state: { waiting: '等待', fetching: '正在读取', 'no report': '不是年度报告', failed: '未能核查' },
  unknown: '不明',
  unchecked: { 'in part': '部分未能核查', not: '未能核查', 'free form': '没有可对照的格式' },
  verdict: {
    clean: '未发现错误和存疑',
    settled: '已标为已核',
    partial: '已读取部分未发现错误和存疑',
    'free form': '没有可对照的格式',
  },
  noReport: (reason) => `${reason}。正文如由脚本加载，请打开网页核查。`,
  notYet: '尚未核查',
  pageOfList: (number) => `清单第 ${n(number)} 页`,
  misled: {
    unit: '清单与内容不符：单位不符',
    year: '清单与内容不符：年度不符',
    both: '清单与内容不符：单位、年度均不符',
  },
  fault: {
    attachment: (format) => `链接是 ${format} 附件，不是网页，无法核查数据。请打开附件人工查看。`,
    elsewhere: (host) =>
      `${host || '该地址'}不是政府网站（gov.cn），扩展不代为读取。请打开网页，点击工具栏上的勾稽核查。`,
    status: {
      gone: (status) => `页面不存在（HTTP ${status}）。请核实链接，并提醒发布单位更正。`,
      refused: (status) => `网站拒绝读取（HTTP ${status}）。请打开网页核查。`,
      'too often': (status) => `网站限制访问（HTTP ${status}）。请稍后重试。`,
      broken: (status) => `网站出错（HTTP ${status}）。请稍后重试。`,
    },
    notHtml: (contentType) => `链接不是网页（${contentType}），无法核查。请打开链接人工查看。`,
    tooLarge: (megabytes) => `页面超过 ${megabytes} MB，没有读取。请打开网页核查。`,
    tooMuch: '页面内容远超年度报告的篇幅，没有读取。请打开网页核查。',
    manyNames: (host) =>
      `多个不同网站的链接都转到 ${host}，为避免该网站被频繁访问，不再代为读取。请打开网页核查。`,
    ledAway: (host) => `转到了 ${host}，不是列表所在的网站，没有读取。请打开网页核实。`,
    timeout: (seconds) => `${seconds} 秒内没有读取完毕。请稍后重试，或者打开网页核查。`,
    empty: '页面没有内容。请打开网页核实，并提醒发布单位更正。',
    noAnswer:
      '网站没有应答：网络不通、网址有误、证书无效，或者转到了政府网站以外的地址。请稍后重试，或者打开网页核实。',
    failed: (detail) => `核查出错：${detail}。请打开网页核查。`,
  },
  unkept: (count) =>
    `浏览器的存储已满，有 ${n(count)} 份的核查结果只保留在本页；关闭或者刷新本页后须重新核查。`,
  onlyThisPage: (further, count) => `${furtherInWords(further, 'zh-CN')}。此处仅为本页所列 ${n(count)} 份。`,
  listed: (parts) => `${parts.join('，')}。`,
  pages: {
    name: '列表的各页',
    gather: '列出其余各页',
    look: '查找其余各页',
    goOn: '继续读取各页',
    anew: '重新读取各页',
    stop: '停止读取各页',
    size(pages, entries) {
      const said = [
        ...(pages === null ? [] : [`${n(pages)} 页`]),
        ...(entries === null ? [] : [`${n(entries)} 条`]),
      ];
      return said.length === 0 ? '' : `列表共 ${said.join('、')}，`;
    },
    read: (pages, reports) => `已读取 ${n(pages)} 页，列出年度报告 ${n(reports)} 件`,
    left: (count) => `还有 ${n(count)} 页待读`,
    repeated: (count) => `重复的 ${n(count)} 件不计`,
    copies: (count) => `与其他页相同的 ${n(count)} 页不计`,
    none: '没有查到其余各页，列出的就是全部。',
    failed: (number, reason) => `第 ${n(number)} 页未能读取：${reason}`,
    retry: (count) => `重新读取未能读取的页（${n(count)}）`,
    bound: {
      'most pages': '页数超过一次所能读取的 200 页，其余未读。请打开网页，从后面的页另行核查。',
      'most reports': '年度报告超过一次所能核查的 5,000 件，其余未列入。',
      'nothing new': '连续 20 页没有新的年度报告，其余各页没有读取。',
      script: '列表由脚本显示或者翻页，直接读取得不到其余各页。',
      'nothing drawn': '在后台标签页中等候 15 秒，没有显示年度报告。请打开网页核实。',
      'does not turn': '在后台标签页中翻页没有反应，其余各页没有读取。请打开网页，翻页后另行核查。',
      elsewhere: '翻页链接转到其他网站，没有读取。请打开网页核实。',
    },
    inTab: '在后台标签页中读取',
    inTabHint: '将打开该列表，逐页翻看，读完即关闭。',
    readingInTab: '正在后台标签页中逐页读取。',
    thenStart: '请核对页数、件数，然后开始核查。',
  },
  openHint: '点击标题打开网页，问题标注在页面上。同一网站每秒至多读取一页。',
  noList: '没有可以核查的列表',
  noListHint: '请打开政府网站的年度报告列表，点击工具栏上的勾稽，选择“全部核查”。',
  openElsewhere: '这个列表正在另一个标签页中核查',
  openElsewhereHint: '请到该标签页查看；关闭该标签页后，在这里继续核查。',
  offer: {
    title: (count) => `本页列有 ${n(count)} 份年度报告`,
    more: (count) => `另有 ${n(count)} 份`,
    further: (further) => `${furtherInWords(further, 'zh-CN')}。`,
    listAll: '列出全部各页，再核查',
    inspectAll: (count) => `全部核查（${n(count)}）`,
    inspectPage: (count) => `仅核查本页（${n(count)}）`,
    hint: '在新标签页中逐份读取、核查，同一网站每秒至多读取一页。',
    notItself: '为什么判定本页不是年度报告',
    insist: '仍按年度报告核查本页',
  },
  copyLedger: '复制台账',
  onDesk: '到工作台办理（整改通知、工作簿、通报）',
  exportAs: (format) => `导出 ${format}`,
  copied: (rows, columns) => `已复制台账：${n(rows)}行 × ${n(columns)}列，可直接粘贴到电子表格。`,
  exported: (file) => `已导出 ${file}`,
  copyRefused: '没有复制：浏览器不允许写入剪贴板。',
  notExported: (reason) => `没有导出：${reason}`,
};
