import { browser } from 'wxt/browser';
import type { Finding, Inspection } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { ToFrame } from '../messages/to-frame';
import { reasonOf } from '../reason-of';
import { applySettled } from '../settled/apply';
import type { SettledEntry } from '../settled/settled-entry';
import { settledEntries } from '../settled/settled-store';
import { correctUnreadFrames, saveFrame } from '../store/frame-store';
import { inTurnOf } from './in-turn';
import type { Share } from './judge-tab';
import { judgementFor } from './judgement-for';
import { readTogether } from './read-together';
import { settledIds } from './settled';
import { readingsOf } from './tab-readings';
import { outOfReach } from './unread-frames';

/** What people have decided, by the finding and its figures. */
export type Decisions = ReadonlyMap<string, SettledEntry>;

/** What people have decided; where that cannot be read, everything is shown. */
export function decisions(): Promise<Decisions> {
  return settledEntries().catch((error) => {
    console.error('Gouji: what is settled could not be read.', error);
    return new Map();
  });
}

/** What is known of a frame, and what of it its own document may be told. */
export interface KnownAndTold {
  known: Share;
  told: Share;
}

/**
 * Puts down what of an inspection concerns a frame, in the turn of the frame, which begins now.
 * @param judged null: there is nothing to put down
 * @param answered what was known of people's decisions when the page was answered; null: nothing yet
 */
export function putDown(
  judged: Promise<KnownAndTold | null>,
  { answered, tab, frame }: { answered: Promise<Decisions | null>; tab: number; frame: number },
): void {
  inTurnOf(tab, frame, async () => {
    const both = await judged;
    // What has gone in the meantime, or was read again, is not put down any more.
    if (both && readingsOf(tab).includes(both.known.reading)) await save(both, answered, tab);
  }).catch((error) => console.error('Gouji: an inspection could not be put down.', error));
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

/** Saves an inspection, and how the page stands; tells the page what is settled where it was answered otherwise. */
async function save(
  { known, told }: KnownAndTold,
  answered: Promise<Decisions | null>,
  tab: number,
): Promise<void> {
  const { frame, message, origin } = known.reading;
  const { session, url, frames, overlay, marksRemoved } = message;
  const place = { tab, frame, origin };
  const decided = await decisions();
  const part = ({ inspection, shared }: Share) => ({
    inspection: withBoundedText(applySettled(inspection, decided)),
    ...(shared && { shared }),
  });
  const own = part(told);
  const settled = settledIds(own.inspection);
  void answered.then((known) => {
    const said = known && settledIds(applySettled(told.inspection, known));
    if (said?.join() === settled.join() || !own.inspection.isReport) return;
    return tellSettled(message, place, own.inspection.findings);
  });
  const { inspection, shared } = part(known);
  const inside = inspection.isReport ? frames : [];
  const record = {
    ...{ ...place, session, url, state: 'inspected' as const, inspection, marksRemoved },
    ...(shared && { shared }),
    ...(told.inspection !== known.inspection && { told: { ...own, sheets: judgementFor(known).sheets } }),
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
  await readTogether(tab, frame, 'own');
  await readTogether(tab, frame, 'others');
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
