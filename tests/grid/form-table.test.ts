import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formTable, type Grid } from '../../lib/grid/form-table';
import type { OutlineRow } from '../../lib/page/outline';
import { formTableByTheStandard } from './standard';

type Spans = [text: string, colSpan?: number, rowSpan?: number];

let address = 0;
const row = (group: number, ...cells: Spans[]): OutlineRow => ({
  group,
  cells: cells.map(([text, colSpan = 1, rowSpan = 1]) => ({
    address: address++,
    text,
    colSpan,
    rowSpan,
    header: false,
  })),
});

/** The grid as lines of text: the cell of each slot, a point for a gap. */
function drawn(grid: Grid): string[] {
  return Array.from({ length: grid.height }, (_, y) =>
    Array.from({ length: grid.width }, (_, x) => grid.at(x, y)?.cell.text ?? '.').join(''),
  );
}

describe('forming a table', () => {
  test('no rows are no table', () => {
    expect(formTable([])).toMatchObject({ width: 0, height: 0, cells: [], overlaps: 0, cut: 0 });
    expect(formTable([row(1), row(1)])).toMatchObject({ width: 0, height: 2, cells: [] });
  });

  test('cells take the first free slot of their row', () => {
    const grid = formTable([row(1, ['a', 2, 2], ['b']), row(1, ['c'], ['d']), row(1, ['e'])]);
    expect(drawn(grid)).toEqual(['aab.', 'aacd', 'e...']);
  });

  test('no span leaves its row group, and 0 reaches to its end', () => {
    const grid = formTable([
      row(1, ['a', 1, 9], ['b', 1, 0]),
      row(1, ['c']),
      row(2, ['d'], ['e'], ['f', 1, 0]),
      row(2, ['g']),
    ]);
    expect(drawn(grid)).toEqual(['ab.', 'abc', 'def', 'g.f']);
  });

  test('two cells on one slot: the later one has it, and it is counted', () => {
    const grid = formTable([row(1, ['a'], ['b', 1, 2]), row(1, ['c', 2])]);
    expect(drawn(grid)).toEqual(['ab', 'cc']);
    expect(grid.overlaps).toBe(1);
  });

  test('outside of the grid there is nothing', () => {
    const grid = formTable([row(1, ['a'])]);
    expect(grid.at(0, 0)?.cell.text).toBe('a');
    for (const [x, y] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [0.5, 0],
    ] as const) {
      expect(grid.at(x, y)).toBeUndefined();
    }
  });

  test.each([Number.NaN, -3, 1.5, Number.POSITIVE_INFINITY])('a span of %d is a span of 1', (span) => {
    expect(formTable([row(1, ['a', span, span], ['b']), row(1, ['c'])]).cells[0]).toMatchObject({
      width: 1,
      height: 1,
    });
  });
});

const spans = fc.record({
  colSpan: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: -1, max: 5 })),
  rowSpan: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.nat(5)),
});
const table = fc
  .array(fc.record({ newGroup: fc.boolean(), cells: fc.array(spans, { maxLength: 5 }) }), { maxLength: 8 })
  .map((rows) => {
    let group = 1;
    let number = 0;
    return rows.map(({ newGroup, cells }, index): OutlineRow => {
      if (newGroup && index > 0) group++;
      return {
        group,
        cells: cells.map((cell) => ({ ...cell, address: number, text: String(number++), header: false })),
      };
    });
  });

describe('against the steps of the standard', () => {
  const places = (
    cells: { cell: { address: number }; x: number; y: number; width: number; height: number }[],
  ) => cells.map(({ cell, x, y, width, height }) => [cell.address, x, y, width, height]);

  test('every cell stands where the standard puts it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const standard = formTableByTheStandard(rows);
        const grid = formTable(rows);
        expect(places(grid.cells)).toEqual(places(standard.cells));
        expect(grid.width).toBe(standard.width);
        expect(grid.height).toBe(rows.length);
        let overlaps = 0;
        for (let y = 0; y < grid.height; y++) {
          for (let x = 0; x < grid.width; x++) {
            // Cells that grow downwards claim their slots late, but the later cell is the one later in the tree.
            const claims = (standard.slots.get(`${x},${y}`) ?? []).toSorted((a, b) => a.address - b.address);
            if (grid.at(x, y)?.cell.address !== claims.at(-1)?.address)
              expect([x, y]).toBe('as the standard');
            overlaps += Math.max(0, claims.length - 1);
          }
        }
        expect(grid.overlaps).toBe(overlaps);
        expect(grid.cut).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('spans beyond the standard’s bounds are clipped to them', () => {
    const rows = [row(1, ['a', 1001], ['b']), ...Array.from({ length: 20 }, () => row(1, ['c']))];
    expect(formTable(rows).cells[1]).toMatchObject({ x: 1000, width: 1 });
    expect(formTable([row(1, ['a', 1, 70_000]), row(1, ['b'])]).cells[1]).toMatchObject({ x: 1, y: 1 });
  });
});
