import { browser } from 'wxt/browser';
import type { InspectTabReply } from '../messages/from-popup';
import type { ToFrame } from '../messages/to-frame';
import { injectIntoAll, refusalOf } from './inject';

/**
 * Inspects every frame of a tab that may be read, because a person asks for it.
 * @param insist inspect although the page does not look like a report
 */
export async function inspectTab(tab: number, insist: boolean): Promise<InspectTabReply> {
  let frames: number[];
  try {
    frames = await injectIntoAll(tab);
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
  if (insist) {
    const message: ToFrame = { type: 'inspect', insist };
    await Promise.allSettled(frames.map((frameId) => browser.tabs.sendMessage(tab, message, { frameId })));
  }
  return { ok: true };
}
