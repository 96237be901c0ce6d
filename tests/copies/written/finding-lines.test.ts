// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findingsSheet } from '../../../lib/copies/written/findings-list';
import { letterOf } from '../../../lib/copies/written/letter';
import { inspect } from '../../../lib/inspect';
import { type PageChanges, reportPage } from '../../report-page';

const url = 'http://www.qinghe.gov.cn/a.html';

function inspected(changes: PageChanges | string) {
  const page = typeof changes === 'string' ? changes : reportPage(changes);
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { inspection } = inspect(document, {
    url,
    language: 'zh-CN',
    inspectedAt: '2026-01-05T08:00:00.000Z',
  });
  if (!inspection.isReport) throw new Error(inspection.reason);
  return inspection;
}

const applications = (figures: Record<string, string>) =>
  Object.fromEntries(Object.entries(figures).map(([key, text]) => [`applications.${key}`, text]));

/** The items of the letter. */
function itemsOf(changes: PageChanges | string): string[] {
  const { text } = letterOf(inspected(changes), { settled: 'left out', notes: true });
  return text.match(/(?<=　　\d+\. ).*/g) ?? [];
}

/** Of every finding the place, the page's figure and the one expected, as the table has them. */
function figuresOf(changes: PageChanges): string[][] {
  const { cells, height } = findingsSheet(inspected(changes), 'left out');
  const at = (x: number, y: number) => cells.find((cell) => cell.x === x && cell.y === y)!.text;
  return Array.from({ length: height - 1 }, (_, line) => [2, 5, 6].map((x) => at(x, line + 1)));
}

const none = { overview: '<p>（二）依申请公开。收到政府信息公开申请3件。</p>' };

test('two statements of the page that differ: neither is called what the other should be', () => {
  const [item] = itemsOf({
    overview: '<p>（二）依申请公开。收到政府信息公开申请4件。</p>',
  }).filter((each) => each.includes('文表不一致'));
  expect(item).toBe(
    '正文称“收到政府信息公开申请4件”，统计表相应数为0件（“一、本年新收政府信息公开申请数量”行“总计”列），文表不一致，请核对后据实更正。',
  );
});

test('a roll-forward compares sums: no cell is said to hold one, or to have to', () => {
  const changes = {
    ...none,
    cells: applications({
      ...{ 'received.person': '3', 'received.total': '3', 'carriedIn.person': '2', 'carriedIn.total': '2' },
      ...{ 'granted.person': '5', 'granted.total': '5', 'processed.person': '5', 'processed.total': '5' },
      ...{ 'carriedOut.person': '1', 'carriedOut.total': '1' },
    }),
  };
  const items = itemsOf(changes).filter((item) => item.includes('本年新收与上年结转之和'));
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(/^“自然人”列.*之和：3 \+ 2 = 5 ≠ 6 = 5 \+ 1，相差1，请核对后据实更正。$/);
  expect(figuresOf(changes).filter(([place]) => /^“.*”列$/.test(place ?? ''))).toEqual([
    ['“自然人”列', '', ''],
    ['“总计”列', '', ''],
  ]);
});

test('where one cell explains several findings, nothing else is asked for', () => {
  const items = itemsOf({
    ...none,
    overview: '<p>（二）依申请公开。收到政府信息公开申请5件。</p>',
    cells: applications({
      ...{ 'received.person': '5', 'received.total': '5', 'granted.person': '3', 'granted.total': '5' },
      ...{ 'processed.person': '5', 'processed.total': '5' },
    }),
  }).filter((item) => item.includes('填报5'));
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(
    /如将“（一）予以公开”行“自然人”列由3改为5，全部勾稽关系即可成立，请核对后据实更正。$/,
  );
  expect(items.join('')).not.toContain('应为');
});

test('a total and parts that do not agree: nothing tells which of them is wrong', () => {
  const [item] = itemsOf({ cells: { 'reviews.reconsideration.upheld': '1' } });
  expect(item).toMatch(/^“行政复议”项下“总计”栏填报0，四项结果合计1，相差1，请核对后据实更正。$/);
});

test('a cell that explains the others is named as the one to change, and no other figure is', () => {
  const items = itemsOf({
    ...none,
    overview: '<p>（二）依申请公开。收到政府信息公开申请5件。</p>',
    cells: applications({
      ...{ 'received.person': '5', 'received.total': '5', 'granted.person': '5', 'granted.total': '5' },
      ...{ 'processed.person': '6', 'processed.total': '5' },
    }),
  }).filter((item) => item.includes('结果合计5'));
  expect(items).toEqual([
    expect.stringMatching(
      /^“（七）总计”行“自然人”列填报6，[^。]*。如将“（七）总计”行“自然人”列由6改为5，[^应]*$/,
    ),
  ]);
});

test('a cell that the sentence names is not named in front of it again', () => {
  const [item] = itemsOf({ cells: { 'disclosure.fees.amount': '251000元' } });
  expect(item).toMatch(/^请核实：“行政事业性收费”行“本年收费金额”列填为“251000元”.*现填251000元，/);
});

test('more issued than there is: which figure is wrong is not known', () => {
  const [item] = itemsOf({
    cells: { 'disclosure.normative.issued': '5', 'disclosure.normative.inForce': '3' },
  });
  expect(item).toMatch(
    /“本年制发件数”列填报5，大于现行有效件数与本年废止件数之和3（5 > 3 \+ 0 = 3），应不大于3。$/,
  );
});

test('a date that was missed is not asked to be written instead', () => {
  const [item] = itemsOf(reportPage().replace('2022-01-20', '2022-04-16'));
  expect(item).toBe('请核实：发布日期为2022年4月16日，晚于规定时限2022年3月31日。');
});

test('a row that is missing is no cell of the page', () => {
  const row = /<tr>(?:(?!<\/tr>).)*重复申请.*?<\/tr>/s;
  const page = reportPage();
  expect(page).toMatch(row);
  const [item] = itemsOf(page.replace(row, ''));
  expect(item).toBe('表二（收到和处理政府信息公开申请情况）缺少“2.重复申请”行。');
});
