import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../e2e/browser';
import { type FirefoxBrowser, startFirefox } from './firefox';

// Files in the page that shows them, in Firefox.

const folder = join(import.meta.dirname, '..', 'documents', 'files');
const host = 'http://www.qinghe.gov.cn';
const files = {
  'report.pdf': ['sums-do-not-close-2020.chromium-cairo.pdf', 'application/pdf'],
  'report.docx': ['sums-do-not-close-2020.libreoffice.docx', 'application/octet-stream'],
  'report.ofd': ['wps-paste-2023.own.ofd', 'application/octet-stream'],
} as const;

let server: PageServer;
let firefox: FirefoxBrowser;
beforeAll(async () => {
  server = await servePages(
    Object.fromEntries(
      Object.entries(files).map(([name, [file, contentType]]) => [
        `/${name}`,
        { body: new Uint8Array(readFileSync(join(folder, file))), contentType },
      ]),
    ),
  );
  firefox = await startFirefox(server.port);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** The shown marks over cells of the file: how far outside of their cell, in CSS pixels. */
function outsideOfCells(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gouji-mark')].flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      if (box.top < 80 || box.bottom > innerHeight) return [];
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const cell = document.elementsFromPoint(x, y).find((element) => element.matches('#file td'));
      if (!cell) return [];
      const around = cell.getBoundingClientRect();
      const low = Math.max(0, (box.height - around.height) / 2);
      return [Math.max(around.top - box.top - low, box.bottom - around.bottom - low)];
    }),
  );
}

test.each([
  ['report.pdf', '6'],
  ['report.docx', '6'],
  ['report.ofd', '2'],
])('%s by its address: toolbar, popup, marks at 50 to 300 %%', async (name, count) => {
  const { page, id } = await firefox.openReader(`?src=${encodeURIComponent(`${host}/${name}`)}`);
  await page.waitForSelector('gouji-mark', { timeout: 30_000 });
  await expect.poll(async () => (await firefox.toolbar(id)).text).toBe(count);

  const popup = await firefox.openPopup(id);
  const counts = await popup.$$eval('.counts dd', (all) => all.map(({ textContent }) => Number(textContent)));
  expect(String(counts[0]! + counts[1]!)).toBe(count);
  await popup.close();
  await page.bringToFront();

  let seen = 0;
  for (const zoom of ['50%', '100%', '300%']) {
    for (let tries = 0; tries < 12; tries++) {
      const now = await page.$eval('.zoom output', (output) => output.textContent ?? '');
      if (now === zoom) break;
      const [less, more] = await page.$$('.zoom button');
      await (Number.parseInt(now, 10) > Number.parseInt(zoom, 10) ? less : more)!.click();
    }
    await page.evaluate(() => {
      const marks = [...document.querySelectorAll('gouji-mark')];
      const cells = [...document.querySelectorAll('#file td')].map((cell) => cell.getBoundingClientRect());
      const inCell = marks.find((mark) => {
        const { left, top } = mark.getBoundingClientRect();
        return cells.some(
          (cell) => cell.left <= left && cell.right >= left && cell.top <= top + 9 && cell.bottom >= top,
        );
      });
      inCell?.scrollIntoView({ block: 'center', inline: 'center' });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const outside of await outsideOfCells(page)) {
      seen++;
      expect(outside, `at ${zoom}`).toBeLessThanOrEqual(2);
    }
  }
  expect(seen).toBeGreaterThan(0);
  await page.close();
});
