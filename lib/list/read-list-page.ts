import { readPage } from '../page/read-page';
import { readPager } from '../page/read-pager';
import { furtherPages } from '../report/further-pages';
import { pageNames } from '../report/list-page';
import { type ListTurns, listTurns } from '../report/list-turns';
import { type ListedReport, listedReports } from '../report/report-links';

/** A page of a list as it was read. */
export interface ReadListPage {
  /** Its reports, in its order; it may have none, or one. */
  reports: ListedReport[];
  /** By which another page that says the same is known; empty where it says nothing. */
  says: string;
  /** Entries of the whole list, by its own words. */
  entries: number | null;
  turns: ListTurns;
}

/**
 * Reads a page of a list: its reports, and the way to its other pages.
 * @param url where it was found, after redirects
 * @throws TooMuch for a page that holds more than any list
 */
export function readListPage(document: Document, url: string): ReadListPage {
  const { reading } = readPage(document, url);
  const { outline, links, pager, linksLeftOut } = reading;
  const reports = listedReports(links, pageNames(outline), 1);
  const further = furtherPages(pager, reports.length, linksLeftOut);
  const said = { page: further?.page ?? null, pages: further?.pages ?? null };
  const read = readPager(document, url, new Set(reports.map((report) => report.url)));
  return {
    reports,
    says: fingerprint(links.map((link) => link.url)),
    entries: further?.all ?? null,
    turns: listTurns(read, url, said),
  };
}

/** FNV-1a: a few characters for hundreds of addresses. */
function fingerprint(urls: readonly string[]): string {
  if (urls.length === 0) return '';
  let hash = 0x811c9dc5;
  for (const char of urls.join('\n')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return `${urls.length}:${hash.toString(36)}`;
}
