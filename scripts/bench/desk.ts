import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { inspect } from '../../lib/inspect';
import type { ReportInspection } from '../../lib/inspection';
import { defects } from '../../tests/generator/defects';
import { generatePage } from '../../tests/generator/generate';
import { type ExtensionBrowser, launchExtension } from '../launch';
import { bundled } from './bundled';
import { middle, ms, say } from './say';

// What the desk costs: filled with a thousand reports, then with ten thousand.

const [some, many] = [1000, 10_000];
/** So many are written at once. */
const batch = 500;

/** Measures the pages of the desk as a person sees them, from the address to the frame that shows what is asked for. */
export async function measureDesk(): Promise<void> {
  const bases = inspections();
  const script = await bundled('fill-desk.ts');
  const extension = await launchExtension();
  try {
    say('an empty desk opened', figures(await opened(extension, 'desk.html', 'main')));
    const page = await filling(extension, script);
    await fill(page, bases, 0, some);
    await measureList(extension, some, '≤ 500 ms');
    await page.evaluate(([base, units]) => window.goujiFill.fillCounty(base, units), [
      bases[1]!,
      100,
    ] as const);
    say('roll-up of 100 units', figures(await opened(extension, 'rollup.html', '.sums tr')), '≤ 1 s');
    await fill(page, bases, some, many);
    await measureList(extension, many, '≤ 1 s');
  } finally {
    await extension.close();
  }
}

async function measureList(extension: ExtensionBrowser, count: number, aim: string): Promise<void> {
  const reports = `${count.toLocaleString('en')} reports`;
  say(`${reports} listed`, figures(await opened(extension, 'desk.html', '.row')), aim);
  const picture = await opened(extension, 'desk.html', '.picture tbody td');
  say(`the picture of ${count / 5} units by five years`, figures(picture), '200: ≤ 300 ms');
  const page = await extension.context.newPage();
  await page.goto(extension.extensionUrl('desk.html'));
  await page.locator('.row').first().waitFor();
  const first = await searched(page, '财政局');
  const others: number[] = [];
  for (const text of ['甲河县', '2023', '不一致', '第3镇', '应当']) others.push(await searched(page, text));
  say(`searched among ${reports}`, `${ms(middle(others))}, the first time ${ms(first)}`, '≤ 100 ms');
  await page.close();
}

/** Reports as they come: half of them with a defect. */
function inspections(): ReportInspection[] {
  const url = 'http://www.qinghe.gov.cn/a.html';
  return Array.from({ length: 24 }, (_, seed) => {
    const defect = seed % 2 === 0 ? defects[((seed / 2) * 3) % defects.length] : undefined;
    const { html } = (defect && generatePage(seed + 1, defect)) ?? generatePage(seed + 1)!;
    const { window } = new JSDOM(html, { url });
    const { inspection } = inspect(window.document, {
      ...{ url, language: 'zh-CN', inspectedAt: '2026-01-10T00:00:00.000Z', insist: true },
    });
    return inspection.isReport ? [inspection] : [];
  }).flat();
}

/** A page of the extension that fills the desk. */
async function filling(extension: ExtensionBrowser, script: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.extensionUrl('desk.html'));
  await page.locator('main').waitFor();
  await page.evaluate(script);
  return page;
}

async function fill(page: Page, bases: ReportInspection[], from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += batch)
    await page.evaluate(([reports, first, last]) => window.goujiFill.fillReports(reports, first, last), [
      bases,
      at,
      Math.min(at + batch, to),
    ] as const);
}

/** Milliseconds from the address of a page to the frame after something stands in it, five times; the first is cold. */
async function opened(extension: ExtensionBrowser, file: string, selector: string): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < 6; round++) {
    const page = await extension.context.newPage();
    await page.addInitScript((wanted) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { stoodAt: performance.now() })));
      });
      observer.observe(document, { childList: true, subtree: true });
    }, selector);
    await page.goto(extension.extensionUrl(file));
    await page.waitForFunction(() => 'stoodAt' in window);
    taken.push(await page.evaluate(() => Reflect.get(window, 'stoodAt')));
    await page.close();
  }
  return taken;
}

function figures([first, ...others]: number[]): string {
  return `${ms(middle(others))}, the first time ${ms(first!)}`;
}

/** Milliseconds from a key to the frame that shows what is found. */
function searched(page: Page, text: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const start = performance.now();
    field.value = wanted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, text);
}
