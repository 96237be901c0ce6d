import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { chooseInMenu, figures, pasted, said } from './selecting';
import { captured, type OpenTab, openTab, pressShortcut } from './tabs';

// Selecting cells on the page: in any table of any page, by mouse and by keyboard, without the page noticing.

const host = 'http://www.qinghe.gov.cn';
const results = `<!DOCTYPE html><meta charset="utf-8"><title>统计</title>
  <p><a href="#below">往下</a> <input value="可以改"></p>
  <table border="1" id="results" style="margin: 8px">
    <tr><td rowspan="2">事项<td colspan="2">申请人<td rowspan="2">总计</tr>
    <tr><td>自然人<td>商业企业</tr>
    <tr><td>（一）予以公开<td id="a1">20<td id="b1">4<td>24</tr>
    <tr><td>（二）部分公开<td id="a2">14<td id="b2"><a href="#away">1</a><td>15</tr>
    <tr><td>（七）总计<td id="a7">34<td id="b7">6<td id="t7">39</tr>
  </table>
  <table border="1" id="other"><tr><td id="o1">甲<td>0012</tr></table>
  <div style="height: 2000px"></div>
  <script>
    window.heard = [];
    const keys = ['Shift', 'Control'];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'copy'])
      document.addEventListener(type, (event) => {
        const elsewhere = /mouse|pointer|click/.test(type) && !event.target.closest('#results');
        if (!elsewhere && !keys.includes(event.key)) heard.push(type);
      });
  </script>`;

let browser: ExtensionBrowser;
let editor: Page;
let tab: OpenTab;
let page: Page;
let before: string;

const html = () => page.evaluate(() => document.documentElement.outerHTML);
const heard = () => page.evaluate(() => Reflect.get(window, 'heard').splice(0));

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/results.html': results,
    '/one.html': '<!DOCTYPE html><table border=1><tr><td>甲<td>1</table><p id=p>文字</p>',
    '/none.html': '<!DOCTYPE html><p id=p>文字</p>',
    '/around.html': `<!DOCTYPE html><iframe src="${host}/one.html"></iframe>`,
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/editor.html': '<textarea></textarea>',
  }));
  editor = await browser.context.newPage();
  await editor.goto(`${host}/editor.html`);
});

async function open(name: string): Promise<void> {
  tab = await openTab(browser, `${host}/${name}.html`);
  page = tab.page;
  before = await html();
}

/** Opens the browser's menu on an element and chooses to select cells. */
async function select(selector: string): Promise<void> {
  await page.locator(selector).click({ button: 'right' });
  await chooseInMenu(browser, tab.id, 'select');
  await page.locator('gouji-selection .selection .figures').waitFor();
}

/** Whether the frame lies around these elements and nothing else. */
async function framed(...selectors: string[]): Promise<boolean> {
  return page.evaluate((all) => {
    const boxes = all.map((selector) => document.querySelector(selector)!.getBoundingClientRect());
    const frame = document.querySelector('gouji-selection gouji-selected')!.getBoundingClientRect();
    const off = [
      frame.left - Math.min(...boxes.map(({ left }) => left)),
      frame.top - Math.min(...boxes.map(({ top }) => top)),
      frame.right - Math.max(...boxes.map(({ right }) => right)),
      frame.bottom - Math.max(...boxes.map(({ bottom }) => bottom)),
    ];
    return off.every((pixels) => Math.abs(pixels) < 1);
  }, selectors);
}

