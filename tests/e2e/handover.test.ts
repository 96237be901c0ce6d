import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDeskFile } from '../../lib/desk/desk-file';
import type { DeskReport } from '../../lib/desk/desk-report';
import { inspectCaptured } from '../copies/captured';
import { split, textsOf, wordFile } from '../copies/files/word-file';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { captured } from './tabs';

// What an inspector hands over from the desk: letters, in the browser, by its own downloads.

let browser: ExtensionBrowser;
let server: PageServer;
let desk: Page;
const errors: string[] = [];

const pages = ['sums-do-not-close-2020', 'fees-in-yuan-2021', 'regulations-misnamed-2021', 'gbk-2020'];
const reports = pages.map((slug, at): DeskReport => {
  const inspection = inspectCaptured(slug);
  const agency = `青禾县第${at + 1}镇人民政府`;
  const url = `http://www.qinghe.gov.cn/${at}.html`;
  const seen = '2026-01-05T08:00:00.000Z';
  return {
    id: `report ${at}`,
    addresses: [url.replace('http:', '')],
    lists: [],
    versions: [
      {
        ...{ digest: String(at).repeat(64), firstSeen: seen, lastSeen: seen, by: '0.1.0', visit: null },
        inspection: {
          ...inspection,
          source: { ...inspection.source, url },
          // The last is in order.
          findings: at === 3 ? [] : inspection.findings,
          report: { ...inspection.report, agency },
        },
      },
    ],
  };
});

beforeAll(async () => {
  ({ browser, server } = await freshBrowser());
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({
      settings: { language: 'zh-CN', sender: { agency: '青禾县人民政府办公室', contact: '江河', phone: '' } },
    }),
  );
  desk = await browser.context.newPage();
  desk.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  desk.on('pageerror', (error) => errors.push(error.message));
  await desk.goto(browser.extensionUrl('desk.html'));
  const file = await writeDeskFile({ reports, decisions: [], work: [], rosters: [] });
  await desk.locator('footer input[type=file]').setInputFiles({
    ...{ name: 'desk.gz', mimeType: 'application/gzip' },
    buffer: Buffer.from(await file.arrayBuffer()),
  });
  await desk.locator('.preview').getByRole('button', { name: '读入' }).click();
  await desk.locator('.row').nth(3).waitFor();
});

async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const download = desk.waitForEvent('download');
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}
const axeFinds = async () => {
  await desk.evaluate(axe.source);
  const { violations } = await desk.evaluate(() => Reflect.get(globalThis, 'axe').run());
  return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
};

describe('letters', () => {
  test('of all that are shown: two presses, a Word file each, and none where nothing is asked for', async () => {
    await desk.getByRole('button', { name: '整改通知（所列 4）' }).click();
    expect(await desk.locator('.panel').textContent()).toMatch(/1 份没有需要整改或者核实的问题，无需发函/);
    expect(await axeFinds()).toEqual([]);
    const { name, bytes } = await saved(() => desk.getByRole('button', { name: /^生成 Word 文件/ }).click());
    expect(name).toMatch(/^整改通知_\d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      '青禾县第1镇人民政府-2020-整改通知.docx',
      '青禾县第2镇人民政府-2021-整改通知.docx',
      '青禾县第3镇人民政府-2021-整改通知.docx',
    ]);
    for (const file of Object.values(files)) {
      const texts = textsOf(file);
      expect(texts).toContain('青禾县人民政府办公室');
      expect(texts.join('')).toContain('联系人：江河；联系电话：________。');
    }
  });

  test('of one that is picked, in the office’s own form, and said to be sent', async () => {
    const settings = await browser.context.newPage();
    await settings.goto(browser.extensionUrl('options.html'));
    const template = wordFile(split('致{{单', '位}}') + split('{{问题}}') + split('{{落款}}'));
    const choose = (bytes: Uint8Array) =>
      settings.locator('#letters input[type=file]').setInputFiles({
        ...{ name: '本办模板.docx', buffer: Buffer.from(bytes) },
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      });
    await choose(wordFile(split('致{{单位}}')));
    await settings.locator('#letters [role=alert]').getByText('缺少“{{问题}}”').waitFor();
    await choose(template);
    await settings.getByText('现用：本办模板.docx').waitFor();
    await settings.close();
    await desk.bringToFront();
    await desk.getByLabel('选择青禾县第2镇人民政府').check();
    await desk.getByRole('button', { name: '整改通知（所选 1）' }).click();
    await desk.getByLabel('同时标为已发函').check();
    const { name, bytes } = await saved(() =>
      desk.getByRole('button', { name: '生成 Word 文件（1）' }).click(),
    );
    expect(name).toBe('青禾县第2镇人民政府-2021-整改通知.docx');
    const texts = textsOf(bytes);
    expect([texts[0], texts.at(-1)]).toEqual(['致青禾县第2镇人民政府', '青禾县人民政府办公室']);
    await desk.locator('.row', { hasText: '第2镇' }).getByText('已发函').waitFor();
  });
});

