import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { type Bench, overlayScript, rest, startBench, twoFrames } from './overlay-bench';

// What the overlay does to the page, which is nothing, and what the page can do to the overlay.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const rows = Array.from(
  { length: 12 },
  (_, row) => `<tr><th>第 ${row} 行</th><td id=a${row}>${row}</td><td id=b${row}>${row}</td></tr>`,
).join('');
const table = (style = '') =>
  `<table style="${style}"><thead><tr><th id=head>项目</th><th>一</th><th>二</th></tr></thead><tbody>${rows}</tbody></table>`;
const page = (body: string, css = '') =>
  `<!doctype html><title>报告</title><style>td, th { border: 1px solid; padding: 8px 20px; background: #fff } ${css}</style><body>${body}<div style="height:1500px"></div></body>`;

const at = (selector: string, more: Partial<Planted> = {}): Planted => ({
  at: selector,
  facts: [selector],
  ...more,
});

async function open(html: string, planted: Planted[]): Promise<Page> {
  const opened = await bench.open(html);
  await opened.evaluate((list) => window.gouji.mount({ planted: list }), planted);
  await rest(opened);
  return opened;
}

/** Facts of the marks that can be seen, and whether a click on the badge reaches it. */
function seen(opened: Page) {
  return opened.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gouji-mark')]
      .filter(
        (mark) =>
          getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible' &&
          mark.checkVisibility(),
      )
      .map((mark) => mark.dataset.facts),
  );
}

function takesClick(opened: Page, fact: string) {
  return opened.evaluate((selector) => {
    const mark = document.querySelector<HTMLElement>(`gouji-mark[data-facts="${selector}"]`)!;
    const box = mark.getBoundingClientRect();
    return document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2) === mark;
  }, fact);
}

describe('a badge is seen when its cell is', () => {
  test('not below a sticky head, not outside a scroller', async () => {
    const html = page(
      `<div id=scroller style="height:200px;overflow:auto">${table()}</div>`,
      'thead th { position: sticky; top: 0 }',
    );
    const opened = await open(html, [at('#a0'), at('#a1'), at('#a9')]);
    expect(await seen(opened)).toEqual(['#a0', '#a1']);
    await opened.evaluate(() => document.querySelector('#scroller')!.scrollTo(0, 30));
    await twoFrames(opened);
    await twoFrames(opened);
    expect(await seen(opened)).toEqual(['#a1']);
    expect(await takesClick(opened, '#a0')).toBe(false);
    await opened.evaluate(() => document.querySelector('#scroller')!.scrollTo(0, 9999));
    await rest(opened);
    expect(await seen(opened)).toEqual(['#a9']);
    expect(await takesClick(opened, '#a9')).toBe(true);
    await bench.done(opened);
  });

  test('not in a hidden row, closed details or behind a dialog of the page', async () => {
    const html = page(`<details id=more open><summary>表</summary>${table()}</details>
      <div id=cover style="position:fixed;inset:0;background:#eee;display:none"></div>`);
    const opened = await open(html, [at('#a1'), at('#a5')]);
    expect(await seen(opened)).toEqual(['#a1', '#a5']);
    for (const [hide, restore, left] of [
      [
        "document.querySelector('#a1').parentElement.style.display='none'",
        "document.querySelector('#a1').parentElement.style.display=''",
        ['#a5'],
      ],
      [
        "document.querySelector('#a1').style.visibility='hidden'",
        "document.querySelector('#a1').style.visibility=''",
        ['#a5'],
      ],
      ["document.querySelector('#more').open=false", "document.querySelector('#more').open=true", []],
      [
        "document.querySelector('#cover').style.display='block'",
        "document.querySelector('#cover').style.display='none'",
        [],
      ],
    ] as [string, string, string[]][]) {
      await opened.evaluate(hide);
      await rest(opened);
      expect(await seen(opened), hide).toEqual(left);
      await opened.evaluate(restore);
      await rest(opened);
      expect(await seen(opened), restore).toEqual(['#a1', '#a5']);
    }
    await bench.done(opened);
  });
});

