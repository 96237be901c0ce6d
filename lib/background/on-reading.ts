import type { ReadMessage } from '../messages/from-frame';
import type { JudgementReply } from '../messages/judgement';
import type { FramePlace } from '../messages/own-sender';
import { reasonOf } from '../reason-of';
import { answerForFile } from './answer-for-file';
import { recallFiles } from './attached-files';
import { decisions, type SettledEntries } from './decisions';
import { recallYearBefore } from './desk-years';
import { type FrameJudgement, judgeToKnow, judgeToTell } from './judge-anew';
import type { Made, Share } from './judge-tab';
import { putDownAll, putDownAndTell } from './put-down';
import { dropGoneReadings, readTogether } from './read-together';
import { dropReading, type KeptReading, keepReading, readingsOf } from './tab-readings';
import { answerFor, tellShare } from './tell-share';

/** How long marks wait for the word on what is settled; the storage answers within a few milliseconds. */
const patienceMs = 150;

/**
 * Judges what an inspector has read. It is answered with what documents of its own origin hold, and as soon as these
 * are read: its page can see the answer, and the clock. What other frames of the tab hold of the same report is joined
 * after that, and put down for the person.
 */
export async function onReading(message: ReadMessage, place: FramePlace): Promise<JudgementReply> {
  const { tab, frame } = place;
  const ofPage = place.ours && message.partOf ? await answerForFile(message, place) : null;
  if (ofPage) return ofPage;
  const judging = judgeReading(message, place);
  const joining = judging.then(({ later }) => later());
  const isOwn = ({ known }: FrameJudgement) => known.reading.frame === frame;
  // In its turn from now on: whoever sees the marks can count on it.
  putDownAndTell(
    tab,
    frame,
    joining.then((joined) => joined.find(isOwn)),
  );
  void joining.then((joined) =>
    putDownAll(
      tab,
      joined.filter((each) => !isOwn(each)),
    ),
  );
  return (await judging).answer;
}

/** A frame is no longer there: what the others hold is judged without it. */
export async function onGone(tab: number, frame: number, session: string): Promise<void> {
  if (!dropReading(tab, frame, session)) return;
  const said = await decisions();
  const made: Made = new Map();
  try {
    const shares = judgeToTell(tab, null, made);
    for (const share of shares) void tellShare(tab, share, said);
    putDownAll(tab, judgeToKnow(tab, { readings: shares.map(({ reading }) => reading), said }, made));
  } catch (error) {
    // They keep what they have; the next reading judges them again.
    console.error('Gouji: what is left of a page could not be judged.', error);
  }
}

/** What a reading comes to. */
interface Judging {
  /** What its page is told. */
  answer: JudgementReply;
  /** Judges it with what frames of other origins hold. @returns what there is to put down; it does not throw */
  later: () => Promise<FrameJudgement[]>;
}

/**
 * Judges what a frame has read, once what belongs to it and is of its origin is read as well, and tells others of its
 * origin for which that is news. The answer waits for no storage that is slow: what is settled can be said later.
 */
async function judgeReading(message: ReadMessage, place: FramePlace): Promise<Judging> {
  const { tab } = place;
  // Asked before judging, so that it is there afterwards.
  const asked = decisions();
  const made: Made = new Map();
  try {
    const kept = await keepAndGather(message, place);
    const start = performance.now();
    const shares = readingsOf(tab).includes(kept) ? judgeToTell(tab, kept, made) : [];
    const milliseconds = performance.now() - start;
    const said = await Promise.race([asked, late()]);
    for (const share of shares) if (share.reading !== kept) void tellShare(tab, share, said);
    const own = shares.find(({ reading }) => reading === kept);
    return {
      // Without it the frame has read again in the meantime, and drops whatever this is answered with.
      answer: own ? answerFor(own, said, milliseconds) : { failed: 'read again' },
      later: () => joinWithOthers(tab, kept, { shares, said }, made),
    };
  } catch (error) {
    console.error('Gouji: a page could not be judged.', error);
    return { answer: { failed: reasonOf(error) }, later: async () => [] };
  }
}

/** Keeps what a frame has read, and has read what belongs to it and is of its origin. */
async function keepAndGather(message: ReadMessage, place: FramePlace): Promise<KeptReading> {
  const { tab, frame } = place;
  const before = readingsOf(tab).find((reading) => reading.frame === frame);
  const kept = keepReading(place, message);
  if (before?.message.session !== message.session) await dropGoneReadings(tab, frame);
  await recallFiles(tab, frame, message.session);
  await readTogether(tab, frame, 'own');
  return kept;
}

/** Joins what was read with what frames of other origins hold. A failure is told, and what was known stays. */
async function joinWithOthers(
  tab: number,
  kept: KeptReading,
  { shares, said }: { shares: readonly Share[]; said: SettledEntries | null },
  made: Made,
): Promise<FrameJudgement[]> {
  await readTogether(tab, kept.frame, 'others');
  for (const { inspection } of shares) await recallYearBefore(inspection);
  if (!readingsOf(tab).includes(kept)) return [];
  try {
    // What was told, was told without the year before.
    const anew = judgeToTell(tab, null, made);
    for (const share of anew) void tellShare(tab, share, said);
    const readings = [kept, ...[...shares, ...anew].map(({ reading }) => reading)];
    return judgeToKnow(tab, { readings, said }, made);
  } catch (error) {
    console.error('Gouji: the frames of a page could not be judged together.', error);
    return [];
  }
}

function late(): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), patienceMs));
}
