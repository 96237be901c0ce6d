import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/launch';
import { type ExtensionBrowser, freshBrowser, type PageServer, startBrowser } from './browser';
import { captured, marked, openPopup, openTab, stored, toolbar } from './tabs';

// What happens on a page before anybody has asked for anything.

const host = 'http://www.qinghe.gov.cn';
let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(report)?.[1] ?? '';
  ({ browser, server } = await freshBrowser({
    '/news.html': { body: captured('ordinary-news') },
    '/list.html': { body: captured('list-of-reports') },
    '/blank.html': { body: captured('notice-with-blank-form') },
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/framed/page.html': { body: captured('framed-article-2022') },
    '/framed/article.html': { body: captured('framed-article-2022', 'article.html') },
    '/late.html': `<title>正文</title><body><div id=box>正在加载</div><script type=module>
      const html = await (await fetch('/body.html')).text();
      window.show = () => { document.querySelector('#box').innerHTML = html; };
    </script></body>`,
    '/body.html': body,
  }));
});

describe('a page that is no report', () => {
  test.each(['news', 'list', 'blank'])('%s: no overlay, no count, nothing touched', async (name) => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.waitForTimeout(800);
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    expect((await toolbar(browser, id)).text).toBe('');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('ordinary news costs the detector and nothing else, and that is tiny', async () => {
    const { page, id } = await openTab(browser, `${host}/news.html`);
    await page.waitForTimeout(500);
    expect(await stored(browser, id)).toBe('[]');
    await page.close();
  });
});

describe('what is put into pages', () => {
  // In bytes. A page of a portal has the detector; one that looks like a report the inspector; a report the overlay on
  // the layer; and a page on which somebody selects the selector, on the layer as well.
  test.each([
    ['content-scripts/detect.js', 7_500],
    ['content-scripts/inspect.js', 53_000],
    ['layer.js', 28_000],
    ['overlay.js', 70_000],
    ['content-scripts/select.js', 40_000],
  ])('%s has at most %i bytes', (file, most) => {
    expect(statSync(join(builtExtension, file)).size).toBeLessThanOrEqual(most);
  });

  test('the inspector reads and leaves judging to the background, and drawing to the overlay', () => {
    const script = readFileSync(join(builtExtension, 'content-scripts/inspect.js'), 'utf8');
    expect(script).not.toMatch(
      /ZodError|invalid_type|tie-out\/applications|行政事业性收费收入|gouji-overlay/,
    );
  });
});

describe('a report', () => {
  test('is marked and counted without being asked', async () => {
    const { page, id } = await openTab(browser, `${host}/report.html`);
    await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    await expect.poll(() => marked(page)).toBe(6);
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('6');
    await page.close();
  });

  test('is noticed when a script loads it after the page', async () => {
    const { page, id } = await openTab(browser, `${host}/late.html`);
    await page.waitForFunction('window.show');
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    await page.evaluate('show()');
    await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    await expect.poll(async () => (await toolbar(browser, id)).text).not.toBe('');
    await page.close();
  });

  test('is found in a frame of the page; the page around it is not blamed', async () => {
    const { page, id } = await openTab(browser, `${host}/framed/page.html`);
    const frame = page.frameLocator('#mainframe');
    await frame.locator('gouji-mark').first().waitFor({ state: 'attached' });
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    const popup = await openPopup(browser, id);
    await popup.locator('.findings li').first().waitFor();
    const findings = await popup.locator('.findings li').count();
    await expect.poll(() => popup.locator('.unread').count()).toBe(0);
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe(String(findings));
    await popup.close();
    await page.close();
  });

  test('is inspected once, however often the inspector is put in', async () => {
    const { page, id } = await openTab(browser, `${host}/report.html`);
    await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    await browser.serviceWorker.evaluate(async (tabId) => {
      const { scripting } = Reflect.get(globalThis, 'chrome');
      const again = { target: { tabId }, files: ['/content-scripts/inspect.js'] };
      await Promise.all([scripting.executeScript(again), scripting.executeScript(again)]);
    }, id);
    // Each that comes takes the place of the one before; whoever stayed would have come by then.
    await page.waitForTimeout(500);
    await expect.poll(() => page.locator('gouji-overlay').count()).toBe(1);
    await expect.poll(() => marked(page)).toBe(6);
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('6');
    await page.close();
  });
});

test('an extension that goes takes everything along', async () => {
  const other = await startBrowser({ port: server.port });
  const { page } = await openTab(other, `${host}/report.html`);
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  await other.serviceWorker.evaluate(() => {
    void Reflect.get(globalThis, 'chrome').management.uninstallSelf();
  });
  await page.locator('gouji-overlay').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('gouji-mark, gouji-cell').count()).toBe(0);
  await other.close();
});
