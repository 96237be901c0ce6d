import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { deskReport } from '../desk/reports';
import { axeFindings } from './axe-findings';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { fillDesk } from './filled-desk';

// A desk with more reports than anybody sees at once: what is in sight is drawn, and nothing is out of reach.

const units = 150;
const years = [2023, 2022, 2021, 2020];
const all = units * years.length;
let browser: ExtensionBrowser;
let desk: Page;
const drawn = () => desk.locator('.row').count();
/** The name in the row that has the focus. */
const focused = () => desk.evaluate(() => document.activeElement?.querySelector('.unit')?.textContent);
const isSeen = (selector: string) =>
  desk.evaluate((wanted) => {
    const { top, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
    const foot = document.querySelector('footer')!.getBoundingClientRect();
    return top >= 0 && bottom <= foot.top;
  }, selector);

beforeAll(async () => {
  ({ browser } = await freshBrowser({}));
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
  const reports = Array.from({ length: units }, (_, unit) =>
    years.map((year) =>
      deskReport({
        ...{
          agency: `青禾县第${unit}镇人民政府`,
          year,
          url: `http://www.qinghe.gov.cn/${unit}/${year}.html`,
        },
        ...{ received: unit + 1, found: unit % 3 === 0 ? ['a', 'b'] : [] },
        at: new Date(Date.UTC(2026, 0, 10) - unit * 60_000).toISOString(),
      }),
    ),
  );
  await fillDesk(browser, reports.flat());
  desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
  await desk.locator('.row').first().waitFor();
});

test('all are counted, those in sight are drawn, and the page is as long as all of them', async () => {
  expect(await desk.locator('.filters [role=status]').textContent()).toContain('600');
  expect(await drawn()).toBeLessThan(120);
  expect(await desk.locator('.picture tbody tr:not(.room)').count()).toBeLessThan(80);
  expect(await desk.locator('.picture table').getAttribute('aria-rowcount')).toBe(String(units + 1));
  expect(await desk.locator('.row').first().getAttribute('aria-setsize')).toBe(String(all));
  const { height } = await desk.locator('.rows').evaluate((list) => list.getBoundingClientRect());
  const row = await desk
    .locator('.row')
    .nth(1)
    .evaluate((each) => each.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(row * all * 0.95);
});

test('scrolled to its end, the last is there, and up again the first', async () => {
  await desk.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await desk.locator(`.row[data-at="${all - 1}"]`).waitFor();
  await expect.poll(() => desk.locator('.row[data-at="0"]').count()).toBe(0);
  await desk.evaluate(() => scrollTo(0, 0));
  await desk.locator('.row[data-at="0"]').waitFor();
  await desk.locator('.picture .scroller').evaluate((scroller) => scroller.scrollTo(0, 1e6));
  await desk.locator(`.picture tr[data-at="${units - 1}"]`).waitFor();
});

test('it passes axe with parts of it left out', async () => {
  await desk.evaluate(() => scrollTo(0, 6000));
  await expect.poll(() => desk.locator('.row[data-at="0"]').count()).toBe(0);
  expect(await axeFindings(desk)).toEqual([]);
});

test('a cell of the picture brings its report into sight, unfolded, with the focus', async () => {
  await desk.evaluate(() => scrollTo(0, 0));
  await desk.getByRole('button', { name: /^青禾县第9镇人民政府2020年度/ }).click();
  await desk.locator('.row.open .below').waitFor();
  expect(await desk.locator('.row.open .unit').textContent()).toBe('青禾县第9镇人民政府');
  await expect.poll(focused).toBe('青禾县第9镇人民政府');
  await expect.poll(() => isSeen('.row.open h3')).toBe(true);
});

test('what is typed beneath a report stays there, however far one scrolls', async () => {
  const note = desk.locator('.row.open input[type=text]');
  await desk.locator('.row.open .worked button').last().click();
  await note.fill('已电话联系');
  await desk.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await desk.locator(`.row[data-at="${all - 1}"]`).waitFor();
  expect(await note.inputValue()).toBe('已电话联系');
});

test('arrows go from row to row past what was drawn; N and P unfold', async () => {
  await desk.keyboard.press('Escape');
  await desk.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
  });
  await desk.locator('.row[data-at="0"] h3 button').focus();
  for (let step = 0; step < 130; step++) await desk.keyboard.press('ArrowDown');
  const at = () => desk.evaluate(() => document.activeElement?.closest('li')?.dataset.at);
  expect(await at()).toBe('130');
  expect(await isSeen('.row[data-at="130"] h3')).toBe(true);
  await desk.keyboard.press('Enter');
  await desk.locator('.row.open[data-at="130"]').waitFor();
  await desk.keyboard.press('n');
  await desk.locator('.row.open[data-at="131"]').waitFor();
  await expect.poll(at).toBe('131');
  await desk.keyboard.press('p');
  await desk.locator('.row.open[data-at="130"]').waitFor();
});

test('words are found in all of them, and everything is printed', async () => {
  await desk.keyboard.press('/');
  await desk.keyboard.type('第149镇');
  await expect.poll(drawn).toBe(years.length);
  await desk.locator('input[type=search]').fill('');
  await desk.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(drawn).toBe(all);
  expect(await desk.locator('.picture tbody tr').count()).toBe(units);
  await desk.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(drawn).toBeLessThan(120);
});
