import { browser } from 'wxt/browser';
import { z } from 'zod';

const key = 'letter template';
/** In base64; a bit more than the largest template that is taken. */
const longest = 3_000_000;

const storedSchema = z.object({
  name: z.string().max(300),
  data: z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

/** The office's own form of a letter: a Word file by its name. */
export interface StoredTemplate {
  name: string;
  bytes: Uint8Array;
}

/** The template that letters are written in; null: none was chosen, or it cannot be read. */
export async function letterTemplate(): Promise<StoredTemplate | null> {
  const stored = storedSchema.safeParse((await browser.storage.local.get(key))[key]).data;
  if (!stored) return null;
  return { name: stored.name, bytes: Uint8Array.from(atob(stored.data), (each) => each.charCodeAt(0)) };
}

/** Keeps a template that was found in order; the one before goes. */
export async function keepLetterTemplate({ name, bytes }: StoredTemplate): Promise<void> {
  const pieces: string[] = [];
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  const stored = storedSchema.parse({ name: name.slice(0, 300), data: btoa(pieces.join('')) });
  await browser.storage.local.set({ [key]: stored });
}

/** Goes back to the form that letters have of themselves. */
export async function dropLetterTemplate(): Promise<void> {
  await browser.storage.local.remove(key);
}
