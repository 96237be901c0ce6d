import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { attachTo, captured, type OpenTab, openPopup, openTab } from './tabs';

// The popup with everything unfolded that can be, worked by keyboard, and beside the page as a panel.

const address = 'http://www.qinghe.gov.cn/report.html';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: ExtensionBrowser;
let tab: OpenTab;
let popup: Page;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/other.html': { body: captured('word-paste-2022') },
  }));
  tab = await openTab(browser, address);
  await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  popup = await openPopup(browser, tab.id);
  const first = popup.locator('.findings li').first();
  await first.locator('summary').click();
  await first.getByRole('button', { name: '标为已核' }).click();
  await popup.locator('.settled-findings summary').click();
  await popup.locator('.findings summary').first().click();
  await popup.getByRole('button', { name: '复制', exact: true }).click();
});

test.each([
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const)('axe-core objects to nothing: %j', async (media) => {
  await popup.emulateMedia(media);
  await popup.evaluate(axe);
  const faults = await popup.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document);
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
  });
  expect(faults).toEqual([]);
});

test('every target is 24 pixels high and wide', async () => {
  const small = await popup.evaluate(() =>
    [...document.querySelectorAll('button, summary, label, select, input[type=text]')]
      .filter((target) => target.checkVisibility())
      .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML.slice(0, 80) }))
      .filter(({ box }) => box.width < 24 || box.height < 24),
  );
  expect(small).toEqual([]);
});

test.each([560, 420, 300, 230])('at %i pixels nothing sticks out', async (width) => {
  await popup.setViewportSize({ width, height: 600 });
  const beyond = await popup.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  const menu = (await popup.locator('.menu ul').boundingBox())!;
  expect(menu.x).toBeGreaterThanOrEqual(0);
  expect(menu.x + menu.width).toBeLessThanOrEqual(width);
});

// Firefox's sidebar is 230 pixels wide until somebody pulls it wider.
test.each([420, 230])('at %i pixels each count stands on one line with its name', async (width) => {
  await popup.setViewportSize({ width, height: 600 });
  const heights = await popup
    .locator('.counts > div')
    .evaluateAll((counts) => counts.map((count) => count.getBoundingClientRect().height));
  expect(heights).toEqual([24, 24, 24]);
});

test('a menu is worked by keyboard, and Esc leaves the focus on its button', async () => {
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.keyboard.press('Escape');
  const opener = popup.getByRole('button', { name: '导出', exact: true });
  await opener.focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('台账行（CSV）');
  await popup.keyboard.press('Escape');
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await popup.locator('.menu ul').count()).toBe(0);
});

test('cells are chosen on the page at the wish of the popup', async () => {
  await popup.getByRole('button', { name: '复制', exact: true }).click();
  await popup.getByRole('button', { name: /在页面上选取单元格/ }).click();
  // The page has three tables: the reader is asked which one is meant.
  await expect.poll(() => tab.page.locator('gouji-overlay .strip').allInnerTexts()).not.toEqual([]);
  await tab.page.keyboard.press('Escape');
});

test('an update is told of once', async () => {
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.session.set({ updated: '9.8.7' }),
  );
  const first = await openPopup(browser, tab.id);
  const told = (popup: Page) =>
    popup.getByText('勾稽已更新到 9.8.7 版，已打开的报告已重新核查。', { exact: true });
  await told(first).waitFor();
  const second = await openPopup(browser, tab.id);
  expect(await told(second).count()).toBe(0);
  await Promise.all([first.close(), second.close()]);
});

test('the browser’s side panel opens from the popup, follows the page in front, and stays after a jump', async () => {
  await tab.page.bringToFront();
  const hanging = await browser.context.newPage();
  await hanging.goto(browser.extensionUrl('popup.html'));
  await hanging.getByRole('button', { name: '侧边栏' }).click();
  const panel = (await attachTo(browser, 'sidepanel.html')).run;
  const agency = () => panel('document.querySelector("h1")?.textContent');
  await tab.page.bringToFront();
  await expect.poll(agency).toBe('禾泽市渡口镇人民政府');
  await panel('document.querySelector(".findings li > button").click()');
  await tab.page.locator('gouji-overlay .card').waitFor();
  await expect.poll(agency).toBe('禾泽市渡口镇人民政府');
  const other = await openTab(browser, 'http://www.qinghe.gov.cn/other.html');
  await expect.poll(agency).not.toBe('禾泽市渡口镇人民政府');
  await expect.poll(() => panel('document.querySelectorAll(".parts tbody tr").length')).toBe(6);
  await other.page.close();
  await tab.page.bringToFront();
  await expect.poll(agency).toBe('禾泽市渡口镇人民政府');
});
