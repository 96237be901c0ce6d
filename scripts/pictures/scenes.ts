import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { fillDesk } from '../../tests/e2e/filled-desk';
import type { ExtensionBrowser } from '../launch';
import { listAddress } from '../portal';
import { gatherList } from '../start/gather-list';
import { openPopup } from '../start/open-popup';
import { summedCounty } from './summed-county';

/** One picture, and what has to be done for it. */
export interface Scene {
  /** Of its file, without language and ending. */
  name: string;
  /** @param path null: it is done without a picture, for what it leaves behind */
  take(browser: ExtensionBrowser, path: string | null): Promise<void>;
}

const report = `${listAddress}sums-do-not-close-2020/page.html`;
/** A file of the tests; it is of the same report. */
const pdf = fileURLToPath(
  new URL('../../tests/documents/files/sums-do-not-close-2020.chromium-cairo.pdf', import.meta.url),
);
const wide = { width: 1280, height: 720 };
/** Smooth scrolling ends, and marks follow two frames later. */
const restMs = 900;

async function opened({ context }: ExtensionBrowser, address: string, size = wide): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  return page;
}

async function shoot(page: Page, path: string | null): Promise<void> {
  if (path === null) return;
  await page.bringToFront();
  await page.waitForTimeout(restMs);
  await page.screenshot({ path });
}

/** A page on which marks lie. */
async function marked(browser: ExtensionBrowser, address: string): Promise<Page> {
  const page = await opened(browser, address);
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  return page;
}

/** Needs nothing but a page of the extension. */
const ofPage = (name: string, address: string, ready: string): Scene => ({
  name,
  async take(browser, path) {
    if (path === null) return;
    const page = await opened(browser, browser.extensionUrl(address));
    await page.locator(ready).first().waitFor();
    await shoot(page, path);
    await page.close();
  },
});

