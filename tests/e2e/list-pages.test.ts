import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { speakChinese } from './list-page';
import { captured, openPopup, openTab } from './tabs';

// The further pages of a list: how many reports there are is said before the first of them is asked for.

const host = 'http://www.qinghe.gov.cn';
const slugs = ['sums-do-not-close-2020', 'gbk-2020', 'hidden-print-copy-2021', 'full-width-digits-2023'];
const name = (n: number) => `青禾县第${n}局2021年政府信息公开工作年度报告`;
const listed = (numbers: readonly number[], pager: string) =>
  `<!DOCTYPE html><title>政府信息公开年报_青禾县人民政府</title><h1>政府信息公开年报</h1><ul>${numbers
    .map((n) => `<li><a href="/nb/r${n}.html">${name(n)}</a></li>`)
    .join('')}</ul><div class="page">${pager}</div>`;

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const call = (at: number) =>
    `<script>function createPageHTML(){}</script><script>createPageHTML(4, ${at}, "index", "html");</script>`;
  ({ browser, server } = await freshBrowser({
    '/nb/index.html': listed([0, 1], `共 4 页 7 条 ${call(0)}`),
    '/nb/index_1.html': listed([2, 3], call(1)),
    '/nb/index_2.html': { body: '忙', status: 503 },
    '/nb/index_3.html': listed([5, 0], call(3)),
  }));
  for (let n = 0; n < 6; n++) server.serve(`/nb/r${n}.html`, { body: captured(slugs[n % slugs.length]!) });
  await speakChinese(browser);
});

/** From the popup of a list to its pages. */
async function listAll(address: string): Promise<{ list: Page; tab: number }> {
  const { id: tab } = await openTab(browser, address);
  const popup = await openPopup(browser, tab);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: '列出全部各页' }).click();
  const list = await opened;
  await popup.close();
  return { list, tab };
}
const askedFor = (since: number) =>
  server.requests
    .slice(since)
    .map((address) => new URL(address).pathname)
    .filter((path) => path.startsWith('/nb/'));

describe('a list of four pages', () => {
  let list: Page;
  let since: number;

  beforeAll(async () => {
    since = server.requests.length;
    ({ list } = await listAll(`${host}/nb/index.html`));
  });

  test('is read through, and no report is asked for before the person says so', async () => {
    const said = list.locator('.pages [role=status]');
    await expect
      .poll(() => said.innerText(), { timeout: 30_000 })
      .toContain('已读取 3 页，列出年度报告 5 件，重复的 1 件不计');
    expect(await said.innerText()).toContain('列表共 4 页');
    expect(await list.locator('.lines tbody tr').count()).toBe(5);
    await list.getByText('请核对页数、件数').waitFor();
    expect(askedFor(since).filter((path) => path.includes('/r'))).toEqual([]);
  });

  test('names the page that failed, with its reason, and reads it again', async () => {
    expect(await list.locator('.pages ul').innerText()).toMatch(/第 3 页未能读取：.*503/);
    server.serve('/nb/index_2.html', { body: listed([4], '') });
    await list.getByRole('button', { name: '重新读取未能读取的页（1）' }).click();
    await expect.poll(() => list.locator('.lines tbody tr').count(), { timeout: 60_000 }).toBe(6);
    expect(await list.locator('.pages ul').count()).toBe(0);
  });

  test('has nothing that axe-core finds', async () => {
    await list.evaluate(axe.source);
    const { violations } = await list.evaluate(() => Reflect.get(globalThis, 'axe').run());
    expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
  });

  test('is there when the page is loaded again; then its reports are inspected', async () => {
    const before = server.requests.length;
    await list.reload();
    await expect.poll(() => list.locator('.lines tbody tr').count()).toBe(6);
    expect(askedFor(before)).toEqual([]);
    await list.getByRole('button', { name: '开始核查' }).click();
    await list.locator('.now').getByText('核查完毕').waitFor({ timeout: 45_000 });
    expect(askedFor(before).sort()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `/nb/r${n}.html`));
  });

  test('is found on the desk by the page that lists them', async () => {
    const desk = await browser.context.newPage();
    await desk.goto(browser.extensionUrl('desk.html'));
    await desk.locator('.rows > li').first().waitFor();
    expect(await desk.locator('.rows > li').count()).toBe(4);
    await desk.close();
  });
});

test('where the popup was not told of other pages, they are looked for when asked', async () => {
  server.serve('/one/', { body: listed([0, 1], '').replaceAll('/nb/r', '/one/r') });
  const { id } = await openTab(browser, `${host}/one/`);
  const popup = await openPopup(browser, id);
  const opened = browser.context.waitForEvent('page');
  await popup.locator('button.first').click();
  const list = await opened;
  await list.getByRole('button', { name: '查找其余各页' }).click();
  await list.getByText('没有查到其余各页').waitFor({ timeout: 20_000 });
});
