import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDeskFile } from '../../lib/desk/desk-file';
import type { DeskReport } from '../../lib/desk/desk-report';
import { inspectCaptured } from '../copies/captured';
import { split, textsOf, wordFile } from '../copies/files/word-file';
import { type ExtensionBrowser, freshBrowser } from './browser';

// What an inspector hands over from the desk: letters, in the browser, by its own downloads.

let browser: ExtensionBrowser;
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
  ({ browser } = await freshBrowser());
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

test('nothing of it asked for what the policy forbids', () => {
  expect(errors).toEqual([]);
});
