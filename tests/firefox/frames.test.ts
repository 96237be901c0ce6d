import { beforeAll, expect, test } from 'vitest';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, freshFirefox } from './firefox';

// One report whose tables stand in frames, of the page's host and of another one: a page is told nothing of another's.

const host = 'http://www.qinghe.gov.cn';
const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
const tables = report.match(/<table[\s\S]*?<\/table>/g)!;
const around = (address: string) =>
  tables.reduce(
    (html, table, at) =>
      html.replace(table, `<iframe src="${address}${at}.html" width="900" height="700"></iframe>`),
    report,
  );
let firefox: FirefoxBrowser;

beforeAll(async () => {
  const shell = (table: string) => `<!DOCTYPE html><meta charset="utf-8"><body>${table}</body>`;
  ({ firefox } = await freshFirefox({
    '/same.html': around('/table'),
    '/other.html': around('http://gk.qinghe.gov.cn/table'),
    ...Object.fromEntries(tables.map((table, at) => [`/table${at}.html`, shell(table)])),
  }));
});

test.each(['same', 'other'])('is one inspection in popup and toolbar (%s host)', async (name) => {
  const { page, id } = await firefox.open(`${host}/${name}.html`);
  await expect.poll(async () => (await firefox.toolbar(id)).text).toBe('6');
  const popup = await firefox.openPopup(id);
  await expect.poll(async () => (await popup.$$('.findings li')).length).toBe(6);
  expect(await popup.$$('.state.missing, .unread')).toEqual([]);
  const bars = () =>
    page
      .$$eval('gouji-overlay', ([overlay]) => overlay?.shadowRoot?.querySelector('.bar .at')?.textContent)
      .then((text) => text ?? '');
  if (name === 'other') {
    // Only the popup joins them. The page's own bar counts what its own documents hold.
    expect(await bars()).not.toBe('–/6');
    await popup.close();
    await page.close();
    return;
  }
  await expect.poll(bars).toBe('–/6');
  await page.bringToFront();
  await popup.bringToFront();
  await popup.locator('.findings ::-p-text(办理结果总计)').click();
  await expect
    .poll(async () => {
      const frames = page.frames().filter((frame) => frame.url().endsWith('table1.html'));
      const cards = frames.map((frame) => frame.$$eval('gouji-overlay >>> .card h2', (all) => all.length));
      return (await Promise.all(cards)).reduce((sum, one) => sum + one, 0);
    })
    .toBe(1);
  await popup.close();
  await page.close();
});
