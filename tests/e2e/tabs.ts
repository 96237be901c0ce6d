import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './browser';

// What the tests of the whole extension do over and over: open a page, ask the toolbar, open the popup.

export interface OpenTab {
  page: Page;
  /** The browser's number of the tab, by which the extension knows it. */
  id: number;
}

/** A captured page as its portal serves it, byte for byte. */
export function captured(slug: string, file = 'page.html'): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../pages/${slug}/${file}`, import.meta.url)));
}

/** Opens an address in a tab of its own and waits until the document stands. */
export async function openTab(browser: ExtensionBrowser, address: string): Promise<OpenTab> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return { page, id: await tabId(browser, page) };
}

async function tabId({ serviceWorker }: ExtensionBrowser, page: Page): Promise<number> {
  await page.bringToFront();
  const ask = () =>
    serviceWorker.evaluate(async () => {
      const [tab] = await Reflect.get(globalThis, 'chrome').tabs.query({
        active: true,
        lastFocusedWindow: true,
      });
      return tab.id;
    });
  // One that the browser has just ended and started again answers the second time.
  return ask().catch((error: unknown) => {
    if (!String(error).includes('Service worker restarted')) throw error;
    return ask();
  });
}

/** Opens the popup of a tab in a tab of its own, as wide as a popup is. */
export async function openPopup(browser: ExtensionBrowser, tab: number): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(browser.extensionUrl(`popup.html?tab=${tab}`));
  await popup.locator('main:not([aria-busy])').waitFor();
  return popup;
}

export interface Toolbar {
  text: string;
  title: string;
  background: number[];
}

/** What the toolbar shows for a tab. */
export async function toolbar({ serviceWorker }: ExtensionBrowser, tab: number): Promise<Toolbar> {
  return serviceWorker.evaluate(async (tabId) => {
    const { action } = Reflect.get(globalThis, 'chrome');
    const [text, title, background] = await Promise.all([
      action.getBadgeText({ tabId }),
      action.getTitle({ tabId }),
      action.getBadgeBackgroundColor({ tabId }),
    ]);
    return { text, title, background };
  }, tab);
}

/** Ends the service worker, as browsers do when it is idle: what it kept in memory is gone. */
export async function endServiceWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  await session.send('Target.closeTarget', { targetId: worker!.targetId });
}

/** Everything that the extension has stored about a tab, as JSON. */
export async function stored({ serviceWorker }: ExtensionBrowser, tab: number): Promise<string> {
  return serviceWorker.evaluate(async (tabId) => {
    const all: Record<string, unknown> = await Reflect.get(globalThis, 'chrome').storage.session.get(null);
    return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith(`frame:${tabId}:`)));
  }, tab);
}

/** Notes when a tab is inspected, from now on. @returns what tells the moments noted so far, in ms since 1970 */
export async function noteInspections(
  { serviceWorker }: ExtensionBrowser,
  tab: number,
): Promise<() => Promise<number[]>> {
  await serviceWorker.evaluate((tabId) => {
    const moments = new Set<number>();
    Reflect.set(globalThis, `inspections of ${tabId}`, moments);
    Reflect.get(globalThis, 'chrome').storage.session.onChanged.addListener(
      (changes: Record<string, { newValue?: unknown }>) => {
        for (const [key, { newValue }] of Object.entries(changes)) {
          if (!key.startsWith(`frame:${tabId}:`)) continue;
          const [, at] = /"inspectedAt":"([^"]+)"/.exec(JSON.stringify(newValue) ?? '') ?? [];
          if (at) moments.add(Date.parse(at));
        }
      },
    );
  }, tab);
  return () =>
    serviceWorker.evaluate((tabId) => [...Reflect.get(globalThis, `inspections of ${tabId}`)], tab);
}

/** How many findings the marks on a page, or in a frame of it, stand for. */
export async function marked(page: Page | Frame): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gouji-mark')].reduce(
      (sum, { dataset }) => sum + Number(dataset.count),
      0,
    ),
  );
}

/** The three counts that a popup shows. */
export async function countsIn(popup: Page): Promise<{ error: number; warning: number; info: number }> {
  const [error, warning, info] = (await popup.locator('.counts dd').allInnerTexts()).map(Number);
  return { error: error ?? -1, warning: warning ?? -1, info: info ?? -1 };
}

/**
 * The popup that hangs from the toolbar, or the side panel. They are no pages to Playwright; the browser's debugging
 * protocol sees them.
 * @param file of the extension, without a query
 */
export async function attachTo({ context, extensionUrl }: ExtensionBrowser, file: string) {
  const session = await context.browser()!.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url === extensionUrl(file));
  };
  await expect.poll(find).toBeDefined();
  const { targetId } = (await find())!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let calls = 0;
  return {
    isOpen: async () => (await find()) !== undefined,
    /** Runs something in it. Where it goes before it has answered, as popups do, the answer is undefined. */
    run: (expression: string) =>
      new Promise<unknown>((resolve) => {
        const id = ++calls;
        const end = (answer: unknown) => {
          session.off('Target.receivedMessageFromTarget', onMessage);
          session.off('Target.detachedFromTarget', onDetached);
          resolve(answer);
        };
        const onMessage = (sent: { sessionId: string; message: string }) => {
          const answer = JSON.parse(sent.message);
          if (sent.sessionId === sessionId && answer.id === id) end(answer.result?.result?.value);
        };
        const onDetached = (gone: { sessionId: string }) => gone.sessionId === sessionId && end(undefined);
        session.on('Target.receivedMessageFromTarget', onMessage);
        session.on('Target.detachedFromTarget', onDetached);
        const call = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
        void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(call) });
      }),
  };
}

/**
 * Presses one of our shortcuts. Browsers take them before any page does, and drivers reach pages only: the event is
 * made by hand.
 */
export async function pressShortcut(
  { serviceWorker }: ExtensionBrowser,
  tab: number,
  command: string,
): Promise<void> {
  await serviceWorker.evaluate(
    ([name, id]) => {
      const { commands } = Reflect.get(globalThis, 'chrome');
      commands.onCommand.dispatch(name, { id });
    },
    [command, tab] as const,
  );
}