describe('switching off leaves the page as it was', () => {
  const odd = page(
    `<div style="WIDTH:90%;;mso-yfti-irow:3"><table><tr>
      <td id=o1 STYLE="COLOR:Red; mso-pagination:widow-orphan">1</td><td id=o2 style="">2</td>
      <td id=o3 style="padding: 4px /* unfinished">3</td><td id=o4>4</td><td id=o5 style='anchor-name: --own; color:blue'>5</td>
      </tr></table></div><details id=d><summary>更多</summary><table><tr><td id=hidden>0</td></tr></table></details>
      <p id=p>收到申请 3 件。</p>`,
    'td { anchor-name: --page }',
  );
  const planted = [
    ...['#o1', '#o2', '#o3', '#o4', '#o5'].map((cell) => at(cell)),
    { at: '#p', kind: 'words', words: '3 件' } as Planted,
    { at: '#p', kind: 'gap', severity: 'warning' } as Planted,
    at('#hidden', { id: 'hidden' }),
  ];

  test.each(['close', 'abort'] as const)('to the byte, by %s', async (way) => {
    const opened = await bench.open(odd);
    const html = () => opened.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const sheets = await opened.evaluate(() => document.adoptedStyleSheets.length);
    await opened.evaluate((list) => window.gouji.mount({ planted: list }), planted);
    await rest(opened);
    expect(await opened.evaluate(() => window.gouji.jump('hidden'))).toEqual({ ok: true });
    await opened.evaluate(() => window.gouji.next());
    expect(await html()).not.toBe(before);
    await opened.evaluate((end) => window.gouji[end](), way);
    expect(await html()).toBe(before);
    expect(await opened.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheets);
    expect(await opened.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await opened.evaluate(() => window.gouji.states.at(-1))).toEqual({ on: false, current: null });
    await bench.done(opened);
  });

  test('what the page has written meanwhile stays', async () => {
    const opened = await open(odd, planted);
    const styles = await opened.evaluate(() => {
      document.querySelector<HTMLElement>('#o4')!.style.color = 'green';
      document.querySelector<HTMLElement>('#o1')!.style.width = '80px';
      window.gouji.close();
      return ['#o4', '#o1'].map((cell) => document.querySelector(cell)!.getAttribute('style'));
    });
    expect(styles[0]).toBe('color: green;');
    expect(styles[1]).toContain('width: 80px');
    expect(styles.join()).not.toContain('gouji');
    await bench.done(opened);
  });

  test('nothing moves when it is switched on', async () => {
    const opened = await bench.open(odd);
    const layout = () =>
      opened.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const boxes = [...document.querySelectorAll('body :not(gouji-overlay, gouji-overlay *)')].map(
          (element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].join();
          },
        );
        return [scrollWidth, scrollHeight, ...boxes];
      });
    const before = await layout();
    await opened.evaluate((list) => window.gouji.mount({ planted: list }), planted);
    await rest(opened);
    expect(await layout()).toEqual(before);
    await bench.done(opened);
  });

  test("the page's own anchors go on working", async () => {
    const opened = await open(odd, planted);
    const names = await opened.evaluate(() =>
      ['#o4', '#o5'].map((cell) =>
        getComputedStyle(document.querySelector(cell)!).getPropertyValue('anchor-name'),
      ),
    );
    expect(names[0]).toMatch(/^--page, --gouji-\d+$/);
    expect(names[1]).toMatch(/^--own, --gouji-\d+$/);
    await bench.done(opened);
  });
});

