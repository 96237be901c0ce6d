import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { parsePage } from '../../scripts/check/parse-page';
import { docxOfBlocks } from '../documents/docx-of-blocks';
import { type PageServer, servePages } from '../e2e/browser';
import { reportPage } from '../report-page';
import { type FirefoxBrowser, startFirefox } from './firefox';

// A page with its tables in a file, in a browser without documents off the screen.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  const wrong = reportPage({ cells: { 'applications.received.person': '1' } });
  const { blocks } = readPage(parsePage(wrong, host), host).reading.outline;
  server = await servePages({
    '/a.html': reportPage({
      tables: { disclosure: '', applications: '', reviews: '' },
      otherMatters: '<p>本年度未收取信息处理费。</p><p>附件：<a href="/f/1.docx">统计表.docx</a></p>',
    }),
    '/f/1.docx': {
      body: docxOfBlocks(blocks.filter(({ kind }) => kind === 'table')),
      contentType: 'application/octet-stream',
    },
  });
  firefox = await startFirefox(server.port);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('one act, one inspection; the tab that reads goes by itself', async () => {
  const { page, id } = await firefox.open(`${host}/a.html`);
  await page.waitForSelector('gouji-mark');
  const popup = await firefox.openPopup(id);
  await popup.waitForSelector('.with-files button');
  await popup.bringToFront();
  await popup.locator('.with-files ::-p-text(连同附件核查)').click();
  await expect.poll(async () => (await firefox.toolbar(id)).text, { timeout: 30_000 }).toBe('2');
  await expect.poll(() => popup.$eval('main', ({ innerText }) => innerText)).toContain('附件“统计表.docx”：');
  const pages = () => page.browser().pages();
  await expect
    .poll(async () => (await pages()).some((each) => each.url().includes('attached.html')))
    .toBe(false);
});
