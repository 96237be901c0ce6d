import { browser } from 'wxt/browser';
import { z } from 'zod';
import { hostOf } from '../text/same-site';
import { Unfetched } from './fault';
import { turningMark } from './leaf';
import type { ListTab } from './leaf-through';

/** What a page says of itself, checked at the door: scripts of the page cannot reach it, its content can be anything. */
const leafSchema = z.object({
  url: z.string().max(4000),
  reports: z
    .array(
      z.object({
        title: z.string().max(1000),
        url: z
          .string()
          .max(4000)
          .regex(/^https?:\/\//i),
      }),
    )
    .max(5000),
  says: z.string().max(100),
  entries: z.number().int().nullable(),
  page: z.number().int().nullable(),
  pages: z.number().int().nullable(),
  turns: z.boolean(),
});

/** What `entrypoints/leaf` leaves in the world that our scripts share in a page. */
interface LeafWorld {
  goujiLeaf?: { read: () => unknown; mark: () => boolean };
}

/** Pages that never finish loading are read all the same. */
const loadMs = 20_000;

/**
 * Opens a page of a list in the background, to be read there.
 * @returns the tab, and what closes it
 */
export async function openListTab(url: string): Promise<ListTab & { close: () => Promise<void> }> {
  const { id: tab } = await browser.tabs.create({ url, active: false });
  if (tab === undefined) throw new Error('The browser opened no tab.');
  const target = { tabId: tab };
  await loaded(tab);
  /** A page that was turned by a link is another document, into which nothing was put. */
  const enter = () =>
    browser.scripting.executeScript({ target, files: ['/leaf.js'], injectImmediately: true });
  return {
    async read() {
      const answer = await enter()
        .then(() => browser.scripting.executeScript({ target, func: readIt, injectImmediately: true }))
        .catch(async (error: unknown) => {
          // Between two pages there is none to be read; a tab that is gone does not come back.
          if ((await browser.tabs.get(tab)).status === 'complete') throw error;
          return null;
        });
      if (!answer) return null;
      const page = leafSchema.parse(answer[0]?.result);
      if (hostOf(page.url) !== hostOf(url)) throw new Unfetched({ kind: 'led away', host: hostOf(page.url) });
      return page;
    },
    async turn() {
      await enter();
      const [marked] = await browser.scripting.executeScript({
        target,
        func: markIt,
        injectImmediately: true,
      });
      if (marked?.result !== true) return false;
      await browser.scripting.executeScript({
        target,
        // In the page's own world: a link that is a script is refused in ours.
        world: 'MAIN',
        func: pressIt,
        args: [turningMark],
        injectImmediately: true,
      });
      return true;
    },
    close: () => browser.tabs.remove(tab).catch(() => {}),
  };
}

// Carried over as text: they see what is in the page and nothing of this file.
const readIt = () => (globalThis as LeafWorld).goujiLeaf?.read();
const markIt = () => (globalThis as LeafWorld).goujiLeaf?.mark() ?? false;
function pressIt(mark: string): void {
  const control = document.querySelector<HTMLElement>(`[${mark}]`);
  control?.removeAttribute(mark);
  control?.click();
}

/** Resolves when the tab has loaded, or when it takes too long. */
async function loaded(tab: number): Promise<void> {
  const until = Date.now() + loadMs;
  while (Date.now() < until) {
    const { status } = await browser.tabs.get(tab);
    if (status === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
