import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, marked, type OpenTab, openTab, stored, toolbar } from './tabs';

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
