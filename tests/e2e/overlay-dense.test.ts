import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { type Bench, rest, startBench } from './overlay-bench';

// Where there is hardly any room: tables without padding, bars of the site that stay put, cards beside wide tables.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const columns = 10;
const figures = [0, 7, 12, 168, 1024, 3, 88, 0, 5, 171];
const row = (at: number) =>
  `<tr><th>第 ${at} 行</th>${Array.from({ length: columns }, (_, column) => `<td id=c${at}-${column}>${figures[(at + column) % 10]}</td>`).join('')}</tr>`;
const table = `<table><tbody>${Array.from({ length: 24 }, (_, at) => row(at)).join('')}</tbody></table>`;

function dense(css: string, around = ''): string {
  return `<!doctype html><style>
    body { margin: 40px } table { border-collapse: collapse; font-size: 12px }
    td, th { border: 1px solid #000; padding: 0; text-align: center; font-weight: normal } ${css}
    </style><body>${around}${table}<div style="height:1500px"></div></body>`;
}

const everywhere: Planted[] = [2, 5, 6, 9, 12].flatMap((at) =>
  Array.from({ length: columns }, (_, column) => ({ at: `#c${at}-${column}`, facts: [`#c${at}-${column}`] })),
);

interface Mark {
  cell: string;
  width: number;
  /** The largest depth, in pixels, to which it lies over a digit. */
  depth: number;
}

/** Every mark that is shown, against every box around digits of the page. */
function marks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const digits: DOMRect[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      for (const { index, 0: figure } of node.data.matchAll(/\d+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + figure.length);
        digits.push(...range.getClientRects());
      }
    }
    return [...document.querySelectorAll<HTMLElement>('gouji-mark')]
      .filter((mark) => getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible')
      .map((mark) => {
        const badge = mark.getBoundingClientRect();
        const depth = Math.max(
          0,
          ...digits.map(({ left, top, right, bottom }) =>
            Math.min(right - badge.left, badge.right - left, bottom - badge.top, badge.bottom - top),
          ),
        );
        return { cell: mark.dataset.facts!, width: badge.width, depth };
      });
  });
}

describe('in a table of 12 px without padding no badge touches a digit', () => {
  test.each([
    ['as wide as its figures and a little more', 'td { width: 34px }'],
    ['figures at the right edge', 'td { width: 44px; text-align: right }'],
    ['figures at the left edge', 'td { width: 44px; text-align: left }'],
    ['as wide as the page', 'table { width: 1100px }'],
    ['rows of 14 px', 'td { width: 40px; line-height: 14px }'],
    ['in SimSun', 'td { width: 40px; font-family: SimSun, serif }'],
    ['twice as large', 'td { width: 40px } body { zoom: 2 }'],
  ])('%s', async (_name, css) => {
    const page = await bench.open(dense(css), { width: 1366 });
    await page.evaluate((planted) => window.gouji.mount({ planted }), everywhere);
    await rest(page);
    const found = await marks(page);
    expect(found.length).toBeGreaterThan(30);
    for (const { cell, depth } of found) expect.soft(depth, cell).toBeLessThanOrEqual(0.5);
    await bench.done(page);
  });
});

