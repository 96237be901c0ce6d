import type { SettledEntries } from './decisions';
import { judgeApart, judgeTab, type Made, type Share } from './judge-tab';
import { type KeptReading, readingsOf } from './tab-readings';

/** How a frame is judged, and what its page knows of that. */
export interface FrameJudgement {
  /** By all frames of the tab: for the person. */
  known: Share;
  /** By documents of its own origin: what its page may be told. */
  told: Share;
  /** The decisions with which the page was told; null: without any, they were not known in time. */
  said: SettledEntries | null;
}

/**
 * Judges what the document of a reading may know, and those that were told something else last.
 * @param kept null: none was read, one has gone
 * @throws what judging throws
 */
export function judgeToTell(tab: number, kept: KeptReading | null, made: Made): Share[] {
  const isWanted = (of: string, reading: KeptReading) => reading === kept || reading.toldOf !== of;
  const shares = judgeApart(readingsOf(tab), isWanted, made).filter(({ of, reading }) =>
    isWanted(of, reading),
  );
  for (const { of, reading } of shares) reading.toldOf = of;
  return shares;
}

/**
 * Judges what stands in all frames of a tab, as far as it is news.
 * @param told what is news in any case, since its page was just told
 * @throws what judging throws
 */
export function judgeToKnow(
  tab: number,
  told: { readings: readonly KeptReading[]; said: SettledEntries | null },
  made: Made,
): FrameJudgement[] {
  const isWanted = (of: string, reading: KeptReading) =>
    told.readings.includes(reading) || reading.judgedOf !== of;
  const all = readingsOf(tab);
  const shares = judgeTab(all, isWanted, made).filter(({ of, reading }) => isWanted(of, reading));
  for (const { of, reading } of shares) reading.judgedOf = of;
  const apart = judgeApart(all, (_, reading) => shares.some((share) => share.reading === reading), made);
  return shares.flatMap((known) => {
    // A file of another origin than the page is told to nobody.
    const own = apart.find(({ reading }) => reading === known.reading) ?? (known.reading.file && known);
    return own ? [{ known, told: own, said: told.said }] : [];
  });
}