describe('cells of a table on a page that is no report', () => {
  beforeEach(() => open('results'));
  afterEach(() => page.close());

  test('by mouse: a click, a drag, Shift and a click; the page hears none of it', async () => {
    await select('#a1');
    await heard();
    await page.locator('#b1').click();
    await expect.poll(() => figures(page)).toBe('4 1行 × 1列');
    await page.locator('#a1').hover();
    await page.mouse.down();
    await page.locator('#b2').hover();
    await page.mouse.up();
    await expect.poll(() => figures(page)).toBe('2行 × 2列 数值4个 合计 39');
    await expect.poll(() => framed('#a1', '#b2')).toBe(true);
    await page.locator('#a2').click();
    await page.locator('#t7').click({ modifiers: ['Shift'] });
    await expect.poll(() => framed('#a2', '#t7')).toBe(true);
    await page.locator('#b2 a').click();
    expect(page.url()).not.toContain('#away');
    expect(await heard()).toEqual([]);
    expect(await page.locator('gouji-mark').count()).toBe(0);
  });

  test('outside the table the page goes on as always', async () => {
    await select('#a1');
    await page.getByText('往下').click();
    await expect.poll(() => page.url()).toContain('#below');
    await page.locator('input').fill('');
    await page.locator('input').click();
    await page.keyboard.type('改了');
    await expect.poll(() => page.locator('input').inputValue()).toBe('改了');
  });

  test('by keyboard, with the sum beside the total that the table gives', async () => {
    await select('#a1');
    await heard();
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => figures(page)).toBe('2行 × 1列 数值2个 合计 34 （七）总计 34 一致');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => figures(page)).toBe('2行 × 1列 数值2个 合计 5 （七）总计 6 相差 1');
    await page.keyboard.press('Control+ ');
    // The column of the cell, though the head over it spans two.
    await expect.poll(() => figures(page)).toMatch(/^5行 × 1列/);
    await page.keyboard.press('Control+a');
    await expect.poll(() => figures(page)).toMatch(/^5行 × 4列/);
    await expect.poll(() => framed('#results tr:first-child td', '#t7')).toBe(true);
    expect(await heard()).toEqual([]);
  });

  test('are copied by Enter and by Ctrl+C, and that is said', async () => {
    await select('#a1');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('已复制：1行 × 2列。');
    expect((await pasted(editor)).text).toBe('20\t4');
    await page.bringToFront();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    await expect.poll(() => said(page)).toBe('已复制：2行 × 2列。');
    expect((await pasted(editor)).text).toBe('20\t4\r\n14\t1');
  });

  test('by the buttons of the strip, which only people can press', async () => {
    await select('#a2');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('gouji-selection')!;
      for (const button of shadowRoot!.querySelectorAll('button')) button.click();
    });
    await expect.poll(() => figures(page)).toBe('14 1行 × 1列');
    await page.getByRole('button', { name: '整行' }).click();
    await expect.poll(() => figures(page)).toBe('1行 × 4列 数值3个 其余合计 15 总计 15 一致');
    await page.getByRole('button', { name: '整表' }).click();
    await expect.poll(() => figures(page)).toMatch(/^5行 × 4列/);
    await page.getByRole('button', { name: '退出选取' }).click();
    await expect.poll(html).toBe(before);
  });

  test('the frame stays on its cells when the page is scrolled or changes, and so do the figures', async () => {
    await select('#a1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.mouse.wheel(0, 60);
    await expect.poll(() => framed('#a1', '#a2')).toBe(true);
    await page.evaluate(() => {
      document.body.prepend(document.createElement('h1'), '加了一行');
      document.querySelector('#a1')!.textContent = '21';
    });
    await expect.poll(() => framed('#a1', '#a2')).toBe(true);
    await expect.poll(() => figures(page)).toBe('2行 × 1列 数值2个 合计 35 （七）总计 34 相差 -1');
    await page.evaluate(() => document.querySelector('#results')!.remove());
    await expect.poll(() => said(page)).toBe('没有复制：页面上已找不到这张表，请刷新页面后再试。');
  });

  test('Esc ends it, the focus goes back, and the page is byte for byte what it was', async () => {
    await page.locator('input').focus();
    await pressShortcut(browser, tab.id, 'select-cells');
    await expect.poll(() => figures(page)).toBe('请点击要选取的表格');
    await page.locator('#o1').click();
    await expect.poll(() => figures(page)).toBe('甲 1行 × 1列');
    await page.keyboard.press('Escape');
    await page.locator('gouji-selection').waitFor({ state: 'detached' });
    await expect.poll(html).toBe(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing in the strip, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await select('#a1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).not.toBe('');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      Reflect.get(globalThis, 'axe').run(document.querySelector('gouji-selection')),
    );
    expect(violations).toEqual([]);
  });

  test('the shortcut copies the table under the mouse', async () => {
    await page.locator('#o1').hover();
    await pressShortcut(browser, tab.id, 'copy-table');
    await expect.poll(() => said(page)).toBe('已复制：1行 × 2列。');
    expect((await pasted(editor)).text).toBe('甲\t0012');
  });
});

