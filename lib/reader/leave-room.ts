import { browser } from 'wxt/browser';

/** Closes the page of ours that nobody looks at: a document off the screen, or where there is no such thing a tab. */
export async function leaveRoom(window: Window): Promise<void> {
  // Off the screen there is nothing of the browser but messages.
  const tab = await (browser.tabs as typeof browser.tabs | undefined)?.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
