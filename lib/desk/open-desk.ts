import { browser } from 'wxt/browser';

/** Opens a list on the desk, which goes on, or brings its page to the front. */
export function openDeskList(id: string): Promise<void> {
  return openPage(`/list.html?list=${id}`);
}

/** Opens the desk, or brings the one that is open to the front. @param report is unfolded there, in a desk of its own */
export async function openDesk(report?: string): Promise<void> {
  await openPage(report === undefined ? '/desk.html' : `/desk.html?report=${encodeURIComponent(report)}`);
}

async function openPage(
  path: '/desk.html' | `/desk.html?report=${string}` | `/list.html?list=${string}`,
): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
