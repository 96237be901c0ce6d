import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { captured } from '../e2e/tabs';
import { type FirefoxBrowser, freshFirefox } from './firefox';

// What is on the clipboard after a copy, read back by pasting it.

const host = 'http://www.qinghe.gov.cn';
const patiently = { timeout: 15_000 };
let firefox: FirefoxBrowser;
let popup: Page;
let editor: Page;

beforeAll(async () => {
  ({ firefox } = await freshFirefox({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/editor.html': `<title>粘贴</title><div contenteditable></div><textarea></textarea><script>
      document.addEventListener('paste', ({ clipboardData }) => {
        window.pasted = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
      });
    </script>`,
  }));
  const { page, id } = await firefox.open(`${host}/report.html`);
  await vi.waitFor(async () => expect((await firefox.toolbar(id)).text).not.toBe(''), patiently);
  // A code that spreadsheets like to ruin.
  await page.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((each) => /^\s*规范性文件/.test(each.innerText))!;
    row.cells[3]!.textContent = '0012';
  });
  editor = (await firefox.open(`${host}/editor.html`)).page;
  popup = await firefox.openPopup(id);
});

/** Copies with a button of the popup, and gives what the popup says of it. */
async function copy(name: string): Promise<string> {
  await popup.bringToFront();
  await popup.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  const status = () =>
    popup.$eval('footer [role=status]', (element) => (element as HTMLElement).innerText.trim());
  await expect.poll(status).not.toBe('');
  return status();
}

/** Pastes as a person does, and gives what the paste handed over. */
async function pasteInto(selector: string): Promise<{ html: string; text: string }> {
  await editor.bringToFront();
  await editor.$eval(selector, (element) => {
    if (element instanceof HTMLTextAreaElement) element.value = '';
    element.innerHTML = '';
    (element as HTMLElement).focus();
    Reflect.deleteProperty(window, 'pasted');
  });
  await editor.keyboard.down('Control');
  await editor.keyboard.press('v');
  await editor.keyboard.up('Control');
  const handed = await editor.waitForFunction(() => Reflect.get(window, 'pasted'));
  // What the editor makes of it comes after the event.
  await editor.waitForFunction(
    (field) => {
      const element = document.querySelector(field);
      return element instanceof HTMLTextAreaElement ? element.value !== '' : element?.hasChildNodes();
    },
    {},
    selector,
  );
  return handed.jsonValue();
}

describe('a table', () => {
  test('arrives in an editor with its merged cells, and the popup says how large it is', async () => {
    const said = await copy('复制表二');
    const [, rows, columns] = /已复制表二：(\d+)行 × (\d+)列/.exec(said)!.map(Number);
    await pasteInto('[contenteditable]');
    const table = await editor.evaluate(() => {
      const pasted = document.querySelector('[contenteditable] table') as HTMLTableElement;
      const cells = [...pasted.rows].flatMap((row) => [...row.cells]);
      return {
        rows: pasted.rows.length,
        slots: cells.reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0),
        merged: cells.filter(({ colSpan, rowSpan }) => colSpan * rowSpan > 1).length,
      };
    });
    expect(table).toMatchObject({ rows, slots: rows! * columns! });
    expect(table.merged).toBeGreaterThan(5);
  });

  test('arrives in a text field with every line as wide as the table', async () => {
    const [, rows, columns] = /(\d+)行 × (\d+)列/.exec(await copy('复制表二'))!.map(Number);
    const { text } = await pasteInto('textarea');
    const lines = text.split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    expect(lines).toHaveLength(rows!);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([columns]));
    expect(await editor.$eval('textarea', ({ value }) => value)).toContain('商业企业');
  });

  test('keeps what is text as text, with the hints that spreadsheets read', async () => {
    await copy('复制表一');
    const { html, text } = await pasteInto('[contenteditable]');
    expect(text).toContain('0012');
    expect(html).toMatch(/mso-number-format:[^>]*@[^>]*>(?:<[^>]+>)*0012</);
    expect(html).toMatch(/<td[^>]*>0<\/td>/);
  });
});

test('the inspection arrives as JSON under the schema', async () => {
  await popup.bringToFront();
  await popup.locator('::-p-aria([name="复制"][role="button"])').click();
  expect(await copy('核查结果（JSON）')).toBe('已复制核查结果（JSON）。');
  const inspection = JSON.parse((await pasteInto('textarea')).text);
  expect(inspection.schema).toBe(1);
  expect(inspection.findings.length).toBeGreaterThan(5);
});
