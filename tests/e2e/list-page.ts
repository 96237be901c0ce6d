import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser';
import { openPopup, openTab } from './tabs';

// A page that lists reports, and the page on which they are inspected one by one.

/** @param hrefs address and title of each report */
export const listPage = (hrefs: readonly (readonly [href: string, title: string, ...rest: unknown[]])[]) =>
  `<!DOCTYPE html><title>政府信息公开年报_青禾县人民政府</title><h1>政府信息公开年报</h1><ul>${hrefs
    .map(([href, title]) => `<li><a href="${href}" title="${title}">${title.slice(0, 12)}…</a></li>`)
    .join('')}</ul>`;

/** What the browser's language is, a page that opens by itself is told too late. */
export async function speakChinese({ serviceWorker }: ExtensionBrowser): Promise<void> {
  await serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
}

/** Presses the popup's button on a list page. @returns the page that opens */
export async function inspectAll(
  browser: ExtensionBrowser,
  address: string,
): Promise<{ list: Page; tab: number }> {
  const { id: tab } = await openTab(browser, address);
  const popup = await openPopup(browser, tab);
  const opened = browser.context.waitForEvent('page');
  await popup.locator('button.first').click();
  const list = await opened;
  await popup.close();
  await list.locator('.lines tbody tr').first().waitFor();
  return { list, tab };
}
