import { UnreadableDocument } from './document-reading';

/** How reading is watched and stopped. */
export interface ReadingWatch {
  /** Reading ends soon after `aborted` has become true; an `AbortSignal` is one. */
  signal?: { readonly aborted: boolean };
  /** Called before each page, and at the end. */
  onProgress?: (done: number, of: number) => void;
}

/**
 * Lets whoever waits come in between two pages, and ends reading where it was stopped.
 * @throws {UnreadableDocument} `stopped`
 */
export async function breathe({ signal, onProgress }: ReadingWatch, done: number, of: number): Promise<void> {
  onProgress?.(done, of);
  await new Promise<void>((resolve) => (globalThis as unknown as Timers).setTimeout(resolve, 0));
  if (signal?.aborted) throw new UnreadableDocument({ kind: 'stopped' });
}

interface Timers {
  setTimeout(run: () => void, milliseconds: number): unknown;
}