describe('hostile pages', () => {
  const css = `html { font-size: 62.5% } body { letter-spacing: 3px; line-height: 3; font-family: serif }
    div { display: none !important } * { box-sizing: content-box !important; transition: all 2s !important; margin: 3px }
    button { width: 300px !important; background: lime !important } span { position: absolute !important; left: -99px !important }
    *::before { content: 'x' !important; display: block !important; width: 40px !important }
    gouji-mark, gouji-cell, gouji-overlay { display: none !important; opacity: 0 !important; transform: scale(3) !important }
    @layer first { * { all: unset !important; } }`;
  const planted = [
    at('#a1', { facts: ['#a1', '#b1'], cells: ['#a1', '#b1'] }),
    at('#a1', { severity: 'warning' }),
  ];
  const plain = `<!doctype html><body><table border=1 cellpadding=24>${rows}</table></body>`;

  /** What the overlay looks like: boxes and styles of its parts. */
  const look = (opened: Page) =>
    opened.evaluate(() => {
      const overlay = document.querySelector('gouji-overlay')!;
      const mark = overlay.querySelector('gouji-mark')!;
      const root = overlay.shadowRoot!;
      const parts = [
        mark,
        mark.shadowRoot!.querySelector('span')!,
        ...['.card', '.card h2', '.card .chip', '.bar', '.bar button'].map(
          (part) => root.querySelector(part)!,
        ),
      ];
      return parts.map((part) => {
        const { width, height } = part.getBoundingClientRect();
        const style = getComputedStyle(part);
        const { fontSize, letterSpacing, backgroundColor, display, opacity, visibility, lineHeight } = style;
        return [
          width.toFixed(1),
          height.toFixed(1),
          fontSize,
          letterSpacing,
          backgroundColor,
          display,
          opacity,
          visibility,
          lineHeight,
        ].join(' ');
      });
    });

  test('change nothing in the overlay', async () => {
    const calm = await open(plain, planted);
    await calm.evaluate(() => window.gouji.next());
    await rest(calm);
    const hostile = await open(plain.replace('<body>', `<style>${css}</style><body>`), planted);
    await hostile.evaluate(() => window.gouji.next());
    await rest(hostile);
    expect(await look(hostile)).toEqual(await look(calm));
    await bench.done(calm);
    await bench.done(hostile);
  });

  test('paper shows none of it', async () => {
    const opened = await open(plain, planted);
    await opened.evaluate(() => window.gouji.next());
    await opened.emulateMedia({ media: 'print' });
    const boxes = await opened.evaluate(() => {
      const overlay = document.querySelector('gouji-overlay')!;
      const parts = [...overlay.querySelectorAll('*'), ...overlay.shadowRoot!.querySelectorAll('.surface')];
      return parts.flatMap((part) => [...part.getClientRects()]).length;
    });
    expect(boxes).toBe(0);
    await bench.done(opened);
  });

  test('a page that throws the overlay out gets it back with the next inspection', async () => {
    const opened = await open(plain, planted);
    await opened.evaluate(() => document.querySelector('gouji-overlay')!.remove());
    await opened.evaluate((list) => window.gouji.show(list), planted);
    await rest(opened);
    expect(await seen(opened)).toEqual(['#a1 #b1']);
    expect(await opened.evaluate(() => document.querySelectorAll('gouji-overlay').length)).toBe(1);
    await bench.done(opened);
  });
});

test('works where an extension works: in a world of its own, without custom elements, under a strict policy', async () => {
  const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
  const context = await bench.browser.newContext();
  const opened = await context.newPage();
  await opened.setContent(
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><table><tr><td id=a1 style="color: red">3</td><td id=a2>4</td></tr></table><p id=p>申请 3 件。</p>`,
  );
  const session = await context.newCDPSession(opened);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    expect(exceptionDetails).toBeUndefined();
    return result.value;
  };
  const before = await run('document.documentElement.outerHTML');
  expect(await run('window.customElements')).toBe(null);
  await run(await overlayScript());
  await run(
    `gouji.mount({ planted: ${JSON.stringify([at('#a1'), at('#a2'), { at: '#p', kind: 'words', words: '3 件' }])} })`,
  );
  await rest(opened);
  expect(await seen(opened)).toEqual(['#a1', '#a2', '']);
  expect(await opened.evaluate(() => [...CSS.highlights.keys()])).toEqual(['gouji-error']);
  await run('gouji.next()');
  const card = await opened
    .locator('gouji-overlay .card')
    .evaluate((element) => getComputedStyle(element).width);
  expect(card).toBe('380px');
  await run('gouji.close()');
  expect(await run('document.documentElement.outerHTML')).toBe(before);
  await context.close();
});
