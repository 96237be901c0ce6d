import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer, startBrowser } from './browser';
import { captured, endServiceWorker, marked, openPopup, openTab, pressShortcut, toolbar } from './tabs';

// One report that stands in several frames: it is one inspection, whichever frame is read first or comes late.

const host = 'http://www.qinghe.gov.cn';
const elsewhere = 'http://gk.qinghe.gov.cn';
const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
const tables = report.match(/<table[\s\S]*?<\/table>/g)!;
const shell = (table: string) => `<!DOCTYPE html><meta charset="utf-8"><body>${table}</body>`;
const framed = (address: string) => `<iframe src="${address}" width="900" height="700"></iframe>`;
/** The report with each table in a frame. */
const around = (address: (at: number) => string) =>
  tables.reduce((html, table, at) => html.replace(table, framed(address(at))), report);

let loadTable: () => void;
let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const tableMayLoad = new Promise<void>((done) => {
    loadTable = done;
  });
  expect(tables).toHaveLength(3);
  ({ browser, server } = await freshBrowser({
    '/same.html': around((at) => `/table${at}.html`),
    '/other.html': around((at) => `${elsewhere}/table${at}.html`),
    '/late.html': around((at) => (at === 1 ? '/late-table.html' : `/table${at}.html`)),
    '/late-table.html': { body: shell(tables[1]!), until: tableMayLoad },
    ...Object.fromEntries(tables.map((table, at) => [`/table${at}.html`, shell(table)])),
  }));
});
afterAll(() => loadTable());

const count = (id: number) => expect.poll(async () => (await toolbar(browser, id)).text);
const frameOf = (page: Page, name: string) => page.frames().find((frame) => frame.url().endsWith(name))!;
const marksIn = (page: Page) => async () => {
  const marks = await Promise.all(page.frames().map(marked));
  return marks.reduce((sum, some) => sum + some, 0);
};

describe('with its tables in frames of the page itself', () => {
  const name = 'same';
  test('is judged, counted and marked as one', async () => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await count(id).toBe('6');
    await expect.poll(marksIn(page)).toBe(6);
    const popup = await openPopup(browser, id);
    await expect.poll(() => popup.locator('.findings li').count()).toBe(6);
    expect(await popup.locator('.state.missing').count()).toBe(0);
    expect(await popup.locator('.unread').count()).toBe(0);
    expect(await popup.locator('h1').innerText()).toContain('渡口镇');
    await popup.close();
    await page.close();
  });

  test('has one bar, with the findings of all frames in its list', async () => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await expect.poll(() => page.locator('.bar .at').innerText()).toBe('–/6');
    const bars = () => Promise.all(page.frames().map((frame) => frame.locator('.bar .strip').count()));
    await expect.poll(bars).toEqual([1, 0, 0, 0]);
    await page.locator('.bar').getByRole('button', { name: '清单' }).click();
    expect(await page.locator('.bar .list button').count()).toBe(6);
    await page.locator('.bar .list button', { hasText: '第二十六条第（六）项' }).click();
    await expect.poll(() => frameOf(page, 'table0.html').locator('.card').count()).toBe(1);
    // On from there by key, through the frames.
    const card = frameOf(page, 'table1.html').locator('.card');
    await pressShortcut(browser, id, 'next');
    await expect.poll(() => card.locator('footer').innerText()).toContain('第 2 处，共 6 处');
    await page.close();
  });

  test('gives its tables away, and leads to its findings', async () => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await count(id).toBe('6');
    const popup = await openPopup(browser, id);
    await popup.getByRole('button', { name: '复制表二' }).click();
    await popup.getByText(/已复制表二：\d+行 × \d+列/).waitFor();
    await popup.locator('.findings button', { hasText: '办理结果总计' }).first().click();
    await expect.poll(() => frameOf(page, 'table1.html').locator('.card').count()).toBe(1);
    await popup.close();
    await page.close();
  });

  test('is judged anew when the table in the frame changes', async () => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await count(id).toBe('6');
    const table = frameOf(page, 'table1.html');
    await table
      .locator('td', { hasText: '信访举报类申请' })
      .first()
      .evaluate((cell) => {
        cell.textContent = cell.textContent!.replace('信访举报类申请', '信访举报投诉类申请');
      });
    await count(id).toBe('5');
    await expect.poll(() => page.locator('.bar .at').innerText()).toBe('–/5');
    await page.close();
  });
});

