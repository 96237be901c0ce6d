import { beforeAll, describe, expect, test } from 'vitest';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, freshFirefox } from './firefox';
import { marked } from './marked';

// What happens on a page before anybody has asked for anything.

const host = 'http://www.qinghe.gov.cn';
let firefox: FirefoxBrowser;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  ({ firefox } = await freshFirefox({
    '/news.html': { body: captured('ordinary-news') },
    '/list.html': { body: captured('list-of-reports') },
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/framed/page.html': { body: captured('framed-article-2022') },
    '/framed/article.html': { body: captured('framed-article-2022', 'article.html') },
    '/late.html': `<title>正文</title><body><div id=box>正在加载</div><script type=module>
      const html = await (await fetch('/body.html')).text();
      window.show = () => { document.querySelector('#box').innerHTML = html; };
    </script></body>`,
    '/body.html': /<body[^>]*>([\s\S]*)<\/body>/.exec(report)?.[1] ?? '',
  }));
});

const count = (tab: number) => expect.poll(async () => (await firefox.toolbar(tab)).text);

describe('a page that is no report', () => {
  test.each(['news', 'list'])('%s: no overlay, no count, nothing touched', async (name) => {
    const { page, id } = await firefox.open(`${host}/${name}.html`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.$('gouji-overlay')).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect((await firefox.toolbar(id)).text).toBe('');
    await page.close();
  });
});

describe('a report', () => {
  test('is marked and counted without being asked, on a page that is not secure', async () => {
    const { page, id } = await firefox.open(`${host}/report.html`);
    await page.waitForSelector('gouji-mark');
    expect(await page.evaluate(() => [location.protocol, isSecureContext])).toEqual(['http:', false]);
    await expect.poll(() => marked(page)).toBe(6);
    await count(id).toBe('6');
    await expect.poll(async () => (await firefox.toolbar(id)).background).toEqual([179, 36, 26, 255]);
    await page.close();
  });

  test('is noticed when a script loads it after the page', async () => {
    const { page, id } = await firefox.open(`${host}/late.html`);
    await page.waitForFunction('window.show');
    expect(await page.$('gouji-overlay')).toBeNull();
    await page.evaluate('show()');
    await page.waitForSelector('gouji-mark');
    await count(id).not.toBe('');
    await page.close();
  });

  test('is found in a frame of the page; the page around it is not blamed', async () => {
    const { page, id } = await firefox.open(`${host}/framed/page.html`);
    const frame = await (await page.waitForSelector('#mainframe'))!.contentFrame();
    await frame!.waitForSelector('gouji-mark');
    expect(await page.$('gouji-overlay')).toBeNull();
    const popup = await firefox.openPopup(id);
    await popup.waitForSelector('.findings li');
    const findings = (await popup.$$('.findings li')).length;
    await count(id).toBe(String(findings));
    await popup.close();
    await page.close();
  });

  test('its count goes with it, and comes back with it', async () => {
    const { page, id } = await firefox.open(`${host}/report.html`);
    await count(id).toBe('6');
    await page.goto(`${host}/news.html`);
    await count(id).toBe('');
    // The page that comes back out of Firefox's memory does not load again.
    await page.evaluate(() => history.back());
    await count(id).toBe('6');
    await page.close();
  });
});
