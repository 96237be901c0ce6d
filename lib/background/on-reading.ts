import { browser } from 'wxt/browser';
import type { ReadMessage } from '../messages/from-frame';
import type { JudgementReply, PackedJudgement } from '../messages/judgement';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { applySettled } from '../settled/apply';
import { judgeTab, type Share } from './judge-tab';
import { judgementFor } from './judgement-for';
import { type Decisions, decisions, putDown } from './put-down';
import { dropGoneReadings, readTogether } from './read-together';
import { settledIds } from './settled';
import { dropReading, type KeptReading, keepReading, readingsOf } from './tab-readings';

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
  if (before?.message.session !== message.session) await dropGoneReadings(tab, frame);
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
  try {
    for (const share of judgeAnew(tab, null)) {
      const answered = Promise.resolve(known);
      putDown(Promise.resolve(share), { answered, tab, frame: share.reading.frame });
      void tellJudged(share, known, tab);
    }
  } catch (error) {
    // They keep what they have; the next reading judges them again.
    console.error('Gouji: what is left of a page could not be judged.', error);
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

function late(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), patienceMs));
}
