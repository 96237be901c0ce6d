import { beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, marked, openTab, pressShortcut, stored } from './tabs';

// Pages, frames and the background that come and go at the wrong moment.

const host = 'http://www.qinghe.gov.cn';
let browser: ExtensionBrowser;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/news.html': { body: captured('ordinary-news') },
  }));
});

test('a frame that went while it was about to be inspected is not waited for', async () => {
  const { page, id } = await openTab(browser, `${host}/news.html`);
  await browser.serviceWorker.evaluate(async (tab) => {
    const gone = { tab, frame: 987_654, session: '', url: '', state: 'inspecting' };
    await Reflect.get(globalThis, 'chrome').storage.session.set({ [`frame:${tab}:${gone.frame}`]: gone });
  }, id);
  await page.goto(`${host}/news.html?again`);
  await expect.poll(() => stored(browser, id)).toBe('[]');
  await page.close();
});

test('where the extension’s storage fails, a report is inspected all the same', async () => {
  const mend = await breakStorage('get');
  const { page } = await openTab(browser, `${host}/report.html`);
  await expect.poll(() => marked(page)).toBe(6);
  await mend();
  await page.close();
});

test('the shortcut for the marks pressed twice brings them back, however slow the storage is', async () => {
  const { page, id } = await openTab(browser, `${host}/report.html`);
  await expect.poll(() => marked(page)).toBe(6);
  const mend = await slowStorage();
  await pressShortcut(browser, id, 'overlay');
  await page.locator('gouji-overlay').waitFor({ state: 'detached' });
  await pressShortcut(browser, id, 'overlay');
  await expect.poll(() => marked(page)).toBe(6);
  await mend();
  await page.close();
});

test('a shortcut pressed as soon as there are marks is followed, however slow the storage is', async () => {
  const mend = await slowStorage();
  const { page, id } = await openTab(browser, `${host}/report.html`);
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  await pressShortcut(browser, id, 'next');
  await page.locator('gouji-overlay .card').getByText('第 1 处，共 6 处').waitFor();
  await mend();
  await page.close();
});

test('a decision on the page that could not be stored is said there', async () => {
  const { page } = await openTab(browser, `${host}/report.html`);
  await expect.poll(() => marked(page)).toBe(6);
  const mend = await breakStorage('set');
  await page.getByRole('button', { name: '下一处' }).click();
  const card = page.locator('gouji-overlay .card');
  await card.getByRole('button', { name: /已核/ }).click();
  await card.getByRole('button', { name: '可以接受的差异' }).click();
  await expect.poll(() => card.innerText()).toContain('未能标记，请在弹窗中标为已核');
  await mend();
  await expect.poll(() => marked(page)).toBe(6);
  await card.getByRole('button', { name: /已核/ }).click();
  await card.getByRole('button', { name: '可以接受的差异' }).click();
  await expect.poll(() => marked(page)).toBe(5);
  expect(await card.innerText()).not.toContain('未能标记');
  await page.close();
});

/** Lets the background wait a second for whatever it puts down about a tab. @returns what mends it */
async function slowStorage(): Promise<() => Promise<void>> {
  await browser.serviceWorker.evaluate(() => {
    const { session } = Reflect.get(globalThis, 'chrome').storage;
    const set = session.set.bind(session);
    Reflect.set(globalThis, 'quick', set);
    session.set = async (items: unknown) => {
      await new Promise((done) => setTimeout(done, 1000));
      return set(items);
    };
  });
  return () =>
    browser.serviceWorker.evaluate(() => {
      Reflect.get(globalThis, 'chrome').storage.session.set = Reflect.get(globalThis, 'quick');
    });
}

/** Lets a method of the background's storage fail. @returns what mends it */
async function breakStorage(method: 'get' | 'set'): Promise<() => Promise<void>> {
  await browser.serviceWorker.evaluate((name) => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    Reflect.set(globalThis, 'whole', local[name].bind(local));
    local[name] = async () => {
      throw new Error('IO error: Unable to create writable file');
    };
  }, method);
  return () =>
    browser.serviceWorker.evaluate((name) => {
      Reflect.get(globalThis, 'chrome').storage.local[name] = Reflect.get(globalThis, 'whole');
    }, method);
}
