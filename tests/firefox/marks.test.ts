import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../e2e/browser';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, freshFirefox, withoutAnchors } from './firefox';
import { marked } from './marked';

// Marks at their cells, tied to them by CSS anchors, and placed by script as in a Firefox that has none.

const host = 'http://www.qinghe.gov.cn';
const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
const boxed = report.replace(/<table[\s\S]*?<\/table>/g, (table) => `<div class="boxed">${table}</div>`);
const pages = {
  '/report.html': report,
  '/prose.html': Buffer.from(captured('five-applications-against-none-2020'))
    .toString('utf8')
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="style-src 'none'">`),
  '/boxed.html': boxed.replace(
    '</head>',
    '<style>.boxed { height: 260px; overflow: auto; transform: translate(7px, 3px) } </style></head>',
  ),
};

interface Seen {
  /** The number of the cell that the badge lies in, in the page's order. */
  cell: number;
  /** From the corner of the cell to that of the badge. */
  x: number;
  y: number;
  /** How far the badge lies over a digit of the cell. */
  over: number;
}

/** Every mark in sight, and the cell that is to be seen below its middle; no cell is -1. */
function seenMarks(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('td, th')];
    return [...document.querySelectorAll<HTMLElement>('gouji-mark')]
      .filter((mark) => getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible')
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
      .map((badge) => {
        const [x, y] = [(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2];
        const cell = document.elementsFromPoint(x, y).find((element) => element.matches('td, th'));
        if (!cell) return { cell: -1, x, y, over: 0 };
        const box = cell.getBoundingClientRect();
        const digits: DOMRect[] = [];
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
          for (const { index, 0: figure } of node.data.matchAll(/\d+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + figure.length);
            digits.push(...range.getClientRects());
          }
        }
        const over = Math.max(
          0,
          ...digits.map(({ left, top, right, bottom }) =>
            Math.min(right - badge.left, badge.right - left, bottom - badge.top, badge.bottom - top),
          ),
        );
        return { cell: cells.indexOf(cell), x: badge.left - box.left, y: badge.top - box.top, over };
      });
  });
}

/**
 * Every mark that is seen is in a cell, off its digits, and within two pixels of where in its cell it was before.
 * @param known where marks were seen before, by cell; what is seen for the first time is put down
 */
async function expectInPlace(page: Page, known: Map<number, Seen>, when: string): Promise<number[]> {
  const now = await seenMarks(page);
  for (const mark of now) {
    const { cell, x, y, over } = mark;
    const was = known.get(cell) ?? mark;
    known.set(cell, was);
    expect(cell, `${when}: outside every cell`).toBeGreaterThanOrEqual(0);
    expect(over, `${when}: over a digit of cell ${cell}`).toBeLessThanOrEqual(2);
    expect(Math.abs(x - was.x), `${when}: sideways in cell ${cell}`).toBeLessThanOrEqual(2);
    expect(Math.abs(y - was.y), `${when}: up or down in cell ${cell}`).toBeLessThanOrEqual(2);
  }
  return now.map(({ cell }) => cell);
}

/** Waits until two more frames have been drawn. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Scrolls the row whose sums do not close into sight. */
async function showTotals(page: Page): Promise<void> {
  await page.evaluate(() => {
    const cells = [...document.querySelectorAll('td')];
    cells.find((cell) => /七）\s*总计/.test(cell.innerText))!.scrollIntoView({ block: 'center' });
  });
  await rest(page);
}

/** Waits until the overlay has looked at the page after everything that has happened so far, by the page's own clock. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const _ of ['at once', 'once more']) {
      for (const _ of ['scrolled', 'laid out', 'drawn']) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 150));
    }
  });
}

describe.each([
  ['with anchors', {}],
  ['without anchors', withoutAnchors],
])('Firefox %s', (_, prefs) => {
  const anchors = prefs !== withoutAnchors;
  let firefox: FirefoxBrowser;
  let server: PageServer;
  beforeAll(async () => {
    ({ firefox, server } = await freshFirefox(pages, prefs));
  });

  async function open(name: string): Promise<Page> {
    const { page } = await firefox.open(`${host}/${name}.html`);
    await page.waitForSelector('gouji-mark');
    await rest(page);
    return page;
  }

  test('ties the marks in the way that is meant', async () => {
    const page = await open('report');
    expect(await page.evaluate(() => CSS.supports('left: anchor(left)'))).toBe(anchors);
    const style = await page.$eval('gouji-mark', (mark) => (mark as HTMLElement).style.cssText);
    expect(style.includes('position-anchor')).toBe(anchors);
    await page.close();
  });

  test('has each mark in its cell, off its digits, and keeps it there through every movement', async () => {
    const page = await open('boxed');
    await expect.poll(() => marked(page)).toBe(6);
    await showTotals(page);
    const known = new Map<number, Seen>();
    const errors = await expectInPlace(page, known, 'at rest');
    expect(errors.length).toBeGreaterThan(0);
    const movements: [string, () => void][] = [
      ['window scrolled', () => window.scrollBy(0, 57)],
      ['box scrolled', () => document.querySelectorAll('.boxed')[1]!.scrollBy(0, -23)],
      ['box scrolled sideways', () => document.querySelectorAll('.boxed')[1]!.scrollBy(31, 0)],
      ['something above grown', () => document.body.prepend(document.createElement('h1'))],
      [
        'transformed',
        () => {
          document.querySelectorAll<HTMLElement>('.boxed')[1]!.style.transform = 'translate(19px, 11px)';
        },
      ],
    ];
    for (const [name, move] of movements) {
      await page.evaluate(move);
      await twoFrames(page);
      await expectInPlace(page, known, `${name}, two frames later`);
      await rest(page);
      expect(await expectInPlace(page, known, name), name).toEqual(expect.arrayContaining(errors));
    }
    await page.close();
  });

  test('shows the card of the mark that is clicked, with the cells of its equation lit up', async () => {
    const page = await open('report');
    await showTotals(page);
    await (await page.$('gouji-mark[data-rules="applications/footing"]'))!.click();
    const card = await page.waitForSelector('gouji-overlay >>> .card');
    expect(await card!.evaluate((element) => (element as HTMLElement).innerText)).toMatch(/〔20\d\d〕\d+号/);
    await expect.poll(async () => (await page.$$('gouji-cell')).length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('gouji-overlay')!.shadowRoot!.querySelector('.card h2'),
    );
    await page.close();
  });

  test('underlines what the text says wrongly, and draws the overlay, where the page forbids styles', async () => {
    const page = await open('prose');
    const underlined = await page.evaluate(() => ({
      words: [...CSS.highlights.get('gouji-error')!].map((range) => String(range)),
      line: getComputedStyle(document.body, '::highlight(gouji-error)').textDecorationLine,
    }));
    expect(underlined.line).toBe('underline');
    expect(underlined.words.join()).toMatch(/申请/);
    const bar = await page.$eval(
      'gouji-overlay >>> .bar',
      (element) => getComputedStyle(element).borderRadius,
    );
    expect(bar).toBe('6px');
    await page.close();
  });

  test('is left with the page’s own HTML, byte for byte, when the marks are switched off', async () => {
    // Asked before the inspector has come: it is put in only once the page stands.
    const before = await (await fetch(`http://127.0.0.1:${server.port}/report.html`)).text();
    const page = await open('report');
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const served = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
      before,
    );
    expect(await html()).not.toBe(served);
    const off = await page.$('gouji-overlay >>> .bar button:last-of-type');
    await off!.click();
    await page.waitForSelector('gouji-overlay', { hidden: true });
    expect(await html()).toBe(served);
    await page.close();
  });
});
