import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/launch';
import { shapes } from '../copies/shapes';
import { type ExtensionBrowser, type PageServer, servePages, startBrowser } from './browser';
import { certificate } from './certificate';
import { chooseInMenu, pasted, said } from './selecting';
import { openTab, pressShortcut } from './tabs';

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
    await tab.page.locator('gouji-selection').waitFor({ state: 'detached' });
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.page.close();
  });
});

describe('a copy that the page or the browser is against', () => {
  const host = 'http://www.qinghe.gov.cn';
  const table = '<!DOCTYPE html><table border=1><tr><td data-here>甲<td>0012</tr></table>';
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({
      '/plain.html': table,
      '/jealous.html': `${table}<script>
        addEventListener('copy', (event) => {
          event.stopImmediatePropagation();
          event.preventDefault();
          event.clipboardData.setData('text/plain', '请勿复制');
        }, true);
        document.onselectstart = document.oncontextmenu = document.oncopy = () => false;
      </script>`,
      '/editor.html': '<textarea>原有内容</textarea>',
    });
  });
  afterAll(() => server?.close());

  /** Puts something on the clipboard, and then wishes for a copy of the table under the mouse. */
  async function copyOver(browser: ExtensionBrowser, name: string): Promise<{ page: Page; editor: Page }> {
    // Whatever a driver evaluates in a page, or does there, counts as done by its user: here nothing must be.
    const editor = await browser.context.newPage();
    await editor.goto(`${host}/editor.html`);
    await editor.locator('textarea').selectText();
    await editor.keyboard.press('Control+C');
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await page.mouse.move(16, 16);
    await pressShortcut(browser, id, 'copy-table');
    await expect.poll(() => saidInTab(browser, id)).not.toBe('');
    return { page, editor };
  }

  test('a page that keeps copies to itself does not come to hear of it', async () => {
    const browser = await startBrowser({ port: server.port });
    try {
      const { page, editor } = await copyOver(browser, 'jealous');
      expect(await said(page)).toBe('已复制：1行 × 2列。');
      expect((await pasted(editor)).text).toBe('甲\t0012');
    } finally {
      await browser.close();
    }
  });

  test('a browser that refuses: that is said, and the clipboard is what it was', async () => {
    // What the permission is for: a shortcut of the browser is nothing done on the page.
    const extension = await withoutPermission('clipboardWrite');
    const browser = await startBrowser({ port: server.port, extension });
    try {
      const { page, editor } = await copyOver(browser, 'plain');
      expect(await said(page)).toBe('没有复制：浏览器或本页面不允许写入剪贴板。');
      expect(await page.locator('gouji-selection .selection [role=alert]').innerText()).toContain('没有复制');
      expect(await pasted(editor)).toEqual({ html: '', text: '原有内容' });
    } finally {
      await browser.close();
      await rm(extension, { recursive: true });
    }
  });
});

/** What the strip says, asked by way of the extension. */
function saidInTab({ serviceWorker }: ExtensionBrowser, tab: number): Promise<string> {
  return serviceWorker.evaluate(async (tabId) => {
    const [answer] = await Reflect.get(globalThis, 'chrome').scripting.executeScript({
      target: { tabId },
      func: () => {
        const { shadowRoot } = document.querySelector('gouji-selection') ?? {};
        return shadowRoot?.querySelector('.selection .said')?.textContent ?? '';
      },
    });
    return answer.result;
  }, tab);
}

/** A copy of the extension that has not been given a permission. */
async function withoutPermission(permission: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-refused-'));
  await cp(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((each: string) => each !== permission);
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
