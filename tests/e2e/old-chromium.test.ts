import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageExtension, chromium102, chromium114, type Lacking } from './aged-extension';
import { type ExtensionBrowser, type PageServer, servePages, startBrowser } from './browser';
import { rest } from './overlay-bench';
import { captured, countsIn, marked, openPopup, openTab, toolbar } from './tabs';

// The extension where the browser lacks what came after version 102: what a person sees and does is the same.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;

beforeAll(async () => {
  server = await servePages({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/prose.html': { body: captured('five-applications-against-none-2020') },
    '/paste.html': '<title>粘贴</title><div contenteditable></div>',
  });
});
afterAll(() => server?.close());

/** Asks in the world that the inspector runs in, which the page does not see. */
async function inInspector(session: CDPSession, expression: string): Promise<unknown> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('The extension has no world in this page.');
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  await session.send('Runtime.disable');
  return result.value;
}

describe.each([
  ['102', chromium102],
  ['114', chromium114],
] as [string, Lacking][])('in a Chromium %s', (version, lacking) => {
  let browser: ExtensionBrowser;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const aged = await ageExtension(lacking);
    remove = aged.remove;
    browser = await startBrowser({ port: server.port, extension: aged.folder });
  });
  afterAll(async () => {
    await browser?.close();
    await remove?.();
  });

  async function report(name = 'report'): Promise<{ page: Page; id: number; session: CDPSession }> {
    const tab = await openTab(browser, `${host}/${name}.html`);
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    return { ...tab, session: await browser.context.newCDPSession(tab.page) };
  }

  /** Closes a test's pages, after it was made sure that nothing went wrong unseen in any world of the extension. */
  async function close({ page, session }: { page: Page; session: CDPSession }, popup?: Page): Promise<void> {
    const faults = 'globalThis.goujiFaults';
    expect(await inInspector(session, faults), 'in the page').toEqual([]);
    if (popup) expect(await popup.evaluate(faults), 'in the popup').toEqual([]);
    expect(await browser.serviceWorker.evaluate(faults), 'in the service worker').toEqual([]);
    await popup?.close();
    await page.close();
  }

  test.each([
    ['sums-do-not-close-2020.chromium-cairo.pdf', '6'],
    ['wps-paste-2023.own.ofd', '2'],
  ])('%s is read, drawn and marked', async (name, count) => {
    const tab = await openTab(browser, browser.extensionUrl('reader.html'));
    const file = fileURLToPath(new URL(`../documents/files/${name}`, import.meta.url));
    await tab.page.setInputFiles('input[type=file]', file);
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    await tab.page.locator('.paper canvas').first().waitFor();
    await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe(count);
    expect(await tab.page.evaluate('globalThis.goujiFaults')).toEqual([]);
    await tab.page.close();
  });

  test('the worlds of the extension lack what they are meant to lack', async () => {
    const old = version === '102';
    const tab = await report();
    const { id, session } = tab;
    const question = `['toSorted' in Array.prototype, 'showPopover' in HTMLElement.prototype,
      'highlights' in CSS, CSS.supports('left: anchor(left)'), CSS.supports('left: 1px')]`;
    expect(await inInspector(session, question)).toEqual([!old, !old, !old, false, true]);
    const popup = await openPopup(browser, id);
    expect(await popup.evaluate(question)).toEqual([!old, !old, !old, false, true]);
    const worker = await browser.serviceWorker.evaluate(() => {
      const { action } = Reflect.get(globalThis, 'chrome');
      return ['setBadgeTextColor' in action, 'withResolvers' in Promise];
    });
    expect(worker).toEqual([!old, !old]);
    await close(tab, popup);
  });

  test('marks, toolbar and popup show the same', async () => {
    const tab = await report();
    const { page, id } = tab;
    await expect.poll(() => marked(page)).toBe(6);
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('6');
    const popup = await openPopup(browser, id);
    expect(await countsIn(popup)).toEqual({ error: 2, warning: 4, info: 0 });
    expect(await popup.locator('main').innerText()).toContain('禾泽市渡口镇人民政府');
    await close(tab, popup);
  });

  test('the popup leads to the place; its badge keeps to its cell while the page scrolls', async () => {
    const tab = await report();
    const { page, id } = tab;
    const popup = await openPopup(browser, id);
    await popup.locator('.findings button', { hasText: '办理结果总计' }).first().click();
    const card = page.locator('gouji-overlay .card');
    await card.getByText('办理结果总计').first().waitFor();
    await popup.close();
    await page.bringToFront();
    const mark = page.locator('gouji-mark[data-rules="applications/footing"]').first();
    expect(await mark.evaluate((element) => element.style.getPropertyValue('position-anchor'))).toBe('');
    const offset = () =>
      mark.evaluate((element) => {
        const badge = element.getBoundingClientRect();
        const row = [...document.querySelectorAll('tr')].find((each) => /七）\s*总计/.test(each.innerText))!;
        const cell = [...row.cells].find((each) => each.innerText.trim() === '1')!.getBoundingClientRect();
        return { x: badge.left - cell.left, y: badge.top - cell.top, width: cell.width, height: cell.height };
      });
    await rest(page);
    const before = await offset();
    expect(before.x).toBeGreaterThan(-2);
    expect(before.x).toBeLessThan(before.width);
    expect(before.y).toBeGreaterThan(-2);
    expect(before.y).toBeLessThan(before.height);
    for (const by of [37, -90, 61]) {
      await page.evaluate(async (pixels) => {
        window.scrollBy(0, pixels);
        for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
      }, by);
      const { x, y } = await offset();
      expect(Math.abs(x - before.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(y - before.y)).toBeLessThanOrEqual(2);
    }
    await close(tab);
  });

  test('the card opens on a click in front of the page, steps on, and goes with Esc', async () => {
    const tab = await report('prose');
    const { page } = tab;
    const mark = page.locator('gouji-mark[data-rules="tie-out/applications"]').first();
    await page.getByText('政府信息公开申请5件').scrollIntoViewIfNeeded();
    await rest(page);
    await mark.locator('button').click();
    const card = page.locator('gouji-overlay .card');
    await card.waitFor();
    const inFront = await card.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    });
    expect(inFront).toBe('gouji-overlay');
    const first = await card.innerText();
    await card.getByRole('button', { name: '下一处', exact: false }).last().click();
    await expect.poll(() => card.innerText()).not.toBe(first);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    const underlined = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(underlined).toEqual(version === '102' ? [] : ['gouji-error']);
    await close(tab);
  });

  test('a copied table is pasted with its merged cells', async () => {
    const tab = await report();
    const popup = await openPopup(browser, tab.id);
    await popup.getByRole('button', { name: '复制表二' }).click();
    await popup.locator('footer [role=status]').getByText('已复制表二').waitFor();
    const paste = await browser.context.newPage();
    await paste.goto(`${host}/paste.html`);
    await paste.locator('[contenteditable]').focus();
    await paste.keyboard.press('Control+V');
    await expect
      .poll(() => paste.locator('[contenteditable] :is([colspan], [rowspan])').count())
      .toBeGreaterThan(5);
    await paste.close();
    await close(tab, popup);
  });

  test('switching off leaves the page’s own HTML, byte for byte', async () => {
    const tab = await report();
    const { page, id } = tab;
    const served = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    const popup = await openPopup(browser, id);
    await popup.locator('.switch input').uncheck();
    await page.locator('gouji-overlay').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(served);
    await close(tab, popup);
  });
});
