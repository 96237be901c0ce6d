import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition, TableKey } from '../generator/form';
import { cutBefore, cutPoints } from '../generator/render/table';
import { layOut, tableBlock, textBlock, valuesIn, wanted } from './form-tables';
import { habits } from './table-habits';

const editions: Edition[] = ['2021', '2019'];
const tables: TableKey[] = ['disclosure', 'applications', 'reviews'];
const each = editions.flatMap((edition) => tables.map((table) => [edition, table] as const));

describe.each(each)('%s %s: every figure at its key', (edition, table) => {
  const grid = layOut(edition)[table];

  test.each(Object.keys(habits))('%s', (name) => {
    expect(valuesIn([tableBlock(habits[name]!(grid))])).toEqual(wanted(edition, table));
  });

  test('a row group for every row, and for every row but the head', () => {
    const all = grid.rows.map((_, at) => at);
    // Spans that reach over the end of a row group are cut there, so rows are short of them.
    expect(
      valuesIn([
        tableBlock(
          grid,
          all.filter((at) => at > grid.headRows),
        ),
      ]),
    ).toEqual(wanted(edition, table));
    expect(
      valuesIn([
        tableBlock(
          grid,
          all.filter((at) => at % 7 === 6 && at >= grid.headRows),
        ),
      ]),
    ).toEqual(wanted(edition, table));
  });

  test('several habits at once', () => {
    const some = fc.subarray(Object.values(habits), { maxLength: 4 });
    fc.assert(
      fc.property(some, (chosen) => {
        const changed = chosen.reduce((one, habit) => habit(one), grid);
        expect(valuesIn([tableBlock(changed)])).toEqual(wanted(edition, table));
      }),
      { numRuns: 150 },
    );
  });

  test('what is before and behind the tables makes no difference', () => {
    const other = {
      rows: [
        [
          ['索引号', '000014349'],
          ['文号', '2022'],
        ].map(([text, figure]) => ({
          text: `${text}${figure}`,
          colSpan: 1,
          rowSpan: 1,
          role: 'label' as const,
        })),
      ],
    };
    expect(
      valuesIn([
        tableBlock(other),
        textBlock('二、主动公开政府信息情况'),
        tableBlock(grid),
        tableBlock(other),
      ]),
    ).toEqual(wanted(edition, table));
  });

  test('the same table twice is read once', () => {
    expect(valuesIn([tableBlock(grid), tableBlock(grid)])).toEqual(wanted(edition, table));
  });
});

describe.each(
  editions.flatMap((edition) =>
    (['disclosure', 'applications'] as const).map((table) => [edition, table] as const),
  ),
)('%s %s: cut where the Word page ended', (edition, table) => {
  const grid = layOut(edition)[table];
  const points = cutPoints(grid);
  const manners = ['halve', 'repeat', 'blank'] as const;
  const cases = points.flatMap((point) => manners.map((manner) => [point, manner] as const));

  test.each(cases)('before row %i, labels across the cut: %s', (point, manner) => {
    const pieces = cutBefore(grid, point, manner).map((piece) => tableBlock(piece));
    expect(valuesIn(pieces)).toEqual(wanted(edition, table));
    // An empty paragraph or a page number may stand between the pieces.
    expect(valuesIn([pieces[0]!, textBlock('— 3 —'), pieces[1]!])).toEqual(wanted(edition, table));
  });

  test('in three', () => {
    fc.assert(
      fc.property(
        fc.subarray(points, { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...manners),
        ([a, b], manner) => {
          const [first, rest] = cutBefore(grid, a!, manner);
          const [second, third] = cutBefore(rest, b! - a!, manner);
          const pieces = [first, second, third].map((piece) => tableBlock(piece));
          expect(valuesIn(pieces)).toEqual(wanted(edition, table));
        },
      ),
      { numRuns: points.length > 1 ? 60 : 1 },
    );
  });
});
