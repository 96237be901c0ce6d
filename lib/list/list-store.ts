import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type ListedOutcome, listSchema, outcomeSchema, type ReportList } from './list-record';

/**
 * Keeps lists and what became of their reports in the browser's session storage. One key a report: hundreds of
 * inspections are not written again with each new one.
 */

const prefix = 'list:';
const listKey = (tab: number) => `${prefix}${tab}`;
const outcomeKey = (tab: number, at: number) => `${prefix}${tab}:${at}`;

/** An outcome says which report it is of: the list may have become another one since. */
const keptSchema = z.object({ url: z.string(), outcome: outcomeSchema });

/** Share of the session storage that is left to what is known of open tabs. */
const shareOfTabs = 0.25;
/** Where the browser does not name its own. */
const leastQuota = 1024 * 1024;

/** The list of a tab; null when there is none, or one of another version of the extension. */
export async function listOf(tab: number): Promise<ReportList | null> {
  const key = listKey(tab);
  return listSchema.safeParse((await browser.storage.session.get(key))[key]).data ?? null;
}

/** Writes the list of a tab. When it is another one than before, what became of the other's reports is forgotten. */
export async function saveList(list: ReportList): Promise<void> {
  const before = await listOf(list.tab);
  if (!before || !isContinued(before, list)) await forgetList(list.tab);
  await browser.storage.session.set({ [listKey(list.tab)]: listSchema.parse(list) });
}

/** Whether a list is another one with reports behind its own: those of its further pages. */
export function isContinued(before: Pick<ReportList, 'reports'>, now: Pick<ReportList, 'reports'>): boolean {
  return before.reports.every(({ url }, at) => now.reports[at]?.url === url);
}

/** What became of the reports of a list, by their place on it. */
export async function outcomesOf(list: ReportList): Promise<Map<number, ListedOutcome>> {
  const all: Record<string, unknown> = await browser.storage.session.get(
    list.reports.map((_, at) => outcomeKey(list.tab, at)),
  );
  const outcomes = new Map<number, ListedOutcome>();
  for (const [at, { url }] of list.reports.entries()) {
    const kept = keptSchema.safeParse(all[outcomeKey(list.tab, at)]).data;
    if (kept?.url === url) outcomes.set(at, kept.outcome);
  }
  return outcomes;
}

/**
 * Keeps an outcome, if there is room for it. Lists of other tabs make room, those that were made first before others.
 * @returns whether it is kept
 */
export async function saveOutcome(list: ReportList, at: number, outcome: ListedOutcome): Promise<boolean> {
  const record = { [outcomeKey(list.tab, at)]: { url: list.reports[at]!.url, outcome } };
  const size = new TextEncoder().encode(JSON.stringify(record)).byteLength;
  while (!(await hasRoomFor(size))) {
    const [oldest] = (await listedTabs()).filter((tab) => tab !== list.tab);
    if (oldest === undefined) return false;
    await forgetList(oldest);
  }
  try {
    await browser.storage.session.set(record);
    return true;
  } catch (error) {
    console.warn('Gouji: an inspection was not kept.', error);
    return false;
  }
}

/** Forgets the outcome of a report that is to be inspected again. */
export async function forgetOutcomes(list: ReportList, places: readonly number[]): Promise<void> {
  await browser.storage.session.remove(places.map((at) => outcomeKey(list.tab, at)));
}

async function forgetList(tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    keys.filter((key) => key === listKey(tab) || key.startsWith(`${listKey(tab)}:`)),
  );
}

/** Tabs that have a list, first opened first. */
async function listedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const tabs = keys.filter((key) => key.startsWith(prefix)).map((key) => Number(key.split(':')[1]));
  return [...new Set(tabs)].sort((a, b) => a - b);
}

async function hasRoomFor(size: number): Promise<boolean> {
  const { session } = browser.storage;
  // Firefox counts since version 131 and has no bound before.
  const used = await session.getBytesInUse?.(null);
  const quota: number = session.QUOTA_BYTES ?? leastQuota;
  return used === undefined || used + size <= quota * (1 - shareOfTabs);
}
