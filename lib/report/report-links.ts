import type { Link } from '../page/outline';
import { compact, oneLine } from '../text/fold';
import { isReportTitle, yearIn } from './identity';
import { isOtherKind } from './recognise';

/** A report that a page links to, under the name that it has there. */
export interface ListedReport {
  title: string;
  url: string;
}

/** Fewer are no list: a page that mentions a report. */
const LEAST = 2;
/** More than any portal shows on one page. */
const MOST = 500;

/** Words of link titles that no report has, besides those that tell other kinds of pages. */
const NOT_A_REPORT = /格式|模板|样[式本]|范本|方案|意见|答复|季度|半年|月报|征集/;

/** A date beside the title, with or without brackets and time. */
const DATE =
  /[[(（【]?20\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[\])）】]?/g;

/**
 * The annual reports on information disclosure that a page lists, in its order. A title counts that names a year:
 * without one it is the name of the column. Reports that are attachments are listed too; they cannot be inspected,
 * but somebody has to look at them.
 * @returns each address once; nothing where there are fewer than two
 */
export function listedReports(links: readonly Link[]): ListedReport[] {
  const reports = new Map<string, ListedReport>();
  for (const { texts, url } of links) {
    if (reports.size === MOST) break;
    // Portals that have been moved to https keep links of both kinds; twice inspected is twice in the ledger.
    const page = url.replace(/^https?:/, '');
    if (reports.has(page)) continue;
    const title = texts.map(bareTitle).find((text) => isTitle(text) || isCutTitle(text));
    if (title !== undefined) reports.set(page, { title, url });
  }
  return reports.size < LEAST ? [] : [...reports.values()];
}

/** A link's text without what lists put around a title: bullets, dates, `标题：`. */
function bareTitle(text: string): string {
  return oneLine(text)
    .replace(/^(?:文章)?标题[:：]\s*/, '')
    .replace(/\s*(?:发布|发文|更新)?(?:时间|日期)[:：].*$/, '')
    .replace(DATE, ' ')
    .replace(/^[\s·•●○■□◆▪>»*-]+|[\s>»·]+$/g, '');
}

function isTitle(text: string): boolean {
  const folded = compact(text);
  if (!isReportTitle(text) || yearIn(text) === null) return false;
  return !isOtherKind(folded) && !NOT_A_REPORT.test(folded);
}

const FULL_ENDINGS = ['政府信息', '政务信息', '信息', '政务'].flatMap((what) =>
  ['工作年度报告', '年度报告', '年度工作报告', '工作报告', '工作年报', '年报'].map(
    (kind) => `${what}公开${kind}`,
  ),
);

/** A title that the list has cut, as `青禾县人民政府2021年政府信息公开工作年…`. */
function isCutTitle(text: string): boolean {
  const [, left] = /^(.*?)(?:…+|\.{2,}|·{3,})$/.exec(compact(text)) ?? [];
  if (left === undefined) return false;
  const [, behind] = /年度?((?:政府|政务|信息).*)$/.exec(left) ?? [];
  if (behind === undefined || behind.length < 4 || yearIn(left) === null) return false;
  return FULL_ENDINGS.some((ending) => ending.startsWith(behind)) && !isOtherKind(left);
}
