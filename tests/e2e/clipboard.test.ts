import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shapes } from '../copies/shapes';
import { type ExtensionBrowser, type PageServer, servePages, startBrowser } from './browser';
import { certificate } from './certificate';
import { chooseInMenu, pasted, said } from './selecting';
import { openTab } from './tabs';

// What is on the clipboard, to the letter, after a table of any shape was copied from the browser's menu: on pages
// without and with https, which have different ways to the clipboard.

const pages = Object.fromEntries(shapes.map(({ name, page }) => [`/${name}.html`, page]));

describe.each(['http', 'https'])('on a page under %s', (scheme) => {
  const host = `${scheme}://www.qinghe.gov.cn`;
  let server: PageServer;
  let browser: ExtensionBrowser;
  let editor: Page;

  beforeAll(async () => {
    const secure = scheme === 'https';
    server = await servePages(
      { ...pages, '/editor.html': '<textarea></textarea>' },
      secure ? certificate : undefined,
    );
    browser = await startBrowser({ port: server.port, anyCertificate: secure });
    editor = await browser.context.newPage();
    await editor.goto(`${host}/editor.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the page is what it is called', async () => {
    expect(await editor.evaluate(() => window.isSecureContext)).toBe(scheme === 'https');
  });

  test.each(shapes)('$name', async ({ name, html, text }) => {
    const tab = await openTab(browser, `${host}/${name}.html`);
    const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
    await tab.page.locator('[data-here]').click({ button: 'right' });
    await chooseInMenu(browser, tab.id, 'copy');
    await expect.poll(() => said(tab.page)).toMatch(/^已复制：\d+行 × \d+列。$/);
    expect(await pasted(editor)).toEqual({ html, text });
    await tab.page.bringToFront();
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('gouji-overlay').waitFor({ state: 'detached' });
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.page.close();
  });
});
