import { beforeAll, describe, expect, test } from 'vitest';
import { layouts, planted, scrollAll, sizes, unfold } from '../overlay/layouts';
import { type Bench, rest, startBench, twoFrames } from './overlay-bench';

// Marks, lit cells and an open card make no page and no box in it longer or wider, whatever is scrolled away.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

// Most of each is waiting for the page to come to rest: several wait beside one another, each in a window of its own.
describe.each(['anchors', 'script'] as const)('placed by %s', (placing) => {
  test.concurrent.for(layouts)('$name', async ({ html, wide }, { expect }) => {
    const page = await bench.open(html, { width: 1366, height: 768 });
    const folded = await page.evaluate(sizes);
    // *Next* unfolds what hides a place.
    await page.evaluate(unfold, true);
    const unfolded = await page.evaluate(sizes);
    await page.evaluate(unfold, false);
    const markup = await page.content();
    const measure = async (when: string, before: Record<string, string>) => {
      expect.soft(changes(before, await page.evaluate(sizes)), when).toEqual([]);
    };

    await page.evaluate((options) => window.gouji.mount(options), {
      planted,
      ...(placing === 'script' ? { placing } : {}),
    });
    await twoFrames(page);
    await measure('marked', folded);
    await rest(page);
    await measure('marked, at rest', folded);
    for (const to of ['end', 'start'] as const) {
      await page.evaluate(scrollAll, to);
      await twoFrames(page);
      await measure(`scrolled to the ${to}`, folded);
    }
    for (const { id } of planted) {
      await page.evaluate(() => window.gouji.next());
      await measure(`next: ${id}`, unfolded);
      await twoFrames(page);
      await measure(`next: ${id}, two frames later`, unfolded);
      if (!wide) expect.soft(await page.evaluate(() => window.scrollX), `thrown sideways by ${id}`).toBe(0);
    }
    await rest(page);
    await measure('with an open card', unfolded);
    await page.evaluate(scrollAll, 'start');
    await rest(page);
    await measure('scrolled back with an open card', unfolded);
    await page.evaluate(() => window.gouji.close());
    await measure('switched off', folded);
    expect.soft(await page.content()).toBe(markup);
    await bench.done(page);
  });
});

test.each([
  ['a box around the table comes to scroll', '.later { overflow: auto; width: 500px; height: 300px }', 'div'],
  ['body is transformed, as beside a menu that slides in', '.later { transform: translateX(40px) }', 'body'],
])('when %s, nothing is longer than the page is by itself', async (_name, css, at) => {
  const { html } = layouts.find(({ name }) => name.startsWith('a wide table'))!;
  const page = await bench.open(html.replace('</style>', `${css}</style>`), { width: 1366, height: 768 });
  const turn = (selector: string) => document.querySelector(selector)!.classList.toggle('later');
  await page.evaluate(turn, at);
  const turned = await page.evaluate(sizes);
  await page.evaluate(turn, at);
  await page.evaluate((findings) => window.gouji.mount({ planted: findings }), planted);
  await rest(page);
  await page.evaluate(turn, at);
  await rest(page);
  await rest(page);
  expect(changes(turned, await page.evaluate(sizes))).toEqual([]);
  await bench.done(page);
});

function changes(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    before[name] === after[name] ? [] : `${name}: ${before[name]} → ${after[name]}`,
  );
}
