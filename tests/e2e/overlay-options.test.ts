import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mounting, Planted } from '../overlay/in-page';
import { type Bench, rest, startBench } from './overlay-bench';

// What settings change about marks and card, and what they print.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const cells = (row: number) =>
  [0, 1, 2, 3].map((at) => `<td id=c${row}${at}>${at === 3 ? '' : row * 7 + at}</td>`).join('');
const html = `<!doctype html><title>报告</title><style>td, th { border: 1px solid #999; padding: 6px 22px }</style><body>
  <h1>青禾镇人民政府2021年政府信息公开工作年度报告</h1><table>${[0, 1, 2, 3, 4].map((row) => `<tr><th>第 ${row} 行</th>${cells(row)}</tr>`).join('')}</table>
  <p id=prose>2021年收到政府信息公开申请3件。</p><div style="height:1500px"></div><p>末行</p></body>`;
const planted: Planted[] = [
  { id: 'sum', at: '#c01', facts: ['applications.received.total'], message: '总计填报为5，各栏之和为4。' },
  {
    id: 'blanks',
    at: '#c03',
    rule: 'value/blank',
    severity: 'warning',
    facts: ['applications.granted.total', 'applications.denied.total'],
    cells: ['#c03', '#c13'],
    message: '表二有2个单元格空白。',
  },
  { id: 'note', at: '#c20', severity: 'info', facts: ['reviews.review.total'], message: '提示一条。' },
  { id: 'words', at: '#prose', kind: 'words', words: '申请3件', quote: '申请3件', message: '与表不一致。' },
];

async function open(more: Mounting): Promise<Page> {
  const page = await bench.open(html);
  await page.evaluate((options) => window.gouji.mount(options), { planted, ...more });
  await rest(page);
  return page;
}

const card = (page: Page) => page.locator('gouji-overlay .card');
const at = (page: Page) => page.evaluate(() => window.gouji.states.at(-1)?.current);
const usual = { style: 'letter', print: 'none', bar: true, agreed: false } as const;
const rules = (page: Page) =>
  page.locator('gouji-mark').evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.rules));

describe('settling in the card', () => {
  test('offers three fixed reasons and nothing to type, and goes on to the next', async () => {
    const page = await open({ settles: true });
    await page.locator('gouji-mark button').first().click();
    const fold = card(page).getByText('标为已核……');
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    const reasons = card(page).getByRole('group', { name: '标为已核的原因' }).getByRole('button');
    expect(await reasons.allInnerTexts()).toEqual(['已与单位核实', '可以接受的差异', '勾稽误报']);
    expect(await card(page).locator('input, textarea, [contenteditable]').count()).toBe(0);
    await reasons.nth(1).click();
    expect(await page.evaluate(() => window.gouji.asked)).toEqual(['settle sum accepted']);
    await page.evaluate((list) => window.gouji.show(list), planted.slice(1));
    expect(await at(page)).toBe('blanks');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toBe(
      'surface card',
    );
    await bench.done(page);
  });

  test('the last of all returns the focus', async () => {
    const page = await open({ settles: true, planted: planted.slice(0, 1) });
    await page.evaluate(() => {
      const own = document.createElement('button');
      own.id = 'own';
      document.querySelector('p')!.append(own);
      own.focus();
      window.gouji.next();
    });
    await card(page).getByText('标为已核……').click();
    await card(page).getByText('勾稽误报').click();
    await page.evaluate(() => window.gouji.show([]));
    expect(await card(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await bench.done(page);
  });

  test('is not offered where nobody listens', async () => {
    const page = await open({});
    await page.locator('gouji-mark button').first().click();
    expect(await card(page).innerText()).not.toContain('已核');
    expect(await card(page).innerText()).not.toContain('复制');
    await bench.done(page);
  });
});

test.each([
  [true, '已复制'],
  [false, '未能复制'],
])('copying a table says whether it was (%s); words have no table', async (copies, said) => {
  const page = await open({ copies });
  await page.locator('gouji-mark button').first().click();
  await card(page).getByText('复制本表').click();
  await card(page).getByText(said).waitFor();
  expect(await page.evaluate(() => window.gouji.asked)).toEqual(['copy applications']);
  await page.evaluate(() => window.gouji.jump('words'));
  expect(await card(page).innerText()).not.toContain('复制');
  await bench.done(page);
});

describe('blank cells', () => {
  const framed = (page: Page) => page.locator('gouji-cell[data-role=shared]').count();

  test.each([
    ['first', 4, 0],
    ['every', 4, 2],
    ['list', 3, 0],
  ] as const)('%s: so many marks and quiet frames', async (blanks, marks, frames) => {
    const page = await open({ blanks });
    expect(await page.locator('gouji-mark').count()).toBe(marks);
    expect(await framed(page)).toBe(frames);
    await bench.done(page);
  });

  test('that are only listed are marked while their card is open', async () => {
    const page = await open({ blanks: 'list' });
    expect(await page.evaluate(() => window.gouji.jump('blanks'))).toEqual({ ok: true });
    expect(await rules(page)).toContain('value/blank');
    await page.keyboard.press('Escape');
    expect(await rules(page)).not.toContain('value/blank');
    await bench.done(page);
  });
});

test('outlined, a cell has its frame and a small badge in a corner of it; the rest of the contract stays', async () => {
  const page = await open({ marks: { ...usual, style: 'outline' } });
  const frames = await page
    .locator('gouji-cell')
    .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset.role));
  expect(frames).toEqual(['framed-error', 'framed-warning', 'framed-info']);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('gouji-mark')].slice(0, 3).map((mark, index) => {
      const cell = document.querySelector(['#c01', '#c03', '#c20'][index]!)!.getBoundingClientRect();
      const badge = mark.getBoundingClientRect();
      const near = (a: number, b: number) => Math.abs(a - b) < 1;
      return {
        corner:
          (near(badge.right, cell.right) || near(badge.left, cell.left)) &&
          (near(badge.top, cell.top) || near(badge.bottom, cell.bottom)),
        height: badge.height,
      };
    }),
  );
  expect(boxes).toEqual([12, 12, 12].map((height) => ({ corner: true, height })));
  expect(await page.locator('gouji-mark').first().getAttribute('data-facts')).toBe(
    'applications.received.total',
  );
  await bench.done(page);
});

