import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { type OpenTab, openPopup, openTab } from './tabs';

// What the text states and what it was held against: counted and listed in the popup, shown on the page.

const host = 'http://www.qinghe.gov.cn';
const spacer = '<div style="height: 3000px"></div>';
const overview = `${spacer}<p>2021年，我镇收到政府信息公开申请9件。</p><p>未发生行政复议、行政诉讼。</p>`;
let browser: ExtensionBrowser;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': reportPage({ overview }),
    '/silent.html': reportPage({ overview: '<p>全镇政府信息公开工作有序推进。</p>' }),
  }));
});

/** The words that are lit on the page. */
const lit = (page: Page, kind: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    `gouji-${kind}`,
  );

describe('文表核对', () => {
  let tab: OpenTab;
  let popup: Page;
  beforeEach(async () => {
    tab = await openTab(browser, `${host}/report.html`);
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    popup = await openPopup(browser, tab.id);
    return () => Promise.all([popup.close(), tab.page.close()]);
  });

  test('the popup says how many statements were held against the tables, and lists them', async () => {
    const section = popup.locator('.claims');
    expect(await section.locator('p').innerText()).toMatch(/^已将正文\d处陈述与统计表核对，.*1处不一致。$/);
    await section.locator('summary').click();
    const lines = await section.locator('li').allInnerTexts();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]?.split('\n')).toEqual(['不一致', '收到政府信息公开申请9件', '表中数0']);
  });

  test('one click goes to the words, without a card, and leaves what they say unchanged', async () => {
    await popup.locator('.claims summary').click();
    await popup.locator('.claims li button').last().click();
    await expect.poll(() => lit(tab.page, 'open')).toEqual(['未发生行政复议、行政诉讼']);
    const { top, height } = await tab.page.evaluate(() => {
      const [range] = CSS.highlights.get('gouji-open')!;
      return { top: (range as Range).getBoundingClientRect().top, height: innerHeight };
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
    expect(await tab.page.locator('gouji-overlay .card').count()).toBe(0);
  });

  test('statements that agree are underlined by choice', async () => {
    expect(await lit(tab.page, 'agreed')).toEqual([]);
    const settings = await browser.context.newPage();
    await settings.goto(browser.extensionUrl('options.html'));
    const choice = settings.getByLabel('用细点线标出正文中与统计表一致的陈述');
    await choice.check();
    await expect.poll(() => lit(tab.page, 'agreed')).toContain('未发生行政复议、行政诉讼');
    expect(await lit(tab.page, 'agreed')).not.toContain('收到政府信息公开申请9件');
    await choice.uncheck();
    await expect.poll(() => lit(tab.page, 'agreed')).toEqual([]);
    await settings.close();
  });
});

test('a report whose text states nothing says so', async () => {
  const tab = await openTab(browser, `${host}/silent.html`);
  const popup = await openPopup(browser, tab.id);
  await popup.locator('.claims').waitFor();
  expect(await popup.locator('.claims').innerText()).toContain('没有读到可与统计表核对的陈述');
  await popup.close();
  await tab.page.close();
});
