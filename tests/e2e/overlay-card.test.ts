import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { type Bench, type PageOptions, rest, startBench } from './overlay-bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const cellsOf = (name: string, values: number[]) =>
  values.map((value, column) => `<td id=${name}${column}>${value}</td>`).join('');
const html = `<!doctype html><style>
    body { margin: 0; padding-top: 1px; position: relative; height: 3000px } td { border: 1px solid; padding: 6px 20px }
    .corner { position: absolute }
  </style><body>
  <table class=corner style="left:0;top:0"><tr>${cellsOf('nw', [1])}</tr></table>
  <table class=corner style="right:0;top:0"><tr>${cellsOf('ne', [1])}</tr></table>
  <table style="margin:120px 40px"><tr>${cellsOf('a', [3, 0, 0, 1, 0, 5])}</tr><tr>${cellsOf('b', [3, 0, 0, 1, 0, 4])}</tr></table>
  <table style="margin:1500px 40px 0"><tr>${cellsOf('c', [7])}</tr></table>
  <button id=mine>按钮</button></body>`;

const facts = [5, 0, 1, 2, 3, 4].map((column) => `applications.received.${column}`);
const equation = facts.map((fact, index) => ({
  fact,
  role: index === 0 ? ('whole' as const) : ('summand' as const),
  value: [5, 3, 0, 0, 1, 0][index]!,
}));
const crossFooting: Planted = {
  id: 'sum',
  at: '#a5',
  rule: 'applications/cross-footing',
  facts,
  cells: [5, 0, 1, 2, 3, 4].map((column) => `#a${column}`),
  equation,
  expected: 4,
  actual: 5,
  message: '总计填报为5，各栏之和为4，相差1。',
  basis: '国办公开办函〔2021〕30号',
};
const tieOut: Planted = {
  id: 'tie',
  at: '#a5',
  rule: 'value/unit',
  severity: 'warning',
  facts: ['applications.received.5', 'applications.carriedIn.0'],
  cells: ['#a5', '#c0'],
  message: '与另一处不一致。',
};
const far: Planted = { id: 'far', at: '#c0', facts: ['applications.carriedIn.0'], cells: ['#c0'] };

async function open(planted: Planted[], options?: PageOptions): Promise<Page> {
  const page = await bench.open(html, options);
  await page.evaluate((list) => window.gouji.mount({ planted: list }), planted);
  await rest(page);
  return page;
}

const badge = (page: Page, id: string) => page.locator(`gouji-mark[data-facts^="${id}"] button`);
const card = (page: Page) => page.locator('gouji-overlay .card');

