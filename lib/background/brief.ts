import { browser } from 'wxt/browser';
import { languageFor } from '../browser/language';
import type { Brief } from '../messages/brief';
import type { ToFrame } from '../messages/to-frame';
import { settingsInForce } from '../settings/settings-store';

/** What the settings mean for inspectors in pages. */
export async function briefNow(): Promise<Brief> {
  const { language, rules, marks, blanks } = (await settingsInForce()).settings;
  return { language: languageFor(language), rules, marks, blanks };
}

/**
 * Tells every inspector that the settings have changed; they inspect again. Tabs of which nothing is known are told
 * as well: an inspector there may have begun with the settings before.
 */
export async function briefAll(): Promise<void> {
  const message: ToFrame = { type: 'brief', brief: await briefNow() };
  const tabs = await browser.tabs.query({});
  // Most have no inspector, and nothing to be told.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message))),
  );
}
