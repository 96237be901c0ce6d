import { browser } from 'wxt/browser';

/** A command of the extension and the keys that it has now; empty where it has none. */
export interface Shortcut {
  command: string;
  keys: string;
}

// Firefox alone has it, from 137 on; the types of Chromium's interfaces do not know it.
const opener = (): (() => Promise<void>) | undefined => Reflect.get(browser.commands, 'openShortcutSettings');

/** The commands with their keys, in the order in which the browser has them. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? { command: name, keys: shortcut ?? '' } : []));
}

/** Whether the browser's page for keys can be opened from here. */
export function canOpenShortcuts(): boolean {
  return opener() !== undefined || !import.meta.env.FIREFOX;
}

/** Opens the browser's own page on which keys are changed. @throws when the browser does not open it */
export async function openShortcuts(): Promise<void> {
  const open = opener();
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
