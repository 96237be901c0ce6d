import type { SettledEntry } from '../../settled/settled-entry';
import { lastingEntries, restoreSettled, unsettle } from '../../settled/settled-store';
import type { Decision } from './state';

/** What people have settled, and what of it was undone on this page and can still be put back. */
export class Decisions {
  readonly #undone = new Map<string, SettledEntry>();

  /** The latest first; one that was undone stays where it was. */
  async now(): Promise<Decision[]> {
    const entries = await lastingEntries();
    for (const id of entries.keys()) this.#undone.delete(id);
    return [
      ...[...entries].map(([id, entry]) => ({ id, entry, undone: false })),
      ...[...this.#undone].map(([id, entry]) => ({ id, entry, undone: true })),
    ].sort((a, b) => b.entry.on.localeCompare(a.entry.on) || a.id.localeCompare(b.id));
  }

  /** The finding counts again. @throws when the browser cannot store it */
  async undo(id: string): Promise<void> {
    const entry = (await lastingEntries()).get(id);
    await unsettle([id]);
    if (entry) this.#undone.set(id, entry);
  }

  /** The finding is settled again, as it was. @throws when the browser cannot store it */
  async restore(id: string): Promise<void> {
    const entry = this.#undone.get(id);
    if (entry) await restoreSettled([entry]);
  }
}
