import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { parsePage } from '../../scripts/check/parse-page';
import { docxOfBlocks } from '../documents/docx-of-blocks';
import { ofdOfBlocks } from '../documents/ofd-of-blocks';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { inspectAll, listPage, speakChinese } from './list-page';
import { countsIn, endServiceWorker, marked, type OpenTab, openPopup, openTab, toolbar } from './tabs';

// Pages whose tables are in files that they link to: one act, one inspection.

const host = 'http://www.qinghe.gov.cn';
const noTables = { disclosure: '', applications: '', reviews: '' };
const wrong = { 'applications.received.person': '1' };
const tables = (cells: Record<string, string>) => {
  const html = reportPage({ cells });
  const { blocks } = readPage(parsePage(html, host), host).reading.outline;
  return blocks.filter(({ kind }) => kind === 'table');
};
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A whole report as a file. */
const whole = {
  body: docxOfBlocks(readPage(parsePage(reportPage({ cells: wrong }), host), host).reading.outline.blocks),
  contentType: 'application/octet-stream',
};
const page = (...links: string[]) =>
  reportPage({
    tables: noTables,
    otherMatters: `<p>本年度未收取信息处理费。</p>${links.map((link) => `<p>附件：${link}</p>`).join('')}`,
  });
const docx = { body: docxOfBlocks(tables(wrong)), contentType: 'application/octet-stream' };

let answer: () => void;
let browser: ExtensionBrowser;
beforeAll(async () => {
  const mayAnswer = new Promise<void>((done) => {
    answer = done;
  });
  ({ browser } = await freshBrowser({
    '/word.html': page('<a href="/f/1.docx">统计表.docx</a>'),
    '/ofd.html': page('<a href="/f/1.ofd">统计表.ofd</a>'),
    '/elsewhere.html': page('<a href="http://gk.qinghe.gov.cn/f/1.docx">统计表.docx</a>'),
    '/broken.html': page('<a href="/f/none.docx">附件1.docx</a>', '<a href="/f/lies.pdf">附件2.pdf</a>'),
    '/slow.html': page('<a href="/f/slow.docx">统计表.docx</a>'),
    '/both.html': reportPage({ behind: '<p>附件：<a href="/f/1.docx">年度报告.docx</a></p>' }),
    '/nb/': listPage([
      ['/word.html', '青禾镇人民政府2021年政府信息公开工作年度报告'],
      ['/broken.html', '青禾镇人民政府2021年政府信息公开工作年度报告（附件缺失）'],
    ]),
    '/files/': listPage([
      ['/f/whole.docx', '青禾镇人民政府2021年政府信息公开工作年度报告'],
      ['/f/get.jsp?id=2', '青禾镇人民政府2021年政府信息公开工作年度报告（二）'],
      ['/f/lies.pdf', '青禾镇人民政府2022年政府信息公开工作年度报告'],
    ]),
    '/f/whole.docx': whole,
    '/f/get.jsp': { ...whole, contentType: word },
    '/f/1.docx': docx,
    '/f/1.ofd': { body: ofdOfBlocks(tables(wrong)), contentType: 'application/octet-stream' },
    '/f/lies.pdf': { body: '<!DOCTYPE html><title>404</title>', contentType: 'text/html' },
    '/f/slow.docx': { ...docx, until: mayAnswer },
  }));
});
beforeEach(async () => {
  // What is settled of a report is settled wherever it stands.
  await browser.serviceWorker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await speakChinese(browser);
});

const act = (popup: Page) => popup.getByRole('button', { name: '连同附件核查', exact: true });
const counts = countsIn;

/** Opens a page and has it inspected with its files, in a popup that is gone before they are there. */
async function inspectWithFiles(path: string): Promise<OpenTab> {
  const tab = await openTab(browser, host + path);
  const popup = await openPopup(browser, tab.id);
  await act(popup).click();
  await popup.close();
  return tab;
}

test('nothing is offered where the page shows the report as well', async () => {
  const tab = await openTab(browser, `${host}/both.html`);
  const popup = await openPopup(browser, tab.id);
  await popup.getByRole('button', { name: '核查此附件' }).waitFor();
  expect(await act(popup).count()).toBe(0);
});

