import { describe, expect, test } from 'vitest';
import { shownRows, yearsTable } from '../../../lib/desk/years/years-table';
import { yearReport } from './reports';

const received = 'applications.received.total';
const carriedIn = 'applications.carriedIn.total';
const carriedOut = 'applications.carriedOut.total';
const inForce = 'disclosure.normative.inForce';

function cell(years: ReturnType<typeof yearsTable>, fact: string, column: number) {
  const rows = years.tables.flatMap((table) => table.rows);
  return rows.find((row) => row.fact === fact)?.cells[column];
}
const columns = (years: ReturnType<typeof yearsTable>) =>
  years.columns.map((column) => (column.kind === 'missing' ? `${column.year}?` : column.year));

describe('columns', () => {
  test('the newest is right; a year between two others is to be verified', () => {
    expect(columns(yearsTable([yearReport(2024), yearReport(2021), yearReport(2022)]))).toEqual([
      2021,
      2022,
      '2023?',
      2024,
    ]);
  });

  test('of one year there is one, before and behind nothing is missing', () => {
    expect(columns(yearsTable([yearReport(2022)]))).toEqual([2022]);
  });

  test('a year of another century makes no hundred columns', () => {
    expect(columns(yearsTable([yearReport(2022), yearReport(1022, {}, { edition: null })]))).toEqual([
      1022, 2022,
    ]);
  });

  test('two reports of one year stand beside each other, the one seen last behind', () => {
    const later = yearReport(2022, {}, { at: '2026-03-01T00:00:00.000Z', id: 'later' });
    const { columns } = yearsTable([later, yearReport(2022, {}, { id: 'earlier' }), yearReport(2023)]);
    expect(columns).toMatchObject([
      { id: 'earlier', which: 1, of: 2 },
      { id: 'later', which: 2, of: 2 },
      { year: 2023, which: 1, of: 1 },
    ]);
  });
});

describe('cells', () => {
  const years = yearsTable([
    yearReport(2020, { [received]: 3, 'applications.granted.total': null }),
    yearReport(2022, { [received]: '约5', [inForce]: 0 }),
    yearReport(2024, { [received]: 7 }, { edition: null }),
  ]);

  test.each([
    ['a figure', received, 0, { state: 'figure', value: 3, text: '3' }],
    ['0 is a figure', inForce, 2, { state: 'figure', value: 0 }],
    ['a blank', 'applications.granted.total', 0, { state: 'blank', value: null }],
    ['what is no number', received, 2, { state: 'unreadable', text: '约5', value: null }],
    ['a cell that the report lacks', 'applications.granted.total', 2, { state: 'not read' }],
    ['a cell that the edition of the year does not have', inForce, 0, { state: 'not asked' }],
    ['the same the other way round', 'disclosure.licensing.priorItems', 2, { state: 'not asked' }],
    ['where the edition is not known', inForce, 4, { state: 'not read' }],
    ['a year that is missing', received, 1, { state: 'missing year' }],
  ])('%s', (_, fact, column, is) => {
    expect(cell(years, fact, column)).toMatchObject(is);
  });
});

describe('what must carry over', () => {
  const of = (...reports: Parameters<typeof yearsTable>[0]) =>
    yearsTable(reports).carried.map(({ rule, state, to, from }) => ({
      ...{ rule, state, to: `${to.column} ${to.fact}` },
      from: from.map(({ column, fact }) => `${column} ${fact}`).join(),
    }));

  test('is linked, and says whether it holds', () => {
    expect(of(yearReport(2021, { [carriedOut]: 4 }), yearReport(2022, { [carriedIn]: 4 }))).toEqual([
      {
        ...{ rule: 'continuity/carried-in', state: 'holds' },
        ...{ to: `1 ${carriedIn}`, from: `0 ${carriedOut}` },
      },
    ]);
  });

  test('says what the inspection says where it does not', () => {
    const found = { [carriedIn]: 'continuity/carried-in' };
    const before = yearReport(2021, { [carriedOut]: 4 });
    const state = (settled: string[]) =>
      of(before, yearReport(2022, { [carriedIn]: 3 }, { found, settled }))[0]?.state;
    expect(state([])).toBe('differs');
    expect(state([carriedIn])).toBe('settled');
  });

  test.each([
    ['a blank', yearReport(2021, { [carriedOut]: null }), yearReport(2022, { [carriedIn]: 4 })],
    ['a cell that is not there', yearReport(2021), yearReport(2022, { [carriedIn]: 4 })],
    ['a text', yearReport(2021, { [carriedOut]: 4 }), yearReport(2022, { [carriedIn]: '四' })],
    [
      'a rule that is switched off',
      yearReport(2021, { [carriedOut]: 4 }),
      yearReport(2022, { [carriedIn]: 4 }, { rulesOff: ['continuity/carried-in'] }),
    ],
    // Judged with an older version of last year's report, say: what the inspection does not say is not made up.
    ['no finding', yearReport(2021, { [carriedOut]: 4 }), yearReport(2022, { [carriedIn]: 5 })],
  ])('%s leaves it open', (_, before, own) => {
    expect(of(before, own)).toMatchObject([{ state: 'open' }]);
  });

  test('of two reports for the year before nobody knows which counts', () => {
    const one = yearReport(2021, { [carriedOut]: 4 }, { id: 'a' });
    const other = yearReport(2021, { [carriedOut]: 4 }, { id: 'b' });
    expect(of(one, other, yearReport(2022, { [carriedIn]: 4 }))).toMatchObject([{ state: 'open' }]);
  });

  test('does not reach over a missing year', () => {
    expect(of(yearReport(2021, { [carriedOut]: 4 }), yearReport(2023, { [carriedIn]: 3 }))).toEqual([]);
  });

  test('what is in force counts what came and went', () => {
    const issued = { 'disclosure.normative.issued': 2, 'disclosure.normative.repealed': 1 };
    expect(
      of(yearReport(2021, { [inForce]: 5 }), yearReport(2022, { [inForce]: 6, ...issued })),
    ).toMatchObject([{ rule: 'continuity/in-force', state: 'holds' }]);
  });

  test('two editions have in common what both have', () => {
    const carried = of(
      yearReport(2020, {
        [carriedOut]: 1,
        'disclosure.licensing.priorItems': 4,
        'disclosure.licensing.change': 1,
      }),
      yearReport(2021, { [carriedIn]: 1, [inForce]: 5 }),
    );
    expect(carried).toMatchObject([{ rule: 'continuity/carried-in', state: 'holds' }]);
  });
});

describe('which rows are shown', () => {
  const years = yearsTable([
    yearReport(2021, { [received]: 3, 'applications.granted.total': 0, [carriedOut]: 0 }),
    yearReport(2022, { [received]: 0, [carriedIn]: 0 }, { found: { [carriedIn]: 'continuity/carried-in' } }),
  ]);
  const shown = (which: Parameters<typeof shownRows>[1]) =>
    shownRows(years, which).flatMap(({ rows }) => rows.map(({ fact }) => fact));

  test('all of them', () => expect(shown('all')).toHaveLength(200));

  test('those with a figure in some year', () => {
    expect(shown('figures')).toEqual([received, carriedIn, 'applications.granted.total', carriedOut]);
  });

  test('those that are not 0, and what does not carry over in any case', () => {
    expect(shown('not zero')).toEqual([received, carriedIn, carriedOut]);
  });
});
