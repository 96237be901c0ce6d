import { type Browser, browser } from 'wxt/browser';
import type { Finding, ReportInspection, Settled } from '../inspection';
import { figuresOf, type SettledEntry, settledEntrySchema, subjectOf } from './settled-entry';

/**
 * Keeps what people decided about findings in the extension's own storage, where no page can read it. One key a
 * decision: two that are made at the same time do not overwrite each other.
 */

const prefix = 'settled:';

/** Every decision, by its subject. An entry that cannot be read is left alone and counts for nothing. */
export async function settledEntries(): Promise<Map<string, SettledEntry>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return new Map(
    Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .flatMap(([, value]) => settledEntrySchema.safeParse(value).data ?? [])
      .map((entry) => [entry.subject, entry]),
  );
}

/** Remembers a decision about a finding of a report. @throws when the storage is full */
export async function settle(
  inspection: ReportInspection,
  finding: Finding,
  settled: Settled,
): Promise<void> {
  const { agency, year } = inspection.report;
  await restoreSettled([
    {
      ...settled,
      subject: subjectOf(inspection, finding),
      figures: figuresOf(inspection, finding),
      rule: finding.rule,
      agency,
      year,
      url: inspection.source.url,
      message: finding.message,
    },
  ]);
}

/** Puts decisions back as they were, as when a removal is undone or a file of them is read. */
export async function restoreSettled(entries: readonly SettledEntry[]): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(entries.map((entry) => [prefix + entry.subject, settledEntrySchema.parse(entry)])),
  );
}

/** Forgets decisions: the findings are back. */
export async function unsettle(subjects: readonly string[]): Promise<void> {
  await browser.storage.local.remove(subjects.map((subject) => prefix + subject));
}

/** Calls `onChange` when any decision is made, changed or undone, until the signal says stop. */
export function watchSettled(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
