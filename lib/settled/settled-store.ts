import { type Browser, browser } from 'wxt/browser';
import type { Finding, ReportInspection, Settled } from '../inspection';
import { figuresOf, idOf, type SettledEntry, settledEntrySchema, subjectOf } from './settled-entry';

/**
 * Keeps what people decided about findings in the extension's own storage, where no page can read it. One key a
 * decision: two that are made at the same time do not overwrite each other. The figures belong to the key: of a
 * preview and the published page, or of two frames, each has its own, and an older one is in force again when its
 * figures are back.
 */

const prefix = 'settled:';

/**
 * Every decision, by its id. An entry that cannot be read is left alone and counts for nothing. The key
 * was once the subject alone; such an entry says its figures itself, and is as good as any other.
 */
export async function settledEntries(): Promise<Map<string, SettledEntry>> {
  const entries = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, value]) => {
      const entry = settledEntrySchema.safeParse(value).data;
      return entry ? [{ key, entry }] : [];
    });
  // What was decided again since then comes last, and is what counts.
  entries.sort((a, b) => Number(isOfOwnKey(a)) - Number(isOfOwnKey(b)));
  return new Map(entries.map(({ entry }) => [idOf(entry), entry]));
}

function isOfOwnKey({ key, entry }: { key: string; entry: SettledEntry }): boolean {
  return key === prefix + idOf(entry);
}

/** A decision about a finding of a report, as it is remembered. */
export function entryFor(inspection: ReportInspection, finding: Finding, settled: Settled): SettledEntry {
  const { agency, year } = inspection.report;
  return {
    ...settled,
    subject: subjectOf(inspection, finding),
    figures: figuresOf(inspection, finding),
    rule: finding.rule,
    agency,
    year,
    url: inspection.source.url,
    message: finding.message,
  };
}

/** Remembers a decision about a finding of a report. @throws when the storage is full */
export async function settle(
  inspection: ReportInspection,
  finding: Finding,
  settled: Settled,
): Promise<void> {
  await restoreSettled([entryFor(inspection, finding, settled)]);
}

/** Puts decisions back as they were, as when a removal is undone or a file of them is read. */
export async function restoreSettled(entries: readonly SettledEntry[]): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(entries.map((entry) => [prefix + idOf(entry), settledEntrySchema.parse(entry)])),
  );
}

/** Forgets decisions by their ids: the findings are back. */
export async function unsettle(ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => {
    const entry = key.startsWith(prefix) ? settledEntrySchema.safeParse(all[key]).data : undefined;
    return entry !== undefined && wanted.has(idOf(entry));
  });
  await browser.storage.local.remove(keys);
}

/** Calls `onChange` when any decision is made, changed or undone, until the signal says stop. */
export function watchSettled(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
