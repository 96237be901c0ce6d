import type { SettledEntry } from '../../settled/settled-entry';
import { restoreSettled, settledEntries, unsettle } from '../../settled/settled-store';
import type { Decision } from './state';

/** What people have settled, and what of it was undone on this page and can still be put back. */
export class Decisions {
  readonly #undone = new Map<string, SettledEntry>();

  /** The latest first; one that was undone stays where it was. */
  async now(): Promise<Decision[]> {
    const entries = await settledEntries();
    for (const subject of entries.keys()) this.#undone.delete(subject);
    return [
      ...[...entries.values()].map((entry) => ({ entry, undone: false })),
      ...[...this.#undone.values()].map((entry) => ({ entry, undone: true })),
    ].sort((a, b) => b.entry.on.localeCompare(a.entry.on) || a.entry.subject.localeCompare(b.entry.subject));
  }

  /** The finding counts again. @throws when the browser cannot store it */
  async undo(subject: string): Promise<void> {
    const entry = (await settledEntries()).get(subject);
    await unsettle([subject]);
    if (entry) this.#undone.set(subject, entry);
  }

  /** The finding is settled again, as it was. @throws when the browser cannot store it */
  async restore(subject: string): Promise<void> {
    const entry = this.#undone.get(subject);
    if (entry) await restoreSettled([entry]);
  }
}
