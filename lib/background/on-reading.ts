import { browser } from 'wxt/browser';
import type { Finding } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { JudgementReply, PackedJudgement } from '../messages/judgement';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { applySettled } from '../settled/apply';
import type { SettledEntry } from '../settled/settled-entry';
import { settledEntries } from '../settled/settled-store';
import { correctUnreadFrames, saveFrame } from '../store/frame-store';
import { inTurnOf } from './in-turn';
import { judgeTab, type Share } from './judge-tab';
import { judgementFor } from './judgement-for';
import { dropGoneReadings, readTogether } from './read-together';
import { settledIds } from './settled';
import { dropReading, type KeptReading, keepReading, readingsOf } from './tab-readings';
import { outOfReach } from './unread-frames';

type Decisions = ReadonlyMap<string, SettledEntry>;

/** How long marks wait for the word on what is settled; the storage answers within a few milliseconds. */
const patienceMs = 150;

/**
 * Judges what an inspector has read, together with what the other frames of the tab hold of the same report, and begins
 * to put the inspection down. The answer waits for no storage that is slow or fails: what is settled can be said later.
 */
export async function onReading(message: ReadMessage, tab: number, frame: number): Promise<JudgementReply> {
  // Asked before judging, so that it is there afterwards.
  const asked = decisions();
  const judging = judgeTogether(message, tab, frame).catch((error) => {
    console.error('Gouji: a page could not be judged.', error);
    return { failed: reasonOf(error) };
  });
  const answered = judging.then(() => Promise.race([asked, late()]));
  // In its turn from now on: whoever sees the marks can count on it.
  const own = judging.then((judged) => ('own' in judged ? judged.own : null));
  putDown(own, { answered, tab, frame });
  const judged = await judging;
  if ('failed' in judged) return judged;
  for (const share of judged.others)
    putDown(Promise.resolve(share), { answered, tab, frame: share.reading.frame });
  const known = await answered;
  for (const share of judged.others) void tellJudged(share, known, tab);
  // Without it the frame has read again in the meantime, and drops whatever this is answered with.
  return judged.own ? answerFor(judged.own, known, judged.milliseconds) : { failed: 'read again' };
}

/**
 * Judges what a frame has read, once what belongs to it is read as well.
 * @returns its own share, null when it has read again since; and those of the frames for which that is news
 * @throws what judging throws
 */
async function judgeTogether(message: ReadMessage, tab: number, frame: number) {
  const before = readingsOf(tab).find((reading) => reading.frame === frame);
  const kept = keepReading(tab, frame, message);
  if (before?.message.session !== message.session) await dropGoneReadings(tab);
  await readTogether(tab, frame);
  const start = performance.now();
  const isLast = readingsOf(tab).includes(kept);
  const shares = isLast ? judgeAnew(tab, frame) : [];
  return {
    own: shares.find(({ reading }) => reading === kept) ?? null,
    others: shares.filter(({ reading }) => reading !== kept),
    milliseconds: performance.now() - start,
  };
}

/** A frame is no longer there: what the others hold is judged without it. */
export async function onGone(tab: number, frame: number, session: string): Promise<void> {
  if (!dropReading(tab, frame, session)) return;
  const known = await decisions();
  for (const share of judgeAnew(tab, null)) {
    const answered = Promise.resolve(known);
    putDown(Promise.resolve(share), { answered, tab, frame: share.reading.frame });
    void tellJudged(share, known, tab);
  }
}

/**
 * Judges the report to which a frame belongs, and those of which other frames have last been told something else.
 * @throws what judging throws
 */
function judgeAnew(tab: number, frame: number | null): Share[] {
  const isWanted = (of: string, reading: KeptReading) => reading.frame === frame || reading.judgedOf !== of;
  const shares = judgeTab(readingsOf(tab), isWanted).filter(({ of, reading }) => isWanted(of, reading));
  for (const { of, reading } of shares) reading.judgedOf = of;
  return shares;
}

function answerFor(share: Share, known: Decisions | null, milliseconds: number): PackedJudgement {
  const inspection = known ? applySettled(share.inspection, known) : share.inspection;
  const settled = known && settledIds(inspection);
  return { ...judgementFor({ ...share, inspection }), settled, milliseconds };
}

async function tellJudged(share: Share, known: Decisions | null, tab: number): Promise<void> {
  const { frame, message } = share.reading;
  const { session, inspectedAt } = message;
  const news: ToFrame = { type: 'judged', session, inspectedAt, judgement: answerFor(share, known, 0) };
  // A frame that has gone has no marks.
  await browser.tabs.sendMessage(tab, news, { frameId: frame }).catch(() => false);
}

/** Saves a share in the turn of its frame, which begins now. */
function putDown(
  judged: Promise<Share | null>,
  { answered, tab, frame }: { answered: Promise<Decisions | null>; tab: number; frame: number },
): void {
  inTurnOf(tab, frame, async () => {
    const share = await judged;
    // What has gone in the meantime, or was read again, is not put down any more.
    if (share && readingsOf(tab).includes(share.reading)) await save(share, answered, tab);
  }).catch((error) => console.error('Gouji: an inspection could not be put down.', error));
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
async function save(share: Share, answered: Promise<Decisions | null>, tab: number): Promise<void> {
  const { inspection: fresh, shared } = share;
  const { frame, message } = share.reading;
  const { session, url, frames, overlay, marksRemoved } = message;
  const place = { tab, frame };
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
    ...(shared && { shared }),
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
  // Those that have come may hold a part of the report: once they are read it is judged with them.
  await readTogether(tab, frame);
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
