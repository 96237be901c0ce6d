import { beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, openTab } from './tabs';

// The built extension on a report inside a box that scrolls, as portals put wide tables: marks stay with their cells.

const host = 'http://www.qinghe.gov.cn';
let browser: ExtensionBrowser;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  ({ browser } = await freshBrowser({
    '/boxed.html': report
      .replace(/<body[^>]*>/, (body) => `${body}<div id=box style="height:500px;overflow:auto;width:900px">`)
      .replace('</body>', '</div></body>'),
  }));
});

test('a mark is at its cell, before and after the box and the page are scrolled', async () => {
  const { page } = await openTab(browser, `${host}/boxed.html`);
  const facts = 'applications.processed.person';
  const mark = page.locator(`gouji-mark[data-facts^="${facts}"]`).first();
  await mark.waitFor({ state: 'attached' });

  /** How far the mark's middle is outside of its cell, or null where it is not shown. */
  const outside = () =>
    mark.evaluate((element) => {
      const row = [...document.querySelectorAll('tr')].find((each) =>
        /（七）总计/.test(each.textContent ?? ''),
      )!;
      const cell = [...row.cells].slice(-7)[0]!.getBoundingClientRect();
      if (getComputedStyle(element).visibility !== 'visible') return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return Math.max(cell.left - x, x - cell.right, cell.top - y, y - cell.bottom);
    });
  const scrollBox = (by: number) =>
    page.evaluate(async (top) => {
      document.querySelector('#box')!.scrollBy(0, top);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, by);

  await page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((each) =>
      /（七）总计/.test(each.textContent ?? ''),
    )!;
    row.scrollIntoView({ block: 'center' });
  });
  await expect.poll(outside).toBeLessThanOrEqual(2);
  for (const by of [60, -110, 40]) {
    await scrollBox(by);
    expect(await outside()).toBeLessThanOrEqual(2);
  }
  await page.evaluate(() => window.scrollBy(0, 30));
  await expect.poll(outside).toBeLessThanOrEqual(2);
  await scrollBox(-1_000);
  await expect.poll(outside).toBeNull();
  await page.close();
});
