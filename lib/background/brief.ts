import { browser } from 'wxt/browser';
import type { Brief } from '../messages/brief';
import type { ToFrame } from '../messages/to-frame';
import { languageFor } from '../session/browser-language';
import { settingsInForce } from '../settings/settings-store';
import { allFrames } from '../store/frame-store';

/** What the settings mean for inspectors in pages. */
export async function briefNow(): Promise<Brief> {
  const { language, rules, marks, blanks } = (await settingsInForce()).settings;
  return { language: languageFor(language), rules, marks, blanks };
}

/** Tells every inspector that the settings have changed; they inspect again. */
export async function briefAll(): Promise<void> {
  const message: ToFrame = { type: 'brief', brief: await briefNow() };
  const frames = (await allFrames()).filter(({ state }) => state !== 'inspecting');
  // One that has gone in the meantime has nothing to be told.
  await Promise.allSettled(
    frames.map(({ tab, frame }) => browser.tabs.sendMessage(tab, message, { frameId: frame })),
  );
}
