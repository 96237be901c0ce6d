import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { speakChinese } from './list-page';

// From the letter to the correction: what was asked for is inspected again, and it is said what has become of it.

let browser: ExtensionBrowser;
let server: PageServer;
let desk: Page;
const address = 'http://www.qinghe.gov.cn/report.html';
const wrong = { 'applications.received.total': '5', 'reviews.reconsideration.total': '2' };

beforeAll(async () => {
  ({ browser, server } = await freshBrowser());
  await speakChinese(browser);
  desk = await browser.context.newPage();
  server.serve(address, { body: reportPage({ cells: wrong }) });
  await desk.goto(browser.extensionUrl('desk.html'));
  await desk.getByText('按文件、网址核查').click();
  await desk.locator('.gather textarea').fill(address);
  await throughList(() => desk.getByRole('button', { name: '开始核查' }).click());
  await desk.locator('.row').first().waitFor();
});

/** Presses what opens a list, and waits until it has been gone through. */
async function throughList(press: () => Promise<void>): Promise<void> {
  const opened = browser.context.waitForEvent('page');
  await press();
  const list = await opened;
  await list.locator('.now').getByText('核查完毕').waitFor({ timeout: 30_000 });
  await list.close();
  await desk.bringToFront();
}
async function saved(press: () => Promise<void>): Promise<Uint8Array> {
  const download = desk.waitForEvent('download');
  await press();
  return new Uint8Array(await readFile(await (await download).path()));
}

test('the letter, and the report that is said to be written about', async () => {
  await desk.getByRole('button', { name: '整改通知（所列 1）' }).click();
  await desk.getByLabel('同时标为已发函').check();
  await saved(() => desk.getByRole('button', { name: '生成 Word 文件（1）' }).click());
  await desk.locator('.row').getByText('已发函').waitFor();
});

test('inspected again, it says what is corrected, what stands and what is new', async () => {
  const now = { 'reviews.reconsideration.total': '2', 'applications.carriedIn.total': '3' };
  server.serve(address, { body: reportPage({ cells: now }) });
  await throughList(() => desk.getByRole('button', { name: '再次核查待整改的（1）' }).click());
  await desk.locator('.row h3 button').click();
  const worked = desk.locator('.worked');
  await worked.getByText(/发函后复查：已改正 \d 处，仍存在 \d 处，新出现 \d 处/).waitFor();
  for (const name of ['已改正', '仍存在', '新出现']) {
    const part = worked.locator('details', { hasText: name }).first();
    await part.locator('summary').click();
    expect(await part.locator('li').count(), name).toBeGreaterThan(0);
  }
  expect(await worked.locator('details', { hasText: '已改正' }).first().textContent()).toContain('本年新收');
  expect(await worked.locator('details', { hasText: '仍存在' }).first().textContent()).toContain('行政复议');
  expect(await worked.locator('details', { hasText: '新出现' }).first().textContent()).toContain('上年结转');
  await desk.evaluate(axe.source);
  const { violations } = await desk.evaluate(() => Reflect.get(globalThis, 'axe').run());
  expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
  expect(await desk.getByRole('button', { name: /标为已整改/ }).count()).toBe(0);
});

test('the workbook has it, a row a finding', async () => {
  await desk.getByRole('button', { name: '工作簿（所列 1）' }).click();
  const bytes = await saved(() => desk.getByRole('button', { name: /XLSX/ }).click());
  const { sheets } = await readXlsx(bytes);
  const [head, ...rows] = sheets.find(({ name }) => name === '整改情况')!.rows;
  const became = rows.map((row) => row[head!.indexOf('复查结果')]);
  expect(new Set(became)).toEqual(new Set(['已改正', '仍存在', '新出现']));
});

test('printed, the names of units have their room', async () => {
  await desk.emulateMedia({ media: 'print' });
  const name = await desk.locator('.row h3').boundingBox();
  const page = await desk.locator('.rows').boundingBox();
  expect(name!.width).toBeGreaterThan(page!.width * 0.9);
  await desk.emulateMedia({ media: null });
});

test('once all is corrected it is said to be, in one press and a word', async () => {
  server.serve(address, { body: reportPage() });
  await throughList(() => desk.getByRole('button', { name: '再次核查待整改的（1）' }).click());
  await desk.getByRole('button', { name: '复查已改正 1 份，标为已整改' }).click();
  await desk.locator('.panel').getByRole('button', { name: '确定' }).click();
  await expect.poll(() => desk.getByRole('button', { name: /再次核查待整改的/ }).count()).toBe(0);
  await desk.getByText('已将 1 份标为“已整改”。').waitFor();
  expect(await desk.locator('.row h3').textContent()).toContain('已整改');
});
