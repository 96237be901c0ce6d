import { firstYearOf } from '../forms/kind';
import type { StandInBlock } from '../page/outline';
import { compact } from '../text/fold';
import { namesReports } from './entry-words';
import { agencyIn, yearIn } from './identity';
import type { Report } from './read-report';
import { filesOf, isOther, isStandIn, tablesInFile } from './stand-in';

/** A file to which a page links and that may hold what its report lacks. */
export interface WantedFile {
  /** What the link says, else the end of its address. */
  name: string;
  url: string;
  /** By its name it may be the whole report, and not tables alone. */
  mayBeWhole: boolean;
}

/** A report in more files than these is something else. */
const MOST = 6;
/** Kinds of files that a report can be read from, or that are told apart from those by their content. */
const READ = /\.(?:pdf|docx?|wps|ofd)(?:$|[?#&])/i;
/** Kinds of files that are not read. */
const UNREAD = /\.(?:xlsx?|et|csv|zip|rar)(?:$|[?#&])/i;

/**
 * The files that may hold what a report lacks on its page, in page order; none where it has its tables there, for then a
 * file shows the same once more.
 */
export function wantedFiles(report: Report): WantedFile[] {
  const { outline, recognition, identity, kind, tables, attachedWhole } = report;
  if (!mayBecomeReport(report)) return [];
  const { year } = identity;
  // Before there was a form, no table was wanted.
  if (!attachedWhole && year !== null && year < firstYearOf(kind)) return [];
  const isBare = attachedWhole || !recognition.isReport;
  const lacking = Object.values(tables).flatMap(({ key, pieces }) => (pieces.length === 0 ? key : []));
  if (lacking.length === 0) return [];
  const viewers = outline.blocks.filter(isStandIn).filter((block) => block.kind === 'viewer');
  const wanted = [...viewers, ...filesOf(outline, kind)].flatMap((block) => {
    const { kind: standIn, url } = block;
    const name = nameOf(block);
    if (url === undefined) return [];
    // A script that hands files out does not say of what kind they are.
    const mayBeRead = standIn === 'attachment' ? !UNREAD.test(url) && !UNREAD.test(name) : READ.test(name);
    if (!(READ.test(url) || mayBeRead)) return [];
    const held = tablesInFile(name, year, kind);
    const isWanted = lacking.some((key) => held.includes(key)) || (isBare && mayBeAnything(name, year));
    return isWanted
      ? [{ name, url, mayBeWhole: held.length === kind.tables.length && mayBeWhole(name) }]
      : [];
  });
  return [...new Map(wanted.map((file) => [file.url, file])).values()].slice(0, MOST);
}

/** Too little of a report may be on the page for it to be one by itself; then it is called by the name of one. */
function mayBecomeReport({ recognition, identity, kind }: Report): boolean {
  const { isReport, signs, instead } = recognition;
  if (isReport) return true;
  const isOtherPage = instead === 'notice' || instead === 'blank form';
  return (
    signs.title &&
    !isOtherPage &&
    yearIn(identity.title) !== null &&
    agencyIn(identity.title, [kind]) !== null
  );
}

/** Where the page has nothing but its files, a name need not say what it is, as long as it says nothing else. */
function mayBeAnything(name: string, year: number | null): boolean {
  return !isOther(compact(name)) && tablesInFile(`年报 ${name}`, year).length > 0;
}

function mayBeWhole(name: string): boolean {
  const bare = compact(name).replace(/\.\w{2,4}$/, '');
  return namesReports(bare) || /报告/.test(bare) || !/[\u4e00-\u9fff]{2}/.test(bare);
}

/** A viewer has nothing but its address. */
function nameOf({ kind, text, url }: StandInBlock): string {
  if (kind !== 'viewer' || url === undefined) return text;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