test('beside a table the only one of the page is meant; where there is none, that is said', async () => {
  await open('one');
  await page.locator('#p').click({ button: 'right' });
  await chooseInMenu(browser, tab.id, 'copy');
  await expect.poll(() => said(page)).toBe('已复制：1行 × 2列。');
  await page.close();
  await open('none');
  await page.locator('#p').click({ button: 'right' });
  await chooseInMenu(browser, tab.id, 'copy');
  await expect.poll(() => said(page)).toBe('本页没有可以选取的表格。');
  await page.close();
});

test('on a report: its three tables by name, and the table of the open card', async () => {
  await open('report');
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  await chooseInMenu(browser, tab.id, 'applications');
  const strip = page.locator('gouji-selection .selection .said');
  await strip.getByText(/^已复制表二：\d+行 × 10列。$/).waitFor();
  expect((await pasted(editor)).text).toContain('商业企业');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await strip.waitFor({ state: 'detached' });
  await page.mouse.move(2, 2);
  await pressShortcut(browser, tab.id, 'next');
  await page.locator('gouji-overlay .card').waitFor();
  await pressShortcut(browser, tab.id, 'copy-table');
  await strip.getByText(/^已复制：\d+行 × \d+列。$/).waitFor();
  expect(await page.locator('gouji-overlay .card').count()).toBe(1);
  // Whoever looks for the overlay finds the one with the marks, and no other.
  const ours = page.locator('body > gouji-overlay, body > gouji-selection');
  expect(await ours.evaluateAll((each) => each.map(({ localName }) => localName).sort())).toEqual([
    'gouji-overlay',
    'gouji-selection',
  ]);
  await page.close();
});

test('on a report: its ledger row and its letter, by menu and by shortcut, as the popup has them', async () => {
  await open('report');
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  const strip = page.locator('gouji-selection .selection .said');
  await chooseInMenu(browser, tab.id, 'ledger');
  await strip.getByText(/^已复制台账行：1行 × \d+列。$/).waitFor();
  const row = await pasted(editor);
  expect(row.text).toMatch(/^禾泽市渡口镇人民政府\t2020\t[^\r\n]*$/);
  expect(row.html).toContain('<table');
  await page.bringToFront();
  await pressShortcut(browser, tab.id, 'copy-letter');
  await strip.getByText('已复制整改通知。', { exact: true }).waitFor();
  const letter = await pasted(editor);
  expect(letter.text).toMatch(/^关于禾泽市渡口镇人民政府2020年政府信息公开工作年度报告有关问题的整改通知/);
  expect(letter.html).toContain('<p');
  await page.bringToFront();
  await pressShortcut(browser, tab.id, 'copy-ledger');
  await strip.getByText(/^已复制台账行/).waitFor();
  expect(await pasted(editor)).toEqual(row);
  await page.close();
});

test('on a page that is no report the shortcut for a ledger row says so, and copies nothing', async () => {
  await open('results');
  await pressShortcut(browser, tab.id, 'copy-ledger');
  await expect.poll(() => said(page)).toBe('没有复制：没有查到本页年度报告的核查结果。');
  await page.close();
});

test('in a frame', async () => {
  await open('around');
  const frame = page.frameLocator('iframe');
  await frame.locator('td').first().hover();
  await pressShortcut(browser, tab.id, 'copy-table');
  await frame.locator('.selection .said').getByText('已复制：1行 × 2列。', { exact: true }).waitFor();
  expect((await pasted(editor)).text).toBe('甲\t1');
  await page.close();
});
