import { browser } from 'wxt/browser';
import { forgetPrivateDecisions } from '../settled/settled-store';

/** Forgets what was decided in private windows as soon as none of them is open. */
export async function onWindowClosed(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPrivateDecisions();
}