describe('a page with its tables in a file', () => {
  test('is one report with it, wherever one looks, and the popup may close', async () => {
    const { id, page: opened } = await inspectWithFiles('/word.html');
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('2');
    const popup = await openPopup(browser, id);
    await popup.getByText('附件“统计表.docx”：').first().waitFor();
    expect(await popup.getByText('表二').count()).toBeGreaterThan(0);
    expect((await counts(popup)).error).toBe(2);
    // Two in the file, and for each table that the page has it there.
    await expect.poll(() => opened.locator('.bar .at').innerText()).toBe('–/5');
    expect(await act(popup).count()).toBe(0);
  });

  test('the page of the file is named', async () => {
    const { id } = await inspectWithFiles('/ofd.html');
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('2');
    const popup = await openPopup(browser, id);
    await popup.getByText('附件“统计表.ofd”第1页：').first().waitFor();
  });

  test('outlives the service worker, and changes of the page', async () => {
    const { id, page: opened } = await inspectWithFiles('/word.html');
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('2');
    await endServiceWorker(browser);
    await opened.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = '另有说明，共收到政府信息公开申请9件。';
      document.querySelector('#zoom')!.append(more);
    });
    const popup = await openPopup(browser, id);
    await expect.poll(async () => (await counts(popup)).error).toBe(3);
  });

  test('is another page’s no more', async () => {
    const tab = await inspectWithFiles('/word.html');
    await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('2');
    await tab.page.goto(`${host}/both.html`);
    await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('');
    const popup = await openPopup(browser, tab.id);
    expect((await counts(popup)).error).toBe(0);
  });

  test('a jump to what is in the file opens the file there, with the same marks', async () => {
    const { id } = await inspectWithFiles('/word.html');
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('2');
    const popup = await openPopup(browser, id);
    const opening = browser.context.waitForEvent('page');
    await popup.getByText('附件“统计表.docx”：').first().click();
    const reader = await opening;
    expect(new URL(reader.url()).pathname).toBe('/reader.html');
    const card = reader.getByRole('dialog');
    await card.waitFor();
    expect(await card.innerText()).toContain('自然人');
    expect(await marked(reader)).toBe(2);

    // The file names no unit and no year: what is decided about it is about the page's report.
    await card.getByRole('button', { name: /已核/ }).click();
    await card.getByRole('button', { name: '可以接受的差异' }).click();
    await expect.poll(() => marked(reader)).toBe(1);
  });

  test('what is settled there in the popup is settled in the file', async () => {
    const { id } = await inspectWithFiles('/ofd.html');
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('2');
    const popup = await openPopup(browser, id);
    const opening = browser.context.waitForEvent('page');
    await popup.getByText('附件“统计表.ofd”').first().click();
    const reader = await opening;
    await expect.poll(() => marked(reader)).toBe(2);
    const line = popup.locator('.findings li', { hasText: '“自然人”列' }).first();
    await line.locator('summary').click();
    await line.locator('select').selectOption({ label: '已与单位核实' });
    await line.getByRole('button', { name: '标为已核' }).click();
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('1');
    await expect.poll(() => marked(reader)).toBe(1);
  });

  test('of another host: the page learns nothing of it', async () => {
    const { id, page: opened } = await inspectWithFiles('/elsewhere.html');
    await expect.poll(async () => (await toolbar(browser, id)).text).toBe('2');
    const said = await opened.evaluate(() => {
      const texts = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map((each) => `${each.outerHTML}${each.shadowRoot ? texts(each.shadowRoot) : ''}`)
          .join('');
      return texts(document.querySelector('gouji-overlay') ?? document.createElement('p'));
    });
    expect(said).not.toContain('applications/');
    expect(said).not.toContain('附件“统计表.docx”：');
  });
});

test('a file that cannot be had is named with what to do, and the rest stands', async () => {
  const { id } = await inspectWithFiles('/broken.html');
  const popup = await openPopup(browser, id);
  await popup.locator('.with-files .failed').nth(1).waitFor();
  const said = (await popup.locator('.with-files').textContent()) ?? '';
  expect(said).toContain('404');
  expect(said).toContain('网页');
  expect((await counts(popup)).error).toBe(0);
  expect(await popup.getByRole('button', { name: '重新读取附件' }).count()).toBe(1);
  await popup.setViewportSize({ width: 300, height: 600 });
  await popup.evaluate(axe.source);
  const violations = await popup.evaluate(async () => {
    const result = await Reflect.get(globalThis, 'axe').run('.with-files');
    return result.violations.map(({ id }: { id: string }) => id);
  });
  expect(violations).toEqual([]);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

test('one that takes long says so, and can be stopped', async () => {
  const tab = await openTab(browser, `${host}/slow.html`);
  const popup = await openPopup(browser, tab.id);
  await act(popup).click();
  await popup.getByText('下载中').waitFor();
  await popup.getByRole('button', { name: '停止' }).click();
  await popup.getByText('已停止').waitFor();
  answer();
  await popup.getByRole('button', { name: '重新读取附件' }).click();
  await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('2');
});

test('a list fetches them by itself, and its line shows what they come to', async () => {
  const { list } = await inspectAll(browser, `${host}/nb/`);
  await list.locator('.now').getByText('核查完毕').waitFor({ timeout: 45_000 });
  const [first, second] = await list.locator('.lines tbody tr').allInnerTexts();
  expect(first).toMatch(/青禾镇人民政府[\s\S]*2/);
  expect(first).not.toContain('未能核查');
  expect(second).toContain('未能核查');
});

test('entries of a list that are themselves files are fetched and inspected', async () => {
  const { list } = await inspectAll(browser, `${host}/files/`);
  await expect.poll(() => list.locator('.progress .now').textContent()).toContain('已完成 3 / 3');
  const lines = await list.locator('.lines tbody tr').allTextContents();
  // These files have no title of their own.
  expect(lines[0]).toContain('误 2');
  expect(lines[1]).toContain('误 2');
  expect(lines[2]).toContain('未能核查');
  expect(lines[2]).toContain('是网页，不是文件附件');
  await list.close();
});
