import { beforeAll, describe, expect, test } from 'vitest';
import { overlayScript } from '../e2e/overlay-bench';
import { layouts, planted, scrollAll, sizes } from '../overlay/layouts';
import { type FirefoxBrowser, freshFirefox, withoutAnchors } from './firefox';

// Marks make no page and no box in it longer or wider, in Firefox as well: tied by CSS anchors, and placed by script.

const tried = [
  'an app: html and body',
  'a wide table in a box',
  'sticky heads',
  'a scroller in a transformed box',
  'a scroller in a scroller',
].map((name) => layouts.find((layout) => layout.name.startsWith(name))!);

const pages = Object.fromEntries(tried.map(({ html }, at) => [`/layout-${at}.html`, html]));
let script: string;
beforeAll(async () => {
  script = await overlayScript();
});

describe.each([
  ['with anchors', {}],
  ['without anchors', withoutAnchors],
])('Firefox %s', (_, prefs) => {
  let firefox: FirefoxBrowser;
  beforeAll(async () => {
    ({ firefox } = await freshFirefox(pages, prefs));
  });

  test.each(tried.map(({ name }, at) => [name, at] as const))('%s', async (_name, at) => {
    const { page } = await firefox.open(`http://www.qinghe.gov.cn/layout-${at}.html`);
    await page.setViewport({ width: 1366, height: 768 });
    const before = await page.evaluate(sizes);
    const markup = await page.content();
    const rest = () =>
      page.evaluate(async () => {
        for (const _ of ['at once', 'once more']) {
          for (const _ of ['scrolled', 'laid out', 'drawn']) await new Promise(requestAnimationFrame);
          await new Promise((done) => setTimeout(done, 150));
        }
      });
    const expectSame = async (when: string) => {
      expect.soft(await page.evaluate(sizes), when).toEqual(before);
    };

    await page.evaluate(script);
    await page.evaluate((findings) => {
      window.gouji.mount({ planted: findings });
    }, planted);
    await rest();
    expect((await page.$$('gouji-mark')).length).toBeGreaterThan(0);
    await expectSame('marked');
    for (const to of ['end', 'start'] as const) {
      await page.evaluate(scrollAll, to);
      await rest();
      await expectSame(`scrolled to the ${to}`);
    }
    for (const { id } of planted) {
      await page.evaluate(() => window.gouji.next());
      await expectSame(`next: ${id}`);
      await rest();
      await expectSame(`next: ${id}, at rest`);
      expect.soft(await page.evaluate(() => window.scrollX), `thrown sideways by ${id}`).toBe(0);
    }
    expect(await page.$('gouji-overlay >>> .card h2')).not.toBeNull();
    await page.evaluate(scrollAll, 'start');
    await rest();
    await expectSame('scrolled back with an open card');
    await page.evaluate(() => window.gouji.close());
    await expectSame('switched off');
    expect.soft(await page.content()).toBe(markup);
    await page.close();
  });
});
