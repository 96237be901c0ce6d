import { isReportName } from '../forms/signs';
import { compact, oneLine } from '../text/fold';
import { isOrganName, isReportTitle, yearIn } from './identity';
import { isOtherKind } from './recognise';

/** What one line of a list, or a name over it, says of a report. All null: nothing. */
export interface EntryWords {
  /** The unit's name as the page writes it. */
  agency: string | null;
  year: number | null;
  /** It says that this is an annual report on information disclosure. */
  report: boolean;
}

/** Words of link titles that no report has, besides those that tell other kinds of pages. */
const NOT_A_REPORT = /格式|模板|样[式本]|范本|方案|意见|答复|季度|半年|月报|征集/;

/** A date beside the title, with or without brackets and time. */
const DATE =
  /[[(（【]?20\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[\])）】]?/g;

/** The number of an entry in its list. */
const NUMBER = /^(?:[(（]?\d{1,3}[)）.、．](?!\d)|[①-⑳])\s*/;

const YEAR = /(?:20\d\d|二[〇○零Oo0]{1,2}[一二三四五六七八九〇○零]{1,2})(?:年度|年(?!\d)|(?![\d年]))/;
/** What a report is called where everything around says what it reports on. */
const SHORT_NAME =
  /^(?:本级|部门|单位|工作|年度|信息公开|政府信息公开|政务公开)*(?:年报|年度报告|报告|年度工作报告)$/;
/** Words on a link that only says: here. */
const POINTER =
  /^(?:点击|在线|立即|全文|附件|文件|原文|详细|报告)*(?:查看|浏览|详情|阅读|下载|进入|链接|打开|预览|全文|附件|原文|pdf|word|docx?|wps|xlsx?|html|网页|[√✓✔●○◎■□▪·>»→-])*$/i;
/** What stands over other things than annual reports. */
const OTHER_HEAD =
  /指南|目录|制度|条例|规定|办法|依申请|申请表|预算|决算|规划|计划|法治|网站|要点|通知|公告|新闻|动态|政策|解读|文件|统计数据|统计公报|工作报告$|建议|提案|双公示|季度|月报/;

/** A link's text without what lists put around a title: bullets, dates, `标题：`. */
export function bareTitle(text: string): string {
  return oneLine(text)
    .replace(/^(?:文章)?标题[:：]\s*/, '')
    .replace(/\s*(?:发布|发文|更新)?(?:时间|日期)[:：].*$/, '')
    .replace(DATE, ' ')
    .replace(/^[\s·•●○■□◆▪>»*-]+|[\s>»·]+$/g, '')
    .replace(NUMBER, '');
}

/** Whether a text is the whole title of a report, its year included, and of nothing else. */
export function isFullTitle(text: string): boolean {
  const folded = compact(text);
  if (!isReportTitle(text) || yearIn(text) === null) return false;
  return !isOtherKind(folded) && !NOT_A_REPORT.test(folded);
}

/** Whether a text speaks of annual reports on information disclosure and of nothing else, with or without a year. */
export function namesReports(text: string): boolean {
  const folded = compact(text);
  if (folded.length > 60 || !isReportName(folded)) return false;
  return !isOtherKind(folded) && !NOT_A_REPORT.test(folded);
}

/** Whether a name over an entry says that it is something else than a report. */
export function namesOther(text: string): boolean {
  const folded = compact(text);
  return !namesReports(folded) && OTHER_HEAD.test(folded);
}

/**
 * Reads a line of which every word must be understood: a unit, a year, a report's name, `查看`.
 * @returns null where it says anything else
 */
export function wordsOf(line: string): EntryWords | null {
  const folded = compact(bareTitle(line));
  const year = YEAR.test(folded) ? yearIn(folded) : null;
  const bare = folded.replace(YEAR, '').replace(/^[-—_:：·.、()]+|[-—_:：·.、()]+$/g, '');
  if (bare === '' || POINTER.test(bare)) return { agency: null, year, report: false };
  if (SHORT_NAME.test(bare)) return { agency: null, year, report: /信息公开|政务公开/.test(bare) };
  if (namesReports(bare)) return { agency: null, year, report: true };
  const name = bare.replace(/(?:的|年度报告|年报)+$/, '');
  return isOrganName(name) ? { agency: name, year, report: false } : null;
}

/** The year that a name over an entry gives to what stands below it; a date is none. */
export function yearOver(name: string): number | null {
  const folded = compact(name);
  if (folded.length > 40 || /\d{1,2}月|\d[-/.]\d{1,2}[-/.]\d/.test(folded)) return null;
  const year = YEAR.exec(folded);
  if (!year) return null;
  const isAll = folded.replace(YEAR, '').length <= 4;
  return isAll || namesReports(folded) || wordsOf(folded) ? yearIn(folded) : null;
}

/** The unit that a name over an entry gives to what stands below it. */
export function agencyOver(name: string): string | null {
  return wordsOf(name)?.agency ?? null;
}
