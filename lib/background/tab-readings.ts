import type { FileNote } from '../findings/file-notes';
import type { ReportInspection } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { FramePlace } from '../messages/own-sender';
import { unpackReading } from '../messages/packed-reading';
import type { FrameReading } from '../report/divide-frames';

/** What an inspector has read, with the message that brought it. */
export interface KeptReading extends FrameReading {
  message: ReadMessage;
  /** Whose the document is; see `FramePlace`. */
  origin: string | null;
  /** Whose report for which year it was last judged to hold; null: none, or it was not judged yet. */
  about: Pick<ReportInspection['report'], 'agency' | 'year'> | null;
  /** Of which readings its last judgement was, see `Share.of`; null: it was not judged yet. */
  judgedOf: string | null;
  /** The same of what its document was told. */
  toldOf: string | null;
  /** Only of a file that a page links to: what is to be known of it. One that was not read has no `pages`. */
  file?: { name: string; notes: readonly FileNote[] };
}

/**
 * What was read last in each frame of each tab, because a report can stand in several of them. In memory alone: where
 * it is lost the frames are asked again.
 */
const tabs = new Map<number, Map<number, KeptReading>>();
const waiting = new Set<() => void>();

/** Keeps what a frame has read over what it read before. */
export function keepReading({ tab, frame, origin }: FramePlace, message: ReadMessage): KeptReading {
  const { outline } = unpackReading(message.reading);
  const { url, frames: large } = message;
  const kept = { frame, url, outline, large, message, origin, judgedOf: null, toldOf: null, about: null };
  const readings = tabs.get(tab) ?? new Map<number, KeptReading>();
  tabs.set(tab, readings.set(frame, kept));
  for (const look of waiting) look();
  return kept;
}

/** Keeps what was read of a file to which a page of the tab links, or why nothing was. */
export function keepFile(
  tab: number,
  file: Omit<KeptReading, 'judgedOf' | 'toldOf' | 'about' | 'large'>,
): void {
  const readings = tabs.get(tab) ?? new Map<number, KeptReading>();
  tabs.set(tab, readings.set(file.frame, { ...file, large: [], judgedOf: null, toldOf: null, about: null }));
}

/** Drops the files of a tab. */
export function dropFiles(tab: number): void {
  for (const { frame, file } of readingsOf(tab)) if (file) tabs.get(tab)!.delete(frame);
}

/** Drops what a frame has read, if it is of that life of its inspector. @returns whether it was */
export function dropReading(tab: number, frame: number, session: string): boolean {
  if (tabs.get(tab)?.get(frame)?.message.session !== session) return false;
  tabs.get(tab)!.delete(frame);
  if (tabs.get(tab)!.size === 0) tabs.delete(tab);
  return true;
}

/** Drops what the frames of a tab have read. */
export function dropReadings(tab: number): void {
  tabs.delete(tab);
}

/** The tabs of which anything was read. */
export function tabsRead(): number[] {
  return [...tabs.keys()];
}

/** What the frames of a tab have read. */
export function readingsOf(tab: number): KeptReading[] {
  return [...(tabs.get(tab)?.values() ?? [])];
}

/** Resolved when the frames of a tab have read enough, or when that takes too long. */
export function whenRead(
  tab: number,
  isEnough: (readings: KeptReading[]) => boolean,
  patienceMs: number,
): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      waiting.delete(look);
      done();
    };
    const look = () => {
      if (isEnough(readingsOf(tab))) end();
    };
    const timer = setTimeout(end, patienceMs);
    waiting.add(look);
    look();
  });
}
