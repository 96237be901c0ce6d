import { browser } from 'wxt/browser';
import type { PopupPlace } from './place';

/** A popup that is open: the tab that it is about, and where it stands. */
export interface Stand {
  tab: number;
  place: PopupPlace;
  document: Document;
  /** Ends it: the panel turns to another tab. */
  signal: AbortSignal;
}

/** Shuts the popup that hangs from the toolbar, which something else now covers; a window or a panel stays. */
export function shut({ place, document }: Stand): void {
  if (place.kind === 'toolbar') document.defaultView?.close();
}

/**
 * Lets the user see what was jumped to: the popup that hangs from the toolbar covers a part of the page and
 * goes, one in a window of its own stays and brings the page to the front; a panel stands beside it.
 */
export async function makeWay(stand: Stand): Promise<void> {
  if (stand.place.kind === 'window') await browser.tabs.update(stand.tab, { active: true }).catch(() => {});
  shut(stand);
}
