import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtensionBrowser } from '../launch';
import { openPopup } from './open-popup';

const folder = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** A page a second, and twenty of them. */
const patience = 120_000;

/** Lets the extension inspect all reports of a list page, says what becomes of each, and takes a picture. */
export async function inspectList(
  browser: ExtensionBrowser,
  address: string,
  say: (line: string) => void,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const popup = await openPopup(browser, page);
  const opened = browser.context.waitForEvent('page');
  await popup.locator('button.first').click();
  const list = await opened;
  await list.waitForFunction(
    () => {
      const bar = document.querySelector('progress');
      return bar !== null && bar.value === bar.max;
    },
    undefined,
    { timeout: patience },
  );
  const lines = await list.locator('.lines tbody tr').allInnerTexts();
  say(['■ list', ...lines.map((line) => `  ${line.replace(/\s+/g, ' ')}`), ''].join('\n'));
  await list.screenshot({ path: join(folder, 'list.inspected.png'), fullPage: true });
  for (const one of [list, popup, page]) await one.close();
}
