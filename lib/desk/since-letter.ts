import type { Finding } from '../inspection';
import { applySettled } from '../settled/apply';
import type { SettledEntry } from '../settled/settled-entry';
import { changesOf } from './changes';
import type { DeskReport } from './desk-report';

/** What became of what a unit was written to about, by the number of findings; settled ones and remarks do not count. */
export interface SinceLetter {
  corrected: number;
  unchanged: number;
  fresh: number;
  /** Gone, but nothing says that they were corrected. */
  open: number;
}

/**
 * Holds what a report says now against what it said when the unit was written to.
 * @param sentAt ISO date and time
 * @returns null where nobody has looked at it since, or where nothing was kept of what it said then
 */
export function sinceLetter(
  { versions }: DeskReport,
  sentAt: string,
  decisions: ReadonlyMap<string, SettledEntry>,
): SinceLetter | null {
  const now = versions.at(-1);
  if (!now || now.lastSeen <= sentAt) return null;
  const before = versions
    .filter(({ firstSeen }) => firstSeen <= sentAt)
    .reduce<(typeof versions)[number] | null>(
      (latest, each) => (latest && latest.firstSeen >= each.firstSeen ? latest : each),
      null,
    );
  if (!before) return null;
  const changes = changesOf(
    applySettled(before.inspection, decisions),
    applySettled(now.inspection, decisions),
  );
  const count = (findings: readonly Finding[]) =>
    findings.filter(({ severity, settled }) => severity !== 'info' && !settled).length;
  return {
    corrected: count(changes.corrected),
    unchanged: count(changes.unchanged),
    fresh: count(changes.fresh),
    open: count(changes.open),
  };
}

/** Whether nothing speaks against calling it corrected: something is, and nothing is left or has come. */
export function isCorrected({ corrected, unchanged, fresh, open }: SinceLetter): boolean {
  return corrected > 0 && unchanged + fresh + open === 0;
}
