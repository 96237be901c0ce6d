import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../e2e/browser';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, startFirefox } from './firefox';
import { marked } from './marked';

// The popup says what page and toolbar say, and leads to the places.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  server = await servePages({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/news.html': { body: captured('ordinary-news') },
    'http://www.example.com/elsewhere.html': { body: captured('sums-do-not-close-2020') },
  });
  firefox = await startFirefox(server.port);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);

/** Clicks the first button whose words contain these. */
async function press(page: Page, within: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`${within} ::-p-text(${words})`).click();
}

describe('on a report', () => {
  let page: Page;
  let popup: Page;
  let id: number;
  beforeAll(async () => {
    ({ page, id } = await firefox.open(`${host}/report.html`));
    await page.waitForSelector('gouji-mark');
    popup = await firefox.openPopup(id);
  });

  test('names agency, year, edition and date, and the state of each part', async () => {
    await expect.poll(() => textOf(popup, 'main')).toContain('禾泽市渡口镇人民政府');
    const text = await textOf(popup, 'main');
    expect(text).toMatch(/2020年度[\s·]*2019版格式[\s·]*2021.*21日?发布/);
    expect(await popup.$$('.parts tbody tr')).toHaveLength(6);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });

  test('shows the numbers that the toolbar, the bar and the marks show', async () => {
    const counts = await popup.$$eval('.counts dd', (all) => all.map((each) => Number(each.textContent)));
    const [errors = 0, warnings = 0, notes = 0] = counts;
    expect(counts).toEqual([2, 4, 0]);
    expect(await popup.$$('.findings li')).toHaveLength(errors + warnings + notes);
    await expect.poll(async () => (await firefox.toolbar(id)).text).toBe(String(errors + warnings));
    await expect.poll(() => marked(page)).toBe(errors + warnings + notes);
    const bar = await page.$eval('gouji-overlay >>> .counts', (each) => each.getAttribute('aria-label'));
    expect(bar).toBe(`错误 ${errors} 处，存疑 ${warnings} 处，提示 ${notes} 处`);
  });

  test('one click leads to the place and opens its card', async () => {
    await press(popup, '.findings', '办理结果总计');
    const card = await page.waitForSelector('gouji-overlay >>> .card h2');
    expect(await card!.evaluate((title) => (title as HTMLElement).innerText)).toContain('办理结果总计');
    await popup.waitForSelector('.findings [aria-current="true"]');
    expect(await popup.$('.complaint')).toBeNull();
    const inSight = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('gouji-cell')].some((cell) => {
          const { top, bottom } = cell.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && bottom > top;
        }),
      );
    await expect.poll(inSight).toBe(true);
  });

  test('switches the marks off, which restores the page byte for byte, and on again', async () => {
    const served = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
    const original = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
      served,
    );
    await popup.bringToFront();
    const toggle = await popup.waitForSelector('.switch input');
    await toggle!.click();
    await page.waitForFunction(() => document.querySelector('gouji-overlay') === null, { polling: 100 });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(original);
    await expect.poll(async () => (await firefox.toolbar(id)).text).toBe('6');
    await toggle!.click();
    await page.waitForFunction(() => document.querySelector('gouji-mark') !== null, { polling: 100 });
    await expect.poll(() => marked(page)).toBe(6);
  });

  test('says that the tab has been closed', async () => {
    await page.close();
    await expect.poll(() => textOf(popup, 'main')).toContain('该标签页已经关闭');
    await popup.close();
  });
});

describe('where there is no report', () => {
  test('says which signs are missing, and inspects all the same', async () => {
    const { page, id } = await firefox.open(`${host}/news.html`);
    const popup = await firefox.openPopup(id);
    expect(await textOf(popup, 'main')).toContain('这个网页不是政府信息公开工作年度报告');
    await press(popup, 'main', '仍按年度报告核查');
    await expect.poll(() => textOf(popup, 'main')).toContain('已按年度报告核查');
    expect(await page.$('gouji-overlay')).toBeNull();
    await popup.close();
    await page.close();
  });

  test.each(['about:blank', 'http://www.example.com/elsewhere.html'])(
    '%s: says that the browser does not allow it',
    async (address) => {
      const { page, id } = await firefox.open(address);
      const popup = await firefox.openPopup(id);
      await expect.poll(() => textOf(popup, 'main')).toContain('无法核查这个网页');
      await expect.poll(() => textOf(popup, 'main')).toMatch(/没有读取这个网页的权限|这是浏览器自己的页面/);
      await popup.close();
      await page.close();
    },
  );
});

test('a permission for government portals that was taken back is said, with a way to give it again', async () => {
  const { page, id } = await firefox.open(`${host}/report.html`);
  const popup = await firefox.openPopup(id);
  expect(await popup.$('.withheld')).toBeNull();
  await popup.evaluate(() =>
    Reflect.get(globalThis, 'browser').permissions.remove({ origins: ['*://*.gov.cn/*'] }),
  );
  await popup.waitForSelector('.withheld button');
  expect(await textOf(popup, '.withheld')).toContain('浏览器没有准许勾稽读取政府网站');
  await popup.close();
  await page.close();
});
