import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';

/** Which files a page was asked to be inspected with, and how far each is: popups come and go meanwhile. */

const count = z.number().int().min(0);
export const attachedStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('fetching'), received: count, of: count.nullable() }),
  z.object({ kind: z.literal('reading'), done: count, of: count }),
  z.object({ kind: z.literal('read') }),
  z.object({ kind: z.literal('stopped') }),
  z.object({
    kind: z.literal('failed'),
    /** For people. */
    reason: z.string(),
    /** The host from which nothing may be fetched before a person says so. */
    host: z.string().nullable(),
  }),
]);
export type AttachedState = z.infer<typeof attachedStateSchema>;

const attachedSchema = z.object({
  tab: z.number().int(),
  /** The document that links to them: once another one stands there, they are none of it. */
  page: z.object({ frame: z.number().int(), session: z.string() }),
  files: z.array(
    z.object({
      /** Its number among the frames of the tab, below 0. */
      frame: z.number().int().negative(),
      name: z.string(),
      url: z.string(),
      state: attachedStateSchema,
    }),
  ),
});
export type AttachedRecord = z.infer<typeof attachedSchema>;

const prefix = 'attached:';

/** What a tab's page was asked to be inspected with; null: with nothing. */
export async function attachedTo(tab: number): Promise<AttachedRecord | null> {
  const key = `${prefix}${tab}`;
  return attachedSchema.safeParse((await browser.storage.session.get(key))[key]).data ?? null;
}

/** The same of all tabs. */
export async function allAttached(): Promise<AttachedRecord[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(prefix) ? (attachedSchema.safeParse(value).data ?? []) : [],
  );
}

export async function saveAttached(record: AttachedRecord): Promise<void> {
  await browser.storage.session.set({ [`${prefix}${record.tab}`]: record });
}

export async function forgetAttached(tab: number): Promise<void> {
  await browser.storage.session.remove(`${prefix}${tab}`);
}

/** Calls `onChange` with every tab of which it has changed, until the signal says stop. */
export function watchAttached(onChange: (tab: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    for (const key of Object.keys(changes))
      if (key.startsWith(prefix)) onChange(Number(key.slice(prefix.length)));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** Whether something is still to be done about a file. */
export function isUnderWay({ kind }: AttachedState): boolean {
  return kind === 'waiting' || kind === 'fetching' || kind === 'reading';
}
