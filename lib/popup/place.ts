import { browser } from 'wxt/browser';

/**
 * Where the popup stands: hanging from the toolbar, in a tab or window of its own about another tab, or as a panel
 * at the side of the page in front.
 */
export type PopupPlace = { kind: 'toolbar' | 'panel' } | { kind: 'window'; tab: number };

/**
 * Where the popup of an address stands. `?tab=ID` names the tab that it is about, for a detached window and for
 * tests; an ID that is none leads to no tab.
 */
export function placeOf(address: string): PopupPlace {
  const { pathname, searchParams } = new URL(address);
  const named = searchParams.get('tab');
  if (named !== null) return { kind: 'window', tab: /^\d+$/.test(named) ? Number(named) : -1 };
  return { kind: pathname.endsWith('/sidepanel.html') ? 'panel' : 'toolbar' };
}

/** The tab that a popup is about now: the one named, else the one in front. -1: there is none. */
export async function tabAt(place: PopupPlace): Promise<number> {
  if (place.kind === 'window') return place.tab;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Calls `onTurn` with the tab in front of the panel's window whenever that is another one. */
export async function followFront(onTurn: (tab: number) => void): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own) onTurn(tabId);
  });
  // The page in front can go on under another id.
  browser.tabs.onReplaced?.addListener(async (added) => {
    const { active, windowId } = await browser.tabs.get(added);
    if (active && windowId === own) onTurn(added);
  });
}
