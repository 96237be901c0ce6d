import { browser } from 'wxt/browser';

/**
 * Opens the page that shows files, beside the tab from which it is asked for.
 * @param address null: files are chosen there
 * @param part where the file was inspected with the tab's page: its number there, and the finding to be shown in it
 */
export async function openReader(
  address: string | null,
  tab?: number,
  part?: { frame: number; finding: string | null },
): Promise<void> {
  const search = new URLSearchParams({
    ...(address !== null && { src: address }),
    ...(part && { of: String(tab), file: String(part.frame) }),
    ...(typeof part?.finding === 'string' && { finding: part.finding }),
  });
  const query = search.size > 0 ? `?${search}` : '';
  const beside = tab === undefined ? undefined : await browser.tabs.get(tab).catch(() => undefined);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html${query}` as '/reader.html'),
    ...(beside && { index: beside.index + 1, windowId: beside.windowId }),
  });
}

/** Shows the file that a tab shows: fetched again, or where that cannot be, as one from disk, chosen by hand. */
export async function openFileOf(tab: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
  await openReader(/^https?:/.test(url) ? url : null, tab);
}
