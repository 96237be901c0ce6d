import { browser } from 'wxt/browser';
import type { FromPopup } from '../messages/from-popup';

/** Tells the background, and gives its answer; null when it was taken away, by an update too, before it answered. */
export function tellBackground(message: FromPopup): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => null);
}
