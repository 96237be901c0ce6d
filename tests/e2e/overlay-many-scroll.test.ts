import { beforeAll, expect, test } from 'vitest';
import { bestOf } from './best-of';
import { html, planted } from './many-marks';
import { type Bench, rest, startBench } from './overlay-bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

test('hundreds of badges stay cheap while the page is scrolled, and in their places', async () => {
  const page = await bench.open(html);
  const all = [...planted, ...planted.map(({ at }) => ({ at, facts: [at], rule: 'value/unit' }))];
  await page.evaluate((list) => window.gouji.mount({ planted: list }), all);
  expect(await page.locator('gouji-mark').count()).toBe(24 * 7 + 15);
  await rest(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name))
      .reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const scroll = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) {
        window.scrollBy(0, frame < 30 ? 9 : -9);
        await new Promise(requestAnimationFrame);
      }
    });
  // A frame at 60 Hz has 16 ms; the page needs most of them itself on a slow machine.
  const enough = 60 * 8;
  const took = await bestOf(enough, async () => {
    await rest(page);
    const before = await spent();
    await scroll();
    return (await spent()) - before;
  });
  expect(took).toBeLessThan(enough);
  await bench.done(page);
});
