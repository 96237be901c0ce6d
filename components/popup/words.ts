import type { Severity, TableKey } from '../../lib/inspection';
import type { Refusal } from '../../lib/messages/from-popup';
import type { PartView } from '../../lib/tab/parts';
import type { Language, Words } from '../../lib/words/language';

/** Everything that the popup itself says. What is wrong is said by the findings. */
export interface PopupWords {
  title: string;
  severity: Record<Severity, string>;
  /** One character: severities differ by letter and shape, not by colour alone. */
  letter: Record<Severity, string>;
  agencyUnknown: string;
  year(year: number | null): string;
  edition(edition: string | null): string;
  published(date: string | null): string;
  counts: string;
  verdict: Record<'clean' | 'spotless' | 'partial' | 'free form', string>;
  parts: string;
  section: string;
  text: string;
  table: string;
  state: Record<PartView['state'], string>;
  /** What was checked: rules that judged, and those that could not, wholly or in part. */
  applied(judged: number, unsure: number): string;
  findings(count: number): string;
  /** Groups of findings that belong to no section. */
  group: Record<'first' | 'whole', string>;
  jump: string;
  basis: string;
  notShown(row: string | null): string;
  lostTouch: string;
  notJudged(count: number): string;
  unread(count: number): string;
  unreadFrame(url: string): string;
  failedFrame(url: string, reason: string): string;
  copyTable: string;
  copyTableName(table: string): string;
  copyFacts: string;
  copyJson: string;
  copied(what: string, rows: number, columns: number): string;
  copiedJson: string;
  copyFailed: string;
  copyGone: string;
  facts: string;
  tables: Record<TableKey, string>;
  overlay: string;
  inspecting: string;
  noReport: string;
  signs: string;
  found: string;
  notFound: string;
  insist: string;
  insisted: string;
  again: string;
  refusedTitle: string;
  refused: Record<Refusal, string>;
  failed: string;
  failedDetail(reason: string): string;
}

const chinese: PopupWords = {
  title: '勾稽',
  severity: { error: '错误', warning: '存疑', info: '提示' },
  letter: { error: '误', warning: '疑', info: '注' },
  agencyUnknown: '单位不明',
  year: (year) => (year === null ? '年度不明' : `${year}年度`),
  edition: (edition) => (edition === null ? '版本不明' : `${edition}版格式`),
  published: (date) => (date === null ? '未标明发布日期' : `${date}发布`),
  counts: '问题数量',
  verdict: {
    clean: '未发现错误和存疑。',
    spotless: '未发现问题。',
    partial: '已读取的部分未发现错误和存疑，另有未能读取的部分。',
    'free form': '未发现错误和存疑。没有可对照的格式，统计表未作核对。',
  },
  parts: '各部分情况',
  section: '部分',
  text: '标题文字',
  table: '统计表',
  state: {
    'in order': '正常',
    findings: '有问题',
    missing: '缺失',
    unreadable: '无法读取',
    incomplete: '不完整',
    'not judged': '部分未核',
    'no form': '不适用',
  },
  applied: (judged, unsure) =>
    unsure === 0 ? `${judged}条规则均已核查` : `${judged}条规则已核查，${unsure}条未能完全判断`,
  findings: (count) => `问题清单（${count}）`,
  group: { first: '首先核对', whole: '全文' },
  jump: '在页面上查看',
  basis: '依据',
  notShown: (row) => (row ? `页面上当前看不到此处：${row}` : '此项在页面上没有可以显示的位置。'),
  lostTouch: '页面没有响应，请刷新页面后再试。',
  notJudged: (count) => `未作判断（${count}）`,
  unread: (count) => `未读取的部分（${count}）`,
  unreadFrame: (url) => `嵌入页面不允许读取：${url}`,
  failedFrame: (url, reason) => `嵌入页面检查出错：${url}（${reason}）`,
  copyTable: '复制',
  copyTableName: (name) => `复制${name}`,
  copyFacts: '复制全部数据',
  copyJson: '复制 JSON',
  copied: (what, rows, columns) => `已复制${what}：${rows}行 × ${columns}列，可直接粘贴到电子表格。`,
  copiedJson: '已复制检查结果（JSON）。',
  copyFailed: '复制失败：浏览器没有允许写入剪贴板。',
  copyGone: '复制失败：页面上已找不到这张表，请刷新页面后再试。',
  facts: '全部数据',
  tables: { disclosure: '表一', applications: '表二', reviews: '表三' },
  overlay: '在页面上标注',
  inspecting: '正在检查……',
  noReport: '这个网页不是政府信息公开工作年度报告',
  signs: '年度报告的特征',
  found: '有',
  notFound: '无',
  insist: '仍要检查',
  insisted: '已按年度报告检查：页面上没有可以核对的统计数据。',
  again: '重新检查',
  refusedTitle: '无法检查这个网页',
  refused: {
    'browser page': '这是浏览器自己的页面，浏览器不允许扩展读取。请打开报告所在的网页再试。',
    'extension store': '这是扩展商店的页面，浏览器不允许扩展读取。请打开报告所在的网页再试。',
    file: '这是本机文件。请在扩展管理页面打开“勾稽”的“允许访问文件网址”，再重新打开文件。',
    'no permission':
      '没有读取这个网页的权限。请回到该网页，点击工具栏上的勾稽图标再试；本机文件须先在扩展管理页面打开“允许访问文件网址”。',
    'no such tab': '该标签页已经关闭。请在报告所在的网页上重新打开。',
    unknown: '浏览器不允许读取这个网页。',
  },
  failed: '检查出错',
  failedDetail: (reason) => `检查没有完成，页面未受影响。出错信息：${reason}`,
};