describe('the card', () => {
  test('opens from the badge and says the equation with the figures of the page', async () => {
    const page = await open([crossFooting, tieOut, far]);
    const button = badge(page, 'applications.received.5');
    expect(await button.getAttribute('aria-label')).toBe(
      '此处 2 项问题：错误：总计填报为5，各栏之和为4，相差1。；存疑：与另一处不一致。',
    );
    await button.click();
    const text = (await card(page).innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('3 + 1（其余 3 项为 0） = 4 ≠ 5');
    expect(text).toMatch(/差额 1/);
    expect(text).toContain('国办公开办函〔2021〕30号');
    // The rule's id and the whole basis are there for who asks for them.
    expect(text).not.toContain('applications/cross-footing');
    await card(page).locator('.basis summary').click();
    expect(await card(page).innerText()).toContain('applications/cross-footing');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await bench.done(page);
  });

  test('lights every cell of the equation by its part in it, and lists them on demand', async () => {
    const page = await open([crossFooting, far]);
    await badge(page, 'applications.received.5').click();
    await rest(page);
    const lit = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('gouji-cell')].map((cell) => {
        const { x, y } = cell.getBoundingClientRect();
        const element = document.elementsFromPoint(x + 4, y + 4).find((each) => each.tagName === 'TD');
        return `${element?.id} ${cell.dataset.role} ${getComputedStyle(cell).visibility}`;
      }),
    );
    expect(lit).toEqual([
      'a5 whole visible',
      ...[0, 1, 2, 3, 4].map((column) => `a${column} summand visible`),
    ]);
    expect(await page.locator('gouji-mark').count()).toBe(2);
    await card(page).getByText('逐项列出 6 格').click();
    expect(await card(page).locator('.terms li').count()).toBe(6);
    await card(page).getByLabel('关闭').click();
    expect(await page.locator('gouji-cell').count()).toBe(0);
    await bench.done(page);
  });

  test('pages through findings that meet at one place', async () => {
    const page = await open([crossFooting, tieOut, far]);
    expect(await page.locator('gouji-mark').count()).toBe(2);
    const mark = page.locator('gouji-mark').first();
    expect(await mark.getAttribute('data-count')).toBe('2');
    expect(await mark.getAttribute('data-severity')).toBe('error');
    expect(await mark.getAttribute('data-rules')).toBe('applications/cross-footing value/unit');
    await mark.locator('button').click();
    await card(page).getByLabel('此处下一项').click();
    expect(await card(page).innerText()).toContain('与另一处不一致。');
    expect(await card(page).innerText()).toContain('此处第 2 项，共 2 项');
    await card(page).getByLabel('此处下一项').click();
    expect(await card(page).innerText()).toContain('总计填报为5');
    await bench.done(page);
  });

  test('steps aside when a smaller viewport pushes it over its own cell', async () => {
    const page = await open([crossFooting]);
    await badge(page, 'applications.received.5').click();
    const boxes = async () => {
      const [over, cell] = [await card(page).boundingBox(), await page.locator('#a5').boundingBox()];
      return { over: over!, cell: cell! };
    };
    const { over, cell } = await boxes();
    expect(over.x).toBeGreaterThan(cell.x + cell.width);
    await page.setViewportSize({ width: 520, height: 700 });
    await expect
      .poll(async () => {
        const { over, cell } = await boxes();
        const inside =
          over.x >= 0 && over.x + over.width <= 520 && over.y >= 0 && over.y + over.height <= 700;
        const apart = over.y >= cell.y + cell.height || over.y + over.height <= cell.y;
        return { inside, apart };
      })
      .toEqual({ inside: true, apart: true });
    await bench.done(page);
  });

  test('closes with Esc, gives the focus back and keeps no key from the page', async () => {
    const page = await open([crossFooting]);
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      document.addEventListener('keydown', (event) => keys.push(event.key));
    });
    const button = badge(page, 'applications.received.5');
    await button.focus();
    await page.keyboard.press('Enter');
    await rest(page);
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.className || element?.id || element?.tagName;
      });
    expect(await focused()).toBe('surface card');
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    expect(await focused()).toBe('BUTTON');
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.focus('#mine');
    await page.evaluate(() => window.gouji.next());
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('mine');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'Enter',
      'Escape',
      'Escape',
    ]);
    await bench.done(page);
  });

  test.each([
    ['nw0', 0, 0],
    ['ne0', 0, 0],
    ['c0', 0, 1],
    ['a5', 0, 0],
  ])('fits the viewport at 200 %%, opened at %s', async (cell, _x, _y) => {
    for (const [width, height] of [
      [640, 400],
      [180, 320],
    ] as const) {
      const page = await open([{ ...crossFooting, at: `#${cell}` }], { width, height, scale: 2 });
      await page.evaluate(() => window.gouji.next());
      await rest(page);
      const expectInside = async () => {
        const box = (await card(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      };
      await expectInside();
      await card(page).getByText('逐项列出').click();
      await rest(page);
      await expectInside();
      await bench.done(page);
    }
  });

  test('stays open on the same finding when the page is inspected again', async () => {
    const page = await open([crossFooting, far]);
    await badge(page, 'applications.received.5').click();
    await page.evaluate(() => {
      const mark = document.querySelector('gouji-mark')!;
      (window as unknown as { first: Element }).first = mark;
    });
    await page.evaluate((list) => window.gouji.show(list), [{ ...crossFooting, message: '仍然不符。' }]);
    expect(await card(page).innerText()).toContain('仍然不符。');
    expect(
      await page.evaluate(
        () => (window as unknown as { first: Element }).first === document.querySelector('gouji-mark'),
      ),
    ).toBe(true);
    expect(await page.locator('gouji-mark').count()).toBe(1);
    await page.evaluate(() => window.gouji.show([]));
    expect(await card(page).count()).toBe(0);
    expect(await page.locator('gouji-overlay .bar').innerText()).toContain('未发现问题');
    await bench.done(page);
  });
});

