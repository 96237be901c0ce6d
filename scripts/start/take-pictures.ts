import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../launch';
import type { PortalPage } from '../portal/pages';
import { openPopup } from './open-popup';

const folder = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** How long a page that is a report may take to show it; real ones take a fraction of a second. */
const patience = 1_500;

/**
 * Opens each page, says what the extension's popup says of it, and takes a picture of the popup and one of the
 * page at its first finding.
 *
 * @returns the folder of the pictures, relative to the current one
 */
export async function takePictures(
  browser: ExtensionBrowser,
  pages: readonly PortalPage[],
  say: (line: string) => void,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { slug, address } of pages) {
    const page = await browser.context.newPage();
    await page.goto(address);
    // A page that is no report never gets an overlay: then the time has passed, and the popup says why.
    await page
      .locator('gouji-overlay')
      .waitFor({ state: 'attached', timeout: patience })
      .catch(() => null);
    const popup = await openPopup(browser, page);
    say([`■ ${slug}`, ...(await settledLines(popup)).map((line) => `  ${line}`), ''].join('\n'));
    await popup.screenshot({ path: join(folder, `${slug}.popup.png`) });
    await jumpToFirstFinding(popup, page);
    await page.screenshot({ path: join(folder, `${slug}.page.png`) });
    await popup.close();
    await page.close();
  }
  return relative(process.cwd(), folder);
}

async function jumpToFirstFinding(popup: Page, page: Page): Promise<void> {
  const first = popup.locator('.findings li button').first();
  if ((await first.count()) > 0) await first.click();
  await page.bringToFront();
  // Scrolling is smooth, and marks follow two frames later.
  await page.waitForTimeout(700);
}

/** What the popup shows once it no longer changes: a line for each heading, paragraph, row and finding. */
async function settledLines(popup: Page): Promise<string[]> {
  await popup.locator('main:not([aria-busy="true"])').waitFor({ timeout: 10_000 });
  let before = '';
  for (let rounds = 0; ; rounds += 1) {
    const lines = await popup.evaluate(readLines);
    if (lines.join('\n') === before || rounds === 20) return lines;
    before = lines.join('\n');
    await popup.waitForTimeout(250);
  }
}

/** Runs in the popup. */
function readLines(): string[] {
  const pieces = [...document.querySelectorAll('main :is(h1, h2, h3, p, dl, tr, li)')];
  const outermost = pieces.filter((piece) => !piece.parentElement?.closest('dl, tr, li'));
  return outermost
    .map((piece) => {
      const words: string[] = [];
      let before: ParentNode | null = null;
      const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const text = textContent?.trim();
        if (!text || parentElement?.closest('.action')) continue;
        // Pieces of one sentence stand in one element; what stands in another is another word.
        if (parentElement === before) words.push(`${words.pop() ?? ''}${text}`);
        else words.push(text);
        before = parentElement;
      }
      return words.join(' ');
    })
    .filter((line) => line !== '');
}
