import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/report/read-report';
import { applicationsRows, type Edition } from '../generator/form';
import type { Grid, GridCell } from '../generator/print/grid';
import { layOut, outlineOf, tableBlock, valuesIn, wanted } from './form-tables';

const editions: Edition[] = ['2021', '2019'];
const label = (text: string, colSpan = 1, rowSpan = 1): GridCell => ({
  text,
  colSpan,
  rowSpan,
  role: 'label',
});
const change = (grid: Grid, rows: (row: GridCell[], at: number) => GridCell[]): Grid => ({
  ...grid,
  rows: grid.rows.map(rows),
});
const figures = (row: GridCell[]) => row.filter((cell) => cell.role === 'figure');

/** No figure may be read at a key that is not its own; to read fewer is allowed. */
function expectNoneAtAnotherKey(
  grid: Grid,
  edition: Edition,
  table: 'disclosure' | 'applications' | 'reviews',
) {
  const right = wanted(edition, table);
  const read = Object.entries(valuesIn([tableBlock(grid)])).filter(([, value]) => value !== null);
  expect(read.filter(([key, value]) => right[key] !== value)).toEqual([]);
  return read.length;
}

describe.each(editions)('%s: tables with something gone', (edition) => {
  const { applications, disclosure, reviews } = layOut(edition);
  const all = wanted(edition, 'applications');

  test.each([3, 5, 8])('table 3 with an empty cell of %i columns cut from the head of 行政诉讼', (width) => {
    const cut = change(reviews, (row, at) =>
      at > 0
        ? row
        : row.flatMap((cell) =>
            cell.text === '行政诉讼'
              ? [
                  { ...cell, text: '', colSpan: width },
                  { ...cell, colSpan: 10 - width },
                ]
              : [cell],
          ),
    );
    expect(cut.rows[0]!.map(({ colSpan }) => colSpan)).toEqual([5, width, 10 - width]);
    expect(valuesIn([tableBlock(cut)])).toEqual(wanted(edition, 'reviews'));
  });

  test('table 2 without its head: the columns are those of the form', () => {
    const body = { ...applications, rows: applications.rows.slice(3) };
    expect(valuesIn([tableBlock(body)])).toEqual(all);
  });

  test('table 2 without the labels of groups', () => {
    const groups = /^三、|^（三）不|^（四）|^（五）|^（六）(?=其他处理)/;
    const bare = change(applications, (row, at) =>
      at < 3 || (edition === '2019' && /其他处理/.test(row.map((cell) => cell.text).join('')))
        ? row
        : row.filter((cell) => !groups.test(cell.text)),
    );
    expect(valuesIn([tableBlock(bare)])).toEqual(all);
  });

  test('table 2 with every ordinal in a cell of its own', () => {
    const apart = change(applications, (row, at) =>
      at < 3
        ? row
        : row.flatMap((cell) => {
            const parts = /^(\d\.)(.*)$/.exec(cell.text);
            return parts ? [label(parts[1]!), label(parts[2]!)] : [cell];
          }),
    );
    expect(valuesIn([tableBlock(apart)])).toEqual(all);
  });

  test('table 2 with the note in a row of its own above the head', () => {
    const noted = {
      ...applications,
      rows: [
        [label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 10)],
        ...applications.rows,
      ],
    };
    expect(valuesIn([tableBlock(noted)])).toEqual(all);
  });

  test('a row whose blank cells are merged into one is blank, and the other rows are untouched', () => {
    const merged = change(applications, (row, at) =>
      at === 6
        ? [
            ...row.filter((cell) => cell.role !== 'figure'),
            { text: '', colSpan: 7, rowSpan: 1, role: 'figure' },
          ]
        : row,
    );
    const key = applicationsRows(edition)[3]!.key;
    const expected = Object.fromEntries(
      Object.entries(all).map(([fact, value]) => [
        fact,
        fact.startsWith(`applications.${key}.`) ? null : value,
      ]),
    );
    expect(valuesIn([tableBlock(merged)])).toEqual(expected);
  });

  test('one figure for several columns belongs to none of them', () => {
    const merged = change(applications, (row, at) =>
      at === 6
        ? [
            ...row.filter((cell) => cell.role !== 'figure'),
            { text: '5', colSpan: 7, rowSpan: 1, role: 'figure' },
          ]
        : row,
    );
    const key = applicationsRows(edition)[3]!.key;
    const read = valuesIn([tableBlock(merged)]);
    const own = Object.entries(read).filter(([fact]) => fact.startsWith(`applications.${key}.`));
    expect(own.filter(([, value]) => value !== null)).toEqual([]);
  });

  test('any cell of table 2 gone: no figure slips into another’s place', () => {
    const rows = fc.nat(applications.rows.length - 1);
    fc.assert(
      fc.property(rows, fc.nat(12), (at, index) => {
        const row = applications.rows[at]!;
        const gone = index % Math.max(row.length, 1);
        // Without its label the first row of （六） reads as （六）其他处理 itself, a row of the other edition.
        fc.pre(!row[gone]?.text.startsWith('1.申请人无正当理由'));
        const grid = change(applications, (each, y) => (y === at ? each.filter((_, x) => x !== gone) : each));
        // One row is lost at most, or, with a cell of the head, a column.
        expect(expectNoneAtAnotherKey(grid, edition, 'applications')).toBeGreaterThanOrEqual(
          Object.keys(all).length - applications.rows.length,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('any cell of table 1 gone: no figure slips into another’s place', () => {
    for (let at = 0; at < disclosure.rows.length; at++) {
      for (let gone = 0; gone < disclosure.rows[at]!.length; gone++) {
        const grid = change(disclosure, (each, y) => (y === at ? each.filter((_, x) => x !== gone) : each));
        expectNoneAtAnotherKey(grid, edition, 'disclosure');
      }
    }
  });

  test('a figure of table 3 gone: none slips into another’s place', () => {
    const last = reviews.rows.length - 1;
    for (let gone = 0; gone < 15; gone++) {
      const grid = change(reviews, (each, y) => (y === last ? each.filter((_, x) => x !== gone) : each));
      expectNoneAtAnotherKey(grid, edition, 'reviews');
    }
  });

  test('any row of table 2 gone: the others keep their figures, and the table is incomplete', () => {
    for (let at = 3; at < applications.rows.length; at++) {
      const row = applications.rows[at]!;
      const key = applicationsRows(edition)[at - 3]!.key;
      // What spans from this row stays, as it does when somebody deletes a row in an editor.
      const grid = {
        ...applications,
        rows: applications.rows.flatMap((each, y) => {
          const carried = row
            .filter((cell) => cell.rowSpan > 1)
            .map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }));
          return y === at ? [] : [y === at + 1 ? [...carried, ...each] : each.map((cell) => ({ ...cell }))];
        }),
      };
      const expected = Object.fromEntries(
        Object.entries(all).filter(([fact]) => fact.split('.').slice(1, -1).join('.') !== key),
      );
      const report = readReport(outlineOf([tableBlock(grid)]));
      expect(Object.fromEntries([...report.facts].map(([fact, { value }]) => [fact, value]))).toEqual(
        expected,
      );
      expect(report.tables.applications.state).toBe('incomplete');
    }
  });

  test('a whole table is read, and says so', () => {
    const report = readReport(outlineOf([disclosure, applications, reviews].map((grid) => tableBlock(grid))));
    expect(Object.values(report.tables).map(({ state }) => state)).toEqual(['read', 'read', 'read']);
    expect(report.edition).toBe(edition);
    expect(report.facts.size).toBe(
      figures([...disclosure.rows, ...applications.rows, ...reviews.rows].flat()).length,
    );
  });
});
