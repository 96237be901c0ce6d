import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { type Bench, rest, startBench, twoFrames } from './overlay-bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const rows = Array.from({ length: 30 }, (_, row) => {
  const cells = Array.from({ length: 6 }, (_, column) => `<td id=c${row}-${column}>${row * column}</td>`);
  return `<tr><th>第 ${row} 行</th>${cells.join('')}</tr>`;
}).join('');

const html = `<!doctype html><style>
  td, th { border: 1px solid #999; padding: 6px 18px; background: #fff } thead th { position: sticky; top: 0 }
  </style><body><div id=space style="height:300px"></div>
  <div id=moved><div id=scroller style="height:320px;width:520px;overflow:auto">
  <table id=table><thead><tr><th>项目</th><th id=sticky>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th></tr></thead>${rows}</table>
  </div></div><p id=prose style="width:300px">本年收到政府信息公开申请五件，均已办结，较上年没有变化；行政复议两件。</p>
  <div style="height:2000px"></div></body>`;

// The fact key is the selector of its cell, so that a test can ask how far a mark is from its cell.
const planted: Planted[] = ['#c2-1', '#c5-3', '#c8-5', '#c20-2', '#sticky'].map((at) => ({
  at,
  facts: [at],
}));
const words: Planted = { at: '#prose', kind: 'words', words: '均已办结', rule: 'tie-out/applications' };

/** Every mark that is shown: how it lies in its cell, and how far outside of it. */
function marks(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gouji-mark[data-facts^="#"]')]
      .filter((mark) => getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible')
      .map((mark) => {
        const box = mark.getBoundingClientRect();
        const cell = document.querySelector(mark.dataset.facts!)!.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(document.querySelector(mark.dataset.facts!)!);
        const outside = Math.max(
          cell.left - box.left,
          box.right - cell.right,
          cell.top - box.top,
          box.bottom - cell.bottom,
        );
        return {
          cell: mark.dataset.facts!,
          fromText: box.left - text.getBoundingClientRect().right,
          middle: (box.top + box.bottom - cell.top - cell.bottom) / 2,
          outside,
        };
      }),
  );
}

async function expectInPlace(page: Page, cells: string[], when = '') {
  const found = await marks(page);
  expect(
    found.map(({ cell }) => cell),
    when,
  ).toEqual(expect.arrayContaining(cells));
  for (const mark of found) {
    expect(mark.outside, `${when}${mark.cell} outside`).toBeLessThanOrEqual(2);
    expect(Math.abs(mark.middle), `${when}${mark.cell} vertically`).toBeLessThanOrEqual(2);
    expect(mark.fromText, `${when}${mark.cell} over its figure`).toBeGreaterThanOrEqual(0);
    expect(mark.fromText, `${when}${mark.cell} far from its figure`).toBeLessThan(70);
  }
}

