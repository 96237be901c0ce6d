import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { speakChinese } from './list-page';
import { captured, openPopup, openTab } from './tabs';

// Lists that scripts draw, page after page: fetching shows nothing of them, a tab that is opened for it does.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;
let browser: ExtensionBrowser;

/** Draws three pages of two reports each, a little after they are asked for; `pager` says how they are turned. */
const drawn = (
  pager: string,
) => `<!DOCTYPE html><title>政府信息公开年报_青禾县人民政府</title><h1>政府信息公开年报</h1>
<ul id="list"></ul><div class="page">共 3 页 <span id="pager"></span></div>
<script>
  const pager = (n) => ${pager};
  async function go(n) {
    const names = await (await fetch('/api/' + n + '.json')).json();
    document.getElementById('list').innerHTML = names
      .map((i) => '<li><a href="/nb/r' + i + '.html">青禾县第' + i + '局2021年政府信息公开工作年度报告</a></li>')
      .join('');
    document.getElementById('pager').innerHTML = '第' + n + '页 ' + pager(n);
  }
  setTimeout(() => go(1), 300);
</script>`;
const link =
  "n < 3 ? '<a href=\"javascript:go(' + (n + 1) + ')\">下一页</a>' : '<a class=\"disabled\">下一页</a>'";
const button = "'<button onclick=\"go(' + (n + 1) + ')\" ' + (n < 3 ? '' : 'disabled') + '>下一页</button>'";

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({
    '/link/': drawn(link),
    '/stop/': drawn(link),
    '/button/': drawn(button),
  }));
  for (const n of [1, 2, 3])
    server.serve(`/api/${n}.json`, {
      body: JSON.stringify([2 * n, 2 * n + 1]),
      contentType: 'application/json',
    });
  for (let n = 2; n < 8; n++) server.serve(`/nb/r${n}.html`, { body: captured('sums-do-not-close-2020') });
  await speakChinese(browser);
});

async function listAll(address: string): Promise<Page> {
  const { id: tab, page } = await openTab(browser, address);
  await page.locator('#list li').first().waitFor();
  const popup = await openPopup(browser, tab);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: '列出全部各页' }).click({ timeout: 15_000 });
  const list = await opened;
  await popup.close();
  return list;
}

describe.each(['link', 'button'])('a list that a script draws, turned by a %s', (turnedBy) => {
  let list: Page;
  let open: number;

  beforeAll(async () => {
    list = await listAll(`${host}/${turnedBy}/`);
    open = browser.context.pages().length;
  });

  // Open, it keeps the list to itself.
  afterAll(() => list.close());

  test('is not read by fetching, which is said; a tab is opened only when asked for', async () => {
    await list.getByText('列表由脚本显示或者翻页').waitFor({ timeout: 15_000 });
    expect(await list.locator('.lines tbody tr').count()).toBe(2);
    expect(browser.context.pages()).toHaveLength(open);
  });

  test('is read in a tab in the background, which is closed again', async () => {
    await list.getByRole('button', { name: '在后台标签页中读取' }).click();
    await list.getByText('正在后台标签页中逐页读取').waitFor();
    await expect
      .poll(() => list.locator('.pages [role=status]').innerText(), { timeout: 40_000 })
      .toContain('已读取 3 页，列出年度报告 6 件');
    await list.getByText('请核对页数、件数').waitFor({ timeout: 20_000 });
    expect(await list.locator('.pages .warned').count()).toBe(0);
    await expect.poll(() => browser.context.pages().length).toBe(open);
  });
});

test('a list that was gone through can be gone through anew', async () => {
  const list = await listAll(`${host}/link/`);
  await list.getByRole('button', { name: '重新读取各页' }).click({ timeout: 15_000 });
  await list.getByText('列表由脚本显示或者翻页').waitFor({ timeout: 15_000 });
});

test('stopped, the tab is closed and what was read stays', async () => {
  const list = await listAll(`${host}/stop/`);
  const open = browser.context.pages().length;
  await list.getByRole('button', { name: '在后台标签页中读取' }).click({ timeout: 15_000 });
  await expect.poll(() => browser.context.pages().length).toBe(open + 1);
  await list.getByRole('button', { name: '停止读取各页' }).click();
  await list.getByRole('button', { name: '在后台标签页中读取' }).waitFor();
  await expect.poll(() => browser.context.pages().length).toBe(open);
  expect(await list.locator('.lines tbody tr').count()).toBeGreaterThanOrEqual(2);
});
