import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { captured, openTab } from './tabs';

// From a page that is visited to the desk, and from one desk to another by a file.

const address = 'http://www.qinghe.gov.cn/report.html';
let server: PageServer;
let browser: ExtensionBrowser;
let desk: Page;

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
  }));
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
  desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
});

test('a report that is visited comes to the desk that is open; its next version says what changed', async () => {
  await desk.getByText('还没有年度报告').waitFor();
  const { page } = await openTab(browser, address);
  await desk.locator('.row').waitFor();
  expect(await desk.locator('.row').count()).toBe(1);
  const before = new TextDecoder().decode(captured('sums-do-not-close-2020'));
  // A section goes: what it said is another content, and that it is missing is new.
  server.serve('/report.html', before.replace(/其他需要报告的事项/g, '另外的事情'));
  await page.reload();
  await desk.getByText('第 2 版').waitFor();
  await desk.locator('.row h3 button').click();
  await expect.poll(() => desk.locator('.changes').textContent()).toMatch(/新出现 [1-9]\d* 处/);
  expect(await desk.locator('.found > li').count()).toBeGreaterThan(0);
  await page.close();
});

test('the desk, unfolded, passes axe', async () => {
  await desk.evaluate(axe.source);
  const { violations } = await desk.evaluate(() => Reflect.get(globalThis, 'axe').run());
  expect(
    violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]),
  ).toEqual([]);
});

test('handed over as a file, deleted and read in again, it is the same', async () => {
  const saved = desk.waitForEvent('download');
  await desk.getByRole('button', { name: /^导出所列/ }).click();
  const path = await (await saved).path();
  const listed = await desk.locator('.row h3').allTextContents();
  await desk.getByRole('button', { name: '清空工作台' }).click();
  await desk.locator('.ask').getByRole('button', { name: '删除', exact: true }).click();
  await desk.getByText('还没有年度报告').waitFor();
  await desk.locator('footer input[type=file]').setInputFiles({
    ...{ name: 'desk.gz', mimeType: 'application/gzip' },
    buffer: await readFile(path),
  });
  await desk.getByText('新增年度报告 1 份').waitFor();
  await desk.locator('.preview').getByRole('button', { name: '读入' }).click();
  await desk.locator('.row').waitFor();
  expect(await desk.locator('.row h3').allTextContents()).toEqual(listed);
});

test('a list that is broken off goes on from the desk; nothing is asked for twice', async () => {
  const many = Array.from({ length: 6 }, (_, at) => `/many/${at}.html`);
  for (const [at, path] of many.entries())
    server.serve(path, {
      body: reportPage({ title: `青禾县第${at}镇人民政府2021年政府信息公开工作年度报告` }),
    });
  await desk.bringToFront();
  await desk.getByText('按文件、网址核查').click();
  await desk.locator('textarea').fill(many.map((path) => `http://www.qinghe.gov.cn${path}`).join('\n'));
  await desk.getByText('网址 6 个').waitFor();
  const opened = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: '开始核查' }).click();
  const list = await opened;
  await list.getByText('已核查 2 份').waitFor();
  // As when the browser ends: nobody says goodbye.
  await list.close({ runBeforeUnload: false });
  await desk.getByText(/已完成 [23] \/ 6/).waitFor();
  const again = browser.context.waitForEvent('page');
  await desk.locator('.begun').getByRole('button', { name: '继续', exact: true }).click();
  const rest = await again;
  await rest.locator('.now').getByText('核查完毕').waitFor({ timeout: 30_000 });
  await desk.locator('.begun').waitFor({ state: 'detached' });
  const asked = server.requests
    .map((address) => new URL(address).pathname)
    .filter((path) => /\/many\//.test(path));
  expect([...new Set(asked)].sort()).toEqual(many);
  // What was under way when it was broken off is asked for again, and nothing else.
  expect(asked.length).toBeLessThanOrEqual(many.length + 2);
  await expect.poll(() => desk.locator('.row').count()).toBe(7);
  await rest.close();
});

test('where the person wants no record, nothing comes', async () => {
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN', record: false } }),
  );
  server.serve('/other.html', { body: captured('full-width-digits-2023') });
  const { page, id } = await openTab(browser, 'http://www.qinghe.gov.cn/other.html');
  await expect
    .poll(() =>
      browser.serviceWorker.evaluate(async (tab) => {
        const all = await Reflect.get(globalThis, 'chrome').storage.session.get(null);
        return all[`frame:${tab}:0`]?.state;
      }, id),
    )
    .toBe('inspected');
  // Longer than a report that is kept takes to be.
  await page.waitForTimeout(1500);
  await desk.reload();
  await desk.getByText('已关闭').waitFor();
  expect(await desk.locator('.row').count()).toBe(7);
  await page.close();
});
