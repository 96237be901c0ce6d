import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { inspectionSchema } from '../../lib/inspection';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { captured, openPopup, openTab, stored } from './tabs';

// What is on the clipboard after a copy, read back by pasting it into a page as a spreadsheet would take it.

const host = 'http://www.qinghe.gov.cn';
let browser: ExtensionBrowser;
let popup: Page;
let report: Page;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
    '/paste.html': '<title>粘贴</title><textarea></textarea>',
  }));
  const tab = await openTab(browser, `${host}/report.html`);
  report = tab.page;
  await report.locator('gouji-mark').first().waitFor({ state: 'attached' });
  // A code that spreadsheets like to ruin.
  await report.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((each) => /^\s*规范性文件/.test(each.innerText))!;
    row.cells[3]!.textContent = '0012';
  });
  await vi.waitFor(async () => expect(await stored(browser, tab.id)).toContain('0012'), { timeout: 15_000 });
  popup = await openPopup(browser, tab.id);
});

/** What a paste hands over, in both forms. */
async function pasted(): Promise<{ html: string; text: string }> {
  const page = await browser.context.newPage();
  await page.goto(`${host}/paste.html`);
  await page.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      Object.assign(window, {
        pasted: {
          html: clipboardData?.getData('text/html') ?? '',
          text: clipboardData?.getData('text/plain') ?? '',
        },
      });
    });
  });
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  const both = await (await page.waitForFunction(() => Reflect.get(window, 'pasted'))).jsonValue();
  await page.close();
  return both;
}

async function copy(name: string): Promise<string> {
  await popup.bringToFront();
  await popup.getByRole('button', { name, exact: true }).click();
  return said();
}

/** Copies what stands in the menu. */
async function copyFromMenu(name: string): Promise<string> {
  await popup.bringToFront();
  await popup.getByRole('button', { name: '复制', exact: true }).click();
  return copy(name);
}

async function said(): Promise<string> {
  const status = popup.locator('footer [role=status]');
  await expect.poll(() => status.innerText()).not.toBe('');
  return status.innerText();
}

describe('a table', () => {
  test('arrives with its merged cells, every line as wide as the table, and says so', async () => {
    const said = await copy('复制表二');
    const [, rows, columns] = /已复制表二：(\d+)行 × (\d+)列/.exec(said)!.map(Number);
    const { html, text } = await pasted();
    const lines = text.split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    expect(lines).toHaveLength(rows!);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([columns]));
    expect(html).toMatch(/colspan="?[2-9]/);
    expect(html).toMatch(/rowspan="?[2-9]/);
    expect(text).toContain('商业企业');
  });

  test('keeps what is text as text, with the hints that spreadsheets read', async () => {
    await copy('复制表一');
    const { html, text } = await pasted();
    expect(text).toContain('0012');
    expect(html).toMatch(/mso-number-format:[^>]*@[^>]*>(?:<[^>]+>)*0012</);
    expect(html).toMatch(/<td[^>]*>0<\/td>/);
  });
});

test('all figures arrive as one table, a figure a line', async () => {
  await copyFromMenu('全部数据');
  const { text } = await pasted();
  const lines = text.split(/\r?\n/);
  expect(lines[0]).toMatch(/^键\t/);
  // The browser's storage hands them back in the order of the alphabet.
  expect(lines[1]).toMatch(/^disclosure\.rules\.produced\t/);
  expect(lines.filter((line) => line.startsWith('applications.processed.person\t'))).toHaveLength(1);
});

test('the inspection arrives as JSON under the schema', async () => {
  expect(await copyFromMenu('核查结果（JSON）')).toBe('已复制核查结果（JSON）。');
  const inspection = JSON.parse((await pasted()).text);
  expect(inspection.schema).toBe(1);
  expect(inspection.findings.length).toBeGreaterThan(5);
});

test('a ledger row arrives as one line, under the head where one is wanted, and as wide as it', async () => {
  await copyFromMenu('台账行');
  const row = (await pasted()).text;
  expect(row).toMatch(/^禾泽市渡口镇人民政府\t2020\t/);
  expect(row).not.toMatch(/[\r\n]/);
  await copyFromMenu('台账行（含表头）');
  const [head, below] = (await pasted()).text.split('\r\n');
  expect(below).toBe(row);
  expect(head!.split('\t')).toHaveLength(row.split('\t').length);
});

test('the letter arrives as sentences with every finding that is not settled, formatted and plain', async () => {
  await copyFromMenu('整改通知');
  const { html, text } = await pasted();
  expect(text).toContain('禾泽市渡口镇人民政府');
  expect(text).toContain('依据');
  expect(html).toContain('<p');
});

test('Markdown arrives with the findings and the tables', async () => {
  await copyFromMenu('核查结果（Markdown）');
  expect((await pasted()).text).toMatch(/^\|.*（七）总计.*\|$/m);
});

describe('a file', () => {
  async function exported(name: string): Promise<{ name: string; bytes: Buffer }> {
    await popup.bringToFront();
    await popup.getByRole('button', { name: '导出', exact: true }).click();
    const coming = popup.waitForEvent('download');
    await popup.getByRole('button', { name, exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
  }

  test.each([
    ['Excel 工作簿（XLSX）', /\.xlsx$/, 'PK'],
    ['台账行（CSV）', /\.csv$/, '\uFEFF'],
    ['全部数据（CSV）', /\.csv$/, '\uFEFF'],
    ['问题清单（CSV）', /\.csv$/, '\uFEFF'],
    ['核查结果（Markdown）', /\.md$/, '#'],
    ['核查结果（JSON）', /\.json$/, '{'],
  ])('%s is made, named after agency and year, and said to be there', async (item, extension, start) => {
    const { name, bytes } = await exported(item);
    expect(name).toMatch(/^禾泽市渡口镇人民政府.2020/);
    expect(name).toMatch(extension);
    expect(bytes.toString('utf8').startsWith(start)).toBe(true);
    expect(bytes.length).toBeGreaterThan(500);
    expect(await said()).toBe(`已导出：${name}`);
  });

  test('of JSON reads back under the schema as it was written', async () => {
    const text = (await exported('核查结果（JSON）')).bytes.toString('utf8');
    expect(inspectionSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });
});

test('a table that the page no longer has is not copied, and that is said', async () => {
  await report.evaluate(() => {
    for (const table of document.querySelectorAll('table')) table.remove();
  });
  // The popup still shows what was there a moment ago.
  await popup.evaluate(() => {
    [...document.querySelectorAll('button')].find((button) => button.ariaLabel === '复制表二')?.click();
  });
  await expect
    .poll(async () => `${await popup.locator('body').innerText()}`)
    .toMatch(/没有复制|缺失|不是政府信息公开工作年度报告/);
});

test('a tab that has been closed is said to have been closed', async () => {
  await report.close();
  await expect.poll(() => popup.locator('main').innerText()).toContain('该标签页已经关闭');
});