test('the state of work outlives the page, is filtered by, and is told in the report', async () => {
  await desk.reload();
  await desk.locator('.row').nth(3).waitFor();
  await desk.getByLabel('办理状态').selectOption({ label: '已发函' });
  await expect.poll(() => desk.locator('.row').count()).toBe(1);
  await desk.locator('.row h3 button').click();
  await desk.locator('.worked').getByText('已发函').waitFor();
  expect(await axeFinds()).toEqual([]);
  await desk.getByRole('button', { name: '清除条件' }).click();
});

describe('the county', () => {
  test('as one workbook: two presses', async () => {
    await desk.reload();
    await desk.locator('.row').nth(3).waitFor();
    await desk.getByRole('button', { name: '工作簿（所列 4）' }).click();
    expect(await axeFinds()).toEqual([]);
    const { name, bytes } = await saved(() => desk.getByRole('button', { name: /XLSX/ }).click());
    expect(name).toMatch(/^年度报告核查工作簿_\d{4}-\d\d-\d\d\.xlsx$/);
    const { sheets } = await readXlsx(bytes);
    // There is no roster, and no unit has two years: that is said.
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      ...['汇总', '台账', '问题', '问题种类', '未能核查', '说明'],
    ]);
    expect(sheets[1]!.rows).toHaveLength(5);
    expect(sheets[0]!.rows[0]).toContain('已发函');
  });

  test('and as CSV, a file a sheet', async () => {
    await desk.getByRole('button', { name: '工作簿（所列 4）' }).click();
    const { bytes } = await saved(() => desk.getByRole('button', { name: /CSV/ }).click());
    expect(Object.keys(unzipSync(bytes))).toContain('问题.csv');
  });

  test('its circular, in Word and in Markdown, names no unit unless it is to', async () => {
    await desk.getByRole('button', { name: '通报（所列 4）' }).click();
    expect(await axeFinds()).toEqual([]);
    const { name, bytes } = await saved(() => desk.getByRole('button', { name: '生成 Markdown' }).click());
    expect(name).toMatch(/^核查情况通报_.*\.md$/);
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/共核查4个单位的年度报告4份/);
    expect(text).not.toContain('镇人民政府');
    await desk.getByRole('button', { name: '通报（所列 4）' }).click();
    await desk.getByLabel(/写出单位名称/).check();
    const word = await saved(() => desk.getByRole('button', { name: '生成 Word 文件' }).click());
    expect(textsOf(word.bytes).join('')).toMatch(/错误较多的单位：青禾县第\d镇人民政府/);
  });
});

test('from a list to its letters: three presses', async () => {
  server.serve('/wrong.html', { body: captured('sums-do-not-close-2020') });
  await desk.getByText('按文件、网址核查').click();
  await desk.locator('.gather textarea').fill('http://www.qinghe.gov.cn/wrong.html');
  const opened = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: '开始核查' }).click();
  const list = await opened;
  await list.locator('.now').getByText('核查完毕').waitFor({ timeout: 30_000 });
  const onDesk = browser.context.waitForEvent('page');
  await list.getByRole('link', { name: /到工作台办理/ }).click();
  const other = await onDesk;
  await other.getByRole('button', { name: '整改通知（所选 1）' }).click();
  const download = other.waitForEvent('download');
  await other.getByRole('button', { name: '生成 Word 文件（1）' }).click();
  expect((await download).suggestedFilename()).toMatch(/-2020-整改通知\.docx$/);
  await other.close();
  await list.close();
});

test('nothing of it asked for what the policy forbids', () => {
  expect(errors).toEqual([]);
});
