import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { dropDatabase } from '../../../lib/desk/database';
import { keepReport } from '../../../lib/desk/keep-report';
import { writeDeskList, writeOutcome } from '../../../lib/desk/lists';
import { readLines } from '../../../lib/desk/read-desk';
import { changeRoster } from '../../../lib/desk/rosters';
import type { Arrived } from '../../../lib/desk/screen/arrivals';
import { countyOf } from '../../../lib/desk/screen/county-of';
import { rowsOf } from '../../../lib/desk/screen/row';
import { pagesFrom } from '../../../lib/list/list-pages';
import { unreadPages, whyNotInspected } from '../../../lib/list/why-not-inspected';
import { rules } from '../../../lib/rules';
import { listWords } from '../../../lib/words/list';
import { rosterOf, rosterUnit } from '../../roster/rosters';
import { noReport } from '../../tab/fixtures';
import { deskReport } from '../reports';

// What a county's files are made of beside its reports: what could not be inspected, and governments beside their units.

const words = listWords('zh-CN');
const why = {
  entry: (outcome: unknown) => whyNotInspected(outcome, words),
  pages: ({ pages }: { pages?: unknown }) => unreadPages(pages, words),
  files: '读入工作台的文件',
};
const comparing = { rules };
const keep = (agency: string, received: number, url: string) =>
  keepReport(deskReport({ agency, received, url }), { by: '1', visit: null, comparing });

async function county(arrived: Arrived | null = null) {
  const rows = rowsOf((await readLines()).lines, new Map());
  const inspection = deskReport({ agency: '青禾县民政局', year: 2022 });
  return countyOf([{ id: rows[0]?.id ?? '', inspection, followUp: null }], rows, {
    ...comparing,
    language: 'zh-CN',
    arrived,
    why,
  });
}

beforeEach(() => dropDatabase());

test('addresses that failed, were no report or not asked for yet, pages and files that could not be read', async () => {
  const url = (name: string) => `http://www.qinghe.gov.cn/${name}.html`;
  await keep('青禾县民政局', 1, url('kept'));
  const title = (unit: string, year = 2022) => `${unit}${year}年政府信息公开工作年度报告`;
  const page = {
    url: url('list_2'),
    number: 2,
    outcome: { state: 'failed', fault: { kind: 'timeout', seconds: 30 } },
  };
  await writeDeskList({
    ...{ id: 'l', source: { url: url('list'), title: '县直部门年报' }, wanted: 'run', begun: '2026-01-01' },
    pages: { ...pagesFrom(url('list')), pages: [page] },
    reports: [
      { title: title('民政局'), url: url('kept') },
      { title: title('财政局'), url: url('gone') },
      { title: title('水利局'), url: url('notice') },
      { title: title('教育局'), url: url('waiting') },
      { title: title('交通局', 2019), url: url('older') },
      { title: '林业局', url: url('untitled') },
    ],
  });
  const write = (at: number, name: string, outcome: unknown) =>
    writeOutcome({ list: 'l', at, url: url(name), outcome });
  await write(0, 'kept', { state: 'failed', fault: { kind: 'no answer' } });
  await write(1, 'gone', { state: 'failed', fault: { kind: 'status', status: 404 } });
  await write(2, 'notice', { state: 'inspected', inspection: noReport('是通知') });
  await write(4, 'older', { state: 'failed', fault: { kind: 'no answer' } });
  await write(5, 'untitled', { state: 'kept', report: 'x' });
  const { notInspected } = await county({
    files: [
      { name: '年报.doc', state: { kind: 'failed', reason: '旧格式' } },
      { name: '年报.docx', state: { kind: 'kept', as: 'new', agency: '青禾县民政局', year: 2022 } },
    ],
    ...{ over: 0, addresses: null },
  });
  expect(notInspected.map(({ list, title, reason }) => [list, title, reason])).toEqual([
    ['县直部门年报', '清单第 2 页', words.fault.timeout(30)],
    ['县直部门年报', title('财政局'), words.fault.status.gone(404)],
    ['县直部门年报', title('水利局'), words.noReport('是通知')],
    ['县直部门年报', title('教育局'), '尚未核查'],
    ['读入工作台的文件', '年报.doc', '旧格式'],
  ]);
});

test('without a roster that says who sums whom there is no roll-up', async () => {
  await keep('青禾县民政局', 1, 'http://www.qinghe.gov.cn/1.html');
  expect((await county()).rolled).toBeNull();
  await changeRoster('r1', () => rosterOf(['青禾县民政局']), comparing);
  expect((await county()).rolled).toBeNull();
});

test('a government with its units, and what is missing for it by name', async () => {
  const of = 'unit 青禾县人民政府';
  const roster = rosterOf([
    '青禾县人民政府',
    rosterUnit('青禾县民政局', { of }),
    rosterUnit('青禾县财政局', { of }),
  ]);
  await changeRoster('r1', () => roster, comparing);
  await keep('青禾县人民政府', 9, 'http://www.qinghe.gov.cn/0.html');
  await keep('青禾县民政局', 2, 'http://www.qinghe.gov.cn/1.html');
  const whose = { roster: '青禾县', government: '青禾县人民政府', year: 2022 };
  expect((await county()).rolled).toEqual([
    { ...whose, figures: [], not: { alone: false, why: '2 个单位中，1 个没有该年度的报告：青禾县财政局。' } },
  ]);
  await keep('青禾县财政局', 3, 'http://www.qinghe.gov.cn/2.html');
  const [rolled] = (await county()).rolled!;
  expect(rolled).toMatchObject({ ...whose, not: null });
  expect(rolled!.figures.find(({ fact }) => fact === 'applications.received.total')).toMatchObject({
    ...{ own: 9, sum: 5, state: 'differs' },
    units: [
      { name: '青禾县民政局', value: 2 },
      { name: '青禾县财政局', value: 3 },
    ],
  });
});
