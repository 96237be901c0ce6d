import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
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

// A finding that a person has settled: gone from every surface, remembered, listed, and back with another figure.

const address = 'http://www.qinghe.gov.cn/report.html';
let browser: ExtensionBrowser;
let tab: OpenTab;
let popup: Page;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
  }));
});
beforeEach(async () => {
  await browser.serviceWorker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await popup?.close();
  await tab?.page.close();
  tab = await openTab(browser, address);
  await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  popup = await openPopup(browser, tab.id);
});

/** Settles the finding of which the line says something. */
async function settle(words: string, reason: string, note = ''): Promise<void> {
  const line = popup.locator('.findings li', { hasText: words }).first();
  await line.locator('summary').click();
  await line.locator('select').selectOption({ label: reason });
  if (note) await line.locator('input').fill(note);
  await line.getByRole('button', { name: '标为已核' }).click();
  await popup.locator('.settled-findings').waitFor();
}

/** The numbers that toolbar, popup and page show. */
async function numbers(): Promise<{ toolbar: string; popup: number; page: number }> {
  const { error, warning, info } = await countsIn(popup);
  return {
    toolbar: (await toolbar(browser, tab.id)).text,
    popup: error + warning + info,
    page: await marked(tab.page),
  };
}

test('it is counted no more in toolbar, popup and page, and stands apart with its reason', async () => {
  await expect.poll(numbers).toEqual({ toolbar: '6', popup: 6, page: 6 });
  await settle('“自然人”列', '其他原因', '单位来函说明');
  await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
  await popup.locator('.settled-findings summary').click();
  expect(await popup.locator('.settled-findings').innerText()).toMatch(
    /“自然人”列.*其他原因 · 单位来函说明/s,
  );
});

test('it stays settled over a reload of the page and an edit elsewhere on it', async () => {
  await settle('“自然人”列', '已与单位核实');
  await tab.page.reload();
  await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
  const inspections = await noteInspections(browser, tab.id);
  const edited = await tab.page.evaluate(() => {
    const text = [...document.querySelectorAll('p')].find((each) => (each.textContent ?? '').length > 40)!;
    text.append('另行补充说明。');
    return Date.now();
  });
  await expect.poll(async () => (await inspections()).some((at) => at >= edited)).toBe(true);
  await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
});

test('it comes back when a figure of its equation changes, and goes again when the figure is the old one', async () => {
  await settle('“自然人”列', '可以接受的差异');
  await expect.poll(numbers).toMatchObject({ toolbar: '5' });
  const put = (from: string, to: string) =>
    tab.page.evaluate(
      ([old, next]) => {
        const row = [...document.querySelectorAll('tr')].find((each) => /（七）总计/.test(each.innerText))!;
        const cell = [...row.cells].find((each) => each.innerText.trim() === old)!;
        cell.textContent = next!;
      },
      [from, to],
    );
  await put('1', '2');
  await expect.poll(() => popup.locator('.findings').innerText()).toMatch(/“自然人”列.*填报2/);
  await expect.poll(() => popup.locator('.settled-findings').count()).toBe(0);
  await put('2', '1');
  await expect.poll(() => popup.locator('.settled-findings').count()).toBe(1);
});

test('it is undone by one click', async () => {
  await settle('“自然人”列', '勾稽误报');
  await expect.poll(numbers).toMatchObject({ page: 5 });
  await popup.locator('.settled-findings summary').click();
  await popup.getByRole('button', { name: /撤销已核/ }).click();
  await expect.poll(numbers).toEqual({ toolbar: '6', popup: 6, page: 6 });
});

