import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
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
  return serviceWorker.evaluate(async () => {
    const [tab] = await Reflect.get(globalThis, 'chrome').tabs.query({
      active: true,
      lastFocusedWindow: true,
    });
    return tab.id;
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

/** Everything that the extension has stored about a tab, as JSON. */
export async function stored({ serviceWorker }: ExtensionBrowser, tab: number): Promise<string> {
  return serviceWorker.evaluate(async (tabId) => {
    const all: Record<string, unknown> = await Reflect.get(globalThis, 'chrome').storage.session.get(null);
    return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith(`frame:${tabId}:`)));
  }, tab);
}

/** How many findings the marks on a page stand for. */
export async function marked(page: Page): Promise<number> {
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
  await expect.poll(find, { timeout: 10_000 }).toBeDefined();
  const { targetId } = (await find())!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let calls = 0;
  return {
    isOpen: async () => (await find()) !== undefined,
    /** Runs something in it. */
    run: (expression: string) =>
      new Promise<unknown>((resolve) => {
        const id = ++calls;
        const onMessage = ({ message }: { message: string }) => {
          const answer = JSON.parse(message);
          if (answer.id !== id) return;
          session.off('Target.receivedMessageFromTarget', onMessage);
          resolve(answer.result?.result?.value);
        };
        session.on('Target.receivedMessageFromTarget', onMessage);
        const call = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
        void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(call) });
      }),
  };
}