/** In this order: the desk is filled by the list. */
export const pictures: readonly Scene[] = [
  ofPage('welcome', 'welcome.html', 'h1'),
  {
    name: 'page',
    async take(browser, path) {
      if (path === null) return;
      const page = await marked(browser, report);
      await openCard(browser, page);
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'popup',
    async take(browser, path) {
      if (path === null) return;
      const page = await marked(browser, report);
      const popup = await openPopup(browser, page);
      await popup.locator('.findings details summary').first().click();
      await shoot(popup, path);
      await popup.close();
      await page.close();
    },
  },
  {
    name: 'select',
    async take(browser, path) {
      if (path === null) return;
      const page = await marked(browser, report);
      const popup = await openPopup(browser, page);
      // The popup goes with what is chosen in it.
      await popup.locator('footer .menu button').first().click();
      await popup.locator('footer .menu li button').last().click();
      await page.bringToFront();
      await page.locator('gouji-selection').waitFor({ state: 'attached' });
      await selectRow(page, '本年新收');
      await shoot(page, path);
      await page.close();
      await popup.close();
    },
  },
  {
    name: 'reader',
    async take(browser, path) {
      if (path === null) return;
      const page = await opened(browser, browser.extensionUrl('reader.html'));
      await page.setInputFiles('input[type=file]', pdf);
      await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
      await openCard(browser, page);
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'list',
    async take(browser, path) {
      const list = await gatherList(browser, listAddress);
      await list.setViewportSize({ width: 1280, height: 800 });
      await shoot(list, path);
      await list.close();
    },
  },
  ofPage('desk', 'desk.html', '.picture td button'),
  {
    name: 'roster',
    async take(browser, path) {
      if (path === null) return;
      const desk = await opened(browser, browser.extensionUrl('desk.html'));
      const units = desk.locator('.picture tbody tr:has(td button[aria-label*="2022"]) th a');
      await units.first().waitFor();
      const names = (await units.allInnerTexts()).slice(0, 10);
      await desk.close();
      const page = await opened(browser, browser.extensionUrl('roster.html'));
      // The last two have published nothing on the portal.
      await page.locator('textarea').fill([...names, '青禾县水务局', '青禾县梧桐镇人民政府'].join('\n'));
      await page.locator('.gather .tools button').first().click();
      await page.locator('table tbody tr').nth(names.length).waitFor();
      await page.locator('select').first().selectOption('2022');
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'letters',
    async take(browser, path) {
      if (path === null) return;
      const page = await opened(browser, browser.extensionUrl('desk.html'));
      const picks = page.locator('.rows input[type=checkbox]');
      await picks.first().waitFor();
      // Those with the most findings come first.
      await page.locator('.filters select').last().selectOption('worst');
      for (const at of [0, 1, 2]) await picks.nth(at).check();
      await page.locator('.acts button[aria-expanded]').nth(1).click();
      await page.locator('.acts').scrollIntoViewIfNeeded();
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'years',
    async take(browser, path) {
      if (path === null) return;
      const desk = await opened(browser, browser.extensionUrl('desk.html'));
      await desk.locator('.picture tbody tr').first().waitFor();
      // Of the unit with the most years.
      const href = await desk.evaluate(() => {
        const rows = [...document.querySelectorAll('.picture tbody tr')];
        const counted = rows.map((row) => ({ row, years: row.querySelectorAll('td button').length }));
        const [most] = counted.sort((one, other) => other.years - one.years);
        return most?.row.querySelector('a')?.href ?? '';
      });
      await desk.close();
      const page = await opened(browser, href);
      await page.locator('table').first().waitFor();
      await page
        .locator('table')
        .first()
        .evaluate((table) => table.scrollIntoView());
      await page.evaluate(() => scrollBy(0, -240));
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'workbook',
    async take(browser, path) {
      if (path === null) return;
      const page = await opened(browser, browser.extensionUrl('desk.html'));
      await page.locator('.rows input[type=checkbox]').first().waitFor();
      await page.locator('.acts button[aria-expanded]').nth(2).click();
      await page.locator('.acts').scrollIntoViewIfNeeded();
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'rollup',
    async take(browser, path) {
      if (path === null) return;
      await fillDesk(browser, ...summedCounty());
      const page = await opened(browser, browser.extensionUrl('rollup.html'));
      await page.locator('select').first().selectOption('2023');
      await page.locator('.sums th button').first().click();
      await page.locator('.sums .below').waitFor();
      await shoot(page, path);
      await page.close();
    },
  },
  {
    name: 'alike',
    async take(browser, path) {
      if (path === null) return;
      const page = await opened(browser, browser.extensionUrl('alike.html'));
      await page.locator('select').first().selectOption('2023');
      await page.locator('.pairs button').last().click();
      await shoot(page, path);
      await page.close();
    },
  },
];

/** Drags over the figures of a row of table 2, the total with them. */
async function selectRow(page: Page, label: string): Promise<void> {
  const row = page.locator('tr', { hasText: label }).last();
  await row.scrollIntoViewIfNeeded();
  await page.waitForTimeout(restMs);
  const cells = row.locator('td');
  const count = await cells.count();
  const [first, last] = [await cells.nth(count - 7).boundingBox(), await cells.nth(count - 1).boundingBox()];
  if (!first || !last) throw new Error(`The row ${label} has no figures.`);
  const [x, y] = [first.x + first.width / 2, first.y + first.height / 2];
  // The first press says in which table.
  await page.mouse.click(x, y);
  await page.waitForTimeout(restMs / 3);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 6 });
  await page.mouse.up();
}

/** Opens the card of the first error in the tables, as a click in the popup does. */
async function openCard(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await openPopup(browser, page);
  await popup
    .locator('.findings li > button', { has: popup.locator('.chip.error') })
    .first()
    .click();
  await page.bringToFront();
  await page.locator('[role=dialog]').first().waitFor();
  await popup.close();
}
