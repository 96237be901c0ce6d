import { beforeAll, describe, expect, test } from 'vitest';
import { bestOf } from './best-of';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { openTab } from './tabs';

// A file that is longer than any report, in the page that shows files.

let browser: ExtensionBrowser;
beforeAll(async () => {
  ({ browser } = await freshBrowser());
});

describe('a file of 300 pages', () => {
  /** Opens it and scrolls through it: when the first page was there, and the longest time that the page was busy. */
  async function openLong() {
    const { page } = await openTab(browser, browser.extensionUrl('reader.html'));
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(globalThis, 'tasks', tasks);
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
    });
    const start = Date.now();
    await page.setInputFiles('input[type=file]', {
      name: 'long.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(longPdf(300)),
    });
    await page.locator('.paper canvas').first().waitFor();
    const first = Date.now() - start;
    await page.locator('.standing.trouble').waitFor();
    for (let step = 1; step <= 20; step++) {
      await page.evaluate((by) => scrollTo(0, (document.documentElement.scrollHeight * by) / 20), step);
      await page.waitForTimeout(50);
    }
    // Those at the end are drawn once scrolling has come to rest there.
    await page.locator('.paper canvas').first().waitFor();
    const canvases = await page.locator('.paper canvas').count();
    const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(globalThis, 'tasks')));
    await page.close();
    return { first, canvases, longest };
  }

  test('only those pages are drawn that are in sight, and a few beside them', async () => {
    const { canvases } = await openLong();
    expect(canvases).toBeGreaterThan(0);
    expect(canvases).toBeLessThan(16);
  });

  test('shows its first page within 2 s', { timeout: 240_000 }, async () => {
    expect(await bestOf(2000, async () => (await openLong()).first)).toBeLessThan(2000);
  });

  test('never blocks for more than 100 ms', { timeout: 240_000 }, async () => {
    expect(await bestOf(100, async () => (await openLong()).longest)).toBeLessThan(100);
  });
});

/** A PDF of so many pages of plain text. */
function longPdf(pages: number): string {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let at = 0; at < pages; at++) {
    const lines = Array.from(
      { length: 45 },
      (_, line) => `(Page ${at + 1}, line ${line + 1}: nothing to report.) Tj T*`,
    );
    const content = `BT /F1 11 Tf 14 TL 60 780 Td ${lines.join(' ')} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
