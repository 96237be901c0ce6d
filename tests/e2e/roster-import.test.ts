import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { deskReport } from '../desk/reports';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { fillDesk } from './filled-desk';
import { speakChinese } from './list-page';

// A roster out of a table that an office keeps, and out of what is on the desk.

let browser: ExtensionBrowser;
let roster: Page;

const report = (agency: string, year: number) =>
  deskReport({ agency, year, url: `http://www.qinghe.gov.cn/${encodeURIComponent(agency)}${year}.html` });

beforeAll(async () => {
  ({ browser } = await freshBrowser({}));
  await speakChinese(browser);
  await fillDesk(browser, [
    report('青禾县民政局', 2022),
    report('青禾县财政局', 2022),
    report('青禾县水利局', 2021),
  ]);
  roster = await browser.context.newPage();
  await roster.goto(browser.extensionUrl('roster.html'));
  await roster.getByText('还没有名册').waitFor();
});

const choose = (name: string, bytes: Uint8Array) =>
  roster.locator('input[type=file]').setInputFiles({
    ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) },
  });
const units = () => roster.locator('.units th button').allTextContents();

test('of a workbook with a title, a head, numbers and a sum', async () => {
  await roster.getByLabel('名称', { exact: true }).fill('县直部门');
  await choose(
    '名单.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: '名单',
          rows: [
            ['青禾县应发布单位名单'],
            ['序号', '单位名称', '上级'],
            [1, '青禾县民政局', '青禾县人民政府'],
            [2, '青禾县教育局', '青禾县人民政府'],
            [null, '合计', 2],
          ],
        },
      ],
    }),
  );
  await roster.locator('.units').waitFor();
  expect((await units()).sort()).toEqual(['青禾县人民政府', '青禾县教育局', '青禾县民政局'].sort());
});

test('of a CSV in the encoding of a Chinese Windows, added to it', async () => {
  await roster.locator('.gather summary').click();
  // 青禾县财政局
  const name = [0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0xb2, 0xc6, 0xd5, 0xfe, 0xbe, 0xd6];
  await choose('名单.csv', new Uint8Array([...name, 0x0d, 0x0a]));
  await expect.poll(units).toContain('青禾县财政局');
  expect(await units()).toHaveLength(4);
});

test('what is no table is refused, and what was there stays', async () => {
  await choose('名单.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
  await roster.locator('.notice.failed, .failed').first().waitFor();
  expect(await units()).toHaveLength(4);
});

test('of the reports of a year on the desk', async () => {
  await roster.getByLabel('取自已有年度报告的单位').selectOption('year 2021');
  await roster.getByRole('button', { name: '取用' }).click();
  await expect.poll(units).toContain('青禾县水利局');
  expect(await units()).toHaveLength(5);
});
