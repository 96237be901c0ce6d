import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../generator/form';
import type { Grid, GridCell } from '../generator/print/grid';
import { layOut, tableBlock, valuesIn, wanted } from './form-tables';

const editions: Edition[] = ['2021', '2019'];

/** Table 2 with its columns in another order: the five of legal persons stay together, as their head does. */
function moved(grid: Grid, blocks: readonly number[], inner: readonly number[]): Grid {
  const order = blocks.flatMap((block) =>
    block === 0 ? [0] : block === 2 ? [6] : inner.map((at) => 1 + at),
  );
  const figuresOf = (row: GridCell[]) => order.map((at) => row.slice(-7)[at]!);
  return {
    ...grid,
    rows: grid.rows.map((row, y) => {
      if (y === 0) return row;
      if (y === 1) return blocks.map((block) => row[block]!);
      if (y === 2) return inner.map((at) => row[at]!);
      return [...row.slice(0, -7), ...figuresOf(row)];
    }),
  };
}

const orderOf = (size: number) => {
  const all = Array.from({ length: size }, (_, at) => at);
  return fc.shuffledSubarray(all, { minLength: size, maxLength: size });
};

describe.each(editions)('%s: columns in another order than the form has', (edition) => {
  const { applications, reviews } = layOut(edition);

  test('every figure of table 2 is read at the column that stands above it', () => {
    const right = wanted(edition, 'applications');
    fc.assert(
      fc.property(orderOf(3), orderOf(5), (blocks, inner) => {
        expect(valuesIn([tableBlock(moved(applications, blocks, inner))])).toEqual(right);
      }),
      { numRuns: 60 },
    );
  });

  test('a label gone from a header in another order: no figure slips into another’s place', () => {
    const right = wanted(edition, 'applications');
    fc.assert(
      fc.property(orderOf(3), orderOf(5), fc.nat(2), fc.nat(4), (blocks, inner, y, x) => {
        // What is left of the header must still show that it is not the form's.
        const left = inner.filter((_, at) => y !== 2 || at !== x);
        fc.pre(left.some((column, at) => at > 0 && left[at - 1]! > column));
        const table = moved(applications, blocks, inner);
        const rows = table.rows.map((row, at) =>
          at === y ? row.map((cell, index) => (index === x ? { ...cell, text: '' } : cell)) : row,
        );
        const read = Object.entries(valuesIn([tableBlock({ ...table, rows })]));
        expect(read.filter(([key, value]) => value !== null && right[key] !== value)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('行政诉讼 before 行政复议 in table 3', () => {
    const [top, groups, results, figures] = reviews.rows as [GridCell[], GridCell[], GridCell[], GridCell[]];
    const rows = [
      [...top].reverse(),
      [...groups.slice(5), ...groups.slice(0, 5)],
      results,
      [...figures.slice(5), ...figures.slice(0, 5)],
    ];
    expect(valuesIn([tableBlock({ rows })])).toEqual(wanted(edition, 'reviews'));
  });
});

describe('a header of table 2 in two rows', () => {
  test('labels that go on in the row below are one', () => {
    const { applications } = layOut('2021');
    const [first, second, third, ...body] = applications.rows as [
      GridCell[],
      GridCell[],
      GridCell[],
      ...GridCell[][],
    ];
    const taller = (row: GridCell[]) =>
      row.map((cell) => (cell.rowSpan > 1 ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell));
    const rows = [
      taller(first),
      taller(second),
      third.map((cell) => ({ ...cell, text: cell.text.slice(0, 2) })),
      third.map((cell) => ({ ...cell, text: cell.text.slice(2) })),
      ...body,
    ];
    expect(valuesIn([tableBlock({ rows })])).toEqual(wanted('2021', 'applications'));
  });
});
