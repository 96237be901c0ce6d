import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { parsePage } from '../../scripts/check/parse-page';
import { pdfOfTables } from '../documents/pdf-of-blocks';
import { writePdf } from '../documents/write-pdf';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { inspectAll, listPage, speakChinese } from './list-page';
import { countsIn, openPopup, openTab, toolbar } from './tabs';

// Attachments of every kind that portals have, and what is said of those that cannot be read.

const host = 'http://www.qinghe.gov.cn';
const contentType = 'application/octet-stream';
const tables = readPage(
  parsePage(reportPage({ cells: { 'applications.received.person': '1' } }), host),
  host,
).reading.outline.blocks.filter(({ kind }) => kind === 'table');
const page = (...links: string[]) =>
  reportPage({
    tables: { disclosure: '', applications: '', reviews: '' },
    otherMatters: `<p>本年度未收取信息处理费。</p>${links.map((link) => `<p>附件：${link}</p>`).join('')}`,
  });
/** A picture as large as the page. */
const scan = writePdf(['q 500 0 0 700 50 70 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q']);
const secret = '0'.repeat(64);
const locked = pdfOfTables(
  tables,
  `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> `,
);
const old = new Uint8Array(2048);
old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const kinds: [name: string, href: string, body: Uint8Array | null, said: RegExp][] = [
  ['扫描件.pdf', '/f/scan.pdf', scan, /扫描件或图片，没有可读取的文字/],
  ['加密件.pdf', '/f/locked.pdf', locked, /设有打开密码/],
  ['缺失件.docx', '/f/none.docx', null, /HTTP 404/],
  ['旧版.doc', '/f/old.doc', old, /另存为 \.docx/],
  ['过大件.docx', '/f/large.docx', new Uint8Array(51 * 1024 * 1024), /超过 50 MB/],
  ['登录页.ofd', '/f/login.ofd', new TextEncoder().encode('<!DOCTYPE html><title>登录</title>'), /是网页/],
];

let browser: ExtensionBrowser;
beforeAll(async () => {
  const pdf = { body: pdfOfTables(tables), contentType };
  ({ browser } = await freshBrowser({
    '/pdf.html': page('<a href="/f/1.pdf">统计表.pdf</a>'),
    '/script.html': page('<a href="/system/download.do?id=3">附件1：统计表</a>'),
    '/opened.html': page(`<a href="javascript:open('/f/1.pdf')">统计表</a>`),
    '/unknown.html': page('<a href="javascript:down(12)">统计表.docx</a>'),
    '/kinds.html': page(...kinds.map(([name, href]) => `<a href="${href}">统计表（${name}</a>`)),
    '/nb/': listPage([
      ['/pdf.html', '青禾镇人民政府2021年政府信息公开工作年度报告'],
      ['/locked.html', '青禾镇人民政府2021年政府信息公开工作年度报告（二）'],
    ]),
    '/locked.html': page('<a href="/f/locked.pdf">统计表.pdf</a>'),
    '/f/1.pdf': pdf,
    '/system/download.do': pdf,
    ...Object.fromEntries(kinds.flatMap(([, href, body]) => (body ? [[href, { body, contentType }]] : []))),
  }));
});
beforeEach(async () => speakChinese(browser));

async function inspectWithFiles(path: string): Promise<number> {
  const { id } = await openTab(browser, host + path);
  const popup = await openPopup(browser, id);
  await popup.getByRole('button', { name: '连同附件核查', exact: true }).click();
  await popup.close();
  return id;
}

test.each([
  ['a PDF', '/pdf.html', '统计表.pdf'],
  ['one that a script hands out', '/script.html', '附件1：统计表'],
  ['one whose address only a script has', '/opened.html', '统计表'],
])('%s with the tables is one report with its page', async (_, path, name) => {
  const id = await inspectWithFiles(path);
  await expect.poll(async () => (await toolbar(browser, id)).text, { timeout: 20_000 }).toBe('2');
  const popup = await openPopup(browser, id);
  await popup.getByText(`附件“${name}”第2页：`).first().waitFor();
  await popup.close();
});

test('one whose address nobody knows is named as what holds the tables, and nothing is called missing', async () => {
  const { id } = await openTab(browser, `${host}/unknown.html`);
  const popup = await openPopup(browser, id);
  expect(await popup.getByRole('button', { name: '连同附件核查', exact: true }).count()).toBe(0);
  expect(await popup.locator('main').innerText()).toMatch(/附件/);
  expect((await countsIn(popup)).error).toBe(0);
  await popup.close();
});

test('each that cannot be read says why', async () => {
  const id = await inspectWithFiles('/kinds.html');
  const popup = await openPopup(browser, id);
  await expect
    .poll(() => popup.locator('.with-files .failed').count(), { timeout: 45_000 })
    .toBe(kinds.length);
  const said = await popup.locator('.with-files .failed').allInnerTexts();
  for (const [at, [name, , , words]] of kinds.entries()) {
    expect(said[at]).toContain(name);
    expect(said[at]).toMatch(words);
  }
  expect((await countsIn(popup)).error).toBe(0);
  await popup.close();
});

test('the line of a list says why the file of its page could not be read', async () => {
  const { list } = await inspectAll(browser, `${host}/nb/`);
  await list.locator('.now').getByText('核查完毕').waitFor({ timeout: 45_000 });
  const [first, second] = await list.locator('.lines tbody tr').allTextContents();
  expect(first).toContain('误 2');
  expect(second).toContain('附件“统计表.pdf”：文件设有打开密码');
});
