import { z } from 'zod';
import { webAddressKey } from '../desk/address-key';
import { faultSchema } from './fault';
import type { ReadListPage } from './read-list-page';

/** So many pages of one list are gone through; the longest column of reports on record has forty. */
export const mostPages = 200;
/** So many reports of one list: as many as are taken from pasted addresses. */
const mostReports = 5000;
/** After so many pages in a row without a report that is new, nobody expects one. */
const mostBarren = 20;

const webAddress = z.string().regex(/^https?:\/\//i);

/** A page of a list, and what became of it. */
const listedPageSchema = z.object({
  url: webAddress,
  /** Which one it is, from 1; null: the list does not say. */
  number: z.number().int().nullable(),
  outcome: z.discriminatedUnion('state', [
    z.object({ state: z.literal('waiting') }),
    /** `fresh`: reports that stood on no page before it. `says`: by which a copy of it is known. */
    z.object({ state: z.literal('read'), listed: z.number(), fresh: z.number(), says: z.string() }),
    /** It is one of the others once more: pagers go on behind their end. */
    z.object({ state: z.literal('repeats') }),
    z.object({ state: z.literal('failed'), fault: faultSchema }),
  ]),
});
export type ListedPage = z.infer<typeof listedPageSchema>;

/** The pages of a list as far as they are known. */
export const listPagesSchema = z.object({
  /** What the person wants: a page that is loaded again goes on with it. */
  wanted: z.enum(['run', 'stop']),
  pages: z.array(listedPageSchema).max(mostPages),
  /** How many pages and entries it has, by its own words; null: it does not say. */
  said: z.object({ pages: z.number().int().nullable(), entries: z.number().int().nullable() }),
  /** Entries that stand on more than one page. */
  repeated: z.number().int(),
  /** Why no more pages are looked for, where there may be some; null: there are none, as far as it says. */
  bound: z
    .enum([
      ...(['most pages', 'most reports', 'nothing new', 'elsewhere'] as const),
      // A script draws it or turns its pages; read in a tab, it drew nothing, or was not to be turned.
      ...(['script', 'nothing drawn', 'does not turn'] as const),
    ])
    .nullable(),
});
export type ListPages = z.infer<typeof listPagesSchema>;

type Report = { title: string; url: string };

/** The pages of a list of which one is known: the page that showed it. */
export function pagesFrom(url: string): ListPages {
  return {
    wanted: 'run',
    pages: [{ url, number: null, outcome: { state: 'waiting' } }],
    said: { pages: null, entries: null },
    repeated: 0,
    bound: null,
  };
}

/**
 * What is known of a list once one of its pages was read.
 * @param known the reports that the list has so far
 * @returns the pages, and the reports that are new
 */
export function withPage(
  before: ListPages,
  at: number,
  read: ReadListPage,
  known: readonly Report[],
): { pages: ListPages; fresh: Report[] } {
  const isCopy = before.pages.some(
    ({ outcome }, other) => other !== at && outcome.state === 'read' && outcome.says === read.says,
  );
  if (isCopy && read.says !== '') return { pages: withOutcome(before, at, { state: 'repeats' }), fresh: [] };
  const fresh = freshIn(read.reports, known);
  const { page: number, pages: count } = read.turns;
  const said = { pages: before.said.pages ?? count, entries: before.said.entries ?? read.entries };
  const outcome = {
    state: 'read',
    listed: read.reports.length,
    fresh: fresh.length,
    says: read.says,
  } as const;
  const repeated = before.repeated + (at === 0 ? 0 : read.reports.length - fresh.length);
  const now = { ...withOutcome(before, at, outcome, number), said, repeated };
  return { pages: bounded(followed(now, at, read), known.length + fresh.length), fresh };
}

/** The same with one page that could not be had. */
export function withOutcome(
  before: ListPages,
  at: number,
  outcome: ListedPage['outcome'],
  number: number | null = null,
): ListPages {
  const pages = before.pages.map((page, other) =>
    other === at ? { ...page, outcome, number: page.number ?? number } : page,
  );
  return { ...before, pages };
}

/** Those of a page that the list does not have yet, as far as it takes any. */
export function freshIn(reports: readonly Report[], known: readonly Report[]): Report[] {
  const keys = new Set(known.map(({ url }) => webAddressKey(url)));
  return reports
    .filter(({ url }) => {
      const key = webAddressKey(url);
      return !keys.has(key) && keys.add(key);
    })
    .slice(0, Math.max(0, mostReports - known.length));
}

/** With the pages that this one leads to. */
function followed(now: ListPages, at: number, { reports, turns }: ReadListPage): ListPages {
  const keys = new Set(now.pages.map(({ url }) => webAddressKey(url)));
  const numbered = [...turns.numbered].map(([number, url]) => ({ number, url }));
  const next =
    turns.next === null ? [] : [{ number: turns.page === null ? null : turns.page + 1, url: turns.next }];
  const found = [...numbered, ...next].filter(({ url }) => {
    const key = webAddressKey(url);
    return !keys.has(key) && keys.add(key);
  });
  const pages = [
    ...now.pages,
    ...found.map(({ number, url }) => ({ url, number, outcome: { state: 'waiting' as const } })),
  ].slice(0, mostPages);
  const isOver = now.pages.length + found.length > mostPages;
  const isDrawn = at === 0 && reports.length === 0 && found.length === 0;
  const bound: ListPages['bound'] = isOver
    ? 'most pages'
    : turns.byScript || isDrawn
      ? 'script'
      : turns.elsewhere !== null
        ? 'elsewhere'
        : now.bound;
  return { ...now, pages, bound };
}

/** Pagers that never end do, and lists that are longer than any. */
function bounded(now: ListPages, reports: number): ListPages {
  const read = now.pages.filter(({ outcome }) => outcome.state === 'read' || outcome.state === 'repeats');
  const last = read.slice(-mostBarren);
  const isBarren =
    last.length === mostBarren &&
    last.every(({ outcome }) => outcome.state !== 'read' || outcome.fresh === 0);
  const isWaiting = now.pages.some(({ outcome }) => outcome.state === 'waiting');
  if (!isWaiting || (!isBarren && reports < mostReports)) return now;
  const pages = now.pages.filter(({ outcome }) => outcome.state !== 'waiting');
  return { ...now, pages, bound: isBarren ? 'nothing new' : 'most reports' };
}
