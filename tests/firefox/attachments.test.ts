import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { parsePage } from '../../scripts/check/parse-page';
import { docxOfBlocks } from '../documents/docx-of-blocks';
import { pdfOfTables } from '../documents/pdf-of-blocks';
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
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const page = (name: string, href: string) =>
    reportPage({
      tables: { disclosure: '', applications: '', reviews: '' },
      otherMatters: `<p>本年度未收取信息处理费。</p><p>附件：<a href="${href}">${name}</a></p>`,
    });
  const contentType = 'application/octet-stream';
  server = await servePages({
    '/a.html': page('统计表.docx', '/f/1.docx'),
    '/b.html': page('统计表.pdf', '/f/1.pdf'),
    '/f/1.docx': { body: docxOfBlocks(tables), contentType },
    '/f/1.pdf': { body: pdfOfTables(tables), contentType },
  });
  firefox = await startFirefox(server.port);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test.each([
  ['/a.html', '附件“统计表.docx”：'],
  ['/b.html', '附件“统计表.pdf”第2页：'],
])('%s: one act, one inspection; the tab that reads goes by itself', async (path, said) => {
  const { page, id } = await firefox.open(host + path);
  await page.waitForSelector('gouji-mark');
  const popup = await firefox.openPopup(id);
  await popup.waitForSelector('.with-files button');
  await popup.bringToFront();
  await popup.locator('.with-files ::-p-text(连同附件核查)').click();
  await expect.poll(async () => (await firefox.toolbar(id)).text, { timeout: 30_000 }).toBe('2');
  await expect.poll(() => popup.$eval('main', ({ innerText }) => innerText)).toContain(said);
  const pages = () => page.browser().pages();
  await expect
    .poll(async () => (await pages()).some((each) => each.url().includes('attached.html')))
    .toBe(false);
});
