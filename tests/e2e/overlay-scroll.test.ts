import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bench, rest, startBench, twoFrames } from './overlay-bench';

// What a badge does while the window is scrolled: nothing is measured that cannot have changed, and yet a badge goes
// when something that stays put comes to lie over its cell.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const rows = Array.from(
  { length: 60 },
  (_, row) => `<tr><th>第 ${row} 行</th><td id=a${row}>${row}</td></tr>`,
).join('');
const page = (before: string, css = '') =>
  `<!doctype html><style>body { margin: 0 } th, td { padding: 0 30px; height: 30px } table { border-collapse: collapse } ${css}</style>
  <body>${before}<table>${rows}</table><div style="height:1500px"></div></body>`;
const planted = [3, 6, 9, 40].map((row) => ({ at: `#a${row}`, facts: [`#a${row}`] }));

const shown = (opened: Page) =>
  opened.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gouji-mark')]
      .filter((mark) => {
        const box = mark.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < innerHeight;
        return inView && getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible';
      })
      .map((mark) => mark.dataset.facts),
  );

async function scrollTo(opened: Page, top: number): Promise<void> {
  await opened.evaluate((y) => window.scrollTo(0, y), top);
  await twoFrames(opened);
  await twoFrames(opened);
}

describe.each([undefined, 'script'] as const)('placed by %s', (placing) => {
  async function open(html: string): Promise<Page> {
    const opened = await bench.open(html, { height: 600 });
    await opened.evaluate((options) => window.gouji.mount(options), {
      planted,
      ...(placing ? { placing } : {}),
    });
    await rest(opened);
    return opened;
  }

  test.each([
    [
      'fixed',
      '<header style="position:fixed;top:0;left:0;right:0;height:60px;background:#eee">门户</header>',
    ],
    [
      'sticky',
      '<header style="position:sticky;top:0;height:60px;margin-bottom:-60px;background:#eee">门户</header>',
    ],
    [
      'fixed, with a menu that hangs out of it',
      '<header style="position:fixed;top:0;left:0;right:0;height:20px"><div style="position:absolute;top:0;left:0;width:100%;height:60px;background:#eee"></div></header>',
    ],
  ])('a head that is %s hides the badges that it comes to lie over, and no others', async (_name, head) => {
    const opened = await open(page(head));
    expect(await shown(opened)).toEqual(['#a3', '#a6', '#a9']);
    await scrollTo(opened, 60);
    expect(await shown(opened)).toEqual(['#a6', '#a9']);
    await scrollTo(opened, 150);
    expect(await shown(opened)).toEqual(['#a9']);
    await scrollTo(opened, 0);
    expect(await shown(opened)).toEqual(['#a3', '#a6', '#a9']);
    await bench.done(opened);
  });

  test('a head that becomes fixed when the page is scrolled hides them as well', async () => {
    const opened = await open(
      page(
        `<header id=head style="height:60px;margin-bottom:-60px;background:#eee">门户</header>
        <script>addEventListener('scroll', () => head.classList.toggle('stuck', scrollY > 10))</script>`,
        '.stuck { position: fixed; top: 0; left: 0; right: 0 }',
      ),
    );
    await scrollTo(opened, 60);
    await rest(opened);
    expect(await shown(opened)).toEqual(['#a6', '#a9']);
    await scrollTo(opened, 150);
    expect(await shown(opened)).toEqual(['#a9']);
    await bench.done(opened);
  });

  test('a mark that was below the viewport at first is looked at thoroughly when it comes into it', async () => {
    // A float in front of the table: nothing in its own style tells that it covers anything.
    const cover = 'float:left;margin:-1700px 0 0;width:400px;height:400px;background:#eee';
    const opened = await open(
      page('<div style="height:700px"></div>').replace(
        '</table>',
        `</table><p id=cover style="${cover}"></p>`,
      ),
    );
    await scrollTo(opened, 500);
    await rest(opened);
    const covered = await opened.evaluate(() => {
      const { left, top } = document.querySelector('#a6')!.getBoundingClientRect();
      const hits = document.elementsFromPoint(left + 4, top + 4);
      return hits.find((element) => !element.closest('gouji-overlay'))!.id;
    });
    expect(covered).toBe('cover');
    expect(await shown(opened)).toEqual([]);
    await bench.done(opened);
  });

  test('a mark in a box that stays put goes along with its box', async () => {
    const opened = await open(
      page(
        '<div style="position:sticky;top:0;background:#fff"><table><tr><td id=stuck>5</td></tr></table></div>',
      ),
    );
    await opened.evaluate(() => window.gouji.show([{ at: '#stuck', facts: ['#stuck'] }]));
    await rest(opened);
    await scrollTo(opened, 400);
    const off = await opened.evaluate(() => {
      const cell = document.querySelector('#stuck')!.getBoundingClientRect();
      const mark = document.querySelector('gouji-mark')!.getBoundingClientRect();
      return Math.max(
        cell.left - mark.left,
        mark.right - cell.right,
        cell.top - mark.top,
        mark.bottom - cell.bottom,
      );
    });
    expect(off).toBeLessThanOrEqual(2);
    expect(await shown(opened)).toEqual(['#stuck']);
    await bench.done(opened);
  });
});
