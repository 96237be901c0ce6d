import { beforeEach, expect, test } from 'vitest';
import { bestOf } from './best-of';
import { type ExtensionBrowser, freshBrowser } from './browser';
import {
  captured,
  countsIn,
  marked,
  noteInspections,
  type OpenTab,
  openPopup,
  openTab,
  toolbar,
} from './tabs';

// How soon a change of the page is seen.

let browser: ExtensionBrowser;
let tab: OpenTab;

beforeEach(async () => {
  ({ browser } = await freshBrowser({ '/report.html': { body: captured('sums-do-not-close-2020') } }));
  tab = await openTab(browser, 'http://www.qinghe.gov.cn/report.html');
  await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('6');
  await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
});

test('a page is inspected once after a burst of changes, and soon after the last', async () => {
  const { page, id } = tab;
  const inspections = await noteInspections(browser, id);
  /** Changes two figures eight times and once more. @returns when the first and the last of it was, in ms since 1970 */
  const burst = (last: string) =>
    page.evaluate(async (end) => {
      const row = [...document.querySelectorAll('tr')].find((each) => /予以公开/.test(each.innerText))!;
      const figures = [...row.cells].slice(-7);
      const from = Date.now();
      for (let change = 0; change < 8; change++) {
        figures[0]!.textContent = figures[6]!.textContent = String(change + 2);
        await new Promise((done) => setTimeout(done, 50));
      }
      figures[0]!.textContent = figures[6]!.textContent = end;
      return { from, to: Date.now() };
    }, last);
  let ends = 20;
  const took = await bestOf(300, async () => {
    // Inspections take a tenth of the time at most, so that one may not follow another at once.
    await page.waitForTimeout(1000);
    const { from, to } = await burst(String(++ends));
    await expect.poll(async () => (await inspections()).some((at) => at >= to)).toBe(true);
    await page.waitForTimeout(500);
    // Where eight changes took that long, the page did not come to rest, and is inspected all the same.
    if (to - from > 1200) return Number.POSITIVE_INFINITY;
    const since = (await inspections()).filter((at) => at >= from);
    expect(since).toHaveLength(1);
    // The pause is 120 ms; clocks are read in whole milliseconds.
    expect(since[0]! - to).toBeGreaterThanOrEqual(118);
    return since[0]! - to;
  });
  expect(took).toBeLessThan(300);
  await burst('1');
  await expect.poll(async () => (await toolbar(browser, id)).text).toBe('4');
});

test('a corrected figure is seen within 300 ms of the last change, by overlay, toolbar and popup', async () => {
  const popup = await openPopup(browser, tab.id);
  await tab.page.bringToFront();
  /** Puts the two figures in, and waits until the errors are there or gone. @returns for how long, in ms */
  const put = (first: string, last: string, wrong: boolean) =>
    tab.page.evaluate(
      async ([natural, total, isWrong]) => {
        const row = [...document.querySelectorAll('tr')].find((each) => /予以公开/.test(each.innerText))!;
        const figures = [...row.cells].slice(-7);
        figures[0]!.textContent = natural;
        figures[6]!.textContent = total;
        const start = performance.now();
        const isSeen = () => (document.querySelector('gouji-mark[data-severity=error]') !== null) === isWrong;
        while (!isSeen() && performance.now() - start < 10_000)
          await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - start;
      },
      [first, last, wrong] as const,
    );
  const old = await tab.page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((each) => /予以公开/.test(each.innerText))!;
    const figures = [...row.cells].slice(-7);
    return { first: figures[0]!.innerText, last: figures[6]!.innerText };
  });
  const took = await bestOf(300, async () => {
    await put(old.first, old.last, true);
    // Inspections take a tenth of the time at most, so that one may not follow another at once.
    await tab.page.waitForTimeout(1000);
    return put('1', '1', false);
  });
  expect(took).toBeLessThan(300);
  await expect.poll(async () => (await countsIn(popup)).error).toBe(0);
  await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('4');
  await expect.poll(() => marked(tab.page)).toBe(4);
  await popup.close();
});
