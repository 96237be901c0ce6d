import { browser } from 'wxt/browser';

// Firefox has its sidebar under another name, which is not among the types of Chromium's interfaces.
interface Sidebar {
  open(): Promise<void>;
}
const sidebar = (): Sidebar | undefined => Reflect.get(browser, 'sidebarAction');

/** Whether the browser has a side panel that an extension may open: Chromium from 116 on, Firefox. */
export function hasSidePanel(): boolean {
  return sidebar() !== undefined || browser.sidePanel?.open !== undefined;
}

/**
 * Opens the side panel of a window. Only in answer to a click, and before anything is awaited: the browser counts
 * the click for an instant.
 * @throws when the browser does not open it
 */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  if (sidebar()) return sidebar()?.open();
  if (windowId === undefined) throw new Error('The window is not known.');
  await browser.sidePanel.open({ windowId });
}
