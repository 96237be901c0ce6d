import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { html, planted } from './many-marks';
import { type Bench, rest, startBench } from './overlay-bench';

// Full report tables, with more findings than any report has.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const inProse: Planted[] = ['12 件', '8 件', '4 件', '3 件'].map((words) => ({
  at: '#p1',
  kind: 'words',
  words,
}));

/** Badges that cover a digit of the page, and those whose target covers a link. */
function coverings(page: Page) {
  return page.evaluate(async () => {
    const meets = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const result = { badges: 0, overDigits: 0, overLinks: 0, linksLost: 0 };
    const done = new Set<Element>();
    for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
      window.scrollTo(0, top);
      await new Promise((next) => setTimeout(next, 200));
      const digits: DOMRect[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const match of node.data.matchAll(/\d/g)) {
          range.setStart(node, match.index);
          range.setEnd(node, match.index + 1);
          digits.push(range.getBoundingClientRect());
        }
      const links = [...document.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      for (const mark of document.querySelectorAll('gouji-mark')) {
        const button = mark.shadowRoot!.querySelector('button')!;
        const box = mark.getBoundingClientRect();
        const inSight = box.top > 0 && box.bottom < innerHeight;
        if (done.has(mark) || !inSight || getComputedStyle(button).visibility !== 'visible') continue;
        done.add(mark);
        result.badges++;
        if (digits.some((digit) => meets(digit, box))) result.overDigits++;
        if (links.some((link) => meets(link, button.getBoundingClientRect()))) result.overLinks++;
      }
    }
    for (const link of document.querySelectorAll('a')) {
      link.scrollIntoView({ block: 'center' });
      await new Promise((next) => setTimeout(next, 200));
      for (const { left, right, top, bottom } of link.getClientRects()) {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (hit !== link) result.linksLost++;
      }
    }
    return result;
  });
}

test.each([1280, 1000, 640])(
  'at %i px no badge covers a digit in 95 of 100 findings, and none a link',
  async (width) => {
    const page = await bench.open(html.replace('width: 1000px', `max-width: 1000px`), { width });
    await page.evaluate(
      (list) => window.gouji.mount({ planted: list }),
      [...planted.filter((_, i) => i % 4 === 0), ...inProse],
    );
    await rest(page);
    const found = await coverings(page);
    expect(found.badges).toBeGreaterThan(45);
    expect(found.overDigits / found.badges).toBeLessThanOrEqual(0.05);
    expect(found.overLinks).toBe(0);
    expect(found.linksLost).toBe(0);
    await bench.done(page);
  },
);

test('axe finds nothing in card, bar and badges', async () => {
  const page = await bench.open(html.replace('<body>', '<html lang=zh-CN><title>报告</title><body><main>'));
  await page.evaluate(
    (list) => window.gouji.mount({ planted: list, settles: true }),
    [...planted.slice(0, 12), ...inProse],
  );
  await page.locator('gouji-overlay .bar').getByText('清单').click();
  await page.evaluate(() => window.gouji.next());
  await page
    .locator('gouji-overlay .card')
    .getByRole('button', { name: /标为已核/ })
    .click();
  await page.locator('gouji-overlay .card').getByRole('button', { name: '已与单位核实' }).waitFor();
  await rest(page);
  const axe = createRequire(import.meta.url).resolve('axe-core');
  await page.evaluate(readFileSync(axe, 'utf8'));
  const looks = [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const;
  for (const look of looks) {
    await page.emulateMedia(look);
    const violations = await page.evaluate(async () => {
      type Axe = {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
      };
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(document.querySelector('gouji-overlay'), {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${JSON.stringify(node.target)} ${node.failureSummary}`),
      );
    });
    expect(violations).toEqual([]);
  }
  await bench.done(page);
});
