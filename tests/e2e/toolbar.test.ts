import { beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer, startBrowser } from './browser';
import { captured, endServiceWorker, openTab, stored, toolbar } from './tabs';

// The count on the toolbar icon: always the tab's own, never a page's that has gone.

const host = 'http://www.qinghe.gov.cn';
const red = [179, 36, 26, 255];
const amber = [255, 197, 51, 255];
const green = [20, 120, 60, 255];
let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({
    '/errors.html': { body: captured('sums-do-not-close-2020') },
    '/warnings.html': { body: captured('tables-as-images-2021') },
    '/clean.html': { body: captured('word-paste-2022') },
    '/news.html': { body: captured('ordinary-news') },
    '/around.html': `<title>年报</title><body><iframe src="/errors.html" width=1000 height=900></iframe>`,
    '/partly.html': {
      body: Buffer.from(captured('word-paste-2022'))
        .toString('utf8')
        .replace('</body>', '<iframe src="http://127.0.0.1:9/viewer" width=800 height=600></iframe></body>'),
    },
  }));
});

const count = (id: number) => expect.poll(async () => (await toolbar(browser, id)).text);

describe('the count', () => {
  test.each([
    ['errors', '6', red],
    ['warnings', '3', amber],
    ['clean', '0', green],
  ])('%s: errors and warnings, in the colour of the worst', async (name, text, colour) => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await count(id).toBe(text);
    await expect.poll(async () => (await toolbar(browser, id)).background).toEqual(colour);
    await page.close();
  });

  test('is not green while a frame of the page could not be read', async () => {
    const { page, id } = await openTab(browser, `${host}/partly.html`);
    await count(id).toBe('0');
    await expect.poll(async () => (await toolbar(browser, id)).title).toContain('未读取');
    expect((await toolbar(browser, id)).background).not.toEqual(green);
    await page.close();
  });

  test('goes when the tab goes on to another page, and comes back with the page', async () => {
    const { page, id } = await openTab(browser, `${host}/errors.html`);
    await count(id).toBe('6');
    await page.goto(`${host}/news.html`);
    await count(id).toBe('');
    await expect.poll(() => stored(browser, id)).toBe('[]');
    await page.goBack();
    await count(id).toBe('6');
    await page.reload();
    await count(id).toBe('6');
    await page.close();
    await expect.poll(() => stored(browser, id)).toBe('[]');
  });

  test('goes when the frame that held the report is torn out', async () => {
    const { page, id } = await openTab(browser, `${host}/around.html`);
    await count(id).toBe('6');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await count(id).toBe('');
    await page.close();
  });

  test('is each tab’s own', async () => {
    const one = await openTab(browser, `${host}/errors.html`);
    const two = await openTab(browser, `${host}/warnings.html`);
    await count(one.id).toBe('6');
    await count(two.id).toBe('3');
    await one.page.close();
    await two.page.close();
  });
});

test('the service worker may die: what was counted stays, what comes is counted', async () => {
  const own = await startBrowser({ port: server.port });
  const { page, id } = await openTab(own, `${host}/errors.html`);
  await expect.poll(async () => (await toolbar(own, id)).text).toBe('6');
  await endServiceWorker(own);
  await page.goto(`${host}/warnings.html`);
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  const popup = await own.context.newPage();
  await popup.goto(own.extensionUrl(`popup.html?tab=${id}`));
  const text = () =>
    popup.evaluate((tabId) => Reflect.get(globalThis, 'chrome').action.getBadgeText({ tabId }), id);
  await expect.poll(text).toBe('3');
  await expect.poll(() => popup.locator('.findings li').count()).toBe(3);
  await own.close();
});
