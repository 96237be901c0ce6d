import { type Browser, browser } from 'wxt/browser';

/** Whether a message comes from this extension. */
export function isOwn(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** Where a document stands, and whose it is. */
export interface FramePlace {
  tab: number;
  frame: number;
  /**
   * Scheme, host and port, as the browser has them: of a document without an address of its own (`about:blank`,
   * `srcdoc`) those of the document that made it. Null: it shares its origin with nobody (sandboxed, `data:`, a file).
   */
  origin: string | null;
  /** It is a page of this extension, which nobody else can put anything into. */
  ours?: true;
}

/**
 * The frame of a page that a message comes from; null when it comes from one of the extension's own pages, but for
 * those on which a report stands as on any page.
 */
export function frameOf(sender: Browser.runtime.MessageSender): FramePlace | null {
  // The popup in a tab of its own has a tab as well; what tells is its address.
  if (sender.tab?.id === undefined) return null;
  if (isOwnPage(sender))
    return showsReports(sender)
      ? { tab: sender.tab.id, frame: sender.frameId ?? 0, origin: null, ours: true }
      : null;
  return { tab: sender.tab.id, frame: sender.frameId ?? 0, origin: sharedOrigin(sender.origin) };
}

/** An origin as browsers write it; null where no other document has the same. */
export function sharedOrigin(origin: string | undefined): string | null {
  // Every file is on its own, whatever browsers write of it.
  return origin !== undefined && /^https?:\/\/./.test(origin) ? origin : null;
}

/** Pages of ours on which reports stand: the one that shows files, and the sample. */
export const pagesWithReports = ['/reader.html', '/sample.html'] as const;

function showsReports({ url = '' }: Browser.runtime.MessageSender): boolean {
  return pagesWithReports.some((path) => new URL(url).pathname === path);
}

/** Whether a message comes from a page of this extension, as the popup is one. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return isOwn(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
