import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { listPage } from './list-page';
import { openPopup, openTab } from './tabs';

// From a report to the desk, and from the list that links it to last year's report.

const host = 'http://www.qinghe.gov.cn';
const title = (unit: string, year: number) => `青禾县${unit}${year}年政府信息公开工作年度报告`;
let server: PageServer;
let browser: ExtensionBrowser;

const record = (on: boolean) =>
  browser.serviceWorker.evaluate(
    (wanted) =>
      Reflect.get(globalThis, 'chrome').storage.local.set({
        settings: { language: 'zh-CN', record: wanted },
      }),
    on,
  );
const popupOf = async (address: string): Promise<Page> => {
  const { id } = await openTab(browser, address);
  return openPopup(browser, id);
};
const asked = (path: string) => server.requests.filter((each) => each.endsWith(path)).length;

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({
    '/nb/': listPage([
      ['a22.html', title('水利局', 2022)],
      ['a21.html', title('水利局', 2021)],
      ['b22.html', title('财政局', 2022)],
      ['b21.html', title('财政局', 2021)],
    ]),
    '/nb/a22.html': reportPage({
      title: title('水利局', 2022),
      cells: { 'applications.carriedIn.total': '5', 'applications.carriedIn.person': '5' },
    }),
    '/nb/a21.html': reportPage({ title: title('水利局', 2021) }),
    '/nb/b22.html': reportPage({ title: title('财政局', 2022) }),
    // Not what its link says.
    '/nb/b21.html': reportPage({ title: title('教育局', 2021) }),
  }));
  await record(false);
});

test('a report that is not kept is added to the desk when asked for, and found there', async () => {
  const popup = await popupOf(`${host}/nb/a22.html`);
  await popup.getByText('没有本单位2021年度报告的链接').waitFor();
  await popup.getByRole('button', { name: '加入工作台' }).click();
  await popup.getByText('本报告已在工作台').waitFor();
  await popup.evaluate(axe.source);
  const { violations } = await popup.evaluate(() => Reflect.get(globalThis, 'axe').run());
  expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
  const opened = browser.context.waitForEvent('page');
  await popup.locator('.on-desk').getByRole('button', { name: '查看' }).click();
  const desk = await opened;
  await desk.locator('.row.open').getByText('青禾县水利局').first().waitFor();
  expect(await desk.locator('.row').count()).toBe(1);
  await desk.close();
  await popup.close();
});

test('last year’s report is fetched from the list that a tab shows; then what must carry over is judged', async () => {
  await openTab(browser, `${host}/nb/`);
  const { page, id } = await openTab(browser, `${host}/nb/a22.html`);
  const popup = await openPopup(browser, id);
  expect(await popup.locator('main').innerText()).not.toContain('与上年度报告不衔接');
  await popup.getByRole('button', { name: '查找2021年度报告' }).click();
  await popup.getByText('工作台上有2021年度报告').waitFor({ timeout: 20_000 });
  expect(asked('/nb/a21.html')).toBe(1);
  await expect
    .poll(() => popup.locator('main').innerText(), { timeout: 10_000 })
    .toContain('与上年度报告不衔接');
  await page.bringToFront();
  await expect.poll(() => page.locator('gouji-overlay').count()).toBeGreaterThan(0);
  await popup.close();
});

test('a link that leads to another unit’s report is said, and nothing is kept of it', async () => {
  const popup = await popupOf(`${host}/nb/b22.html`);
  await popup.getByRole('button', { name: '查找2021年度报告' }).click();
  await popup.getByText('打开的是青禾县教育局2021年度的报告，没有采用').waitFor({ timeout: 20_000 });
  await popup.getByText('没有本单位2021年度报告的链接').waitFor();
  const desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
  await desk.locator('.row').first().waitFor();
  expect(await desk.locator('main').innerText()).not.toContain('教育局');
  await desk.close();
  await popup.close();
});

test('where records are kept, the report is on the desk without being asked for', async () => {
  await record(true);
  const popup = await popupOf(`${host}/nb/b22.html`);
  await popup.getByText('本报告已在工作台').waitFor();
  expect(await popup.getByRole('button', { name: '加入工作台' }).count()).toBe(0);
});
