import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import { stillUnread } from '../report/divide-frames';
import { hostOf } from '../text/same-site';
import { injectInto, type ReachedFrame, reachedFrames } from './inject';
import { mayKnowOf } from './same-origin';
import { dropReading, readingsOf, whenRead } from './tab-readings';

/** How long a document waits for those in its frames: they are read within milliseconds, or are not there yet. */
const patienceMs = 600;

/**
 * Has the frames read that hold the rest of a report of which one frame has read a part: those in it, and where it
 * stands in a frame itself those around it. Resolved at once where nothing is missing, as in most tabs.
 * @param which those of the frame's own origin, as though there were no others, or all others
 */
export async function readTogether(tab: number, frame: number, which: 'own' | 'others'): Promise<void> {
  const reading = readingsOf(tab).find((each) => each.frame === frame);
  if (!reading) return;
  const seen = readingsOf(tab).filter((each) => which === 'others' || mayKnowOf(reading, each));
  const { inside, around } = stillUnread(seen, frame);
  if (inside.length === 0 && !around) return;
  const reached = (await framesNow(tab)).filter((each) => mayKnowOf(reading, each) === (which === 'own'));
  const known = new Set(readingsOf(tab).map((reading) => reading.frame));
  // One that was led to another page of its site is still itself.
  const isInside = (url: string) => inside.some((each) => each === url || hostOf(each) === hostOf(url));
  const wanted = reached.filter(
    (each) => !known.has(each.frame) && each.url !== null && (around || isInside(each.url)),
  );
  const there = await Promise.all(
    wanted.map(async (each) => ((await isAsked(tab, each.frame)) ? each.frame : [])),
  );
  const awaited = new Set(there.flat());
  const isEnough = (readings: { frame: number }[]) => {
    for (const reading of readings) awaited.delete(reading.frame);
    return awaited.size === 0;
  };
  await whenRead(tab, isEnough, patienceMs);
}

/**
 * Drops what was read in frames that are no longer there. Pages say goodbye when they leave, but not all: then the
 * frames of the page before would be taken for those of the next one.
 * @param asking a frame that has just spoken: it is there
 */
export async function dropGoneReadings(tab: number, asking: number): Promise<void> {
  if (readingsOf(tab).length <= 1) return;
  const there = new Set((await framesNow(tab)).map(({ frame }) => frame));
  if (there.size === 0) return;
  for (const { frame, message, file } of readingsOf(tab))
    if (!file && frame !== asking && !there.has(frame)) dropReading(tab, frame, message.session);
}

/** A page that may not be looked into, or has just gone, has no frames for us. */
function framesNow(tab: number): Promise<ReachedFrame[]> {
  return reachedFrames(tab, false).catch(() => []);
}

/** Asks the inspector of a frame to read; where there is none, one is put in. @returns whether it will */
async function isAsked(tab: number, frame: number): Promise<boolean> {
  const message: ToFrame = { type: 'inspect', insist: false };
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => false);
  if (answer === true) return true;
  return injectInto(tab, frame).then(
    () => true,
    // It has gone in the meantime.
    () => false,
  );
}
