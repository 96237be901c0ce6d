import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { shapes } from '../copies/shapes';
import { type FirefoxBrowser, freshFirefox } from './firefox';
import { pasted } from './pasted';

// What is on Firefox's clipboard, to the letter, after the table under the mouse was copied: for every shape of table.

const host = 'http://www.qinghe.gov.cn';
let firefox: FirefoxBrowser;
/** A page of the extension: it asks for the copy, as the browser's menu and a shortcut do, which no driver reaches. */
let desk: Page;
let editor: Page;

beforeAll(async () => {
  const pages = Object.fromEntries(shapes.map(({ name, page }) => [`/${name}.html`, page]));
  ({ firefox } = await freshFirefox({ ...pages, '/editor.html': '<textarea></textarea>' }));
  const opened = await firefox.open(`${host}/editor.html`);
  editor = opened.page;
  desk = await firefox.openPopup(opened.id);
});

const said = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('gouji-selection') ?? {};
    return shadowRoot?.querySelector('.selection .said')?.textContent ?? '';
  });

test.each(shapes)('$name', async ({ name, html, text }) => {
  const { page, id } = await firefox.open(`${host}/${name}.html`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.hover('[data-here]');
  await desk.evaluate(async (tab) => {
    const { runtime } = Reflect.get(globalThis, 'browser');
    await runtime.sendMessage({ type: 'on table', tab, act: 'copy' });
  }, id);
  await expect.poll(() => said(page)).toMatch(/^已复制：\d+行 × \d+列。$/);
  expect(await pasted(editor)).toEqual({ html, text });
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.waitForSelector('gouji-selection', { hidden: true });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});
