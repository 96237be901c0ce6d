import { type Browser, browser } from 'wxt/browser';
import { type FrameRecord, frameRecordSchema } from './frame-record';

/**
 * Keeps the records of all frames in the browser's session storage: the service worker may die at any time,
 * so nothing is kept in its memory, and nothing outlives the browser. One key a frame: two frames that report
 * at the same time do not overwrite each other.
 */

const prefix = 'frame:';
const keyOf = (tab: number, frame: number) => `${prefix}${tab}:${frame}`;
const tabOf = (key: string) => Number(key.split(':')[1]);

/** Where the browser does not say how much it holds. */
const usualQuota = 10 * 1024 * 1024;
/** Share of the storage that one frame may take: a page must not cost all others what is known of them. */
const mostShare = 1 / 4;

/**
 * Writes a frame's record over the one before it. Session storage holds 10 MB, in Chromium before version 112
 * one: when it is full, the tabs that were opened first are forgotten, which their toolbars say; their popups inspect
 * them again.
 * @throws RangeError when the record alone takes more than its share; nothing is forgotten for it
 */
export async function saveFrame(record: FrameRecord): Promise<void> {
  const quota = browser.storage.session.QUOTA_BYTES ?? usualQuota;
  if (JSON.stringify(record).length > quota * mostShare)
    throw new RangeError('More was found on the page than can be kept of one.');
  const write = () => browser.storage.session.set({ [keyOf(record.tab, record.frame)]: record });
  const others = async () => {
    const all: Record<string, unknown> = await browser.storage.session.get(null);
    return Object.keys(all).filter(
      (key) => key.startsWith(prefix) && tabOf(key) !== record.tab && !isForgotten(all[key]),
    );
  };
  for (let full = true; full; ) {
    try {
      await write();
      full = false;
    } catch (error) {
      const [oldest] = (await others()).sort((a, b) => tabOf(a) - tabOf(b));
      if (oldest === undefined) throw error;
      await forgetWhatWasFound(oldest);
    }
  }
}

/** Leaves of a report no more than that it was one: a toolbar that says nothing would be that of no report. */
async function forgetWhatWasFound(key: string): Promise<void> {
  const record = frameRecordSchema.safeParse((await browser.storage.session.get(key))[key]).data;
  await browser.storage.session.remove(key);
  if (record?.state !== 'inspected' || !record.inspection.isReport) return;
  const { tab, frame, session, url, origin } = record;
  await browser.storage.session.set({
    [key]: { tab, frame, session, url, origin, state: 'forgotten' } satisfies FrameRecord,
  });
}

function isForgotten(value: unknown): boolean {
  return frameRecordSchema.safeParse(value).data?.state === 'forgotten';
}

/** Says anew which frames inside a frame were not read, unless it was inspected again since. */
export async function correctUnreadFrames(
  corrected: Extract<FrameRecord, { state: 'inspected' }>,
): Promise<void> {
  const { tab, frame, session, inspection, unreadFrames } = corrected;
  const record = (await framesOf(tab)).find((each) => each.frame === frame);
  if (record?.state !== 'inspected' || record.session !== session) return;
  if (record.inspection.source.inspectedAt !== inspection.source.inspectedAt) return;
  if (record.unreadFrames.join() !== unreadFrames.join()) await saveFrame({ ...record, unreadFrames });
}

/** The records of a tab, by frame. A record of another version of the extension counts as none. */
export async function framesOf(tab: number): Promise<FrameRecord[]> {
  return (await recordsUnder(`${prefix}${tab}:`)).sort((a, b) => a.frame - b.frame);
}

/** The records of all tabs. */
export function allFrames(): Promise<FrameRecord[]> {
  return recordsUnder(prefix);
}

async function recordsUnder(start: string): Promise<FrameRecord[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(start))
    .flatMap(([, value]) => frameRecordSchema.safeParse(value).data ?? []);
}

/**
 * Forgets a frame, if it is still the same inspector that is remembered: a page that leaves and the page that
 * comes after it report in either order.
 */
export async function forgetFrame(tab: number, frame: number, session: string): Promise<void> {
  const key = keyOf(tab, frame);
  const record = frameRecordSchema.safeParse((await browser.storage.session.get(key))[key]).data;
  if (record === undefined || record.session === session) await browser.storage.session.remove(key);
}

/** Forgets a tab. */
export async function forgetTab(tab: number): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith(`${prefix}${tab}:`));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** Calls `onChange` with every tab of which a record has changed, until the signal says stop. */
export function watchFrames(onChange: (tab: number) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const tabs = Object.keys(changes)
      .filter((key) => key.startsWith(prefix))
      .map(tabOf);
    for (const tab of new Set(tabs)) onChange(tab);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
