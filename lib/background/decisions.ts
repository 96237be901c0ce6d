import type { SettledEntry } from '../settled/settled-entry';
import { settledEntries } from '../settled/settled-store';

/** What people have decided, by the finding and its figures. */
export type SettledEntries = ReadonlyMap<string, SettledEntry>;

/** What people have decided; where that cannot be read, everything is shown. */
export function decisions(): Promise<SettledEntries> {
  return settledEntries().catch((error) => {
    console.error('Gouji: what is settled could not be read.', error);
    return new Map();
  });
}
