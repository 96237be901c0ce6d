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
});
