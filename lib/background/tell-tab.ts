import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import type { WholeTab } from '../messages/whole-tab';
import { asTold, type FrameRecord } from '../store/frame-record';
import { framesOf } from '../store/frame-store';
import { placeInWords } from '../tab/groups';
import { unreadInWords, viewOf } from '../tab/view';
import { popupWords } from '../words/popup';
import { inTurn } from './in-turn';
import { byOrigin } from './same-origin';

/** By tab and frame, what the inspector there was told last. */
const told = new Map<string, { session: string; said: string }>();

/**
 * Tells the frames of a tab what others of their origin have. What stands in all others is for the person alone: the
 * bar is in the page's reach.
 */
export function tellTab(tab: number): Promise<void> {
  // What is told last must be the last that is known.
  return inTurn(`tab ${tab}`, async () => {
    const records = await framesOf(tab);
    await Promise.all(byOrigin(records).map((own) => tellOrigin(tab, own.map(asTold))));
  });
}

/** @param records of one origin */
async function tellOrigin(tab: number, records: readonly FrameRecord[]): Promise<void> {
  const view = viewOf(records);
  if (view.state !== 'report') return;
  const { frames, findings, unread, language } = view;
  const words = popupWords(language);
  const items = findings.map(({ frame, finding }) => {
    const { id, severity, message } = finding;
    return { id, frame, severity, place: placeInWords(finding), message };
  });
  const all = { items, unread: unread.map((part) => unreadInWords(part, words)) };
  await Promise.all(
    records.map(async (record) => {
      const { frame, session } = record;
      if (frame < 0 || !frames.includes(frame) || record.state !== 'inspected') return;
      const bar = !record.shared?.part;
      // What stands alone knows all of it.
      const news = frames.length === 1 ? { items: [], unread: all.unread } : all;
      await tell(tab, session, { frame, ...news, bar });
    }),
  );
}

async function tell(tab: number, session: string, news: WholeTab): Promise<void> {
  const key = `${tab} ${news.frame}`;
  const said = JSON.stringify(news);
  const before = told.get(key);
  const isKnown = before?.session === session;
  // Nothing has to be taken back of an inspector that was told nothing.
  const isNothing = news.bar && news.items.length + news.unread.length === 0;
  if (isKnown ? before.said === said : isNothing) return;
  const message: ToFrame = { type: 'whole tab', session, tab: news };
  // A frame that has gone has no bar; one that is not there yet is told once it has been inspected.
  const answer: unknown = await browser.tabs
    .sendMessage(tab, message, { frameId: news.frame })
    .catch(() => false);
  if (answer === true) told.set(key, { session, said });
}

/** Forgets what the frames of a tab were told. */
export function forgetTold(tab: number): void {
  for (const key of told.keys()) if (key.startsWith(`${tab} `)) told.delete(key);
}
