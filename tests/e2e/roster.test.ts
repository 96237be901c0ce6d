import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { deskReport } from '../desk/reports';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { fillDesk } from './filled-desk';

// A roster: made by pasting, matched to what is on the desk, answered by a person, undone.

let browser: ExtensionBrowser;
let roster: Page;

const report = (agency: string, publishedOn: string | null = '2023-01-20', found: string[] = []) => ({
  ...deskReport({ url: `http://www.qinghe.gov.cn/${encodeURIComponent(agency)}.html`, agency, publishedOn }),
  findings: found.map((rule) => ({
    ...{ id: rule, rule, severity: 'warning' as const, facts: [], section: null },
    ...{ message: '问题。', basis: '依据。' },
  })),
});

beforeAll(async () => {
  ({ browser } = await freshBrowser({}));
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
  await fillDesk(browser, [
    report('青禾县民政局'),
    report('青禾县财政局', '2023-05-02', ['publication/late']),
    report('青禾县教育和体育局'),
    report('南岭县水利局'),
  ]);
  roster = await browser.context.newPage();
  await roster.goto(browser.extensionUrl('roster.html'));
});

const counts = async () =>
  (await roster.locator('.counts').textContent())!.replace(/\s+/g, ' ').replace(/[发迟他？缺] /g, '');

test('pasted, it says who has published, who was late, who is missing and what is doubtful', async () => {
  await roster.getByText('还没有名册').waitFor();
  await roster.getByLabel('名称', { exact: true }).fill('青禾县');
  await roster
    .locator('textarea')
    .fill(
      '单位名称\t上级\n民政局\t青禾县人民政府\n财政局\t青禾县人民政府\n教育局\t青禾县人民政府\n白楼镇\t青禾县人民政府',
    );
  await roster.getByText('单位 4 个。').waitFor();
  await roster.getByRole('button', { name: '加入名册' }).click();
  await roster.locator('.units').waitFor();
  await expect.poll(counts).toMatch(/应发布 5.*已发布 1.*逾期 1.*其他位置 0.*待确认 1.*未找到 2/);
});

test('a doubtful match is offered, and a person’s word is kept', async () => {
  await roster.getByRole('button', { name: '教育局', exact: true }).click();
  await roster.getByText('名称相近').waitFor();
  await roster.getByRole('button', { name: '是，并记为别名' }).click();
  await expect.poll(counts).toMatch(/已发布 2.*待确认 0/);
  await roster.reload();
  await expect.poll(counts).toMatch(/已发布 2.*待确认 0/);
  await roster.getByRole('button', { name: '教育局', exact: true }).click();
  await roster.getByText('又名：青禾县教育和体育局').waitFor();
});

test('a unit that is taken off comes back when that is undone', async () => {
  await roster.getByRole('button', { name: '从名册移除' }).click();
  await expect.poll(counts).toMatch(/应发布 4/);
  await roster.getByRole('button', { name: '撤销' }).click();
  await expect.poll(counts).toMatch(/应发布 5.*已发布 2/);
});

test('what was published in another place is no longer missing', async () => {
  await roster.getByRole('button', { name: '白楼镇', exact: true }).click();
  await roster.getByLabel('位置（可不填）').fill('镇政务公开栏');
  await roster.getByRole('button', { name: '标为发布在其他位置' }).click();
  await expect.poll(counts).toMatch(/其他位置 1.*未找到 1/);
  expect(await roster.locator('.units').textContent()).toContain('镇政务公开栏');
});

test('it is used by keys, and passes axe with a unit unfolded', async () => {
  await roster.locator('h1').click();
  await roster.keyboard.press('ArrowDown');
  expect(await roster.evaluate(() => document.activeElement?.textContent)).toBe('民政局');
  await roster.keyboard.press('Enter');
  await roster.keyboard.press('/');
  await roster.keyboard.type('财政');
  await expect.poll(() => roster.locator('.units th button').allTextContents()).toEqual(['财政局']);
  await roster.keyboard.press('Escape');
  await roster.evaluate(axe.source);
  const { violations } = await roster.evaluate(() => Reflect.get(globalThis, 'axe').run());
  expect(
    violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]),
  ).toEqual([]);
});
