import { browser } from 'wxt/browser';

const key = 'updated';

/** Remembers that the extension was updated, until somebody has been told. */
export async function rememberUpdate(): Promise<void> {
  await browser.storage.session.set({ [key]: browser.runtime.getManifest().version });
}

/** The version to which the extension was updated, told once; null when nothing is new. */
export async function takeUpdate(): Promise<string | null> {
  const version: unknown = (await browser.storage.session.get(key))[key];
  if (typeof version !== 'string') return null;
  await browser.storage.session.remove(key);
  return version;
}
