import { browser } from 'wxt/browser';
import type { ReadMessage } from '../messages/from-frame';
import type { JudgementReply, PackedJudgement } from '../messages/judgement';
import type { FramePlace } from '../messages/own-sender';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { applySettled } from '../settled/apply';
import { judgeApart, judgeTab, type Made, type Share } from './judge-tab';
import { judgementFor } from './judgement-for';
import { type Decisions, decisions, type KnownAndTold, putDown } from './put-down';
import { dropGoneReadings, readTogether } from './read-together';
import { settledIds } from './settled';
import { dropReading, type KeptReading, keepReading, readingsOf } from './tab-readings';

/** How long marks wait for the word on what is settled; the storage answers within a few milliseconds. */
const patienceMs = 150;

/**
 * Judges what an inspector has read. It is answered with what documents of its own origin hold, and as soon as these
 * are read: its page can see the answer, and the clock. What other frames of the tab hold of the same report is joined
 * after that, and put down for the person. The answer waits for no storage that is slow or fails either: what is
 * settled can be said later.
 */
export async function onReading(message: ReadMessage, place: FramePlace): Promise<JudgementReply> {
  const { tab, frame } = place;
  // Asked before judging, so that it is there afterwards.
  const asked = decisions();
  const made: Made = new Map();
  const telling = readAndTell(message, place, made).catch((error) => {
    console.error('Gouji: a page could not be judged.', error);
    return { failed: reasonOf(error) };
  });
  const answered = telling.then(() => Promise.race([asked, late()]));
  const joining = telling.then((told) => ('failed' in told ? [] : joinLater(told, tab, made)));
  // In its turn from now on: whoever sees the marks can count on it.
  const own = joining.then((joined) => joined.find(({ known }) => known.reading.frame === frame) ?? null);
  putDown(own, { answered, tab, frame });
  void joining.then((joined) => {
    for (const both of joined)
      if (both.known.reading.frame !== frame)
        putDown(Promise.resolve(both), { answered, tab, frame: both.known.reading.frame });
  });
  const told = await telling;
  if ('failed' in told) return told;
  const settled = await answered;
  for (const share of told.shares) if (share.reading !== told.kept) void tellJudged(share, settled, tab);
  const answer = told.shares.find((share) => share.reading === told.kept);
  // Without it the frame has read again in the meantime, and drops whatever this is answered with.
  return answer ? answerFor(answer, settled, told.milliseconds) : { failed: 'read again' };
}

interface Told {
  kept: KeptReading;
  /** For each frame for which it is news what its document may know. */
  shares: Share[];
  milliseconds: number;
}

/**
 * Judges what a frame has read, once what belongs to it and is of its origin is read as well.
 * @throws what judging throws
 */
async function readAndTell(message: ReadMessage, place: FramePlace, made: Made): Promise<Told> {
  const { tab, frame } = place;
  const before = readingsOf(tab).find((reading) => reading.frame === frame);
  const kept = keepReading(place, message);
  if (before?.message.session !== message.session) await dropGoneReadings(tab, frame);
  await readTogether(tab, frame, 'own');
  const start = performance.now();
  const isLast = readingsOf(tab).includes(kept);
  const shares = isLast ? tellAnew(tab, kept, made) : [];
  return { kept, shares, milliseconds: performance.now() - start };
}

/** Joins what was read with what frames of other origins hold. A failure is told, and what was known stays. */
async function joinLater({ kept, shares }: Told, tab: number, made: Made): Promise<KnownAndTold[]> {
  await readTogether(tab, kept.frame, 'others');
  if (!readingsOf(tab).includes(kept)) return [];
  try {
    return joinAnew(tab, [kept, ...shares.map(({ reading }) => reading)], made);
  } catch (error) {
    console.error('Gouji: the frames of a page could not be judged together.', error);
    return [];
  }
}

/** A frame is no longer there: what the others hold is judged without it. */
export async function onGone(tab: number, frame: number, session: string): Promise<void> {
  if (!dropReading(tab, frame, session)) return;
  const settled = await decisions();
  const made: Made = new Map();
  try {
    const shares = tellAnew(tab, null, made);
    for (const share of shares) void tellJudged(share, settled, tab);
    const news = joinAnew(
      tab,
      shares.map(({ reading }) => reading),
      made,
    );
    for (const both of news)
      putDown(Promise.resolve(both), {
        ...{ answered: Promise.resolve(settled), tab, frame: both.known.reading.frame },
      });
  } catch (error) {
    // They keep what they have; the next reading judges them again.
    console.error('Gouji: what is left of a page could not be judged.', error);
  }
}

/**
 * Judges what the document of a reading may know, and those that have last been told something else.
 * @throws what judging throws
 */
function tellAnew(tab: number, kept: KeptReading | null, made: Made): Share[] {
  const isWanted = (of: string, reading: KeptReading) => reading === kept || reading.toldOf !== of;
  const shares = judgeApart(readingsOf(tab), isWanted, made).filter(({ of, reading }) =>
    isWanted(of, reading),
  );
  for (const { of, reading } of shares) reading.toldOf = of;
  return shares;
}

/**
 * Judges what stands in all frames, as far as it is news.
 * @param readings those that are wanted in any case
 * @throws what judging throws
 */
function joinAnew(tab: number, readings: readonly KeptReading[], made: Made): KnownAndTold[] {
  const isWanted = (of: string, reading: KeptReading) =>
    readings.includes(reading) || reading.judgedOf !== of;
  const all = readingsOf(tab);
  const shares = judgeTab(all, isWanted, made).filter(({ of, reading }) => isWanted(of, reading));
  for (const { of, reading } of shares) reading.judgedOf = of;
  const apart = judgeApart(all, (_, reading) => shares.some((share) => share.reading === reading), made);
  return shares.flatMap((known) => {
    const told = apart.find(({ reading }) => reading === known.reading);
    return told ? [{ known, told }] : [];
  });
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

function late(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), patienceMs));
}
