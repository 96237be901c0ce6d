import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtensionBrowser } from '../launch';
import { gatherList } from './gather-list';

const folder = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

/** Lets the extension inspect all reports of a list page, says what becomes of each, and takes a picture. */
export async function inspectList(
  browser: ExtensionBrowser,
  address: string,
  say: (line: string) => void,
): Promise<void> {
  const list = await gatherList(browser, address);
  const lines = await list.locator('.lines tbody tr').allInnerTexts();
  say(['■ list', ...lines.map((line) => `  ${line.replace(/\s+/g, ' ')}`), ''].join('\n'));
  await list.screenshot({ path: join(folder, 'list.inspected.png'), fullPage: true });
  await list.close();
  // What was inspected is on the desk by then.
  const desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
  await desk.locator('.picture').waitFor();
  say(['■ desk', `  ${(await desk.locator('main').innerText()).split('\n', 1)[0]}`, ''].join('\n'));
  await desk.screenshot({ path: join(folder, 'desk.png'), fullPage: true });
  await desk.close();
}