test('without the bar there are badges and cards alone', async () => {
  const page = await open({ marks: { ...usual, bar: false } });
  expect(await page.locator('gouji-overlay .bar').count()).toBe(0);
  await page.locator('gouji-mark button').first().click();
  expect(await card(page).count()).toBe(1);
  await bench.done(page);
});

test('what a new inspection changes is said to screen readers, once', async () => {
  const page = await open({});
  const said = await page.evaluateHandle(() => {
    const status = document
      .querySelector('gouji-overlay')!
      .shadowRoot!.querySelector('[role=status].status')!;
    const all = [status.textContent];
    new MutationObserver(() => all.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return all;
  });
  await page.waitForTimeout(600);
  expect(await said.jsonValue()).toEqual(['']);
  // Both in one go: what the first would have said is not to the point any more.
  await page.evaluate(
    ([first, second]) => {
      window.gouji.show(first);
      window.gouji.show(second);
    },
    [planted.slice(0, 2), planted.slice(1, 3)] as const,
  );
  await expect.poll(() => said.jsonValue()).toEqual(['', '存疑 1 处，提示 1 处']);
  await page.waitForTimeout(600);
  expect(await said.jsonValue()).toHaveLength(2);
  await bench.done(page);
});

test('with forced colours, badges have none but those of the system', async () => {
  const page = await open({});
  await page.emulateMedia({ forcedColors: 'active' });
  const grounds = await page.evaluate(() =>
    ['error', 'warning', 'info'].map((severity) => {
      const mark = document.querySelector(`gouji-mark[data-severity=${severity}]`)!;
      return getComputedStyle(mark.shadowRoot!.querySelector('span')!).backgroundColor;
    }),
  );
  expect(grounds).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  await bench.done(page);
});

describe('on paper', () => {
  test('numbers stand at the places, and the findings with the same numbers at the end', async () => {
    const page = await open({ marks: { ...usual, print: 'numbered' } });
    await page.evaluate(() => window.gouji.next());
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const overlay = document.querySelector('gouji-overlay')!;
      const list = overlay.shadowRoot!.querySelector<HTMLElement>('.print')!;
      const cell = document.querySelector('#c01')!.getBoundingClientRect();
      const [mark] = overlay.querySelectorAll('gouji-mark');
      const number = mark!.shadowRoot!.querySelector('.paper')!.getBoundingClientRect();
      return {
        numbers: [...overlay.querySelectorAll('gouji-mark')].map(
          (each) => each.shadowRoot!.querySelector<HTMLElement>('.paper')!.innerText,
        ),
        inCell: number.left >= cell.left && number.right <= cell.right + 4 && number.top >= cell.top,
        visible: getComputedStyle(mark!.shadowRoot!.querySelector('.paper')!).visibility,
        lines: [...list.querySelectorAll<HTMLElement>('li')].map((line) =>
          line.innerText.replace(/\s+/g, ' '),
        ),
        last:
          list.getBoundingClientRect().top >
          document.body.lastElementChild!.previousElementSibling!.getBoundingClientRect().top,
        surfaces: [...overlay.shadowRoot!.querySelectorAll('.surface')].flatMap((each) => [
          ...each.getClientRects(),
        ]).length,
      };
    });
    expect(seen.numbers).toEqual(['1', '2', '3', '4']);
    expect(seen).toMatchObject({ inCell: true, visible: 'visible', last: true, surfaces: 0 });
    expect(seen.lines[0]).toMatch(/^1 .*错误：总计填报为5，各栏之和为4。$/);
    expect(seen.lines).toHaveLength(4);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('gouji-overlay .print').isVisible()).toBe(false);
    await bench.done(page);
  });
});
