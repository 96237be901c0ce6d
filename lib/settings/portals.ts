import { browser } from 'wxt/browser';

/** Government portals. The permission comes with the installation; browsers let people take it back. */
export const portals = '*://*.gov.cn/*';

/** Whether the browser lets the pages of government portals be read without being asked on each. */
export function mayReadPortals(): Promise<boolean> {
  return browser.permissions.contains({ origins: [portals] });
}

/** Asks the person to give the permission for government portals back. Only in answer to a click. */
export function requestPortals(): Promise<boolean> {
  return browser.permissions.request({ origins: [portals] });
}

/** Calls `onTurn` whenever a permission was given or taken back, until `signal` aborts. */
export function watchPermissions(onTurn: () => void, signal: AbortSignal): void {
  // Without arguments: what was given or taken is asked for anew.
  const listener = () => onTurn();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}
