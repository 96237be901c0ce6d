import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../e2e/browser';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, startFirefox } from './firefox';
import { marked } from './marked';

// What a person decides in Firefox, in the settings and about a finding, and the files that Firefox keeps.

const host = 'http://www.qinghe.gov.cn';
const folder = mkdtempSync(join(tmpdir(), 'gouji-downloads-'));
let server: PageServer;
let firefox: FirefoxBrowser;
let report: Page;
let popup: Page;
let settings: Page;
let id: number;

beforeAll(async () => {
  server = await servePages({ '/report.html': { body: captured('sums-do-not-close-2020') } });
  firefox = await startFirefox(server.port, {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
  });
  ({ page: report, id } = await firefox.open(`${host}/report.html`));
  await report.waitForSelector('gouji-mark');
  settings = await firefox.openSettings();
});
beforeEach(async () => {
  popup = await firefox.openPopup(id);
  await expect.poll(numbers).toEqual({ toolbar: '6', popup: 6, page: 6 });
});
afterEach(async () => {
  await settings.evaluate(() => Reflect.get(globalThis, 'browser').storage.local.clear());
  await popup.close();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The numbers that toolbar, popup and page show. */
async function numbers(): Promise<{ toolbar: string; popup: number; page: number }> {
  const counts = await popup.$$eval('.counts dd', (all) => all.map((each) => Number(each.textContent)));
  return {
    toolbar: (await firefox.toolbar(id)).text,
    popup: counts.reduce((sum, count) => sum + count, 0),
    page: await marked(report),
  };
}

const press = (page: Page, words: string) =>
  page.locator(`::-p-xpath(//button[starts-with(normalize-space(), "${words}")])`).click();
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText).catch(() => '');

/** The text of a file that Firefox has kept, once it is whole. */
async function kept(ending: string): Promise<{ name: string; bytes: Buffer }> {
  const find = () => readdirSync(folder).filter((name) => name.endsWith(ending) && !isUnderWay(name));
  await expect.poll(find).toHaveLength(1);
  const [name = ''] = find();
  const bytes = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return { name, bytes };
}

const isUnderWay = (name: string) =>
  readdirSync(folder).some(
    (other) => other === `${name}.part` || (other !== name && other.endsWith('.part')),
  );

test('a rule that is switched off takes its findings from page, popup and toolbar at once', async () => {
  const rule = '::-p-xpath(//*[contains(@class, "rule")][contains(., "applications/footing")]//select)';
  await settings.bringToFront();
  await settings.locator(rule).fill('off');
  await expect.poll(numbers).toEqual({ toolbar: '4', popup: 4, page: 4 });
  await settings.locator(rule).fill('own');
  await expect.poll(numbers).toEqual({ toolbar: '6', popup: 6, page: 6 });
});

test('the language that is chosen is that of page and popup', async () => {
  await settings.bringToFront();
  await settings.locator('input[name=language][value=en]').click();
  await expect.poll(() => textOf(popup, 'main')).toContain('Findings');
  await expect
    .poll(() =>
      report.$eval('gouji-overlay >>> .bar', (bar) => bar.getAttribute('aria-label')).catch(() => ''),
    )
    .toMatch(/^[\x20-\x7e]+$/);
});

describe('a finding that is settled', () => {
  test('is gone from everywhere, stays so over a reload, is listed, and comes back when that is undone', async () => {
    await popup.bringToFront();
    const line = '.findings li:first-child';
    await popup.locator(`${line} summary`).click();
    await popup.locator(`${line} .settle input[type=text]`).fill('已电话核实');
    // The foot of the popup lies over what stands at its edge.
    await popup.$eval(`${line} .settle`, (form) => form.scrollIntoView({ block: 'center' }));
    await popup.locator(`${line} .settle button[type=submit]`).click();
    await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
    await report.bringToFront();
    await report.reload();
    await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
    await settings.bringToFront();
    const entry = '#settled .lines li';
    await expect.poll(() => textOf(settings, entry)).toMatch(/禾泽市渡口镇人民政府 · 2020年度/);
    expect(await textOf(settings, entry)).toContain('已与单位核实 · 已电话核实');
    await settings.locator(`${entry} button`).click();
    await expect.poll(numbers).toEqual({ toolbar: '6', popup: 6, page: 6 });
  });

  test('can be settled from the card on the page', async () => {
    await popup.bringToFront();
    await popup.locator('.findings li:first-child > button').click();
    await report.bringToFront();
    const card = 'gouji-overlay >>> .card';
    await report.waitForSelector(`${card} h2`);
    await report.locator(`${card} >>> ::-p-text(标为已核)`).click();
    await report.locator(`${card} >>> ::-p-text(可以接受的差异)`).click();
    await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
  });
});

describe('a file', () => {
  test.each([
    ['Excel 工作簿（XLSX）', '.xlsx', 'PK'],
    ['全部数据（CSV）', '.csv', '\uFEFF'],
    ['核查结果（JSON）', '.json', '{'],
  ])('%s is kept under the name that the popup says', async (item, ending, start) => {
    await popup.bringToFront();
    await press(popup, '导出');
    await press(popup, item);
    const { name, bytes } = await kept(ending);
    expect(name).toMatch(/^禾泽市渡口镇人民政府.2020/);
    expect(bytes.toString('utf8').startsWith(start)).toBe(true);
    expect(bytes.length).toBeGreaterThan(500);
    await expect.poll(() => textOf(popup, 'footer [role=status]')).toBe(`已导出：${name}`);
  });

  test('of the settings is read back to the same settings', async () => {
    await settings.bringToFront();
    await settings.locator('input[name=blanks][value=every]').click();
    const blanks = () =>
      settings.$eval('input[name=blanks]:checked', (input) => (input as HTMLInputElement).value);
    await expect.poll(blanks).toBe('every');
    await press(settings, '导出设置');
    const { bytes } = await kept('.json');
    await settings.evaluate(() => Reflect.get(globalThis, 'browser').storage.local.clear());
    await expect.poll(blanks).toBe('first');
    const file = join(folder, 'again.txt');
    writeFileSync(file, bytes);
    const input = await settings.$('#file input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await press(settings, '采用以上改动');
    await expect.poll(blanks).toBe('every');
  });
});
