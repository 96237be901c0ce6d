import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import {
  captured,
  countsIn,
  marked,
  type OpenTab,
  openPopup,
  openTab,
  pressShortcut,
  stored,
  toolbar,
} from './tabs';

// The whole road in a real browser: page, inspection, overlay, store, toolbar and popup, and what happens to them
// when the page changes.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  const clock = `<p id=clock>0</p><script>
    let tick = 0;
    const start = () => setInterval(() => { clock.textContent = ++tick; }, 50);
  </script>`;
  ({ browser, server } = await freshBrowser({
    '/report.html': report,
    '/clock.html': report.replace(/<body[^>]*>/, (body) => body + clock),
  }));
});

describe('on a report', () => {
  let tab: OpenTab;
  beforeEach(async () => {
    tab = await openTab(browser, `${host}/report.html`);
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    return () => tab.page.close();
  });

  test('toolbar, popup, overlay and bar show the same numbers', async () => {
    const popup = await openPopup(browser, tab.id);
    const { error, warning, info } = await countsIn(popup);
    expect({ error, warning, info }).toEqual({ error: 2, warning: 4, info: 0 });
    expect(await popup.locator('.findings li').count()).toBe(error + warning + info);
    await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe(String(error + warning));
    await expect.poll(() => marked(tab.page)).toBe(error + warning + info);
    const bar = await tab.page.locator('gouji-overlay .counts').getAttribute('aria-label');
    expect(bar).toBe('错误 2 处，存疑 4 处，提示 0 处');
    await popup.close();
  });

  test('switched off from the popup, the page’s HTML is what it was, byte for byte', async () => {
    const html = () => tab.page.evaluate(() => document.documentElement.outerHTML);
    const on = await html();
    expect(on).toContain('gouji-overlay');
    const popup = await openPopup(browser, tab.id);
    const overlay = popup.getByLabel('在页面上标注');
    await overlay.uncheck();
    await tab.page.locator('gouji-overlay').waitFor({ state: 'detached' });
    expect(await html()).toBe(await withoutUs('/report.html'));
    // What was found is still counted.
    expect((await toolbar(browser, tab.id)).text).toBe('6');
    await expect.poll(() => overlay.isChecked()).toBe(false);
    await overlay.check();
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    await expect.poll(() => marked(tab.page)).toBe(6);
    await popup.close();
  });

  test('switched off on the page, the popup knows', async () => {
    const popup = await openPopup(browser, tab.id);
    await tab.page.bringToFront();
    await tab.page.locator('gouji-overlay').getByLabel('关闭核查').click();
    await expect.poll(() => popup.getByLabel('在页面上标注').isChecked()).toBe(false);
    await popup.close();
  });

  test('the shortcuts go from finding to finding and switch the marks', async () => {
    const press = (command: string) => pressShortcut(browser, tab.id, command);
    const card = tab.page.locator('gouji-overlay .card');
    await press('next');
    await card.getByText('第 1 处，共 6 处').waitFor();
    await press('next');
    await card.getByText('第 2 处，共 6 处').waitFor();
    await press('previous');
    await card.getByText('第 1 处，共 6 处').waitFor();
    await press('overlay');
    await tab.page.locator('gouji-overlay').waitFor({ state: 'detached' });
    await press('overlay');
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  });

  test('prose that is edited is inspected again', async () => {
    await tab.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!/信息处理费|总体情况|政府信息/.test(node.textContent ?? '')) continue;
        if ((node.textContent ?? '').length > 60) {
          (node as Text).data += '联系人身份证号：11010519491231002X。';
          break;
        }
      }
    });
    await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('7');
  });
});

test('nothing is checked while only a clock ticks beside the article', async () => {
  const { page, id } = await openTab(browser, `${host}/clock.html`);
  await expect.poll(async () => (await toolbar(browser, id)).text).toBe('6');
  await expect.poll(() => marked(page)).toBe(6);
  const before = await stored(browser, id);
  // Until it knows where the article is, the inspector takes any change for one of it: the clock starts afterwards.
  await page.evaluate('start()');
  // A page that does not come to rest would be inspected after 1.5 s.
  await page.waitForTimeout(2500);
  expect(await page.evaluate(() => Number(document.querySelector('#clock')!.textContent))).toBeGreaterThan(5);
  expect(await stored(browser, id)).toBe(before);
  await page.close();
});

/** What the browser makes of a page where the extension does not look: on no government host. */
async function withoutUs(path: string): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${server.port}${path}`);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return html;
}
