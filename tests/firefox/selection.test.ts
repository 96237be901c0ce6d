import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { type FirefoxBrowser, freshFirefox } from './firefox';
import { pasted } from './pasted';

// Cells chosen with Firefox's mouse and keys, counted and copied.

const host = 'http://www.qinghe.gov.cn';
const results = `<!DOCTYPE html><meta charset="utf-8"><title>统计</title>
  <table border="1" style="margin: 8px">
    <tr><td>事项<td>自然人<td>商业企业<td>总计</tr>
    <tr><td>（一）予以公开<td id="a1">20<td id="b1">4<td>24</tr>
    <tr><td>（二）部分公开<td id="a2">14<td id="b2"><a href="#away">1</a><td>15</tr>
    <tr><td>（七）总计<td id="a7">34<td>6<td id="t7">39</tr>
  </table>
  <script>
    window.heard = [];
    for (const type of ['mousedown', 'click', 'keydown'])
      document.addEventListener(type, ({ key }) => key !== 'Shift' && heard.push(type));
  </script>`;
let firefox: FirefoxBrowser;
let desk: Page;
let editor: Page;

beforeAll(async () => {
  ({ firefox } = await freshFirefox({ '/results.html': results, '/editor.html': '<textarea></textarea>' }));
  const opened = await firefox.open(`${host}/editor.html`);
  editor = opened.page;
  desk = await firefox.openPopup(opened.id);
});

test('by mouse and by keys, with a live count and sum; the page hears none of it', async () => {
  const { page, id } = await firefox.open(`${host}/results.html`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const strip = (part: string) =>
    page.evaluate((name) => {
      const { shadowRoot } = document.querySelector('gouji-selection') ?? {};
      const element = shadowRoot?.querySelector<HTMLElement>(`.selection ${name}`);
      const words = [...(element?.children ?? [])].map((each) => (each as HTMLElement).innerText);
      return words.length > 0 ? words.join(' ') : (element?.innerText ?? '');
    }, part);

  await page.hover('#a1');
  await desk.evaluate(async (tab) => {
    const { runtime } = Reflect.get(globalThis, 'browser');
    await runtime.sendMessage({ type: 'on table', tab, act: 'select' });
  }, id);
  await expect.poll(() => strip('.figures')).not.toBe('');

  await page.hover('#a1');
  await page.mouse.down();
  await page.hover('#b2');
  await page.mouse.up();
  await expect.poll(() => strip('.figures')).toBe('2行 × 2列 数值4个 合计 39');
  await page.click('#a1');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await expect.poll(() => strip('.figures')).toBe('2行 × 1列 数值2个 合计 34 （七）总计 34 一致');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);

  await page.keyboard.press('Enter');
  await expect.poll(() => strip('.said')).toBe('已复制：2行 × 1列。');
  const { html, text } = await pasted(editor);
  expect(text.trim().split(/\r?\n/)).toEqual(['20', '14']);
  expect(html.match(/<td[^>]*>[^<]*<\/td>/g)).toEqual(['<td>20</td>', '<td>14</td>']);

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.waitForSelector('gouji-selection', { hidden: true });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});
