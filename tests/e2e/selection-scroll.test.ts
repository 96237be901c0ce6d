import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { chooseInMenu, figures } from './selecting';
import { openTab, pressShortcut } from './tabs';

// Selecting beyond what is in sight: a drag to the edge scrolls, and so do the keys.

const host = 'http://www.qinghe.gov.cn';
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const tall = `<!DOCTYPE html><meta charset="utf-8"><title>长表</title>
  <table border="1">${numbers(60)
    .map((y) => `<tr style="height: 30px"><td id="r${y}">${y}<td>事项</tr>`)
    .join('')}</table><div style="height: 3000px"></div>`;
const wide = `<!DOCTYPE html><meta charset="utf-8"><title>宽表</title>
  <div id="box" style="width: 300px; overflow-x: auto; margin: 20px">
  <table border="1" style="table-layout: fixed; width: 2400px"><tr>${numbers(30)
    .map((x) => `<td id="c${x}">${x}`)
    .join('')}</tr></table></div>`;
/** Cells that stand so far apart that the window's edge can fall between them, and so can the pointer. */
const apart = tall.replace('border="1"', 'border="8" cellspacing="24"');
const framed = `<!DOCTYPE html><title>框架</title><h1>门户网站</h1><iframe width=600 height=5000 src="/tall.html"></iframe>`;

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/tall.html': tall,
    '/wide.html': wide,
    '/apart.html': apart,
    '/framed.html': framed,
  }));
});
afterEach(() => page.close());

async function select(name: string, cell: string): Promise<void> {
  const tab = await openTab(browser, `${host}/${name}.html`);
  page = tab.page;
  await page.setViewportSize({ width: 700, height: 400 });
  await page.locator(cell).click({ button: 'right' });
  await chooseInMenu(browser, tab.id, 'select');
  await page.locator('gouji-selection .selection .figures').waitFor();
}

async function press(cell: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator(cell).boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  return middle;
}

/** How far the window and the box in it are scrolled. */
const scrolled = () =>
  page.evaluate(() => ({ top: scrollY, left: document.querySelector('#box')?.scrollLeft ?? 0 }));

const frames = (count: number) =>
  page.evaluate(async (each) => {
    for (let frame = 0; frame < each; frame++) await new Promise(requestAnimationFrame);
  }, count);

/** What is scrolled and selected, again after some frames in which a drag would have gone on. */
async function twice() {
  const state = async () => ({ ...(await scrolled()), figures: await figures(page) });
  // What was under way is still drawn.
  await frames(3);
  const first = await state();
  await frames(10);
  return [first, await state()];
}

const rows = async () => Number(/(\d+)行/.exec(await figures(page))?.[1]);
const columns = async () => Number(/× (\d+)列/.exec(await figures(page))?.[1]);

test('a drag to the lower edge of the window scrolls and selects on; the release ends both', async () => {
  await select('tall', '#r2');
  const { x } = await press('#r2');
  await page.mouse.move(x, 398, { steps: 3 });
  await expect.poll(rows).toBeGreaterThan(20);
  expect((await scrolled()).top).toBeGreaterThan(200);
  await page.mouse.up();
  const [first, later] = await twice();
  expect(later).toEqual(first);
});

test('beyond the edge it goes on to the end of the table and no farther, and back again', async () => {
  await select('tall', '#r2');
  const { x } = await press('#r2');
  await page.mouse.move(x, 600, { steps: 3 });
  await expect.poll(rows).toBe(58);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('table')!.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(401);
  const [first, later] = await twice();
  expect(later).toEqual(first);
  await page.mouse.move(x, -200, { steps: 3 });
  await expect.poll(rows).toBe(3);
  await page.mouse.up();
});

test('where cells stand apart the nearest one is meant', async () => {
  await select('apart', '#r2');
  const { x } = await press('#r2');
  const { y, height } = (await page.locator('#r3').boundingBox())!;
  await page.mouse.move(x, y + height + 4, { steps: 3 });
  await expect.poll(rows).toBe(2);
  await page.mouse.move(x, y + height + 20, { steps: 3 });
  await expect.poll(rows).toBe(3);
  await page.mouse.move(x, 600, { steps: 3 });
  await expect.poll(rows).toBe(58);
  await page.mouse.up();
});

test('with the pointer back inside it rests, and Esc ends it', async () => {
  await select('tall', '#r2');
  const { x } = await press('#r2');
  await page.mouse.move(x, 398, { steps: 3 });
  await expect.poll(rows).toBeGreaterThan(12);
  await page.mouse.move(x, 200, { steps: 3 });
  const [first, later] = await twice();
  expect(later).toEqual(first);
  await page.mouse.move(x, 398, { steps: 3 });
  await expect.poll(async () => (await scrolled()).top).toBeGreaterThan(first!.top);
  await page.keyboard.press('Escape');
  await page.locator('gouji-selection').waitFor({ state: 'detached' });
  await frames(3);
  const { top } = await scrolled();
  await frames(10);
  expect((await scrolled()).top).toBe(top);
  await page.mouse.up();
});

test('a drag beside a box that scrolls moves the box alone', async () => {
  await select('wide', '#c1');
  const { y } = await press('#c1');
  await page.mouse.move(500, y, { steps: 3 });
  await expect.poll(columns).toBe(29);
  const { top, left } = await scrolled();
  expect(left).toBeGreaterThan(2000);
  expect(top).toBe(0);
  await page.mouse.up();
  const [first, later] = await twice();
  expect(later).toEqual(first);
});

test('the keys bring the cell that they move to into sight', async () => {
  await select('tall', '#r2');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect.poll(rows).toBe(58);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#r59')!.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(400);
  await page.keyboard.press('Control+Home');
  await expect.poll(async () => (await scrolled()).top).toBeLessThan(40);
});

test('in a frame as tall as its content the strip stands where the window is', async () => {
  const tab = await openTab(browser, `${host}/framed.html`);
  page = tab.page;
  await page.setViewportSize({ width: 700, height: 400 });
  const frame = page.frames()[1]!;
  await frame.locator('#r3').hover();
  await pressShortcut(browser, tab.id, 'select-cells');
  const strip = frame.locator('gouji-selection .selection');
  await strip.locator('.figures').waitFor();
  const inWindow = async () => {
    const box = await strip.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= 400;
  };
  await expect.poll(inWindow).toBe(true);
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await expect.poll(inWindow).toBe(true);
});
