import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../../scripts/browser.mjs';
import { keep } from '../browser-worker/keep';

// The overlay in a real browser without the extension around it: what only layout shows is tried here, on pages
// that are as awkward as a test wants them.

let code: Promise<string> | null = null;

/** The overlay with its views and the engine, as one script for a page. */
export function overlayScript(): Promise<string> {
  code ??= bundle();
  return code;
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      minify: !process.env.PLAIN,
      target: 'chrome102',
      lib: {
        entry: fileURLToPath(new URL('../overlay/in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'goujiOverlay',
      },
    },
  });
  for (const { output: chunks } of [output].flat() as { output: { type: string; code?: string }[] }[])
    for (const chunk of chunks) if (chunk.type === 'chunk' && chunk.code) return chunk.code;
  throw new Error('The overlay was not bundled.');
}

export interface Bench {
  browser: Browser;
  /** Opens a page with this HTML, with the overlay's script in it and nothing mounted. */
  open(html: string, options?: PageOptions): Promise<Page>;
  /** Takes a page back. The next that is opened may be in its window, which takes a quarter of the time of a new one. */
  done(page: Page): Promise<void>;
}

export interface PageOptions {
  width?: number;
  height?: number;
  scale?: number;
  dark?: boolean;
}

/** The browser for the overlay's tests, one for all files of a worker. */
export function startBench(): Promise<Bench> {
  return keep('bench', launchBench, ({ browser }) => browser.close());
}

async function launchBench(): Promise<Bench> {
  const script = await overlayScript();
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] });
  /** Windows with an empty page, by their scale: that alone cannot be changed any more. */
  const free = new Map<number, Page[]>();
  const scales = new Map<Page, number>();
  async function newPage(scale: number): Promise<Page> {
    const context = await browser.newContext({ deviceScaleFactor: scale, locale: 'zh-CN' });
    const page = await context.newPage();
    scales.set(page, scale);
    return page;
  }
  return {
    browser,
    async open(html, { width = 1280, height = 800, scale = 1, dark = false } = {}) {
      const page = free.get(scale)?.pop() ?? (await newPage(scale));
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.setContent(html);
      await page.evaluate(script);
      return page;
    },
    async done(page) {
      // Else the pointer would lie on the next page before anybody has moved it there.
      await page.mouse.move(-1, -1);
      await page.goto('about:blank');
      await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null, contrast: null });
      const scale = scales.get(page)!;
      free.set(scale, [...(free.get(scale) ?? []), page]);
    },
  };
}

/**
 * Waits until the overlay has looked at the page after everything that has happened so far. The page's own clock
 * counts, which stands still along with the overlay's when the machine is busy with something else.
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    // A look that was due while something still moved is taken once more.
    for (const _ of ['at once', 'once more']) {
      for (const _ of ['scrolled', 'laid out', 'drawn']) await frame();
      await new Promise((done) => setTimeout(done, 150));
    }
    await frame();
  });
}

/** Waits until two more frames have been drawn. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
