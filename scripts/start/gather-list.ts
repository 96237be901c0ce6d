import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../launch';
import { openPopup } from './open-popup';

/** A page a second, and twenty of them. */
const patience = 180_000;

/** Lets the extension inspect all reports of a list page, as *inspect all* in the popup does. @returns the page of it */
export async function beginList(browser: ExtensionBrowser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const popup = await openPopup(browser, page);
  const opened = browser.context.waitForEvent('page');
  await popup.locator('button.first').click();
  const list = await opened;
  for (const one of [popup, page]) await one.close();
  // With all its pages known, a list waits for somebody to say so; one of a single page has begun by itself.
  await list.locator('.pages button.plain').waitFor();
  const [go, stop] = [0, 1].map((at) => list.locator('.progress .buttons button').nth(at));
  if (await stop!.isDisabled()) await go!.click();
  return list;
}

/** … and waits until all are inspected. */
export async function gatherList(browser: ExtensionBrowser, address: string): Promise<Page> {
  const list = await beginList(browser, address);
  await list.waitForFunction(
    () => {
      const bar = document.querySelector('progress');
      return bar !== null && bar.value === bar.max;
    },
    undefined,
    { timeout: patience },
  );
  return list;
}
