import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/launch';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { captured, marked, openPopup, openTab, stored, toolbar } from './tabs';

// A saved copy or a preview on an intranet is inspected when the user opens the popup there. The click on the
// toolbar grants the right to that one page; drivers cannot click there, so a copy of the extension is given it.

let server: PageServer;
let browser: ExtensionBrowser;
let extension: string;
let host: string;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  const table = report.match(/<table[\s\S]*?<\/table>/g)?.find((each) => each.includes('自然人'));
  const slowFrame = '<iframe width=800 height=600 src="/slow.html"></iframe>';
  extension = mkdtempSync(join(tmpdir(), 'gouji-extension-'));
  cpSync(builtExtension, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, 'http://127.0.0.1/*'] }),
  );
  ({ browser, server } = await freshBrowser(
    {
      '/report.html': report,
      '/news.html': { body: captured('ordinary-news') },
      '/slow-frame.html': report.replace('</body>', `${slowFrame}</body>`),
      '/slow.html': { body: '<title>统计</title><body><p>加载中', until: new Promise(() => {}) },
      // Neither a title nor headings, but the figures of table 2.
      '/table.html': `<title>附件</title><body>${table}</body>`,
      '/slow-table.html': `<title>附件</title><body>${table}${slowFrame}</body>`,
    },
    extension,
  ));
  host = `http://127.0.0.1:${server.port}`;
});
afterAll(() => rmSync(extension, { recursive: true, force: true }));

test('nothing looks at a page elsewhere until the popup is opened there; then it is inspected', async () => {
  const { page, id } = await openTab(browser, `${host}/report.html`);
  await page.waitForTimeout(500);
  expect(await stored(browser, id)).toBe('[]');
  expect(await page.locator('gouji-overlay').count()).toBe(0);
  const popup = await openPopup(browser, id);
  await expect.poll(() => popup.locator('.findings li').count()).toBe(6);
  await expect.poll(() => marked(page)).toBe(6);
  await expect.poll(async () => (await toolbar(browser, id)).text).toBe('6');
  await popup.close();
  await page.close();
});

test('whatever is still loading in a frame, what the user asks for is done', async () => {
  const opened = await openTab(browser, `${host}/news.html`);
  await opened.page.goto(`${host}/slow-frame.html`, { waitUntil: 'domcontentloaded' });
  const popup = await openPopup(browser, opened.id);
  await expect.poll(() => popup.locator('.findings li').count()).toBe(6);
  await popup.close();
  await opened.page.goto(`${host}/slow-table.html`, { waitUntil: 'domcontentloaded' });
  const again = await openPopup(browser, opened.id);
  await again.getByRole('button', { name: '仍按年度报告核查' }).click();
  await expect.poll(() => again.locator('.findings li').count()).toBeGreaterThan(0);
  await again.close();
  await opened.page.close();
});

test('a page that is no report is inspected as one when the user insists, as far as it has figures', async () => {
  const { page, id } = await openTab(browser, `${host}/table.html`);
  const popup = await openPopup(browser, id);
  await popup.getByRole('button', { name: '仍按年度报告核查' }).click();
  await expect.poll(() => popup.locator('.findings li').count()).toBeGreaterThan(0);
  await expect.poll(() => marked(page)).toBe(await popup.locator('.findings li').count());
  await popup.close();
  await page.close();
});
