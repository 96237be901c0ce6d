import { nextControl } from '../page/read-pager';
import { readListPage } from './read-list-page';

/** What a page of a list shows in a tab, once its scripts have drawn it. */
export interface LeafReading {
  /** Its address, which a redirect or a page turned may have changed. */
  url: string;
  reports: { title: string; url: string }[];
  /** By which another page that says the same is known; empty where it says nothing. */
  says: string;
  entries: number | null;
  page: number | null;
  pages: number | null;
  /** Something on it turns to the next page. */
  turns: boolean;
}

/** Carries a control over to the page's own world, where alone a link that is a script can be pressed. */
export const turningMark = 'data-gouji-turns';

/** Reads the page of a list that a tab shows. The page is only read. */
export function readLeaf(document: Document): LeafReading {
  const { reports, says, entries, turns } = readListPage(document, document.location.href);
  const turning = controlIn(document, reports);
  const { href: url } = document.location;
  return { url, reports, says, entries, page: turns.page, pages: turns.pages, turns: turning !== null };
}

/** Marks what turns to the next page. @returns false where there is nothing */
export function markTurning(document: Document): boolean {
  for (const before of document.querySelectorAll(`[${turningMark}]`)) before.removeAttribute(turningMark);
  const { reports } = readListPage(document, document.location.href);
  const control = controlIn(document, reports);
  control?.setAttribute(turningMark, '');
  return control !== null;
}

function controlIn(document: Document, reports: LeafReading['reports']): Element | null {
  return nextControl(document, document.location.href, new Set(reports.map(({ url }) => url)));
}
