import { browser } from 'wxt/browser';
import type { SourceFile } from '../../inspection';
import { jumpReplySchema } from '../../messages/frame-replies';
import type { ToFrame } from '../../messages/to-frame';
import { framesOf } from '../../store/frame-store';

/** What became of the way to a figure. `no page`: the report was a file of this machine, which nobody may open again. */
export type WayToFigure = 'shown' | 'not shown' | 'no page';

/** A page loads, is read and judged in this time, or the reader is left where they are. */
const patienceMs = 15_000;
/** How often it is asked whether it is there yet. */
const everyMs = 250;

/**
 * Brings a report to the front, in the tab that has it or a new one, and goes to a figure of it.
 * @param source where the report stands
 * @param fact the figure's key
 */
export async function goToFigure(
  source: { url: string; file?: SourceFile | undefined },
  fact: string,
): Promise<WayToFigure> {
  if (!/^https?:/.test(source.url)) return 'no page';
  const address = source.file ? readerOf(source.url) : source.url;
  const tab = await tabWith(address);
  if (tab === null) return 'not shown';
  const until = Date.now() + patienceMs;
  for (;;) {
    if (await isShownIn(tab, fact)) return 'shown';
    if (Date.now() > until) return 'not shown';
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    const isThere = await browser.tabs.get(tab).then(
      () => true,
      // Closed while it loaded: then nobody wants to see it.
      () => false,
    );
    if (!isThere) return 'not shown';
  }
}

function readerOf(address: string): string {
  return browser.runtime.getURL(`/reader.html?src=${encodeURIComponent(address)}` as '/reader.html');
}

/** The tab that shows an address, brought to the front. @returns null where the browser opens none */
async function tabWith(address: string): Promise<number | null> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find(({ url }) => url === address);
  if (open?.id === undefined) {
    const made = await browser.tabs.create({ url: address });
    return made.id ?? null;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  return open.id;
}

/** Asks every frame of which something is known, the page itself in any case. */
async function isShownIn(tab: number, fact: string): Promise<boolean> {
  const message: ToFrame = { type: 'go to figure', fact };
  const frames = new Set([0, ...(await framesOf(tab)).map(({ frame }) => frame)]);
  for (const frameId of frames) {
    const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => null);
    if (jumpReplySchema.safeParse(answer).data?.ok) return true;
  }
  return false;
}