describe('with its tables in frames of another host of the government', () => {
  test('is judged and counted as one in popup and toolbar; no document is told of another', async () => {
    const { page, id } = await openTab(browser, `${host}/other.html`);
    await count(id).toBe('6');
    const popup = await openPopup(browser, id);
    await expect.poll(() => popup.locator('.findings li').count()).toBe(6);
    expect(await popup.locator('.state.missing').count()).toBe(0);
    expect(await popup.locator('.unread').count()).toBe(0);
    expect(await popup.locator('h1').innerText()).toContain('渡口镇');
    expect(await marksIn(page)()).toBe(0);
    expect(await page.locator('.bar .elsewhere').innerText()).toBe('另有框架');
    await popup.close();
    await page.close();
  });

  test('gives its tables away', async () => {
    const { page, id } = await openTab(browser, `${host}/other.html`);
    await count(id).toBe('6');
    const popup = await openPopup(browser, id);
    await popup.getByRole('button', { name: '复制表二' }).click();
    await popup.getByText(/已复制表二：\d+行 × \d+列/).waitFor();
    await popup.close();
    await page.close();
  });

  test('is judged anew when the table in the frame changes', async () => {
    const { page, id } = await openTab(browser, `${host}/other.html`);
    await count(id).toBe('6');
    await frameOf(page, 'table1.html')
      .locator('td', { hasText: '信访举报类申请' })
      .first()
      .evaluate((cell) => {
        cell.textContent = cell.textContent!.replace('信访举报类申请', '信访举报投诉类申请');
      });
    await count(id).toBe('5');
    await page.close();
  });
});

test('a table that comes late is not called missing before, and is judged once it is there', async () => {
  const { page, id } = await openTab(browser, `${host}/same.html`);
  await page.goto(`${host}/late.html`, { waitUntil: 'domcontentloaded' });
  await count(id).toBe('1');
  const popup = await openPopup(browser, id);
  await popup.locator('.state.unreadable').waitFor();
  expect(await popup.locator('.state.missing').count()).toBe(0);
  loadTable();
  await expect.poll(() => popup.locator('.findings li').count()).toBe(6);
  await expect.poll(() => popup.locator('.state.unreadable').count()).toBe(0);
  await count(id).toBe('6');
  await popup.close();
  await page.close();
});

test('a finding in a frame that is settled stays settled when the page is loaded again', async () => {
  const { page, id } = await openTab(browser, `${host}/same.html`);
  await count(id).toBe('6');
  const popup = await openPopup(browser, id);
  const line = popup.locator('.findings li', { hasText: '信访举报类申请' });
  await line.locator('summary').click();
  await line.locator('select').selectOption({ label: '已与单位核实' });
  await line.getByRole('button', { name: '标为已核' }).click();
  await count(id).toBe('5');
  await popup.close();
  await page.reload();
  await count(id).toBe('5');
  await expect.poll(() => page.locator('.bar .at').innerText()).toBe('–/5');
  await page.close();
});

test('the service worker may die: a change in a frame is judged with the whole report all the same', async () => {
  const own = await startBrowser({ port: server.port });
  const { page, id } = await openTab(own, `${host}/other.html`);
  await expect.poll(async () => (await toolbar(own, id)).text).toBe('6');
  await endServiceWorker(own);
  await frameOf(page, 'table1.html')
    .locator('td', { hasText: '信访举报类申请' })
    .first()
    .evaluate((cell) => {
      cell.textContent = cell.textContent!.replace('信访举报类申请', '信访举报投诉类申请');
    });
  await expect.poll(async () => (await toolbar(own, id)).text).toBe('5');
  const popup = await own.context.newPage();
  await popup.goto(own.extensionUrl(`popup.html?tab=${id}`));
  await expect.poll(() => popup.locator('.findings li').count()).toBe(5);
  expect(await popup.locator('.state.missing').count()).toBe(0);
  await own.close();
});
