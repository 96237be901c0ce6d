import type { SettledEntry } from '../settled/settled-entry';
import { settledEntries } from '../settled/settled-store';

/** What people have decided, by the finding and its figures. */
export type Decisions = ReadonlyMap<string, SettledEntry>;

/** What people have decided; where that cannot be read, everything is shown. */
export function decisions(): Promise<Decisions> {
  return settledEntries().catch((error) => {
    console.error('Gouji: what is settled could not be read.', error);
    return new Map();
  });
}
