/**
 * Renders the drawings in `assets/` to the PNG files of the toolbar, the extension list and the store.
 *
 *     npx tsx scripts/draw-icons.ts
 *
 * Small sizes have drawings of their own: a large mark scaled down to 16 pixels is a smudge.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const drawings = [
  { size: 16, svg: 'icon-16.svg' },
  { size: 32, svg: 'icon-32.svg' },
  { size: 48, svg: 'icon.svg' },
  { size: 96, svg: 'icon.svg' },
  { size: 128, svg: 'icon.svg' },
];

const root = new URL('..', import.meta.url);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
await mkdir(new URL('public/icon/', root), { recursive: true });

for (const { size, svg } of drawings) {
  const source = await readFile(new URL(`assets/${svg}`, root), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
  );
  const path = new URL(`public/icon/${size}.png`, root).pathname;
  await page.screenshot({ path, omitBackground: true });
  console.log(`public/icon/${size}.png`);
}

await browser.close();
