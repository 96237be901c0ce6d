import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, freshFirefox } from './firefox';

// The pages of the desk in Firefox, each once: what was visited is listed, pictured, and found on the others.

let firefox: FirefoxBrowser;
let desk: Page;
const textOf = (selector: string) => desk.$eval(selector, (each) => each.textContent ?? '');
const go = async (file: string, selector: string) => {
  await desk.evaluate((to) => {
    location.href = to;
  }, `/${file}.html`);
  await desk.waitForSelector(`nav a[href="/${file}.html"][aria-current=page]`);
  await desk.waitForSelector(selector);
};

beforeAll(async () => {
  ({ firefox } = await freshFirefox({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/other.html': { body: captured('full-width-digits-2023') },
  }));
  for (const name of ['report', 'other']) await firefox.open(`http://www.qinghe.gov.cn/${name}.html`);
  desk = await firefox.openSettings();
});

test('reports that were visited are listed and pictured; a cell unfolds one, a word finds one', async () => {
  await go('desk', '.row');
  await expect.poll(async () => (await desk.$$('.row')).length).toBe(2);
  const cell = await desk.waitForSelector('.picture .cell.error');
  await cell!.click();
  await desk.waitForSelector('.row.open .found > li');
  expect(await desk.evaluate(() => document.activeElement?.closest('.row')?.className)).toContain('open');
  await desk.type('input[type=search]', '2023');
  await expect.poll(async () => (await desk.$$('.row')).length).toBe(1);
});

test.each([
  ['roster', '.empty, .units'],
  ['rollup', 'main .empty, main select'],
  ['years', '.choose'],
  ['alike', '.alike'],
])('%s stands', async (file, selector) => {
  await go(file, selector);
  expect((await textOf('main')).length).toBeGreaterThan(30);
});
