import { written } from '../count';
import { writtenDate } from '../dates';
import type { PopupWords } from '../popup';
import { claims } from './claims';
import { settled } from './settled';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

export const popup: PopupWords = {
  ...severity,
  ...storage,
  title: '勾稽',
  agencyUnknown: '单位不明',
  year: (year) => (year === null ? '年度不明' : `${year}年度`),
  edition: (edition) => (edition === null ? '版本不明' : `${edition}版格式`),
  noForm: '当年尚无统一格式',
  published: (date) => (date === null ? '未标明发布日期' : `${writtenDate(date, 'zh-CN')}发布`),
  countsName: '问题数量',
  verdict: {
    clean: '未发现错误和存疑。',
    settled: '未发现其他错误和存疑，已标为已核的见下。',
    spotless: '未发现问题。',
    waiting: '已核查的部分未发现错误和存疑，内嵌页面仍在核查。',
    partial: '已读取的部分未发现错误和存疑，另有未能读取的部分。',
    'free form': '未发现错误和存疑。没有可对照的格式，统计表未作核查。',
  },
  parts: '各部分情况',
  section: '部分',
  text: '文字',
  table: '统计表',
  state: {
    'in order': '正常',
    missing: '缺失',
    unreadable: '无法读取',
    incomplete: '不完整',
    'not judged': '部分未核',
    'no form': '不适用',
  },
  applied: (judged, unsure, data) =>
    `已核查${n(judged)}条规则${unsure === 0 ? '' : `，${n(unsure)}条${data ? '因数据无法辨认' : ''}未能核查`}`,
  notCompared: '没有上一年度报告可对照，跨年衔接未核查',
  findings: (count) => `问题清单（${n(count)}）`,
  group: { first: '建议先核对', whole: '全文' },
  jump: '在页面上查看',
  more: '依据与处理',
  basis: (basis) => `依据：${basis}`,
  claims,
  settled,
  day: (iso) => writtenDate(iso, 'zh-CN'),
  notShown: (row) =>
    row ? `该处未在页面上显示，可能在未打开的栏目中：${row}` : '此项在页面上没有可以显示的位置。',
  lostTouch: '页面没有响应，请刷新页面后再试。',
  notJudged: (count) => `未能核查（${n(count)}）`,
  unread: (count) => `未读取的部分（${n(count)}）`,
  unreadFrame: (url) => `嵌入页面不允许读取：${url}`,
  failedFrame: (url, reason) => `嵌入页面核查出错：${url}（${reason}）`,
  copyTable: '复制',
  copyTableName: (name) => `复制${name}`,
  copy: '复制',
  copyKind: {
    ledger: '台账行',
    'ledger with head': '台账行（含表头）',
    figures: '全部数据',
    findings: '问题清单（表格）',
    letter: '整改通知',
    markdown: '核查结果（Markdown）',
    json: '核查结果（JSON）',
  },
  selectCells: '在页面上选取单元格……',
  export: '导出',
  exportKind: {
    workbook: 'Excel 工作簿（XLSX）',
    ledger: '台账行（CSV）',
    figures: '全部数据（CSV）',
    findings: '问题清单（CSV）',
    markdown: '核查结果（Markdown）',
    json: '核查结果（JSON）',
  },
  copiedTable: (what, rows, columns) =>
    `已复制${what}：${n(rows)}行 × ${n(columns)}列，可直接粘贴到电子表格。`,
  copiedText: (what) => `已复制${what}。`,
  exported: (file) => `已导出：${file}`,
  notExported: (reason) => `没有导出：${reason}`,
  copyFailed: '没有复制：浏览器不允许写入剪贴板，剪贴板内容未变。',
  copyGone: '没有复制：页面上已找不到这张表，请刷新页面后再试。',
  tables: { disclosure: '表一', applications: '表二', reviews: '表三' },
  overlay: '在页面上标注',
  marksRemoved: '页面反复移除标注，已停止在页面上标注；核查结果不受影响。',
  panel: '侧边栏',
  panelTitle: '在侧边栏中打开，便于对照长页面',
  panelRefused: (reason) => `没有打开：浏览器不允许打开侧边栏（${reason}）。`,
  settings: '设置',
  desk: '工作台',
  recordNews: '核查过的年度报告留存在本机的工作台，可跨年对照、查看整改情况；不需要的，可在设置中关闭。',
  unkept: '最近核查的年度报告没有留存到工作台，原因见工作台。',
  updated: (version) => `勾稽已更新到 ${version} 版，已打开的报告已重新核查。`,
  withheld: '浏览器没有准许勾稽读取政府网站：网页打开时不会自动核查，清单也无法逐份核查。',
  askForPortals: '准许读取政府网站……',
  inspecting: '正在核查……',
  noReport: '这个网页不是政府信息公开工作年度报告',
  because: (reason) => `${reason}。`,
  signs: '年度报告的特征',
  found: '有',
  notFound: '无',
  file: { PDF: '这是 PDF 文件', picture: '这是图片，无法核查' },
  fileDetail: '图片没有可读取的文字。请打开报告的网页版，或核查 PDF、Word、OFD 文件；都没有的，须人工核查。',
  checkShownFile: '核查此文件',
  chooseFile: '选择文件核查……',
  checkFileHint: '在新标签页中打开，文件只在本机读取。',
  openFile: '打开文件',
  openFileTitle: '核查本机的 PDF、Word 或 OFD 文件',
  attachments: '附件',
  checkAttachment: '核查此附件',
  withFiles: {
    name: '连同附件核查',
    lacking: '网页上缺少统计表，可能在以下附件中：',
    act: '连同附件核查',
    again: '重新读取附件',
    stop: '停止',
    busy: (done, of) => `正在读取附件，已完成${done}/${of}`,
    permit: (host) => `允许读取 ${host}`,
    state: (state) => {
      switch (state.kind) {
        case 'waiting':
          return '等待';
        case 'fetching':
          return state.of === null
            ? `下载中，${kilobytes(state.received)} KB`
            : `下载中，${kilobytes(state.received)}/${kilobytes(state.of)} KB`;
        case 'reading':
          return state.of > 1 ? `读取中，第${Math.min(state.done + 1, state.of)}/${state.of}页` : '读取中';
        case 'read':
          return '已读取';
        case 'stopped':
          return '已停止';
        case 'failed':
          return state.reason;
      }
    },
  },
  insist: '仍按年度报告核查',
  insisted: '已按年度报告核查：页面上没有可以核查的统计数据。',
  again: '重新核查',
  refusedTitle: '无法核查这个网页',
  refused: {
    'browser page': '这是浏览器自己的页面，浏览器不允许扩展读取。请打开报告所在的网页再试。',
    'extension store': '这是扩展商店的页面，浏览器不允许扩展读取。请打开报告所在的网页再试。',
    file: '这是本机文件。PDF、Word 和 OFD 文件可以在勾稽的页面中打开核查；保存的网页请先在扩展管理页面打开“勾稽”的“允许访问文件网址”，再重新打开。',
    'no permission':
      '没有读取这个网页的权限。请回到该网页，点击工具栏上的勾稽图标再试；本机文件须先在扩展管理页面打开“允许访问文件网址”。',
    policy: '单位对浏览器的统一设置不允许扩展读取这个网页，请与管理员联系。',
    PDF: '这是 PDF 文件。浏览器不允许扩展在它自己的阅读器中标注，可以在勾稽的页面中打开核查。',
    reader: '这个页面还没有核查完的文件。请在页面上打开文件，或等待读取完毕。',
    'no such tab': '该标签页已经关闭。请在报告所在的网页上重新打开。',
    unknown: '浏览器不允许读取这个网页。',
  },
  failed: '核查出错',
  failedDetail: (reason) => `核查没有完成，页面未受影响。出错信息：${reason}`,
};
