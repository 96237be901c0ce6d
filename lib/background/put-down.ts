import type { Inspection } from '../inspection';
import { reasonOf } from '../reason-of';
import { applySettled } from '../settled/apply';
import type { FrameRecord } from '../store/frame-record';
import { correctUnreadFrames, saveFrame } from '../store/frame-store';
import { decisions, type SettledEntries } from './decisions';
import { inTurnOf } from './in-turn';
import type { FrameJudgement } from './judge-anew';
import type { Share } from './judge-tab';
import { judgementFor } from './judgement-for';
import { readTogether } from './read-together';
import { settledIds } from './settled';
import { readingsOf } from './tab-readings';
import { tellSettled } from './tell-frame';
import { outOfReach } from './unread-frames';

type Inspected = Extract<FrameRecord, { state: 'inspected' }>;

/**
 * Puts down how a frame is judged, and how its page stands, in the turn of the frame, which begins now; and tells the
 * page what is settled where it was told otherwise.
 * @param judged undefined: there is nothing to put down
 */
export function putDownAndTell(
  tab: number,
  frame: number,
  judged: Promise<FrameJudgement | undefined>,
): void {
  inTurnOf(tab, frame, async () => {
    const judgement = await judged;
    // What has gone in the meantime, or was read again, is not put down any more.
    if (!judgement || !readingsOf(tab).includes(judgement.known.reading)) return;
    const decided = await decisions();
    void correctWord(tab, judgement, decided);
    const record = await recordOf(tab, judgement, decided);
    await save(record);
    // What is still loading is not read yet, but nothing waits for it.
    if (record.unreadFrames.length > 0)
      void correctWhenLoaded(record, judgement.known.reading.message.frames);
  }).catch((error) => console.error('Gouji: an inspection could not be put down.', error));
}

/** The same of several frames, which are judged already. */
export function putDownAll(tab: number, judgements: readonly FrameJudgement[]): void {
  for (const judgement of judgements)
    putDownAndTell(tab, judgement.known.reading.frame, Promise.resolve(judgement));
}

/** Tells a page what is settled, unless it was told just that. */
async function correctWord(
  tab: number,
  { told, said }: FrameJudgement,
  decided: SettledEntries,
): Promise<void> {
  const { frame, message } = told.reading;
  const inspection = applySettled(told.inspection, decided);
  if (!inspection.isReport) return;
  const was = said && settledIds(applySettled(told.inspection, said));
  if (was?.join() === settledIds(inspection).join()) return;
  await tellSettled({ ...message, tab, frame }, inspection.findings);
}

/** What is put down of a frame. */
export async function recordOf(
  tab: number,
  { known, told }: FrameJudgement,
  decided: SettledEntries,
): Promise<Inspected> {
  const { frame, message, origin } = known.reading;
  const { session, url, frames, overlay, marksRemoved } = message;
  const place = { tab, frame, origin };
  const part = ({ inspection, shared }: Share) => ({
    inspection: withBoundedText(applySettled(inspection, decided)),
    ...(shared && { shared }),
  });
  const { isReport } = known.inspection;
  return {
    ...{ ...place, session, url, state: 'inspected', marksRemoved },
    ...part(known),
    ...(known.wanted &&
      known.wanted.length > 0 && { wanted: known.wanted.map(({ name, url }) => ({ name, url })) }),
    // No inspector can be asked for the tables of a file.
    ...((told.inspection !== known.inspection || known.reading.file) && {
      told: { ...part(told), sheets: judgementFor(known).sheets },
    }),
    overlay: overlay && isReport,
    unreadFrames: isReport ? await outOfReach(place, frames, false) : [],
  };
}

/** Puts a record down; where there is no room for it, that. */
export async function save(record: Inspected): Promise<void> {
  await saveFrame(record).catch((error) => {
    // No room for it, not even alone. That is said; the page has its marks all the same.
    const { tab, frame, origin, session, url } = record;
    return saveFrame({ tab, frame, origin, session, url, state: 'failed', reason: reasonOf(error) });
  });
}

async function correctWhenLoaded(record: Inspected, frames: string[]): Promise<void> {
  const { tab, frame } = record;
  const unreadFrames = await outOfReach(record, frames, true);
  await inTurnOf(tab, frame, () => correctUnreadFrames({ ...record, unreadFrames }));
  // Those that have come may hold a part of the report: once they are read it is judged with them.
  await readTogether(tab, frame, 'own');
  await readTogether(tab, frame, 'others');
}

/** Longer than any section; what is stored of all tabs has to find room together. */
const longestText = 50_000;

function withBoundedText(inspection: Inspection): Inspection {
  if (!inspection.isReport) return inspection;
  const sections = inspection.report.sections.map((section) =>
    section.text.length > longestText
      ? { ...section, text: `${section.text.slice(0, longestText)}…` }
      : section,
  );
  return { ...inspection, report: { ...inspection.report, sections } };
}
