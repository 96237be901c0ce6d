import { browser } from 'wxt/browser';
import { z } from 'zod';
import { faultOf } from './desk-fault';

const key = 'desk fault';
const troubleSchema = z.object({ kind: z.enum(['full', 'newer', 'refused']), detail: z.string() });

/** Why the last report could not be kept. */
export type Trouble = z.infer<typeof troubleSchema>;

/** Remembers why a report could not be kept, until one can be again: it is kept in passing, with nobody looking. */
export async function rememberFault(error: unknown): Promise<void> {
  if (error === null) return browser.storage.session.remove(key);
  const { kind, detail } = faultOf(error);
  await browser.storage.session.set({ [key]: { kind, detail } satisfies Trouble });
}

/** Why the last report could not be kept; null: it could, or there was none. */
export async function troubleNow(): Promise<Trouble | null> {
  return troubleSchema.safeParse((await browser.storage.session.get(key))[key]).data ?? null;
}
