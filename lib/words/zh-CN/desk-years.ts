import { written } from '../count';
import type { YearsWords } from '../desk-years';
import { jumps } from './desk-jumps';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');
const list = (years: readonly number[]) => years.map((year) => `${year}年度`).join('、');

export const deskYears: YearsWords = {
  ...jumps,
  ...severity,
  ...storage,
  title: '跨年对照 - 勾稽',
  heading: '跨年对照',
  search: '单位',
  searchHint: '单位名称中的文字，回车选定第一个',
  unitsName: '工作台上的单位',
  found: (found, all) => (found === all ? `共 ${n(all)} 个单位` : `列出 ${n(found)} 个，共 ${n(all)} 个单位`),
  noneFound: '没有这样的单位。',
  empty: '工作台上还没有年度报告',
  emptyHint: '核查过的年度报告会留存在工作台，同一单位有两个年度以上的，在此对照。',
  notOnDesk: (unit) => `工作台上没有“${unit}”的年度报告。请另选单位。`,
  unitYears: (years) => list(years),
  undated: (count) => `另有 ${n(count)} 份没有写明年度，未列入。`,
  unreadable: (count) => `另有 ${n(count)} 份记录已损坏，不能读取，未列入。`,
  onlyOneYear: '工作台上只有一个年度的报告，跨年关系待核实。',
  year: (year) => `${year}年度`,
  which: (which, of) => `（${n(of)} 份之${n(which)}）`,
  severalReports: (year, count) =>
    `${year}年度在工作台上有 ${n(count)} 份报告，并列显示；以哪一份为准请核实。`,
  missingColumn: (year) => `${year}年度（待核实）`,
  missing: (years) => `${list(years)}的报告不在工作台上，是否发布待核实，其前后不作跨年判断。`,
  edition: (edition) => (edition === null ? '格式不明' : `${edition}年格式`),
  asName: (agency) => `报告署名：${agency}`,
  openPage: '打开网页',
  betweenName: '年度之间',
  between: (year, holds, differs, open) =>
    [
      `${year}与上一年度：衔接 ${n(holds)} 处`,
      `不衔接 ${n(differs)} 处`,
      open > 0 ? `未能判断 ${n(open)} 处` : '',
    ]
      .filter(Boolean)
      .join('，'),
  settled: '已核',
  carries: { holds: '衔接', differs: '不衔接', settled: '不衔接，已核', open: '未能判断' },
  carriedMark: { holds: '✓', open: '?', before: '↖', after: '↘' },
  toBefore: (year, cell) => `对应${year}年度${cell}`,
  toAfter: (year, cell) => `结转至${year}年度${cell}`,
  remark: (year, message, settled) => `${year}：${message}${settled ? '（已核）' : ''}`,
  unusual: (year, before, now) => `${year}：变动异常，上年度${before}，本年度${now}。`,
  figuresName: '各年数据',
  tableHead: '表',
  rowHead: '行',
  columnHead: '栏',
  remarkHead: '说明',
  showName: '显示',
  show: { all: '全部各行', figures: '各年至少一年有数据的', 'not zero': '各年至少一年不为 0 的' },
  shownRows: (shown, all) => (shown === all ? `共 ${n(all)} 行` : `显示 ${n(shown)} 行，共 ${n(all)} 行`),
  cell: {
    blank: '空白',
    unreadable: '不能辨认为数字',
    'not read': '报告中没有读到这一格',
    'not asked': '该年度所用格式没有这一格',
    'missing year': '该年度报告待核实',
  },
  cellMark: { blank: '空', 'not read': '缺', 'not asked': '—', 'missing year': '' },
  goTo: (year, cell, text) => `${year}${cell}：${text}，到报告中查看`,
  legend:
    '点击数字到报告中查看。↖ 到上一年度对应的数字，↘ 到下一年度。— 该年度所用格式没有这一格，空 空白，缺 没有读到。',
  copy: '复制',
  print: '打印',
  keys: '键盘：/ 查找单位，方向键在数字间移动，回车到报告中查看。',
  notice: {
    'on the way': '正在打开报告…',
    shown: '已在报告中标出。',
    'not shown': '报告已打开，但没有找到这个数字：网页可能已改动，或者没有打开。',
    'no page': '这份报告来自本机文件，请重新打开该文件查看。',
    'copy refused': '浏览器不允许复制。',
    copied: (rows, columns) => `已复制 ${n(rows)} 行 ${n(columns)} 列，可粘贴到电子表格。`,
    failed: (reason) => `没有完成：${reason}`,
  },
};
