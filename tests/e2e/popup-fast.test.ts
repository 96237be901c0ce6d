import { beforeEach, expect, test } from 'vitest';
import { bestOf } from './best-of';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, type OpenTab, openPopup, openTab } from './tabs';

// How long one waits for the popup.

let browser: ExtensionBrowser;
let tab: OpenTab;

beforeEach(async () => {
  ({ browser } = await freshBrowser({ '/report.html': { body: captured('sums-do-not-close-2020') } }));
  tab = await openTab(browser, 'http://www.qinghe.gov.cn/report.html');
  await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
});

// The aim is 150; since the popup knows of the desk and of attachments it takes a little longer.
test('opens with the summary within 220 ms', async () => {
  const took = await bestOf(220, async () => {
    const popup = await openPopup(browser, tab.id);
    const [summary] = await popup.evaluate(() =>
      performance.getEntriesByName('gouji summary').map(({ startTime }) => startTime),
    );
    await popup.close();
    return summary ?? Number.POSITIVE_INFINITY;
  });
  expect(took).toBeLessThan(220);
});

test('a table is copied in less than 100 ms', async () => {
  const popup = await openPopup(browser, tab.id);
  const copyOnce = () =>
    popup.evaluate(async () => {
      const status = document.querySelector('footer [role=status]')!;
      const said = new Promise((done) => {
        new MutationObserver(() => /已复制/.test(status.textContent ?? '') && done(null)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const start = performance.now();
      [...document.querySelectorAll('button')].find((button) => button.ariaLabel === '复制表二')?.click();
      await said;
      return performance.now() - start;
    });
  expect(await bestOf(100, copyOnce)).toBeLessThan(100);
});
