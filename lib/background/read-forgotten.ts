import { browser } from 'wxt/browser';
import { readPrevious } from '../desk/read-desk';
import { isNotCompared } from '../findings/year-before';
import type { ToFrame } from '../messages/to-frame';
import { allFrames } from '../store/frame-store';
import { tabsRead } from './tab-readings';

/**
 * The browser has ended the background since some pages were read: what it had read of them is lost, and they are asked
 * to be read again where the desk has a report for the year before, or had one.
 */
export async function readForgotten(): Promise<void> {
  const known = new Set(tabsRead());
  for (const record of await allFrames()) {
    if (record.state !== 'inspected' || !record.inspection.isReport || known.has(record.tab)) continue;
    const { tab, frame, inspection } = record;
    if (isNotCompared(inspection) && !(await readPrevious(inspection))) continue;
    const message: ToFrame = { type: 'inspect', insist: false };
    // A page that has just gone is read when it comes back.
    void browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => {});
  }
}
