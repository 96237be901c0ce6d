import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../launch';
import type { PortalPage } from '../portal/pages';

const folder = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** How long a page may take to be inspected; real ones take a fraction of a second. */
const patience = 5_000;

/**
 * Opens each page, says what the extension's popup says of it, and takes a picture of the page with its marks
 * and one of the popup.
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
    const marks = page.locator('gouji-overlay > gouji-mark');
    // A page that is no report never gets an overlay: then the time has passed, and the popup says why.
    await page
      .locator('gouji-overlay')
      .waitFor({ state: 'attached', timeout: patience })
      .catch(() => null);
    const popup = await openPopup(browser, page);
    say(`■ ${slug}（页面标注 ${await marks.count()} 处）`);
    say(`${indent(await settledText(popup))}\n`);
    await page.screenshot({ path: join(folder, `${slug}.page.png`), fullPage: true });
    await popup.screenshot({ path: join(folder, `${slug}.popup.png`), fullPage: true });
    await popup.close();
    await page.close();
  }
  return relative(process.cwd(), folder);
}

/** The popup of a tab, in a tab of its own with the width of a popup. */
async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const tab = await browser.serviceWorker.evaluate(async (url) => {
    const tabs: { id: number; url?: string }[] = await Reflect.get(globalThis, 'chrome').tabs.query({});
    return tabs.find((one) => one.url === url)?.id;
  }, page.url());
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(browser.extensionUrl(`popup.html?tab=${tab}`));
  return popup;
}

/** What the popup shows once it no longer changes. */
async function settledText(popup: Page): Promise<string> {
  const end = Date.now() + patience;
  let before = '';
  for (;;) {
    const now = await popup.locator('body').innerText();
    if ((now === before && now.trim() !== '') || Date.now() > end) return now;
    before = now;
    await popup.waitForTimeout(250);
  }
}

function indent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `  ${line}`).join('\n');
}
