import type { Link } from '../page/outline';
import { compact } from '../text/fold';
import {
  agencyOver,
  bareTitle,
  type EntryWords,
  isFullTitle,
  namesOther,
  namesReports,
  wordsOf,
  yearOver,
} from './entry-words';
import { agencyIn, yearIn } from './identity';
import { isOtherKind } from './recognise';

/** A report that a page links to, under the name that it has there. */
export interface ListedReport {
  title: string;
  url: string;
}

/** An entry of a list: a whole title, or one of which unit and year stand in different places. */
interface Entry extends ListedReport {
  says: 'title' | 'unit' | 'year' | 'both' | 'here';
  agency: string | null;
}

/** What the names of a page say of all that is on it. */
interface PageNames {
  sites: ReadonlySet<string>;
  isOfReports: boolean;
  year: number | null;
}

/** Fewer are no list: a page that mentions a report. */
const LEAST = 2;

/**
 * The annual reports on information disclosure that a page lists, in its order. A title counts that names a year:
 * without one it is the name of the column. An entry that is only a year, only a unit or only a link counts where the
 * rest stands over it. Reports that are attachments are listed too; they cannot be inspected, but somebody has to look
 * at them.
 * @param pageNames what the page as a whole is called: its title, its column, its site
 * @param least fewer are no list; a further page of one may hold the last of them
 * @returns each address once; nothing where there are fewer than `least`
 */
export function listedReports(
  links: readonly Link[],
  pageNames: readonly string[] = [],
  least = LEAST,
): ListedReport[] {
  const page: PageNames = {
    sites: new Set(pageNames.map(compact)),
    isOfReports: pageNames.some(namesReports),
    year:
      pageNames
        .filter((name) => agencyIn(name) === null)
        .map(yearOver)
        .find((year) => year !== null) ?? null,
  };
  const entries = new Map<string, Entry>();
  for (const link of links) {
    // Portals that have been moved to https keep links of both kinds; twice inspected is twice in the ledger.
    const address = link.url.replace(/^https?:/, '');
    const before = entries.get(address);
    if (before?.says === 'title') continue;
    const entry = titledEntry(link, page) ?? (before ? null : composedEntry(link, page));
    if (entry) entries.set(address, entry);
  }
  const reports = withoutChoices([...entries.values()]);
  return reports.length < least ? [] : reports.map(({ title, url }) => ({ title, url }));
}

/** Leaves out what is no entry beside entries: years that choose what the list shows, units of a menu. */
function withoutChoices(entries: Entry[]): Entry[] {
  const titles = entries.filter(({ says }) => says === 'title').length;
  const years = entries.filter(({ says }) => says === 'year');
  const ofUnits = new Set(years.map(({ agency }) => agency)).size > 1;
  return entries.filter(({ says, agency }) => {
    if (says === 'year') return ofUnits ? agency !== null : titles === 0 && years.length === entries.length;
    return says !== 'unit' || titles < LEAST;
  });
}

function titledEntry({ texts, url, under }: Link, { sites, isOfReports }: PageNames): Entry | null {
  const isTitle = (text: string) => isFullTitle(text) || isCutTitle(text, isOfReports ? 1 : SURE_START);
  const title = texts.map(bareTitle).find(isTitle);
  if (title !== undefined) return { title: withUnit(title, under, sites), url, says: 'title', agency: null };
  // `查看` behind a title that leads nowhere itself.
  const isHere = texts.every((text) => says(ownWords(text)) === 'here');
  const beside = isHere ? under.map(bareTitle).find(isTitle) : undefined;
  return beside === undefined ? null : { title: beside, url, says: 'title', agency: null };
}

/** A title that names no unit, behind the unit over it. */
function withUnit(title: string, under: readonly string[], sites: ReadonlySet<string>): string {
  if (!isFullTitle(title) || agencyIn(title) !== null) return title;
  const agency = under
    .filter((name) => !sites.has(compact(name)))
    .map(agencyOver)
    .find((name) => name !== null);
  return agency == null ? title : `${agency} ${title}`;
}

/** What an entry says by itself; null where it says anything that is no part of a report's name. */
function ownWords(text: string): EntryWords | null {
  const all: EntryWords = { agency: null, year: null, report: false };
  for (const line of text.split('\n')) {
    const words = wordsOf(line);
    if (!words) return null;
    all.agency ??= words.agency;
    all.year ??= words.year;
    all.report ||= words.report;
  }
  return all;
}

function says(words: EntryWords | null): Exclude<Entry['says'], 'title'> | null {
  if (!words) return null;
  const { agency, year } = words;
  if (agency !== null) return year === null ? 'unit' : 'both';
  return year === null ? 'here' : 'year';
}

function composedEntry({ texts, url, under }: Link, page: PageNames): Entry | null {
  // A picture says nothing, and what stands over it may say all.
  const own = (texts.length > 0 ? texts : ['']).map(ownWords).find((words) => words !== null) ?? null;
  const kind = says(own);
  if (!own || !kind) return null;
  let { agency, year, report } = own;
  for (const name of under) {
    if (agency !== null && year !== null && (report || page.isOfReports)) break;
    // What stands nearer says what it is.
    if (!report && namesOther(name)) return null;
    // Under the name of the site stand the years of its own report, and anything.
    if (kind === 'year' || !page.sites.has(compact(name))) agency ??= agencyOver(name);
    year ??= yearOver(name);
    report ||= namesReports(name);
  }
  year ??= page.year;
  if (year === null || !(report || page.isOfReports)) return null;
  if (agency === null && kind !== 'year') return null;
  const title = agency === null ? `${year}年` : `${agency} ${year}年`;
  return { title, url, says: kind, agency };
}

const FULL_ENDINGS = ['政府信息', '政务信息', '信息', '政务'].flatMap((what) =>
  ['工作年度报告', '年度报告', '年度工作报告', '工作报告', '工作年报', '年报'].map(
    (kind) => `${what}公开${kind}`,
  ),
);

/** So much behind the year belongs to a report wherever it stands; `政府信…` may go on as `政府信访`. */
const SURE_START = 4;

/**
 * A title that the list has cut, as `青禾县人民政府2021年政府信息公开工作年…`.
 * @param start so many characters must be left behind the year: on a page of such reports one is enough
 */
function isCutTitle(text: string, start: number): boolean {
  const [, left] = /^(.*?)(?:…+|\.{2,}|·{3,})$/.exec(compact(text)) ?? [];
  if (left === undefined) return false;
  const [, behind] = /年度?([政信].*)$/.exec(left) ?? [];
  if (behind === undefined || behind.length < start || yearIn(left) === null) return false;
  return FULL_ENDINGS.some((ending) => ending.startsWith(behind)) && !isOtherKind(left);
}
