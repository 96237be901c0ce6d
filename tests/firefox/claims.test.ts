import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type FirefoxBrowser, freshFirefox } from './firefox';

// 文表核对 in the popup, the way from there to the words, and the words that agree underlined by choice.

const host = 'http://www.qinghe.gov.cn';
const spacer = '<div style="height: 3000px"></div>';
const overview = `${spacer}<p>2021年，我镇收到政府信息公开申请9件。</p><p>未发生行政复议、行政诉讼。</p>`;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  ({ firefox } = await freshFirefox({
    '/report.html': reportPage({ overview }),
    '/silent.html': reportPage({ overview: '<p>全镇政府信息公开工作有序推进。</p>' }),
  }));
});

/** The words that are lit on the page. */
const lit = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate((name) => {
    const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    return [...(highlights.get(name) ?? [])].map((range) => String(range));
  }, `gouji-${kind}`);

describe('文表核对', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    const tab = await firefox.open(`${host}/report.html`);
    page = tab.page;
    await page.waitForSelector('gouji-mark');
    popup = await firefox.openPopup(tab.id);
    await popup.waitForSelector('.claims summary');
  });

  test('the popup counts the statements and lists them, one line each', async () => {
    const said = await popup.$eval('.claims p', (each) => (each as HTMLElement).innerText);
    expect(said).toMatch(/^已将正文\d处陈述与统计表核对，.*1处不一致。$/);
    await popup.bringToFront();
    await popup.click('.claims summary');
    const lines = await popup.$$eval('.claims li', (all) =>
      all.map((each) => (each as HTMLElement).innerText),
    );
    expect(lines[0]?.split('\n')).toEqual(['不一致', '收到政府信息公开申请9件', '表中数0']);
    expect(lines.filter((line) => line.includes('未发生行政复议、行政诉讼'))).toHaveLength(1);
  });

  test('one click goes to the words', async () => {
    await popup.bringToFront();
    // The driver takes a line behind the popup's foot for one in sight.
    const line = await popup.waitForSelector('.claims li:last-child button');
    await line!.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await line!.click();
    await expect.poll(() => lit(page, 'open')).toEqual(['未发生行政复议、行政诉讼']);
    const inSight = await page.evaluate(() => {
      const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
      const [range] = highlights.get('gouji-open')!;
      const { top, bottom } = range!.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    expect(inSight).toBe(true);
  });

  test('statements that agree are underlined by choice', async () => {
    expect(await lit(page, 'agreed')).toEqual([]);
    const settings = await firefox.openSettings();
    const choice = await settings.waitForSelector('::-p-aria(用细点线标出正文中与统计表一致的陈述)');
    await choice!.click();
    await expect.poll(() => lit(page, 'agreed')).toContain('未发生行政复议、行政诉讼');
    expect(await lit(page, 'agreed')).not.toContain('收到政府信息公开申请9件');
    await settings.bringToFront();
    await choice!.click();
    await expect.poll(() => lit(page, 'agreed')).toEqual([]);
    await settings.close();
  });
});

test('a report whose text states nothing says so', async () => {
  const { page, id } = await firefox.open(`${host}/silent.html`);
  const popup = await firefox.openPopup(id);
  const claims = await popup.waitForSelector('.claims');
  expect(await claims!.evaluate((each) => (each as HTMLElement).innerText)).toContain(
    '没有读到可与统计表核对的陈述',
  );
  await popup.close();
  await page.close();
});
