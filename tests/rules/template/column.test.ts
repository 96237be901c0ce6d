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

  test.each(['disclosure', 'applications', 'reviews'] as const)('%s transposed', (table) => {
    for (const year of [2020, 2021]) {
      const { found } = judge(rule, { year, tables: { [table]: transposed } });
      expect(found).toMatchObject([{ severity: 'error', section: table }]);
      // What it says is read all the same.
      expect(judge('template/row', { year, tables: { [table]: transposed } }).found).toEqual([]);
      expect(judge('value/blank', { year, tables: { [table]: transposed } }).state).toBe('in order');
    }
  });

  test('小计 among the applicants is a column too many, and 总计 stays what it is', () => {
    const withSum = (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.map((row, y) => {
        if (y === 2) return [...row, head('小计')];
        const wide = row.map((cell) =>
          /申请人情况|法人或其他组织/.test(cell.text) ? { ...cell, colSpan: cell.colSpan + 1 } : cell,
        );
        return row.some((cell) => cell.role === 'figure')
          ? [...wide.slice(0, -1), { ...zero, text: '99' }, wide.at(-1)!]
          : wide;
      }),
    });
    const tables = { applications: withSum };
    expect(judge(rule, { tables }).found).toMatchObject([{ section: 'applications', quote: '小计' }]);
    expect(judge('applications/cross-footing', { tables }).state).toBe('in order');
  });
});

/** Rows for columns. */
function transposed(grid: Grid): Grid {
  const slots: GridCell[][] = [];
  const placed: { x: number; y: number; cell: GridCell }[] = [];
  grid.rows.forEach((row, y) => {
    slots[y] ??= [];
    let x = 0;
    for (const cell of row) {
      while (slots[y]![x]) x++;
      for (let down = 0; down < cell.rowSpan; down++) {
        slots[y + down] ??= [];
        for (let right = 0; right < cell.colSpan; right++) slots[y + down]![x + right] = cell;
      }
      placed.push({ x, y, cell });
    }
  });
  const width = Math.max(...slots.map((row) => row.length));
  const rows = Array.from({ length: width }, (_, at) =>
    placed
      .filter(({ x }) => x === at)
      .map(({ cell }) => ({ ...cell, colSpan: cell.rowSpan, rowSpan: cell.colSpan })),
  );
  return { width: grid.rows.length, headRows: 0, rows };
}
