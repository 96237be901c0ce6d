import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '../../generator/print/grid';
import { judge } from '../report-in-order';

const rule = 'template/row';
const isFigure = (cell: GridCell) => cell.role === 'figure';
const has = (row: GridCell[], text: string) => row.some((cell) => cell.text.includes(text));
const without = (text: string) => (grid: Grid) => ({
  ...grid,
  rows: grid.rows.filter((row) => !has(row, text)),
});
/** A row like the one with `text`, behind it, with another label and zeros. */
const withExtra = (text: string, label: string) => (grid: Grid) => ({
  ...grid,
  rows: grid.rows.flatMap((row) =>
    has(row, text)
      ? [
          row,
          row
            .slice(-1 - row.filter(isFigure).length)
            .map((cell) => ({ ...cell, text: isFigure(cell) ? '0' : label })),
        ]
      : [row],
  ),
});

describe(rule, () => {
  test.each([
    ['applications', '重复申请', 'applications.refused.duplicate.total'],
    ['applications', '上年结转', 'applications.carriedIn.total'],
    ['applications', '结转下年度', 'applications.carriedOut.total'],
    ['applications', '3.其他', 'applications.other.misc.total'],
    ['disclosure', '行政强制', 'disclosure.coercion.decisions'],
    ['disclosure', '规章', 'disclosure.rules.issued'],
  ] as const)('%s without the row %s', (table, text, fact) => {
    const { state, found } = judge(rule, { tables: { [table]: without(text) } });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: table }]);
    expect(found[0]!.facts).toContain(fact);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(text.replace(/^3\./, ''));
  });

  test.each([
    ['applications', '重复申请', '6.咨询类来信来访'],
    ['disclosure', '行政强制', '行政裁决'],
  ] as const)('%s with a row too many behind %s', (table, text, label) => {
    const { state, found } = judge(rule, { tables: { [table]: withExtra(text, label) } });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: table, quote: label }]);
    expect(found[0]!.zh).toContain(label);
  });

  test('both editions have all their rows', () => {
    expect(judge(rule, { year: 2020 }).found).toEqual([]);
    expect(judge(rule, { year: 2021 }).found).toEqual([]);
  });

  test('the tables of the other edition are one fault, not one a row', () => {
    expect(judge(rule, { year: 2021, edition: '2019' }).found).toEqual([]);
    expect(judge(rule, { year: 2020, edition: '2021' }).found).toEqual([]);
  });

  test('a table that is not there lacks no rows', () => {
    expect(judge(rule, { tables: { applications: () => [] } }).found).toEqual([]);
  });

  test('labels in other words are no missing rows', () => {
    for (const [from, to] of [
      ['信访举报投诉类申请', '信访举报类申请'],
      ['5.属于三类内部事务信息', '5.属于第三类内部事务信息'],
      ['规章', '规章（县级无此项）'],
    ] as const) {
      const renamed = (grid: Grid) => ({
        ...grid,
        rows: grid.rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replace(from, to) }))),
      });
      expect(judge(rule, { tables: { applications: renamed, disclosure: renamed } }).found).toEqual([]);
    }
  });

  /** The row with `text` once more behind itself, its last figure another one if so wished. */
  const twice =
    (text: string, last?: string) =>
    (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.flatMap((row) => {
        if (!has(row, text)) return [row];
        const again = row.slice(-1 - row.filter(isFigure).length);
        return [row, last === undefined ? again : [...again.slice(0, -1), { ...again.at(-1)!, text: last }]];
      }),
    });

  test.each([
    ['disclosure', '行政强制', 'disclosure.coercion.decisions'],
    ['applications', '上年结转', 'applications.carriedIn.person'],
    ['applications', '结转下年度', 'applications.carriedOut.person'],
    ['applications', '重复申请', 'applications.refused.duplicate.person'],
  ] as const)('%s with the row %s twice, the figures the same', (table, text, fact) => {
    const { found } = judge(rule, { tables: { [table]: twice(text) } });
    expect(found).toMatchObject([{ severity: 'error', section: table }]);
    expect(found[0]!.facts[0]).toBe(fact);
    expect(found[0]!.zh).toContain('相同');
  });

  test.each([
    ['disclosure', '行政强制', '88', 'disclosure.coercion.decisions'],
    ['applications', '结转下年度', '9', 'applications.carriedOut.total'],
    ['applications', '本年新收', '', 'applications.received.total'],
  ] as const)('%s with the row %s twice, the second time with “%s”', (table, text, last, fact) => {
    const { found } = judge(rule, { tables: { [table]: twice(text, last) } });
    expect(found).toMatchObject([{ severity: 'error', section: table, facts: [fact] }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(last);
  });

  test('the one row of table 3 twice', () => {
    const again = (grid: Grid) => ({ ...grid, rows: [...grid.rows, grid.rows.at(-1)!] });
    expect(judge(rule, { tables: { reviews: again } }).found).toMatchObject([{ section: 'reviews' }]);
  });

  const short = (row: GridCell[]) => row.slice(0, -1);
  const long = (row: GridCell[]) => [...row, { ...row.at(-1)!, text: '7' }];
  const longEmpty = (row: GridCell[]) => [...row, { ...row.at(-1)!, text: '' }];
  const changed = (text: string, change: (row: GridCell[]) => GridCell[]) => (grid: Grid) => ({
    ...grid,
    rows: grid.rows.map((row) => (has(row, text) ? change(row) : row)),
  });

  test.each([
    ['disclosure', '规范性文件', short, 2],
    ['disclosure', '规范性文件', long, 4],
    ['applications', '本年新收', short, 6],
    ['applications', '重复申请', short, 6],
    ['applications', '结转下年度', long, 8],
  ] as const)('%s with a row %s a cell short or long', (table, text, change, cells) => {
    const { found } = judge(rule, { tables: { [table]: changed(text, change) } });
    expect(found).toMatchObject([{ severity: 'error', section: table, actual: cells }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(text);
  });

  test.each([short, long])('the row of table 3 a cell short or long', (change) => {
    const last = (grid: Grid) => ({ ...grid, rows: [...grid.rows.slice(0, -1), change(grid.rows.at(-1)!)] });
    expect(judge(rule, { tables: { reviews: last } }).found).toMatchObject([{ section: 'reviews' }]);
  });

  test.each([
    ['an empty cell too many', changed('本年新收', longEmpty)],
    [
      'a head printed again',
      (grid: Grid) => ({
        ...grid,
        rows: [...grid.rows.slice(0, 5), ...grid.rows.slice(0, 3), ...grid.rows.slice(5)],
      }),
    ],
  ])('%s is no finding', (_, change) => {
    expect(judge(rule, { tables: { applications: change } }).found).toEqual([]);
  });

  test('合计 below （七）总计 is a row too many, and the figures of （七） stay what they are', () => {
    const extra = withExtra('（七）总计', '合计');
    const { found } = judge(rule, { tables: { applications: extra } });
    expect(found).toMatchObject([{ quote: '合计' }]);
    expect(judge('applications/footing', { tables: { applications: extra } }).found).toEqual([]);
  });
});
