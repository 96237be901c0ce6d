import { browser } from 'wxt/browser';
import type { InspectTabReply } from '../messages/from-popup';
import { pagesWithReports } from '../messages/own-sender';
import type { ToFrame } from '../messages/to-frame';
import { injectIntoAll, refusalOf } from './inject';

/**
 * Inspects every frame of a tab that may be read, because a person asks for it.
 * @param insist inspect although the page does not look like a report
 */
export async function inspectTab(tab: number, insist: boolean): Promise<InspectTabReply> {
  const message: ToFrame = { type: 'inspect', insist };
  // A page of ours that shows a report takes no script, and answers by itself.
  if (await showsReport(tab)) {
    const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => false);
    return answer === true ? { ok: true } : { ok: false, refusal: 'reader' };
  }
  let frames: number[];
  try {
    frames = await injectWhereItSettles(tab);
  } catch (error) {
    const refusal = refusalOf(error);
    return { ok: false, refusal: refusal === 'no permission' && (await showsPdf(tab)) ? 'PDF' : refusal };
  }
  if (insist) {
    await Promise.allSettled(frames.map((frameId) => browser.tabs.sendMessage(tab, message, { frameId })));
  }
  return { ok: true };
}

async function showsReport(tab: number): Promise<boolean> {
  const url = await addressOf(tab);
  return pagesWithReports.some((path) => url?.startsWith(browser.runtime.getURL(path)) === true);
}

/** Undefined where it may not be known, and of a tab that has gone. */
function addressOf(tab: number): Promise<string | undefined> {
  return browser.tabs.get(tab).then(
    (one) => one.url,
    () => undefined,
  );
}

/** Firefox shows PDF files in a page of its own, and says of it no more than that permission is missing. */
async function showsPdf(tab: number): Promise<boolean> {
  const url = await addressOf(tab);
  return url !== undefined && /\.pdf$/i.test(new URL(url).pathname);
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
