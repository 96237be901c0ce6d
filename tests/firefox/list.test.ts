import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../e2e/browser';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, startFirefox } from './firefox';

// The reports of a list, from the button in the popup to the last one.

const host = 'http://www.qinghe.gov.cn';
const listed = ['sums-do-not-close-2020', 'gbk-2020', 'framed-article-2022', 'nowhere'];
let server: PageServer;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  const links = listed.map(
    (slug) => `<li><a href="${slug}.html">2021年政府信息公开工作年度报告（${slug}）</a></li>`,
  );
  server = await servePages({ '/nb/': `<title>政府信息公开年报</title><ul>${links.join('')}</ul>` });
  for (const slug of listed.slice(0, 3)) server.serve(`/nb/${slug}.html`, { body: captured(slug) });
  server.serve('/nb/article.html', { body: captured('framed-article-2022', 'article.html') });
  firefox = await startFirefox(server.port);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** The pages of lists that are open. Firefox tells of pages of an extension only what they say themselves. */
async function lists(page: Page): Promise<Page[]> {
  const pages = await page.browser().pages();
  // The page that comes after the installation has been closed, and is listed still.
  const gone = (error: unknown) => {
    if (!String(error).includes('no such frame')) throw error;
    return '';
  };
  const addresses = await Promise.all(pages.map((each) => each.evaluate(() => location.href).catch(gone)));
  return pages.filter((_, at) => addresses[at]!.includes('/list.html'));
}

const linesIn = (page: Page): Promise<string[]> =>
  page.$$eval('.lines tbody tr', (lines) =>
    lines.map((line) => (line as HTMLElement).innerText.replace(/\s+/g, ' ')),
  );

test('a list is inspected from the popup, and stays one page', async () => {
  const { id } = await firefox.open(`${host}/nb/`);
  const popup = await firefox.openPopup(id);
  await popup.waitForSelector('button.first');
  await popup.click('button.first');
  await expect.poll(async () => (await lists(popup)).length).toBe(1);
  const [list] = await lists(popup);
  await expect
    .poll(() => linesIn(list!), { timeout: 40_000 })
    .toEqual([
      expect.stringMatching(/2020 误 2 疑 4/),
      expect.stringContaining('未发现错误和存疑'),
      expect.stringMatching(/双河口市林业局 2022 误 1/),
      expect.stringContaining('未能核查 页面不存在（HTTP 404）'),
    ]);
  await popup.bringToFront();
  await popup.click('button.first');
  await expect.poll(() => list!.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await lists(popup)).toHaveLength(1);
});
