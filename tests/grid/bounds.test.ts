import { describe, expect, test } from 'vitest';
import { formTable } from '../../lib/grid/form-table';
import type { OutlineCell, OutlineRow } from '../../lib/page/outline';

const cell = (colSpan = 1, rowSpan = 1): OutlineCell => ({
  address: 0,
  text: '0',
  colSpan,
  rowSpan,
  header: false,
});
const rowsOf = (count: number, cells: () => OutlineCell[]): OutlineRow[] =>
  Array.from({ length: count }, () => ({ group: 1, cells: cells() }));

/** The quickest of three goes, in milliseconds: what else the machine does is not to be measured. */
function quickest(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const filled = (grid: ReturnType<typeof formTable>) =>
  grid.cells.reduce((sum, { width, height }) => sum + width * height, 0);

describe('tables that are made to hurt', () => {
  test.each([
    ['in one row', rowsOf(1, () => Array.from({ length: 5000 }, () => cell(1000, 65534)))],
    ['in a row each', rowsOf(5000, () => [cell(1000, 65534)])],
    ['with rowspan=0', rowsOf(5000, () => [cell(1000, 0)])],
    ['with a small cell before each', rowsOf(5000, () => [cell(), cell(1000, 65534)])],
  ])('colspan=1000 rowspan=65534 five thousand times %s', (_, rows) => {
    const grid = formTable(rows);
    expect(grid.cut).toBeGreaterThan(0);
    expect(filled(grid)).toBeLessThanOrEqual(1_000_000);
    expect(quickest(() => formTable(rows))).toBeLessThan(250);
  });

  test('spans that overlap each other again and again', () => {
    // A filler leaves one slot free in each row, one further to the left every time, for a cell that spans all
    // the columns and all the rows behind it.
    const rows: OutlineRow[] = Array.from({ length: 1000 }, (_, y) => ({
      group: 1,
      cells: [cell(999 - y), cell(1000, 65534)],
    }));
    expect(quickest(() => formTable(rows))).toBeLessThan(500);
  });

  test('a million rows of nothing', () => {
    const grid = formTable(rowsOf(1_000_000, () => []));
    expect(grid.height + grid.cut).toBe(1_000_000);
    expect(grid.width).toBe(0);
  });

  test('what the bounds cut off is counted, what they leave is where it belongs', () => {
    const grid = formTable([{ group: 1, cells: Array.from({ length: 1100 }, () => cell(1000)) }]);
    expect(grid.width).toBeLessThanOrEqual(1_000_000);
    expect(grid.cells.length + grid.cut).toBeGreaterThanOrEqual(1100);
    expect(grid.cells.map(({ x }) => x)).toEqual(grid.cells.map((_, index) => index * 1000));
  });
});

describe('large tables', () => {
  test('20,000 cells take the time of their number, not of its square', () => {
    const wide = (count: number) => rowsOf(count / 20, () => Array.from({ length: 20 }, () => cell()));
    const small = wide(5_000);
    const large = wide(20_000);
    const grid = formTable(large);
    expect(grid).toMatchObject({ width: 20, height: 1000, cut: 0, overlaps: 0 });
    expect(grid.cells).toHaveLength(20_000);
    // Four times the cells: sixteen times the time would be the square of it.
    const base = Math.max(
      quickest(() => formTable(small)),
      1,
    );
    expect(quickest(() => formTable(large))).toBeLessThan(base * 12);
  });

  test('20,000 cells in one row, and in one column', () => {
    const line = formTable([{ group: 1, cells: Array.from({ length: 20_000 }, () => cell()) }]);
    expect(line).toMatchObject({ width: 20_000, height: 1, cut: 0 });
    const column = formTable(rowsOf(20_000, () => [cell()]));
    expect(column).toMatchObject({ width: 1, height: 20_000, cut: 0 });
    const rows = [{ group: 1, cells: Array.from({ length: 20_000 }, () => cell()) }];
    expect(quickest(() => formTable(rows))).toBeLessThan(250);
  });
});