test('it is settled from the card on the page as well, for one of the fixed reasons', async () => {
  await popup.locator('.findings li', { hasText: '“自然人”列' }).locator('button').first().click();
  const card = tab.page.locator('gouji-overlay .card');
  await card.waitFor();
  await tab.page.bringToFront();
  await card.getByRole('button', { name: /已核/ }).click();
  await card.getByRole('button', { name: '可以接受的差异' }).click();
  await expect.poll(() => marked(tab.page)).toBe(5);
  await popup.bringToFront();
  await expect.poll(numbers).toEqual({ toolbar: '5', popup: 5, page: 5 });
  // Unfolded, for it waits to be confirmed.
  const settled = popup.locator('.settled-findings');
  expect(await settled.innerText()).toMatch(/1 项待确认.*仅对该网页有效.*可以接受的差异/s);
  expect((await toolbar(browser, tab.id)).title).toContain('1 项已标为已核');
});

test('what was settled on the page holds there alone, until it is confirmed in the popup', async () => {
  const copy = `${address}?copy`;
  await popup.locator('.findings li', { hasText: '“自然人”列' }).locator('button').first().click();
  const card = tab.page.locator('gouji-overlay .card');
  await card.waitFor();
  await tab.page.bringToFront();
  await card.getByRole('button', { name: /已核/ }).click();
  await card.getByRole('button', { name: '可以接受的差异' }).click();
  await expect.poll(() => marked(tab.page)).toBe(5);
  await tab.page.goto(copy);
  await expect.poll(() => marked(tab.page)).toBe(6);
  await tab.page.goto(address);
  await expect.poll(() => marked(tab.page)).toBe(5);
  await popup.getByRole('button', { name: /^确认已核/ }).click();
  await popup.getByText('已确认，对该报告有效。').waitFor();
  expect(await popup.getByRole('button', { name: /^确认已核/ }).count()).toBe(0);
  await tab.page.goto(copy);
  await expect.poll(() => marked(tab.page)).toBe(5);
});

test('what is settled meanwhile is no longer promised in the open card', async () => {
  await tab.page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((each) =>
      /^一、本年新收/.test(each.innerText.trim()),
    )!;
    row.cells[1]!.textContent = '7';
  });
  await popup.locator('.findings li', { hasText: '如将' }).locator('button').first().click();
  const message = tab.page.locator('gouji-overlay .card .message');
  expect(await message.innerText()).toMatch(/由7改为\d+，有2项勾稽关系即可成立。$/);
  await settle('“一、本年新收政府信息公开申请数量”行“总计”列填报', '已与单位核实');
  await expect.poll(() => message.innerText()).toMatch(/由7改为\d+，该项勾稽关系即可成立。$/);
});

test('the card’s table is copied from the page, and the card says so', async () => {
  await popup.locator('.findings li', { hasText: '“自然人”列' }).locator('button').first().click();
  const card = tab.page.locator('gouji-overlay .card');
  await card.waitFor();
  await tab.page.bringToFront();
  await card.getByRole('button', { name: /复制/ }).click();
  await card.getByText(/已复制/).waitFor();
});

test('it stands in the extension’s storage and nowhere in the page’s', async () => {
  await settle('“自然人”列', '其他原因', '不可外传');
  const own = await browser.serviceWorker.evaluate(async () =>
    JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get(null)),
  );
  expect(own).toContain('不可外传');
  const pages = await tab.page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      document.documentElement.outerHTML,
    ]),
  );
  expect(pages).not.toContain('不可外传');
  expect(pages).not.toContain('settled');
});

test('the side panel says the same, and goes on beside the page after a jump', async () => {
  await settle('“自然人”列', '已与单位核实');
  const panel = await browser.context.newPage();
  await panel.goto(browser.extensionUrl(`sidepanel.html?tab=${tab.id}`));
  await panel.locator('main:not([aria-busy])').waitFor();
  await expect.poll(() => countsIn(panel)).toEqual(await countsIn(popup));
  await panel.locator('.findings li > button').first().click();
  await expect.poll(() => panel.locator('.findings [aria-current=true]').count()).toBe(1);
  expect(panel.isClosed()).toBe(false);
});