describe('on to the next', () => {
  test('goes through the findings in order, and scrolls to each', async () => {
    const page = await open([crossFooting, tieOut, far]);
    const at = () => page.evaluate(() => window.gouji.states.at(-1)!.current);
    const visited = [];
    for (let step = 0; step < 4; step++) {
      await page.locator('gouji-overlay .bar').getByLabel('下一处').click();
      visited.push(await at());
    }
    expect(visited).toEqual(['sum', 'tie', 'far', 'sum']);
    await page.evaluate(() => window.gouji.previous());
    expect(await at()).toBe('far');
    expect(
      await page.evaluate(() => document.querySelector('#c0')!.getBoundingClientRect().top),
    ).toBeLessThan(800);
    await bench.done(page);
  });

  test('the list leads to a place; the last button takes the overlay away', async () => {
    const page = await open([crossFooting, far]);
    const bar = page.locator('gouji-overlay .bar');
    await bar.getByText('清单').click();
    await bar.getByText('问题 1').click();
    expect(await page.evaluate(() => window.gouji.states.at(-1)!.current)).toBe('far');
    await bar.getByLabel('关闭核查').click();
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    await bench.done(page);
  });

  test('a place that cannot be shown is said, with the text of its row', async () => {
    const page = await bench.open(
      `<table style="display:none"><tr><th>（七）总计</th><td id=x>3</td></tr></table><p>文字</p>`,
    );
    await page.evaluate(() =>
      window.gouji.mount({
        planted: [
          { id: 'hidden', at: '#x' },
          { id: 'gone', at: '#nowhere', quote: '收到3件' },
        ],
      }),
    );
    expect(await page.evaluate(() => window.gouji.jump('hidden'))).toEqual({
      ok: false,
      row: '（七）总计 3',
    });
    expect(await card(page).innerText()).toContain('（七）总计 3');
    expect(await page.evaluate(() => window.gouji.jump('gone'))).toEqual({ ok: false, row: '收到3件' });
    expect(await page.evaluate(() => window.gouji.jump('unknown'))).toEqual({ ok: false });
    await bench.done(page);
  });

  test.each([
    ['zh-CN', '请点击页面上的“统计表”后查看：（七）总计 3'],
    ['en', 'click “统计表” on the page to show it: （七）总计 3'],
  ] as const)('the tab to click is named where its label can be told (%s)', async (language, said) => {
    const page = await bench.open(
      `<ul class=hd><li class=on>正文</li><li>统计表</li></ul><div class=bd><div>文字</div><div style="display:none">
      <table><tr><th>（七）总计</th><td id=x>3</td></tr></table></div></div>`,
    );
    const planted = [{ id: 'hidden', at: '#x' }];
    await page.evaluate((options) => window.gouji.mount(options), { planted, language });
    await page.evaluate(() => window.gouji.jump('hidden'));
    expect(await card(page).innerText()).toContain(said);
    await bench.done(page);
  });

  test('opens details and tabs, and gets past a sticky head', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `<tr><td id=r${row}>${row}</td></tr>`).join('');
    const page = await bench.open(
      `<style>header { position: sticky; top: 0; height: 120px; background: #eee }</style><header>门户</header>
      <button role=tab aria-controls=panel onclick="panel.hidden=false">表</button>
      <div id=panel hidden><details><summary>展开</summary><div style="height:150px;overflow:auto"><table>${rows}</table></div></details></div>
      <div style="height:2000px"></div>`,
    );
    await page.evaluate(() => window.gouji.mount({ planted: [{ id: 'deep', at: '#r33' }] }));
    expect(await page.evaluate(() => window.gouji.jump('deep'))).toEqual({ ok: true });
    await rest(page);
    expect(await page.locator('gouji-mark').evaluate((mark) => getComputedStyle(mark).visibility)).toBe(
      'visible',
    );
    await bench.done(page);
  });

  test('finds one line in an article that is a single element, inside a scroller', async () => {
    const lines = Array.from({ length: 200 }, (_, line) => `第 ${line} 句，申请 ${line} 件。<br>`).join('');
    const page = await bench.open(
      `<div style="height:900px"></div><div style="height:300px;overflow:auto"><div id=text>${lines}</div></div><div style="height:900px"></div>`,
    );
    await page.evaluate(() =>
      window.gouji.mount({ planted: [{ id: 'line', at: '#text', kind: 'words', words: '申请 170 件' }] }),
    );
    expect(await page.evaluate(() => window.gouji.jump('line'))).toEqual({ ok: true });
    await rest(page);
    expect(
      await page.locator('gouji-mark button').evaluate((button) => getComputedStyle(button).visibility),
    ).toBe('visible');
    await bench.done(page);
  });
});
