import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, type PageServer, servePages, startBrowser } from './browser';
import { captured, marked, openTab, stored } from './tabs';

// Pages, frames and the background that come and go at the wrong moment.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await servePages({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/news.html': { body: captured('ordinary-news') },
  });
  browser = await startBrowser({ port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('a frame that went while it was about to be inspected is not waited for', async () => {
  const { page, id } = await openTab(browser, `${host}/news.html`);
  await browser.serviceWorker.evaluate(async (tab) => {
    const gone = { tab, frame: 987_654, session: '', url: '', state: 'inspecting' };
    await Reflect.get(globalThis, 'chrome').storage.session.set({ [`frame:${tab}:${gone.frame}`]: gone });
  }, id);
  await page.goto(`${host}/news.html?again`);
  await expect.poll(() => stored(browser, id), { timeout: 5_000 }).toBe('[]');
  await page.close();
});

test('where the extension’s storage fails, a report is inspected all the same', async () => {
  const mend = await breakStorage();
  const { page } = await openTab(browser, `${host}/report.html`);
  await expect.poll(() => marked(page), { timeout: 5_000 }).toBe(6);
  await mend();
  await page.close();
});

/** Lets the background's storage fail. @returns what mends it */
async function breakStorage(): Promise<() => Promise<void>> {
  await browser.serviceWorker.evaluate(() => {
    const value = async () => {
      throw new Error('IO error: Unable to create writable file');
    };
    Object.defineProperty(Reflect.get(globalThis, 'chrome').storage.local, 'get', {
      configurable: true,
      value,
    });
  });
  return () =>
    browser.serviceWorker.evaluate(() => {
      delete Reflect.get(globalThis, 'chrome').storage.local.get;
    });
}
