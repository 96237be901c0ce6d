import { type Browser, browser } from 'wxt/browser';

/** Whether a message comes from this extension. */
export function isOwn(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** The frame of a page that a message comes from; null when it comes from one of the extension's own pages. */
export function frameOf(sender: Browser.runtime.MessageSender): { tab: number; frame: number } | null {
  // The popup in a tab of its own has a tab as well; what tells is its address.
  if (isOwnPage(sender) || sender.tab?.id === undefined) return null;
  return { tab: sender.tab.id, frame: sender.frameId ?? 0 };
}

/** Whether a message comes from a page of this extension, as the popup is one. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return isOwn(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
