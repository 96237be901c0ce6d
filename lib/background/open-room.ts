import { browser } from 'wxt/browser';
import { filesWaiting } from '../messages/from-room';

const page = '/attached.html';
/** The page that was there before may be about to go; the browser has room for one. */
const patienceMs = [0, 100, 300, 1000];

/**
 * Has the page begin that reads files, or go on. Chromium has documents off the screen since version 109; elsewhere it is
 * a tab behind the others, which closes when it is done. A service worker cannot read them itself: it may load nothing
 * that was not there when it began, and what it does beside answering pages keeps these waiting.
 */
export async function openRoom(): Promise<void> {
  const isThere: unknown = await browser.runtime.sendMessage(filesWaiting).catch(() => false);
  if (isThere === true) return;
  const { offscreen } = browser as Partial<typeof browser>;
  for (const wait of offscreen ? patienceMs : []) {
    await new Promise((done) => setTimeout(done, wait));
    const isOpen = await offscreen!
      .createDocument({
        url: page,
        reasons: ['WORKERS'],
        justification: 'Reads the attachments of a report that somebody has asked to inspect with its page.',
      })
      .then(
        () => true,
        () => false,
      );
    if (isOpen) return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL(page), active: false });
}
