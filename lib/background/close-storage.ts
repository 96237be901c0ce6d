import { browser } from 'wxt/browser';

/**
 * Keeps what is stored to the extension's own pages. A script in a page can be another's: whoever has broken into the
 * page's process would read notes and switch rules off. Inspectors are told what they need by message.
 */
export async function closeStorage(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (access: object) => Promise<void> };
  // Old Chromium versions have it for the session alone, and say so; Firefox has it not.
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
    console.warn('Gouji: the storage stays open to scripts in pages.', error);
  });
}
