import { browser } from 'wxt/browser';

/** Opens the desk, or brings the one that is open to the front. */
export async function openDesk(): Promise<void> {
  const url = browser.runtime.getURL('/desk.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
