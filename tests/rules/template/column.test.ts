import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '../../generator/print/grid';
import { layOut } from '../../report/form-tables';
import { judge } from '../report-in-order';

const rule = 'template/column';
const zero: GridCell = { text: '0', colSpan: 1, rowSpan: 1, role: 'figure' };
const head = (text: string): GridCell => ({ text, colSpan: 1, rowSpan: 1, role: 'head' });

/** Table 2 without the column at `index` of its seven. */
const withoutColumn =
  (index: number) =>
  (grid: Grid): Grid => {
    const label = grid.rows
      .flat()
      .find(
        (cell) =>
          cell.text ===
          ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'][index],
      );
    return {
      ...grid,
      rows: grid.rows.map((row) => {
        const figures = row.filter((cell) => cell.role === 'figure');
        return row
          .filter((cell) => cell !== label && cell !== figures[index])
          .map((cell) =>
            /申请人情况|法人或其他组织/.test(cell.text) ? { ...cell, colSpan: cell.colSpan - 1 } : cell,
          );
      }),
    };
  };

describe(rule, () => {
  test('both editions have all their columns', () => {
    expect(judge(rule, { year: 2020 }).found).toEqual([]);
    expect(judge(rule, { year: 2021 }).found).toEqual([]);
    expect(judge(rule, { year: 2021, edition: '2019' }).found).toEqual([]);
  });

  // A caption inside the table stands as wide as whoever made it pleased.
  test.each(
    ['单位：件', '统计表', '表三'].flatMap((text) => [10, 15].map((colSpan) => [text, colSpan] as const)),
  )('%s above the head, over %i columns, is no column', (text, colSpan) => {
    const caption = (grid: Grid): Grid => ({
      ...grid,
      rows: [[{ ...head(text), colSpan }], ...grid.rows],
    });
    for (const table of ['disclosure', 'applications', 'reviews'] as const) {
      expect(judge(rule, { tables: { [table]: caption } }).found).toEqual([]);
    }
  });

  test.each([
    [1, '商业企业'],
    [3, '社会公益组织'],
  ])('table 2 without column %i, %s', (index, label) => {
    const { state, found } = judge(rule, { tables: { applications: withoutColumn(index) } });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: 'applications', expected: label }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(label);
  });

  test('table 2 with a column too many', () => {
    const wider = (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.map((row, at) =>
        at === 2
          ? [...row.slice(0, -1), head('外国组织'), row.at(-1)!]
          : at < 2
            ? row.map((cell) =>
                /申请人情况|法人或其他组织/.test(cell.text) ? { ...cell, colSpan: cell.colSpan + 1 } : cell,
              )
            : [...row.slice(0, -2), zero, ...row.slice(-2)],
      ),
    });
    const { found } = judge(rule, { tables: { applications: wider } });
    expect(found).toMatchObject([{ severity: 'error', section: 'applications', quote: '外国组织' }]);
  });

  test('table 1 without a column of its first block', () => {
    const without = (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.map((row, at) => (at >= 1 && at <= 3 ? row.filter((_, x) => x !== 2) : row)),
    });
    const { found } = judge(rule, { tables: { disclosure: without } });
    expect(found).toMatchObject([{ section: 'disclosure', expected: '本年废止件数' }]);
  });

  test('a second piece without a head lacks no columns', () => {
    const { applications } = layOut('2021');
    expect(applications.rows.length).toBeGreaterThan(20);
    const headless = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.slice(3) });
    expect(judge(rule, { tables: { applications: headless } }).found).toEqual([]);
  });
});
