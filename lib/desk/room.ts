import { browser } from 'wxt/browser';

/** What the browser gives the extension of the disk. */
export interface Room {
  /** Bytes in use, and how many there are; null: the browser does not say. */
  used: number | null;
  quota: number | null;
  /** Whether the browser leaves it alone when the disk fills. */
  persisted: boolean;
}

/**
 * Asks the browser to leave the desk alone, and how much room there is. With `unlimitedStorage` browsers do, whatever
 * Chromium answers to the question. Never throws.
 */
export async function roomOf(storage: StorageManager | undefined): Promise<Room> {
  const [isUnlimited, estimate, persisted] = await Promise.all([
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }).catch(() => false),
    storage?.estimate?.().catch(() => null),
    storage?.persist?.().catch(() => false),
  ]);
  return {
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: isUnlimited || (persisted ?? false),
  };
}
