import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import type { Finding, ReportInspection, Settled } from '../inspection';
import { inLock } from '../store/in-lock';
import { figuresOf, idOf, type SettledEntry, settledEntrySchema, subjectOf } from './settled-entry';

/**
 * Keeps what people decided about findings in the extension's own storage, where no page can read it. One key a
 * decision: two that are made at the same time do not overwrite each other. The figures belong to the key: of a
 * preview and the published page, or of two frames, each has its own, and an older one is in force again when its
 * figures are back.
 */

const prefix = 'settled:';
/** Decisions of private windows, all under one key of the session storage: it goes with the last of these windows. */
const privateKey = 'settled in private';

/** Every decision that holds now, by its id: those that last, and those of private windows. */
export async function settledEntries(): Promise<Map<string, SettledEntry>> {
  const [lasting, ofWindows] = await Promise.all([lastingEntries(), privateEntries()]);
  return new Map([...lasting, ...ofWindows.map((entry) => [idOf(entry), entry] as const)]);
}

/**
 * Every decision that is kept, by its id. An entry that cannot be read is left alone and counts for nothing. The key
 * was once the subject alone; such an entry says its figures itself, and is as good as any other.
 */
export async function lastingEntries(): Promise<Map<string, SettledEntry>> {
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

/**
 * Remembers a decision about a finding of a report.
 * @param inPrivate it was made in a private window, and is forgotten with the last of them
 * @throws when the storage is full
 */
export async function settle(
  inspection: ReportInspection,
  finding: Finding,
  settled: Settled,
  inPrivate = false,
): Promise<void> {
  const entry = entryFor(inspection, finding, settled);
  if (!inPrivate) return restoreSettled([entry]);
  await changePrivate((before) => [...before.filter((each) => idOf(each) !== idOf(entry)), entry]);
}

/** Forgets what was decided in private windows: the last of them is closed. */
export async function forgetPrivateDecisions(): Promise<void> {
  await inLock(privateKey, () => browser.storage.session.remove(privateKey));
}

async function privateEntries(): Promise<SettledEntry[]> {
  const stored: unknown = (await browser.storage.session.get(privateKey))[privateKey];
  return z.array(settledEntrySchema).safeParse(stored).data ?? [];
}

async function changePrivate(change: (before: SettledEntry[]) => SettledEntry[]): Promise<void> {
  await inLock(privateKey, async () => {
    const before = await privateEntries();
    const after = change(before);
    if (after.length !== before.length || after.length > 0)
      await browser.storage.session.set({ [privateKey]: after });
  });
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
  await changePrivate((before) => before.filter((entry) => !wanted.has(idOf(entry))));
}

/** Calls `onChange` when any decision is made, changed or undone, until the signal says stop. */
export function watchSettled(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const isOurs = (key: string) => (area === 'local' ? key.startsWith(prefix) : key === privateKey);
    if (/^(?:local|session)$/.test(area) && Object.keys(changes).some(isOurs)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
