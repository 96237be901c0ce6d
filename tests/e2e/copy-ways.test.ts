import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, openPopup, openTab } from './tabs';

// Where the browser refuses one way to the clipboard the other is taken; where it refuses both nothing is claimed.
// And what a rich editor makes of a table, which is the nearest to a spreadsheet that a browser has.

const host = 'http://www.qinghe.gov.cn';
let browser: ExtensionBrowser;
let popup: Page;
let editor: Page;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('word-paste-2022') },
    '/editor.html': '<title>粘贴</title><div contenteditable></div><textarea></textarea>',
  }));
  const report = await openTab(browser, `${host}/report.html`);
  await report.page.locator('gouji-overlay').waitFor({ state: 'attached' });
  editor = await browser.context.newPage();
  await editor.goto(`${host}/editor.html`);
  popup = await openPopup(browser, report.id);
});

/** Copies table 2 and gives what the popup says of it. */
async function copy(): Promise<string> {
  await popup.bringToFront();
  await popup.getByRole('button', { name: '复制表二' }).click();
  const status = popup.locator('footer [role=status]');
  await expect.poll(() => status.innerText()).not.toBe('');
  return status.innerText();
}

/** Puts a text on the clipboard as a person does. */
async function clipboardHolds(text: string): Promise<void> {
  await editor.bringToFront();
  await editor.locator('textarea').fill(text);
  await editor.locator('textarea').selectText();
  await editor.keyboard.press('Control+C');
}

async function pasteInto(selector: string): Promise<void> {
  await editor.bringToFront();
  await editor.locator(selector).fill('');
  await editor.locator(selector).focus();
  await editor.keyboard.press('Control+V');
}

test('an editor gets the table with its merged cells, a text field gets it with tabs', async () => {
  const [, rows, columns] = /(\d+)行 × (\d+)列/.exec(await copy())!.map(Number);
  await pasteInto('[contenteditable]');
  await editor.locator('[contenteditable] table').waitFor();
  const table = await editor.evaluate(() => {
    const pasted = document.querySelector('[contenteditable] table') as HTMLTableElement;
    const cells = [...pasted.rows].flatMap((row) => [...row.cells]);
    return {
      rows: pasted.rows.length,
      slots: cells.reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0),
      merged: cells.filter(({ colSpan, rowSpan }) => colSpan * rowSpan > 1).length,
      total: cells.map((cell) => cell.innerText.replace(/\s/g, '')).filter((text) => text === '（七）总计')
        .length,
    };
  });
  expect(table).toMatchObject({ rows, slots: rows! * columns!, total: 1 });
  expect(table.merged).toBeGreaterThan(5);
  await pasteInto('textarea');
  const field = editor.locator('textarea');
  await expect.poll(() => field.inputValue()).toContain('商业企业');
  const text = await field.inputValue();
  expect(text.split('\n').filter((line) => line.includes('\t')).length).toBeGreaterThan(20);
});

test('without the copy event the clipboard API is taken, with both forms', async () => {
  await popup.evaluate(() => {
    document.execCommand = () => false;
  });
  await clipboardHolds('原有内容');
  expect(await copy()).toContain('已复制表二');
  await pasteInto('[contenteditable]');
  await expect.poll(() => editor.locator('[contenteditable] table').count()).toBe(1);
});

test('without either it says so, and the clipboard is what it was', async () => {
  await popup.evaluate(() => {
    document.execCommand = () => {
      throw new Error('refused');
    };
    navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await clipboardHolds('原有内容');
  const said = await copy();
  expect(said).toContain('没有复制');
  expect(said).not.toContain('已复制');
  await pasteInto('textarea');
  await expect.poll(() => editor.locator('textarea').inputValue()).toBe('原有内容');
});
