import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headRows } from '../../../lib/copies/sheets/head-rows';
import type { Sheet, SheetCell } from '../../../lib/copies/sheets/sheet';
import { tableSheet } from '../../../lib/copies/sheets/table-sheet';
import { inspectedPage } from '../captured';

const at = (x: number, y: number, text: string, over: Partial<SheetCell> = {}): SheetCell => ({
  ...{ x, y, width: 1, height: 1, text, number: null, header: false },
  ...over,
});
const sheet = (width: number, height: number, cells: SheetCell[]): Sheet => ({ width, height, cells });

test('a head that the page marks as one, with what is merged into it', () => {
  const head = [
    at(0, 0, '事项', { header: true, height: 3 }),
    at(1, 0, '申请人', { header: true, width: 2 }),
    at(1, 1, '甲', { header: true }),
    at(2, 1, '乙', { header: true }),
  ];
  expect(headRows('applications', sheet(3, 5, [...head, at(1, 2, '1'), at(2, 2, '2')]))).toBe(3);
});

test('a head that nothing marks is known by the labels of the columns, however the page spaces them', () => {
  const cells = [at(1, 0, '结果\n维持'), at(2, 0, '结 果 纠 正'), at(0, 1, '总计'), at(1, 1, '0')];
  expect(headRows('reviews', sheet(3, 4, cells))).toBe(1);
});

test.each([
  ['one label alone is none', 'applications', sheet(2, 3, [at(0, 0, '总计'), at(1, 0, '12')])],
  ['a head without a body is none', 'reviews', sheet(2, 1, [at(0, 0, '结果维持'), at(1, 0, '结果纠正')])],
  ['table 1 has several', 'disclosure', sheet(1, 3, [at(0, 0, '信息内容', { header: true })])],
  ['an empty sheet has none', 'applications', sheet(0, 0, [])],
] as const)('%s', (_, key, table) => {
  expect(headRows(key, table)).toBe(0);
});

describe('in captured pages', () => {
  const tables = readdirSync(new URL('../../pages', import.meta.url)).flatMap((slug) =>
    inspectedPage(slug).tables.flatMap((table) =>
      table.key === 'disclosure' || table.pieces.length === 0 ? [] : [{ slug, ...table }],
    ),
  );

  test.each(tables)('$slug, $key: the head has every column and no figure', ({ key, ...table }) => {
    const whole = tableSheet(table);
    const rows = headRows(key, whole);
    expect(rows).toBeGreaterThan(0);
    const head = whole.cells.filter(({ y }) => y < rows);
    expect(head.filter(({ number }) => number !== null)).toEqual([]);
    const body = whole.cells.filter(({ y, text }) => y >= rows && text.replace(/\s/g, '') === '商业企业');
    // A table that is cut where Word's page ended may repeat its head.
    if (table.pieces.length === 1) expect(body).toEqual([]);
  });
});
