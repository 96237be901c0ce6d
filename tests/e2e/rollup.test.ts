import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { judge } from '../../lib/inspect';
import type { ReportInspection } from '../../lib/inspection';
import { rosterOf, rosterUnit } from '../roster/rosters';
import { reportWith } from '../rules/report-in-order';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { fillDesk } from './filled-desk';

// A government's report beside the sum of its units': what is missing is named, what differs is unfolded.

let browser: ExtensionBrowser;
let page: Page;

function report(agency: string, cells: Record<string, string> = {}, year = 2022): ReportInspection {
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const { inspection } = judge(reportWith({ title, year, cells }), {
    ...{ url: `http://www.qinghe.gov.cn/${encodeURIComponent(title)}.html`, language: 'zh-CN' },
    inspectedAt: '2026-01-10T00:00:00.000Z',
  });
  if (!inspection.isReport) throw new Error('it is none');
  return inspection;
}

beforeAll(async () => {
  ({ browser } = await freshBrowser({}));
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
  const of = 'unit 青禾县人民政府';
  const units = ['青禾县民政局', '青禾县财政局'].map((name) => rosterUnit(name, { of }));
  await fillDesk(
    browser,
    [
      report('青禾县人民政府', { 'disclosure.penalties.decisions': '9' }),
      report('青禾县民政局'),
      report('青禾县财政局', { 'disclosure.licensing.decisions': '' }),
      report('青禾县人民政府', {}, 2021),
      report('青禾县民政局', {}, 2021),
    ],
    [rosterOf(['青禾县人民政府', ...units])],
  );
  page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('rollup.html'));
});

test('a complete year: what differs is found, what is blank in a unit is open', async () => {
  await page.locator('.sums').waitFor();
  const text = await page.locator('main').textContent();
  expect(text).toMatch(/与 2 个单位比对/);
  expect(text).toContain('“行政处罚”行“本年处理决定数量”列填报9，所汇总的2个单位合计6，差额3');
  expect(text).toMatch(/青禾县财政局的单元格空白或者无法辨认：“行政许可”/);
});

test('a figure unfolds to those of the units', async () => {
  const row = page.getByRole('button', { name: /^“行政处罚”/ });
  await row.click();
  const listed = page.locator('.sums .below li');
  expect((await listed.allTextContents()).map((line) => line.replace('→', ''))).toEqual([
    '青禾县人民政府9',
    '青禾县民政局3',
    '青禾县财政局3',
  ]);
  await page.getByLabel('只列不一致和不能判断的').uncheck();
  await expect.poll(() => page.locator('.sums tr').count()).toBeGreaterThan(150);
});

test('it passes axe with a figure unfolded', async () => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => Reflect.get(globalThis, 'axe').run());
  expect(
    violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]),
  ).toEqual([]);
});

test('a year with a unit missing is not compared, and the unit is named', async () => {
  await page.getByLabel('年度').selectOption('2021');
  await page.getByText('资料不全，未作比对。').waitFor();
  expect(await page.locator('.gaps').textContent()).toContain(
    '2 个单位中，1 个没有该年度的报告：青禾县财政局。',
  );
  expect(await page.locator('.sums').count()).toBe(0);
});

test('what differs stands with the government’s report on the desk, and leads to the roll-up', async () => {
  await page.goto(browser.extensionUrl('desk.html'));
  const row = page.locator('.row', { hasText: '青禾县人民政府' }).filter({ hasText: '2022' });
  await row.getByRole('button').first().click();
  const below = page.locator('.below');
  await below.getByText('填报9，所汇总的2个单位合计6，差额3').waitFor();
  await below.getByText('汇总比对待核查：青禾县财政局的单元格空白或者无法辨认', { exact: false }).waitFor();
  await page.getByRole('combobox', { name: '问题种类' }).selectOption({ label: '与所汇总各单位之和不一致' });
  expect(await page.locator('.row').count()).toBe(1);
  await below.getByRole('link', { name: '汇总比对' }).click();
  await page.locator('.sums').waitFor();
  expect(await page.getByLabel('年度').inputValue()).toBe('2022');
});

test('once a unit’s report is removed, the government’s says that it is missing', async () => {
  await page.goto(browser.extensionUrl('desk.html'));
  const unit = page.locator('.row', { hasText: '青禾县财政局' });
  await unit.getByRole('button').first().click();
  await page.locator('.below').getByRole('button', { name: '删除' }).first().click();
  await page.locator('.ask .grave').click();
  await expect.poll(() => unit.count()).toBe(0);
  const row = page.locator('.row', { hasText: '青禾县人民政府' }).filter({ hasText: '2022' });
  await row.getByRole('button').first().click();
  await page
    .locator('.below')
    .getByText('所汇总的2个单位中，1个在工作台上没有该年度的报告：青禾县财政局')
    .waitFor();
  expect(await page.locator('.below').textContent()).not.toContain('差额3');
});