describe('a figure that fills its column', () => {
  // Four digits, beside a single one in a column as wide as four.
  const full: Planted[] = ['#c3-1', '#c8-6', '#c13-1'].map((at) => ({ at, facts: [at] }));

  test.each([
    ['in the middle', 'td { width: 29px }'],
    ['at the right', 'td { width: 1px; text-align: right }'],
    ['with a pixel around', 'td { width: 1px; padding: 0 1px }'],
  ])('has its badge beyond the line: %s', async (_name, css) => {
    const page = await bench.open(dense(css), { width: 1366 });
    await page.evaluate((planted) => window.gouji.mount({ planted }), full);
    await rest(page);
    const found = await marks(page);
    expect(found).toHaveLength(full.length);
    for (const { cell, depth } of found) expect.soft(depth, cell).toBeLessThanOrEqual(0.5);
    await bench.done(page);
  });

  test('has it between the rows, off the ink, where every column is full', async () => {
    const html = dense('td { width: 1px }').replace(/(<td[^>]*>)\d+/g, '$11024');
    const page = await bench.open(html, { width: 1366 });
    await page.evaluate((planted) => window.gouji.mount({ planted }), full);
    await rest(page);
    const over = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d')!;
      const { fontSize, fontFamily } = getComputedStyle(document.querySelector('td')!);
      pen.font = `${fontSize} ${fontFamily}`;
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } =
        pen.measureText('1024');
      const inks = [...document.querySelectorAll('td')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const { left, top, right } = range.getBoundingClientRect();
        const baseline = top + fontBoundingBoxAscent;
        return {
          left,
          right,
          top: baseline - actualBoundingBoxAscent,
          bottom: baseline + actualBoundingBoxDescent,
        };
      });
      return [...document.querySelectorAll('gouji-mark')].map((mark) => {
        const badge = mark.getBoundingClientRect();
        return Math.max(
          ...inks.map(({ left, top, right, bottom }) =>
            Math.min(right - badge.left, badge.right - left, bottom - badge.top, badge.bottom - top),
          ),
        );
      });
    });
    expect(over).toHaveLength(full.length);
    for (const depth of over) expect.soft(depth).toBeLessThanOrEqual(1.5);
    await bench.done(page);
  });
});

describe('a badge that hangs over the edge of its cell', () => {
  test.each([
    ['fixed', 'position: fixed; left: 0; right: 0'],
    ['sticky', 'position: sticky'],
  ])('is hidden where a %s bar lies under it, and shown beside it', async (_name, css) => {
    const page = await bench.open(
      `<!doctype html><style>body { margin: 0 } td { border: 1px solid #000; height: 6px; width: 60px; padding: 0 }
      #bar { ${css}; top: 0; height: 30px; background: #246; z-index: 5 }</style>
      <body><div id=bar></div><div style="height:170px"></div><table><tr><td id=x></td></tr></table>
      <div style="height:2500px"></div></body>`,
    );
    await page.evaluate(() => window.gouji.mount({ planted: [{ at: '#x' }] }));
    await rest(page);
    const seen = await page.evaluate(async () => {
      const found: { shown: boolean; over: number; cell: number }[] = [];
      const { top } = document.querySelector('#x')!.getBoundingClientRect();
      for (let scrolled = Math.floor(top) - 60; scrolled < top; scrolled++) {
        window.scrollTo(0, scrolled);
        for (const _ of ['scrolled', 'laid out', 'drawn']) await new Promise(requestAnimationFrame);
        const mark = document.querySelector<HTMLElement>('gouji-mark')!;
        const shown = getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible';
        found.push({
          shown,
          over: 30 - mark.getBoundingClientRect().top,
          cell: 30 - document.querySelector('#x')!.getBoundingClientRect().top,
        });
      }
      return found;
    });
    // The badge reaches the bar before its cell does.
    expect(seen.filter(({ over, cell }) => over > 1 && cell < 0).length).toBeGreaterThan(1);
    expect(seen.filter(({ shown, over }) => shown && over > 1)).toEqual([]);
    expect(seen.filter(({ shown, over }) => !shown && over <= 0)).toEqual([]);
    await bench.done(page);
  });
});

test('the card leaves in sight the place, the equation, and their columns, where there is room beside them', async () => {
  const page = await bench.open(dense('td { width: 50px }'), { width: 1366, height: 700 });
  const cells = ['#c4-8', '#c4-2', '#c4-3'];
  const finding: Planted = {
    ...{ at: cells[0]!, id: 'sum', facts: cells, cells },
    equation: cells.map((fact, at) => ({ fact, value: null, role: at === 0 ? 'whole' : 'summand' })),
  };
  await page.evaluate((planted) => window.gouji.mount({ planted }), [finding]);
  await page.evaluate(() => window.gouji.next());
  await rest(page);
  const covered = await page.evaluate(() => {
    const card = document.querySelector('gouji-overlay')!.shadowRoot!.querySelector('.card')!;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return [...document.querySelectorAll('td')]
      .filter(({ id }) => /^c4-|-(8|2|3)$/.test(id))
      .filter((cell) => {
        const box = cell.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      })
      .map(({ id }) => id);
  });
  expect(covered).toEqual([]);
  await bench.done(page);
});
