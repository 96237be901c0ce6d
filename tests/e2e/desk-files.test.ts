import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { captured } from './tabs';

// Files that are handed to the desk: reports are inspected there, lists of addresses are gone through.

const host = 'http://www.qinghe.gov.cn';
const sample = (name: string) => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: readFileSync(fileURLToPath(new URL(`../documents/files/${name}`, import.meta.url))),
});

let server: PageServer;
let browser: ExtensionBrowser;
let desk: Page;

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({
    '/a.html': { body: captured('sums-do-not-close-2020') },
    '/b.html': { body: captured('full-width-digits-2023') },
  }));
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
  desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
});

test('reports of three kinds are inspected and kept; what cannot be read is named and costs itself', async () => {
  await desk
    .locator('input.handed-over')
    .setInputFiles([
      sample('sums-do-not-close-2020.chromium-cairo.pdf'),
      { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing more') },
      sample('wps-paste-2023.own.ofd'),
      { name: '说明.docx', mimeType: 'application/zip', buffer: Buffer.from('text') },
      sample('wps-paste-2023.libreoffice.docx'),
    ]);
  await desk.getByText('已读 5 / 5 个文件').waitFor({ timeout: 60_000 });
  const said = await desk.locator('.arrivals li').allInnerTexts();
  expect(said[0]).toMatch(/已核查并留存：[\u4e00-\u9fff]+2020年度/);
  expect(said[1]).toContain('没有读取：');
  expect(said[2]).toContain('2023年度');
  expect(said[3]).toContain('没有读取：');
  expect(said[4]).toContain('2023年度');
  await expect.poll(() => desk.locator('.row').count()).toBeGreaterThanOrEqual(2);
  await desk.evaluate(axe.source);
  const { violations } = await desk.evaluate(() => Reflect.get(globalThis, 'axe').run());
  expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
});

test('handed over once more they are the same', async () => {
  const before = await desk.locator('.row').count();
  await desk
    .locator('input.handed-over')
    .setInputFiles([sample('sums-do-not-close-2020.chromium-cairo.pdf')]);
  await desk.getByText('已核查，与留存的相同').waitFor({ timeout: 30_000 });
  expect(await desk.locator('.row').count()).toBe(before);
});

test('the addresses of a dropped workbook are counted, then gone through', async () => {
  const cells = new Map([
    ['1,1', { value: '查看', type: 'string' as const, hyperlink: { target: `${host}/a.html` } }],
  ]);
  const rows = [
    ['单位', '年报'],
    ['青禾县平等乡', '查看'],
    ['青禾县财政局', `${host}/b.html`],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: '名单', rows, cells }] });
  const dropped = await desk.evaluateHandle(
    ([csv, xlsx]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(xlsx!)], '名单.xlsx'));
      data.items.add(new File([Uint8Array.from(csv!)], '名单.csv'));
      return data;
    },
    [[...Buffer.from(`单位,网址\r\n财政局,${host}/b.html\r\n`)], [...bytes]],
  );
  await desk.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  await desk.getByText('松开鼠标，读入文件').waitFor();
  await desk.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await desk.getByText('网址 2 个，重复的 1 个不计').waitFor({ timeout: 20_000 });
  const since = server.requests.length;
  const opened = browser.context.waitForEvent('page');
  await desk.locator('.arrivals').getByRole('button', { name: '开始核查' }).click();
  const list = await opened;
  await list.locator('.now').getByText('核查完毕').waitFor({ timeout: 45_000 });
  expect(await list.locator('.source').innerText()).toContain('“名单.xlsx”等 2 个文件中的网址');
  expect(await list.locator('.lines tbody th').allInnerTexts()).toEqual(['青禾县平等乡', '青禾县财政局']);
  expect(server.requests.slice(since).filter((each) => /\/[ab]\.html$/.test(each))).toHaveLength(2);
});