const english: PopupWords = {
  title: 'Gouji',
  severity: { error: 'Error', warning: 'To check', info: 'Note' },
  letter: { error: 'E', warning: '?', info: 'i' },
  agencyUnknown: 'Agency unknown',
  year: (year) => (year === null ? 'year unknown' : `report year ${year}`),
  edition: (edition) => (edition === null ? 'edition unknown' : `${edition} edition`),
  published: (date) => (date === null ? 'no date of publication' : `published ${date}`),
  counts: 'Number of findings',
  verdict: {
    clean: 'No errors, nothing to check.',
    spotless: 'Nothing found.',
    partial: 'No errors in what was read, but parts could not be read.',
    'free form': 'No errors. There is no form to hold it against; tables were not checked.',
  },
  parts: 'State of the parts',
  section: 'Section',
  text: 'Text',
  table: 'Table',
  state: {
    'in order': 'in order',
    findings: 'findings',
    missing: 'missing',
    unreadable: 'unreadable',
    incomplete: 'incomplete',
    'not judged': 'in part',
    'no form': 'n/a',
  },
  applied: (judged, unsure) =>
    unsure === 0 ? `all ${judged} rules applied` : `${judged} rules applied, ${unsure} not or not fully`,
  findings: (count) => `Findings (${count})`,
  group: { first: 'Check first', whole: 'Whole report' },
  jump: 'Show on the page',
  basis: 'Basis',
  notShown: (row) =>
    row
      ? `Its place cannot be seen on the page now: ${row}`
      : 'This has no place on the page that could be shown.',
  lostTouch: 'The page does not answer. Reload it and try again.',
  notJudged: (count) => `Not judged (${count})`,
  unread: (count) => `Not read (${count})`,
  unreadFrame: (url) => `An embedded page may not be read: ${url}`,
  failedFrame: (url, reason) => `The inspection of an embedded page failed: ${url} (${reason})`,
  copyTable: 'Copy',
  copyTableName: (name) => `Copy ${name}`,
  copyFacts: 'Copy all figures',
  copyJson: 'Copy JSON',
  copied: (what, rows, columns) => `Copied ${what}: ${rows} rows × ${columns} columns, ready to paste.`,
  copiedJson: 'Copied the inspection (JSON).',
  copyFailed: 'Not copied: the browser did not allow it.',
  copyGone: 'Not copied: the page no longer has this table. Reload it and try again.',
  facts: 'all figures',
  tables: { disclosure: 'table 1', applications: 'table 2', reviews: 'table 3' },
  overlay: 'Mark on the page',
  inspecting: 'Inspecting…',
  noReport: 'This page is no annual report on government information disclosure',
  signs: 'Signs of an annual report',
  found: 'there',
  notFound: 'not there',
  insist: 'Inspect all the same',
  insisted: 'Inspected as a report: the page has no figures that could be checked.',
  again: 'Inspect again',
  refusedTitle: 'This page cannot be inspected',
  refused: {
    'browser page':
      'It is one of the browser’s own pages, which extensions may not read. Open the page of a report and try again.',
    'extension store': 'It is a page of the extension store, which extensions may not read.',
    file: 'It is a file. Allow Gouji access to file URLs on the page of extensions, then open the file again.',
    'no permission':
      'Gouji may not read it. Go to that page, click Gouji in the toolbar and try again; for a file, first allow access to file URLs on the page of extensions.',
    'no such tab': 'The tab has been closed.',
    unknown: 'The browser does not allow it.',
  },
  failed: 'The inspection failed',
  failedDetail: (reason) => `It did not finish; the page is untouched. What went wrong: ${reason}`,
};

const table: Words<PopupWords> = { 'zh-CN': chinese, en: english };

/** The popup's own words in `language`. */
export function popupWords(language: Language): PopupWords {
  return table[language];
}
