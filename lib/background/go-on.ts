import { browser } from 'wxt/browser';
import { openReader } from '../browser/open-reader';
import type { FramePlace } from '../messages/own-sender';
import type { ToFrame } from '../messages/to-frame';
import { framesOf } from '../store/frame-store';
import type { ReportView, TabView } from '../tab/view';
import { viewFor } from './view-now';

/**
 * The frame in which the reader of a tab is: the one in which a finding was opened last. Before that the one that holds
 * the first finding, or going back the last one.
 */
export async function frameOfReader(tab: number, view: ReportView, by: 1 | -1): Promise<number> {
  const frames = inReadingOrder(view);
  if (frames.length <= 1) return frames[0] ?? view.frame;
  const opened = await Promise.all(frames.map((frame) => openedLast(tab, frame)));
  const latest = Math.max(...opened);
  return frames[latest > 0 ? opened.indexOf(latest) : by === 1 ? 0 : frames.length - 1]!;
}

/**
 * Opens the finding that comes after the last one of a frame, or before the first: in the frame beside it, and behind
 * the last frame in the first one. Of frames of other origins its document would learn that they have any.
 * @returns false where no other frame has any, or it can't be reached
 */
export async function goOnInto(place: FramePlace, by: 1 | -1): Promise<boolean> {
  return goOn(place, await viewFor(place), by);
}

/** The same for whoever presses a key of the browser: into any frame. */
export async function goOn(
  { tab, frame: from }: Pick<FramePlace, 'tab' | 'frame'>,
  view: TabView,
  by: 1 | -1,
): Promise<boolean> {
  if (view.state !== 'report') return false;
  const frames = inReadingOrder(view);
  const at = frames.indexOf(from);
  // One without findings of its own is before the first and behind the last.
  const next = at === -1 ? frames.at(by === 1 ? 0 : -1) : frames[(at + by + frames.length) % frames.length];
  if (next === undefined || next === from) return false;
  const there = view.findings.filter(({ frame }) => frame === next);
  const { finding } = by === 1 ? there[0]! : there.at(-1)!;
  return jumpIn(tab, next, finding.id);
}

/** Opens a finding of which a document was told. @returns false where it was not, or the frame is not there */
export async function goTo(place: FramePlace, frame: number, finding: string): Promise<boolean> {
  const view = await viewFor(place);
  const isTold = view.state === 'report' && view.frames.includes(frame);
  return isTold && jumpIn(place.tab, frame, finding);
}

/** Opens a finding in its frame. @returns whether the frame is there */
async function jumpIn(tab: number, frame: number, finding: string): Promise<boolean> {
  if (frame < 0) return showInFile(tab, frame, finding);
  const message: ToFrame = { type: 'jump', finding };
  return browser.tabs.sendMessage(tab, message, { frameId: frame }).then(
    () => true,
    // It has just gone.
    () => false,
  );
}

/** Shows a finding in the file in which it stands. @returns whether the file is known */
async function showInFile(tab: number, frame: number, finding: string): Promise<boolean> {
  const record = (await framesOf(tab)).find((each) => each.frame === frame);
  if (!record) return false;
  await openReader(record.url, tab, { frame, finding });
  return true;
}

/** The frames that hold findings. Files are opened by whoever asks for one of theirs, and by nobody who goes on. */
function inReadingOrder({ findings }: ReportView): number[] {
  return [...new Set(findings.map(({ frame }) => frame))].filter((frame) => frame >= 0);
}

async function openedLast(tab: number, frame: number): Promise<number> {
  const message: ToFrame = { type: 'opened last' };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => 0);
  return typeof answer === 'number' ? answer : 0;
}
