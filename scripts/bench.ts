import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { servePages } from '../tests/e2e/browser';
import { startBench } from '../tests/e2e/overlay-bench';
import { bundled } from './bench/bundled';
import { measureDesk } from './bench/desk';
import { capturedPage, newsPage, pageOfMarks, pageOfOneTable, pageOfTables } from './bench/pages';
import { kilo, middle, ms, say } from './bench/say';
import { requireBrowser } from './browser.mjs';
import { builtExtension, launchExtension } from './launch';

// `npm run bench`: what the extension costs, in one run of one browser. Prints figures and judges nothing: they
// depend on the machine, and mostly on what else it is doing; the ratios less so than the milliseconds.

const script = await bundled('in-page.ts');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] });
try {
  printSizes();
  await measureFelt();
  await measureReport(browser);
  await measureNews(browser);
  await measureLargePages(browser);
  await measureCopying(browser);
  await measureScrolling();
  await measureDesk();
} finally {
  await browser.close();
}

/** What is put into pages, and when. */
function printSizes(): void {
  const scripts = {
    detect: 'content-scripts/detect.js',
    inspect: 'content-scripts/inspect.js',
    layer: 'layer.js',
    overlay: 'overlay.js',
    select: 'content-scripts/select.js',
  };
  const sizes = (...names: (keyof typeof scripts)[]) => {
    const files = names.map((name) => readFileSync(join(builtExtension, scripts[name])));
    const sum = (measure: (file: Buffer) => number) => files.reduce((all, file) => all + measure(file), 0);
    return `${kilo(sum(({ length }) => length))} kB minified, ${kilo(sum((file) => gzipSync(file).length))} kB packed`;
  };
  say('into every page of a portal: detect.js', sizes('detect'), '< 8 kB');
  say('into what looks like a report: inspect.js', sizes('inspect'), '≤ 80 kB');
  say('into a report: inspect.js, layer.js, overlay.js', sizes('inspect', 'layer', 'overlay'));
  say('where somebody selects: select.js', sizes('select'), '≤ 40 kB');
  say('the same where no layer is yet: layer.js, select.js', sizes('layer', 'select'));
}

/**
 * What a person feels: from the earliest moment at which a browser counts a page as idle, the end of
 * `DOMContentLoaded`, to the frame after the first mark. Cold is the first report since the browser was started.
 */
async function measureFelt(): Promise<void> {
  const report = 'http://www.qinghe.gov.cn/report.html';
  const server = await servePages({ [report]: capturedPage('sums-do-not-close-2020') });
  const extension = await launchExtension({ port: server.port });
  try {
    await extension.context.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('gouji-mark')) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(window, { markedAt: performance.now() }));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const felt: number[] = [];
    for (let visit = 0; visit < 8; visit++) {
      const page = await extension.context.newPage();
      await page.goto(report);
      await page.waitForFunction(() => 'markedAt' in window);
      felt.push(
        await page.evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return Reflect.get(window, 'markedAt') - navigation!.domContentLoadedEventEnd;
        }),
      );
      await page.close();
    }
    const [cold, ...warm] = felt;
    say(
      'from an idle page to marks',
      `${ms(middle(warm))}, the first since the browser was started ${ms(cold!)}`,
    );
  } finally {
    await extension.close();
    await server.close();
  }
}

async function measureReport(from: Browser): Promise<void> {
  const page = await open(from, capturedPage('sums-do-not-close-2020'));
  const first = await page.evaluate(() => window.goujiBench.timeFirst('inspect'));
  const inspect = await time(page, 'inspect');
  const read = await time(page, 'read');
  const firstRead = await firstTime(from, 'read');
  const walk = await time(page, 'walk');
  await page.evaluate(axe);
  const axeRun = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<unknown> } };
    const taken: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await axe.run();
      taken.push(performance.now() - start);
    }
    return Math.min(...taken);
  });
  say('one inspection of a full report page', `${ms(inspect)}, the very first ${ms(first)}`, 'first ≤ 40 ms');
  say('what of it is done in the page', `${ms(read)}, the very first ${ms(firstRead)}`);
  say('what is sent to the background for it', `${kilo(await sentOf(page))} kB`);
  say('against one bare walk over its text', `${(inspect / walk).toFixed(1)} × ${ms(walk)}`, '≤ 40');
  say('the part in the page against it', `${(read / walk).toFixed(1)} ×`, '≤ 20');
  say('one run of axe-core against it', `${(axeRun / inspect).toFixed(0)} × (${ms(axeRun)})`, '≥ 100');
  await page.context().close();
}

/** The very first time that a report page has a piece of work done. */
async function firstTime(from: Browser, work: 'read'): Promise<number> {
  const page = await open(from, capturedPage('sums-do-not-close-2020'));
  const first = await page.evaluate((name) => window.goujiBench.timeFirst(name), work);
  await page.context().close();
  return first;
}

