import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../launch';

/** The popup of a tab, in a tab of its own with the width of a popup. */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const tab = await browser.serviceWorker.evaluate(async (url) => {
    const tabs: { id: number; url?: string }[] = await Reflect.get(globalThis, 'chrome').tabs.query({});
    return tabs.find((one) => one.url === url)?.id;
  }, page.url());
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(browser.extensionUrl(`popup.html?tab=${tab}`));
  // It is to look as it does at the toolbar, not as in a window of its own.
  await popup.evaluate(() => document.documentElement.classList.remove('detached'));
  return popup;
}
