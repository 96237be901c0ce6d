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
    frames = await injectWhereItSettles(tab);
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
  if (insist) {
    const message: ToFrame = { type: 'inspect', insist };
    await Promise.allSettled(frames.map((frameId) => browser.tabs.sendMessage(tab, message, { frameId })));
  }
  return { ok: true };
}

/** How long a page takes to make way for another, or a tab to be gone. */
const leavingMs = 150;

/**
 * A page that leaves while the inspector is put into it says only that its frame was removed. Asked again, the
 * browser says that the tab is gone, or the next page is there.
 */
async function injectWhereItSettles(tab: number): Promise<number[]> {
  try {
    return await injectIntoAll(tab);
  } catch (error) {
    if (!/was removed/i.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, leavingMs));
    return injectIntoAll(tab);
  }
}