function sentOf(page: Page): Promise<number> {
  return page.evaluate(() => window.goujiBench.sent());
}

async function measureNews(from: Browser): Promise<void> {
  const page = await open(from, newsPage());
  const detect = await time(page, 'detect');
  const textContent = await time(page, 'textContent');
  const innerText = await time(page, 'innerText');
  const walk = await time(page, 'walk');
  say('the detector on a news page', ms(detect));
  say('against its textContent', `${(detect / textContent).toFixed(2)} × ${ms(textContent)}`, '≤ 1');
  say('against its innerText', `${(detect / innerText).toFixed(2)} × ${ms(innerText)}`, '≤ 1');
  say('against a bare walk over its text', `${(detect / walk).toFixed(2)} × ${ms(walk)}`);
  await page.context().close();
}

/** 60 tables with 20,000 cells, and with twice as many: what grows faster than the page would stall a browser. */
async function measureLargePages(from: Browser): Promise<void> {
  const taken: { cells: number; first: number; warm: number; read: number; sent: number }[] = [];
  for (const rows of [34, 68]) {
    const page = await open(from, pageOfTables(60, rows));
    const cells = await page.evaluate(() => document.querySelectorAll('td, th').length);
    const first = await page.evaluate(() => window.goujiBench.timeFirst('inspect'));
    const warm = await page.evaluate(() => window.goujiBench.time('inspect', 5));
    const read = await page.evaluate(() => window.goujiBench.time('read', 5));
    taken.push({ cells, first, warm, read, sent: await sentOf(page) });
    await page.context().close();
  }
  const [once, twice] = taken;
  if (!once || !twice) return;
  const figures = ({ first, warm, read, sent }: typeof once) =>
    `${ms(warm)}, the very first ${ms(first)}; in the page ${ms(read)}, ${kilo(sent)} kB sent`;
  say(`60 tables with ${once.cells} cells`, figures(once), '≤ 300 ms');
  say(`60 tables with ${twice.cells} cells`, figures(twice));
  say(
    'twice the rows',
    `${(twice.warm / once.warm).toFixed(2)} ×, the first ${(twice.first / once.first).toFixed(2)} ×`,
    '≤ 2.3',
  );
}

/** Reading one large table off its page and writing both forms for the clipboard. */
async function measureCopying(from: Browser): Promise<void> {
  const page = await open(from, pageOfOneTable(500, 20));
  const slots = await page.evaluate(() => window.goujiBench.copiedSlots());
  if (slots !== 500 * 20) throw new Error(`${slots} slots were copied instead of 10,000.`);
  const first = await page.evaluate(() => window.goujiBench.timeFirst('copy'));
  const warm = await page.evaluate(() => window.goujiBench.time('copy', 5));
  say('500 rows by 20 columns copied', `${ms(warm)}, the very first ${ms(first)}`, '< 100 ms');
  await page.context().close();
}

/** Script, style and layout of a frame while a page with 400 marks is scrolled, beyond what the page itself needs. */
async function measureScrolling(): Promise<void> {
  const bench = await startBench();
  try {
    const { html, planted } = pageOfMarks(400);
    const bare = await frameCost(await bench.open(html));
    for (const placing of [undefined, 'script'] as const) {
      const page = await bench.open(html);
      await page.evaluate((options) => window.gouji.mount(options), {
        planted,
        ...(placing ? { placing } : {}),
      });
      const cost = (await frameCost(page)) - bare;
      say(`a scrolled frame with 400 marks, ${placing ? 'placed by script' : 'anchored by CSS'}`, ms(cost));
    }
  } finally {
    await bench.browser.close();
  }
}

/** Milliseconds of work on the main thread a frame, while the page is scrolled. */
async function frameCost(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const parts = metrics.filter(({ name }) => /^(?:Script|Layout|RecalcStyle)Duration$/.test(name));
    return parts.reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const frames = 60;
  const scroll = () =>
    page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) {
        window.scrollBy(0, frame < count / 2 ? 9 : -9);
        await new Promise(requestAnimationFrame);
      }
    }, frames);
  const costs: number[] = [];
  for (let round = 0; round < 5; round++) {
    // What the overlay does once the page has come to rest is no cost of scrolling.
    await page.waitForTimeout(500);
    const before = await spent();
    await scroll();
    costs.push(((await spent()) - before) / frames);
  }
  await page.context().close();
  return Math.min(...costs);
}

function time(
  page: Page,
  work: 'inspect' | 'read' | 'walk' | 'detect' | 'textContent' | 'innerText',
): Promise<number> {
  return page.evaluate((name) => window.goujiBench.time(name), work);
}

async function open(from: Browser, html: string): Promise<Page> {
  const context = await from.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(script);
  return page;
}
