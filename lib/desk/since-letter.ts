import type { Finding } from '../inspection';
import { applySettled } from '../settled/apply';
import type { SettledEntry } from '../settled/settled-entry';
import { type Changes, changesOf } from './changes';
import type { DeskReport } from './desk-report';
import type { WorkStep } from './work';

/** What became of what a unit was written to about, by the number of findings; settled ones and remarks do not count. */
export interface SinceLetter {
  corrected: number;
  unchanged: number;
  fresh: number;
  /** Gone, but nothing says that they were corrected. */
  open: number;
}

/**
 * Holds what a report says now against what it said when the unit was written to: findings that ask for something.
 * @param sentAt ISO date and time
 * @returns null where nobody has looked at it since, or where nothing was kept of what it said then
 */
export function changesSinceLetter(
  { versions }: Pick<DeskReport, 'versions'>,
  sentAt: string,
  decisions: ReadonlyMap<string, SettledEntry>,
): Changes | null {
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
  const asking = (findings: readonly Finding[]) =>
    findings.filter(({ severity, settled }) => severity !== 'info' && !settled);
  return {
    corrected: asking(changes.corrected),
    unchanged: asking(changes.unchanged),
    fresh: asking(changes.fresh),
    open: asking(changes.open),
  };
}

/** The same since its unit was written to last, whatever was said of it since; null: it was not. */
export function sinceLastLetter(
  report: Pick<DeskReport, 'versions'> | null,
  steps: readonly WorkStep[] = [],
  decisions: ReadonlyMap<string, SettledEntry>,
): Changes | null {
  const sent = steps.findLast(({ state }) => state === 'sent');
  return report && sent ? changesSinceLetter(report, sent.at, decisions) : null;
}

/** The same in numbers. */
export function sinceLetter(
  report: Pick<DeskReport, 'versions'>,
  sentAt: string,
  decisions: ReadonlyMap<string, SettledEntry>,
): SinceLetter | null {
  const changes = changesSinceLetter(report, sentAt, decisions);
  if (!changes) return null;
  const { corrected, unchanged, fresh, open } = changes;
  return {
    ...{ corrected: corrected.length, unchanged: unchanged.length },
    ...{ fresh: fresh.length, open: open.length },
  };
}

/** Whether nothing speaks against calling it corrected: something is, and nothing is left or has come. */
export function isCorrected({ corrected, unchanged, fresh, open }: SinceLetter): boolean {
  return corrected > 0 && unchanged + fresh + open === 0;
}
