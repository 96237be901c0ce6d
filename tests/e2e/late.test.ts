import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bestOf } from './best-of';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, marked, noteInspections, type OpenTab, openTab, stored, toolbar } from './tabs';

// Pages whose content comes, changes and goes while one looks at them.

const host = 'http://www.qinghe.gov.cn';
let browser: ExtensionBrowser;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/second.html': { body: captured('tables-as-images-2021') },
    '/news.html': { body: captured('ordinary-news') },
    '/late.html': { body: captured('late-loading-2023') },
  }));
});

const count = (id: number) => expect.poll(async () => (await toolbar(browser, id)).text);

/** When the page was inspected last. */
async function inspectedAt(id: number): Promise<string | undefined> {
  return /"inspectedAt":"([^"]+)"/.exec(await stored(browser, id))?.[1];
}

/** Puts the body of another page into this one, as portals do that load articles by script. */
function turnTo({ page }: OpenTab, path: string): Promise<void> {
  return page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    history.pushState(null, '', address);
    document.head.replaceChildren(...[...next.head.childNodes].map((node) => document.adoptNode(node)));
    document.body.replaceChildren(...[...next.body.childNodes].map((node) => document.adoptNode(node)));
  }, path);
}

test('an article that the page loads by itself is inspected', async () => {
  const { page, id } = await openTab(browser, `${host}/late.html`);
  await count(id).toBe('1');
  await expect.poll(() => marked(page)).toBe(1);
  await page.close();
});

describe('a page that turns without loading', () => {
  let tab: OpenTab;
  beforeEach(async () => {
    tab = await openTab(browser, `${host}/report.html`);
    await count(tab.id).toBe('6');
    return () => tab.page.close();
  });

  test('to another report shows that one’s findings', async () => {
    await turnTo(tab, '/second.html');
    await count(tab.id).toBe('3');
    await expect.poll(() => marked(tab.page)).toBe(3);
    await expect.poll(() => stored(browser, tab.id)).toContain('/second.html');
  });

  test('to news shows none, and the report’s again when it turns back', async () => {
    await turnTo(tab, '/news.html');
    await count(tab.id).toBe('');
    await expect.poll(() => tab.page.locator('gouji-overlay').count()).toBe(0);
    await turnTo(tab, '/report.html');
    await count(tab.id).toBe('6');
    await expect.poll(() => marked(tab.page)).toBe(6);
  });

  test('is inspected once after a burst of changes, and soon after the last', async () => {
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
    await count(id).toBe('4');
  });

  test('is not inspected again because its marks, cards and styles change', async () => {
    const { page, id } = tab;
    const before = await inspectedAt(id);
    // Reached by jumping: a script's click on a mark does nothing.
    await page.locator('gouji-overlay .bar').getByLabel('下一处').click();
    await page.locator('gouji-overlay .card').waitFor();
    await page.evaluate(() => {
      document.querySelector('table')!.style.outline = '1px solid red';
      document.body.classList.add('night');
      document.body.append(document.createElement('script'), document.createComment('share'));
    });
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(800);
    expect(await inspectedAt(id)).toBe(before);
  });
});
