import { browser } from 'wxt/browser';
import type { Finding, Inspection } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { JudgementReply } from '../messages/judgement';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { applySettled } from '../settled/apply';
import type { SettledEntry } from '../settled/settled-entry';
import { settledEntries } from '../settled/settled-store';
import { correctUnreadFrames, saveFrame } from '../store/frame-store';
import { inTurnOf } from './in-turn';
import { judgementFor, judgeReading } from './judge-reading';
import { settledIds } from './settled';
import { outOfReach } from './unread-frames';

type Decisions = ReadonlyMap<string, SettledEntry>;

/** How long marks wait for the word on what is settled; the storage answers within a few milliseconds. */
const patienceMs = 150;

/**
 * Judges what an inspector has read and begins to put the inspection down. The answer waits for no storage that is
 * slow or fails: what is settled can be said later.
 */
export async function onReading(message: ReadMessage, tab: number, frame: number): Promise<JudgementReply> {
  // Asked before judging, so that it is there afterwards.
  const asked = decisions();
  const start = performance.now();
  try {
    const judged = judgeReading(message);
    const answered = Promise.race([asked, late()]);
    // In its turn from now on: whoever sees the marks can count on it.
    inTurnOf(tab, frame, () => save(message, judged.inspection, answered, { tab, frame })).catch((error) =>
      console.error('Gouji: an inspection could not be put down.', error),
    );
    const milliseconds = performance.now() - start;
    const known = await answered;
    const inspection = known ? applySettled(judged.inspection, known) : judged.inspection;
    return {
      ...judgementFor({ ...judged, inspection }),
      settled: known && settledIds(inspection),
      milliseconds,
    };
  } catch (error) {
    console.error('Gouji: a page could not be judged.', error);
    return { failed: reasonOf(error) };
  }
}

/** What people have decided; where that cannot be read, everything is shown. */
function decisions(): Promise<Decisions> {
  return settledEntries().catch((error) => {
    console.error('Gouji: what is settled could not be read.', error);
    return new Map();
  });
}

function late(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), patienceMs));
}

/** Saves an inspection, and how the page stands; tells the page what is settled where it was answered otherwise. */
async function save(
  message: ReadMessage,
  fresh: Inspection,
  answered: Promise<Decisions | null>,
  place: { tab: number; frame: number },
): Promise<void> {
  const { session, url, frames, overlay, marksRemoved } = message;
  const inspection = applySettled(fresh, await decisions());
  const settled = settledIds(inspection);
  void answered.then((known) => {
    const said = known && settledIds(applySettled(fresh, known));
    if (said?.join() === settled.join() || !inspection.isReport) return;
    return tellSettled(message, place, inspection.findings);
  });
  const inside = inspection.isReport ? frames : [];
  const record = {
    ...{ ...place, session, url, state: 'inspected' as const, inspection, marksRemoved },
    overlay: overlay && inspection.isReport,
    unreadFrames: await outOfReach(place, inside, false),
  };
  await saveFrame(record).catch((error) => {
    // No room for it, not even alone. That is said; the page has its marks all the same.
    const reason = reasonOf(error);
    return saveFrame({ ...place, session, url, state: 'failed', reason });
  });
  // What is still loading is not read yet, but nothing waits for it.
  if (record.unreadFrames.length > 0) void correctWhenLoaded(record, inside);
}

async function correctWhenLoaded(record: Parameters<typeof correctUnreadFrames>[0], frames: string[]) {
  const { tab, frame } = record;
  const unreadFrames = await outOfReach(record, frames, true);
  await inTurnOf(tab, frame, () => correctUnreadFrames({ ...record, unreadFrames }));
}

async function tellSettled(
  { session, inspectedAt }: ReadMessage,
  { tab, frame }: { tab: number; frame: number },
  findings: Finding[],
): Promise<void> {
  const message: ToFrame = { type: 'settled', session, inspectedAt, findings };
  // A frame that has gone has no marks.
  await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => false);
}
