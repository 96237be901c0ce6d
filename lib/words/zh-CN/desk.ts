import { written } from '../count';
import { writtenDate } from '../dates';
import type { DeskWords } from '../desk';
import { circular } from './desk-circular';
import { county } from './desk-county';
import { jumps } from './desk-jumps';
import { letters } from './desk-letters';
import { work } from './desk-work';
import { reason } from './reason';
import { severity } from './severity';
import { storage } from './storage';

const n = (count: number) => written(count, 'zh-CN');
const full = (detail: string) => `存储空间已满。请先删除不再需要的记录，或者清理磁盘（${detail}）。`;
const newer = () => '工作台的数据由更高版本的勾稽写入，本版本不能读写。请更新扩展。';
const refused = (detail: string) => `浏览器不允许读写（${detail}）。请重新启动浏览器后再试。`;

export const desk: DeskWords = {
  ...jumps,
  ...severity,
  ...storage,
  ...reason,
  title: '工作台 - 勾稽',
  heading: '工作台',
  about: (reports, units) => `年度报告 ${n(reports)} 份，单位 ${n(units)} 个`,
  empty: '工作台上还没有年度报告',
  emptyHint:
    '打开政府网站的年度报告，或者在年度报告列表上点击工具栏的勾稽、选择“全部核查”，核查过的就会留存在这里。也可以读入同事交来的工作台文件。',
  recordOff: '“留存我核查过的年度报告”已关闭，新核查的不再进入工作台。可在设置中打开。',
  trouble: {
    full: (detail) => `最近核查的年度报告没有留存：${full(detail)}`,
    newer: () => `最近核查的年度报告没有留存：${newer()}`,
    refused: (detail) => `最近核查的年度报告没有留存：${refused(detail)}`,
  },
  damaged: (count) => `有 ${n(count)} 份记录已损坏，不能读取，其余不受影响。重新打开网页核查即可恢复：`,
  removeDamaged: '删除损坏的记录',
  damagedVersions: (count) => `另有 ${n(count)} 个版本已损坏，不能读取。`,
  unreadable: '这份记录已损坏，不能读取。重新打开网页核查即可恢复。',
  pictureName: '各单位各年度',
  pictureHint: '点击格子查看该份报告。',
  unit: '单位',
  unplaced: (count) => `另有 ${n(count)} 份没有写明单位或者年度，见下方列表。`,
  mark: { clean: '无', settled: '核', partial: '部', 'free form': '旧', late: '迟', none: '·' },
  markName: {
    ...severity.severity,
    clean: '未发现错误和存疑',
    settled: '已标为已核',
    partial: '部分未能核查',
    'free form': '没有可对照的格式',
    late: '公布超过法定期限',
    none: '工作台上没有',
  },
  cellName: (unit, year, marks, reports) =>
    `${unit}${year}年度：${marks.join('，')}${reports > 1 ? `（${n(reports)} 份）` : ''}`,
  kindsName: '问题种类',
  kind: (reports) => `${n(reports)} 份`,
  listName: '年度报告',
  search: '查找',
  searchHint: '单位、标题、问题中的文字',
  yearName: '年度',
  everyYear: '全部年度',
  verdictName: '结果',
  verdicts: {
    all: '全部结果',
    error: '有错误',
    warning: '仅有存疑',
    clean: '未发现错误和存疑',
    unsure: '须人工核查',
  },
  ruleName: '问题种类',
  everyRule: '全部种类',
  fromList: '来自列表',
  everyList: '全部来源',
  sortName: '排序',
  sort: { seen: '最近核查', agency: '单位名称', year: '年度', worst: '问题多少' },
  shown: (shown, all) => (shown === all ? `共 ${n(all)} 份` : `符合条件 ${n(shown)} 份，共 ${n(all)} 份`),
  clear: '清除条件',
  noneShown: '没有符合条件的年度报告。',
  unknownYear: '年度不明',
  year: (year) => `${year}年度`,
  verdict: {
    clean: '未发现错误和存疑',
    settled: '已标为已核',
    partial: '已读取部分未发现错误和存疑',
    'free form': '没有可对照的格式',
  },
  unchecked: { 'in part': '部分未能核查', not: '未能核查', 'free form': '没有可对照的格式' },
  seen: (moment) => `${moment}核查`,
  versions: (count) => `第 ${n(count)} 版`,
  openPage: '打开网页',
  years: '跨年对照',
  rollup: '汇总比对',
  notSummed: (reason) => `汇总比对待核查：${reason}。`,
  noFindings: '没有发现问题。',
  notCompared: '工作台上没有上一年度的报告，跨年关系待核查。',
  basis: (basis) => `依据：${basis}`,
  changesSince: (moment) => `与上一版（${moment}核查）相比：`,
  changes: {
    fresh: (count) => `新出现 ${n(count)} 处`,
    corrected: (count) => `已改正 ${n(count)} 处`,
    unchanged: (count) => `仍存在 ${n(count)} 处`,
    open: (count) => `本次未能判断 ${n(count)} 处`,
  },
  correctedName: '已改正',
  openName: '本次未能判断',
  byOther: '两版由不同版本的扩展核查，差异也可能由识别方式不同造成。',
  settledAs: (reason, note) => `已核：${reason}${note && `，${note}`}`,
  remove: '删除',
  removeShown: (count, isPicked) => `删除${isPicked ? '所选' : '所列'}（${n(count)}）`,
  removeAll: '清空工作台',
  askReport: (name) => `删除“${name}”的记录及其各版？删除后不能恢复。`,
  askShown: (count) => `删除这 ${n(count)} 份记录？删除后不能恢复。`,
  askAll: (count) => `删除工作台上全部 ${n(count)} 份记录？删除后不能恢复；已核标记仍在设置中，名册不删除。`,
  yes: '删除',
  no: '不删除',
  export: (count, isPicked) => `导出${isPicked ? '所选' : '所列'}（${n(count)}）`,
  import: '读入文件',
  fileName: (day) => `勾稽工作台_${day}.gz`,
  preview: {
    heading: (file) => `读入“${file}”`,
    fresh: (count) => `新增年度报告 ${n(count)} 份`,
    later: (count) => `有更新版本的 ${n(count)} 份`,
    earlier: (count) => `只补充早先版本或者来源的 ${n(count)} 份`,
    known: (count) => `已有且相同的 ${n(count)} 份，不作改动`,
    decisions: (count) => `已核标记 ${n(count)} 条`,
    rosters: (count) => `名册 ${n(count)} 份`,
    unreadable: (count) => `文件中有 ${n(count)} 条不能辨认，不读入`,
    nothingNew: '文件中没有工作台上所缺的内容。',
    take: '读入',
    leave: '取消',
  },
  room: (used, quota) => (quota === null ? `已用 ${used}。` : `已用 ${used}，可用 ${quota}。`),
  persisted: { yes: '浏览器不会自行清除。', no: '磁盘将满时浏览器可能清除，请定期导出。' },
  private: '只保存在本机；无痕窗口中核查的不留存。',
  keys: '键盘：/ 查找，↑ ↓ 移动，回车展开，N、P 到下一份、上一份，X 选择，Shift+X 连选。',
  notice: {
    exported: (file, reports) => `已导出 ${n(reports)} 份：${file}`,
    takenOver: (reports, decisions, states, rosters) =>
      [
        `已读入年度报告 ${n(reports)} 份`,
        decisions > 0 ? `已核标记 ${n(decisions)} 条` : '',
        states > 0 ? work.taken(states) : '',
        rosters > 0 ? `名册 ${n(rosters)} 份` : '',
      ]
        .filter(Boolean)
        .join('、')
        .concat('。'),
    removed: (reports) => `已删除 ${n(reports)} 份。`,
    nothingPasted: '没有开始：文字中没有网址。',
    fileRefused: {
      'no desk': '没有读入：不是勾稽工作台的文件。',
      'later version': '没有读入：文件由更高版本的勾稽写出。请更新扩展。',
      'broken off': '没有读入：文件不完整，请重新取得。',
      'too large': '没有读入：文件过大。',
    },
    failed: {
      full: (detail) => `没有完成：${full(detail)}`,
      newer: () => `没有完成：${newer()}`,
      refused: (detail) => `没有完成：${refused(detail)}`,
    },
  },
  begunName: '尚未核查完的列表',
  begun: (title, done, all, moment) => `${title}：${moment}开始，已完成 ${n(done)} / ${n(all)}`,
  goOn: '继续',
  drop: '不再继续',
  gather: {
    open: '按文件、网址核查',
    label: '年度报告的网址',
    hint: '每行一个，或者从电子表格中连同单位名称一起粘贴。',
    found: (count, repeated, unreadable, over) =>
      [
        `网址 ${n(count)} 个`,
        repeated > 0 ? `重复的 ${n(repeated)} 个不计` : '',
        unreadable > 0 ? `不能辨认 ${n(unreadable)} 个` : '',
        over > 0 ? `超出一次所能核查的 ${n(over)} 个未列入` : '',
      ]
        .filter(Boolean)
        .join('，')
        .concat('。'),
    start: '开始核查',
    name: (moment) => `${moment}粘贴的网址`,
  },
  moment: (iso) => writtenDate(iso, 'zh-CN'),
  work,
  letters,
  county,
  circular,
};