describe.each([undefined, 'script'] as const)('placed by %s', (placing) => {
  const mounting = { planted: [...planted, words], ...(placing ? { placing } : {}) };

  async function open(markup = html) {
    const page = await bench.open(markup);
    await page.evaluate((options) => window.gouji.mount(options), mounting);
    await twoFrames(page);
    await twoFrames(page);
    return page;
  }

  test('the path is the one that is meant', async () => {
    const page = await open();
    const tied = await page.evaluate(
      () =>
        document.querySelector<HTMLElement>('gouji-mark')!.style.getPropertyValue('position-anchor') !== '',
    );
    expect(tied).toBe(placing === undefined);
    await bench.done(page);
  });

  test('badges keep within 2 px of their cell two frames after every kind of movement', async () => {
    const page = await open();
    await expectInPlace(page, ['#c2-1', '#c5-3', '#sticky']);
    const movements: [string, () => void, string[]][] = [
      [
        'nested scroll',
        () => document.querySelector('#scroller')!.scrollBy(0, 97),
        ['#c5-3', '#c8-5', '#sticky'],
      ],
      ['window scroll', () => window.scrollBy(0, 211), ['#c5-3', '#c8-5']],
      ['sideways', () => document.querySelector('#scroller')!.scrollBy(40, 0), ['#c5-3']],
      [
        'reflow above',
        () => {
          document.querySelector<HTMLElement>('#space')!.style.height = '333px';
        },
        ['#c5-3', '#c8-5'],
      ],
      [
        'wider cells',
        () => {
          document.querySelector<HTMLElement>('#table')!.style.width = '700px';
        },
        ['#c5-3'],
      ],
      [
        'transform',
        () => {
          document.querySelector<HTMLElement>('#moved')!.style.transform = 'translate(37px, 21px) scale(1.2)';
        },
        ['#c5-3'],
      ],
      [
        'zoom 0.8',
        () => {
          document.body.style.zoom = '0.8';
        },
        ['#c5-3'],
      ],
      [
        'zoom 2',
        () => {
          document.body.style.zoom = '2';
          document.querySelector('#c5-3')!.scrollIntoView({ block: 'center' });
        },
        ['#c5-3'],
      ],
      [
        'no zoom',
        () => {
          document.body.style.zoom = '';
          document.querySelector('#c20-2')!.scrollIntoView({ block: 'center' });
        },
        ['#c20-2'],
      ],
    ];
    for (const [name, move, cells] of movements) {
      await page.evaluate(move);
      await twoFrames(page);
      await expectInPlace(page, [], `${name}, after two frames: `);
      await rest(page);
      // What has come into sight is shown when the browser has said so, which a busy machine does late.
      await expect
        .poll(async () => (await marks(page)).map(({ cell }) => cell), { message: name })
        .toEqual(expect.arrayContaining(cells));
      await expectInPlace(page, cells, `${name}: `);
    }
    await bench.done(page);
  });

  test.each([
    ['positioned body', 'body { position: relative; margin: 13px 0 0 29px }'],
    ['transformed body', 'body { transform: translate(31px, 17px) }'],
    [
      'scrolling body',
      'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }',
    ],
    ['fixed box', '#moved { position: fixed; top: 40px; left: 60px }'],
    ['contained box', '#moved { contain: layout paint; position: relative; left: 50px }'],
    ['zoomed root', 'html { zoom: 1.5 }'],
  ])('stands right in a page with a %s', async (_name, css) => {
    const page = await open(html.replace('</style>', `${css}</style>`));
    await rest(page);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 60);
    await vi.waitFor(() => expectInPlace(page, ['#c5-3']), { timeout: 15_000 });
    await bench.done(page);
  });

  test('device pixels do not matter', async () => {
    const page = await bench.open(html, { scale: 1.25 });
    await page.evaluate((options) => window.gouji.mount(options), mounting);
    await rest(page);
    await page.setViewportSize({ width: 900, height: 700 });
    await rest(page);
    await expectInPlace(page, ['#c2-1', '#c5-3']);
    await bench.done(page);
  });

  test('a badge for words stays at their end when the text is wrapped anew', async () => {
    const page = await open();
    const distance = () =>
      page.evaluate(() => {
        const text = document.querySelector('#prose')!.firstChild as Text;
        const range = document.createRange();
        const start = text.data.indexOf('均已办结');
        range.setStart(text, start);
        range.setEnd(text, start + 4);
        const line = [...range.getClientRects()].at(-1)!;
        const mark = document.querySelector('gouji-mark[data-rules^="tie-out"]')!.getBoundingClientRect();
        return Math.hypot(
          Math.max(0, mark.left - line.right, line.left - mark.right),
          Math.max(0, mark.top - line.bottom, line.top - mark.bottom),
        );
      });
    await page.evaluate(() => document.querySelector('#prose')!.scrollIntoView({ block: 'center' }));
    await rest(page);
    const before = await distance();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#prose')!.style.width = '180px';
    });
    await twoFrames(page);
    expect(await distance()).toBeLessThanOrEqual(before + 40);
    await page.evaluate(() => window.scrollBy(0, 33));
    await twoFrames(page);
    expect(await distance()).toBeLessThanOrEqual(before + 40);
    await bench.done(page);
  });
});
