import type { PagerLink, PagerReading } from '../page/outline';
import { hostOf } from '../text/same-site';

/** How to come to the other pages of a list. */
export interface ListTurns {
  /** Which page this is, from 1; null: it does not say. */
  page: number | null;
  pages: number | null;
  /** Addresses of pages by their number, this one among them where it is known. */
  numbered: ReadonlyMap<number, string>;
  /** The page behind this one. */
  next: string | null;
  /** Pages are turned by a script: nothing on the page names their addresses. */
  byScript: boolean;
  /** Another host that the pager leads to: it is not followed there. */
  elsewhere: string | null;
}

/** So many pages are worked out; whoever fetches them has a bound of their own. */
const mostPages = 1000;

/**
 * Works out where the other pages of a list stand, by what its pager links to; addresses between those that are linked
 * are filled in where they differ in one number that follows the number of the page.
 * @param url address of this page
 * @param said which page of how many this is, by the words of the pager
 */
export function listTurns(
  pager: PagerReading | null,
  url: string,
  said: { page: number | null; pages: number | null },
): ListTurns {
  const none = { next: null, byScript: false, elsewhere: null, numbered: new Map<number, string>() };
  if (!pager) return { ...said, ...none };
  if (pager.called && pager.called.urls.length > 1) return ofCall(pager.called);
  const isHere = (link: PagerLink) => link.url !== null && hostOf(link.url) === hostOf(url);
  const away = pager.links.find((link) => link.url !== null && !isHere(link));
  const links = pager.links.filter((link) => link.url === null || isHere(link));
  const onward = links.find(({ says, url: to }) => says === 'next' && to !== null && to !== url)?.url ?? null;
  const points = new Map<number, string>();
  for (const { says, page, url: to } of links)
    if (says === 'number' && page !== null && to !== null && to !== url && !points.has(page))
      points.set(page, to);
  const page = said.page ?? pager.shown ?? pageShown(links, points, url, onward);
  const last = links.find(({ says, url: to }) => says === 'last' && to !== null)?.url ?? null;
  const most = lastNumber(points, last, links);
  // On the last page the others are linked, and it is not.
  const pages = said.pages ?? (most === null ? null : Math.max(most, page ?? 0));
  if (page !== null) points.set(page, url);
  if (page !== null && onward !== null && !points.has(page + 1)) points.set(page + 1, onward);
  if (pages !== null && last !== null && !points.has(pages)) points.set(pages, last);
  const leads = links.some(({ url: to }) => to !== null && to !== url);
  return {
    ...{ page, pages },
    numbered: filled(points, url, pages),
    next: onward ?? (page === null ? null : (points.get(page + 1) ?? null)),
    byScript:
      !leads &&
      !away &&
      links.some(({ says, url: to }) => to === null && says !== 'first' && says !== 'previous'),
    elsewhere: !leads && away ? hostOf(away.url!) : null,
  };
}

function ofCall({ urls, page }: NonNullable<PagerReading['called']>): ListTurns {
  const numbered = new Map(urls.map((to, at) => [at + 1, to] as const));
  return {
    ...{ page, pages: urls.length, numbered, byScript: false, elsewhere: null },
    next: numbered.get(page + 1) ?? null,
  };
}

/** The number without an address, or the one before that of the next page. */
function pageShown(
  links: readonly PagerLink[],
  points: ReadonlyMap<number, string>,
  url: string,
  onward: string | null,
): number | null {
  const own = links.find(({ says, url: to }) => says === 'number' && to === url)?.page;
  if (own) return own;
  const behind = [...points].find(([, to]) => to === onward)?.[0];
  if (behind !== undefined && behind > 1) return behind - 1;
  const unlinked = links.filter(
    ({ says, page, url: to }) => says === 'number' && to === null && page !== null,
  );
  if (points.size > 0 && unlinked.length === 1) return unlinked[0]!.page;
  const numbers = [...points.keys()];
  // The number of the page that is shown is left out, or is no link.
  return numbers.length > 0 && Math.min(...numbers) === 2 ? 1 : null;
}

/** The number of the last page, where the pager shows it or links to it. */
function lastNumber(
  points: ReadonlyMap<number, string>,
  last: string | null,
  links: readonly PagerLink[],
): number | null {
  if (points.size === 0) return null;
  const most = Math.max(...points.keys());
  const shown = [...points].find(([, to]) => to === last)?.[0];
  if (shown !== undefined) return shown;
  const line = lineThrough(points);
  const value = last === null || !line ? null : line.numberIn(last);
  if (value !== null) return value;
  // Without a last and a next one, what is shown is all.
  return last === null && !links.some(({ says }) => says === 'next') ? most : null;
}

function filled(
  points: ReadonlyMap<number, string>,
  url: string,
  pages: number | null,
): ReadonlyMap<number, string> {
  const numbered = new Map(points);
  const others = new Map([...points].filter(([, to]) => to !== url));
  const line = pages === null ? null : lineThrough(others);
  for (let page = 1; line && page <= Math.min(pages!, mostPages); page++) {
    const to = numbered.has(page) ? null : line.address(page);
    if (to !== null) numbered.set(page, to);
  }
  return new Map([...numbered].sort(([one], [other]) => one - other));
}

interface Line {
  address: (page: number) => string | null;
  numberIn: (url: string) => number | null;
}

const RUNS = /(\d+)/;

/**
 * What addresses of numbered pages have in common: the same but for one number, which grows or falls evenly. The first
 * page often has an address of its own.
 * @returns null where fewer than two pages say so, or where they disagree
 */
function lineThrough(points: ReadonlyMap<number, string>): Line | null {
  const all = [...points].map(([page, url]) => ({ page, parts: url.split(RUNS) }));
  const rest = all.length > 2 ? all.filter(({ page }) => page !== 1) : all;
  const [first, second] = rest;
  if (!first || !second || first.parts.length !== second.parts.length) return null;
  const differing = first.parts.flatMap((part, at) => (part === second.parts[at] ? [] : [at]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined || at % 2 === 0) return null;
  const numberOf = ({ parts }: { parts: string[] }) => Number(parts[at]);
  const slope = (numberOf(second) - numberOf(first)) / (second.page - first.page);
  if (!Number.isInteger(slope) || slope === 0 || Math.abs(slope) > 1000) return null;
  const width = first.parts[at]!.startsWith('0') && first.parts[at]!.length > 1 ? first.parts[at]!.length : 0;
  const isOf = ({ parts }: { parts: string[] }) =>
    parts.length === first.parts.length &&
    parts.every((part, index) => index === at || part === first.parts[index]);
  const value = (page: number) => numberOf(first) + slope * (page - first.page);
  if (!rest.every((each) => isOf(each) && numberOf(each) === value(each.page))) return null;
  return {
    address(page) {
      const number = value(page);
      if (number < 0) return null;
      return first.parts
        .map((part, index) => (index === at ? String(number).padStart(width, '0') : part))
        .join('');
    },
    numberIn(url) {
      const each = { parts: url.split(RUNS) };
      if (!isOf(each)) return null;
      const page = first.page + (numberOf(each) - numberOf(first)) / slope;
      return Number.isInteger(page) && page > 0 ? page : null;
    },
  };
}
