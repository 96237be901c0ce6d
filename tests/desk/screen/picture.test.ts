import { describe, expect, test } from 'vitest';
import { kindsOf, pictureOf, unitNames } from '../../../lib/desk/screen/picture';
import { found, row } from './rows';

describe('whose report it is', () => {
  const meant = (...names: string[]) => [...unitNames(names)].map(([, unit]) => unit);

  test.each([
    [
      'a name without its place is the one with it',
      ['民政局', '青禾县民政局'],
      ['青禾县民政局', '青禾县民政局'],
    ],
    [
      'with one place more or less in front it is one unit',
      ['白楼镇人民政府', '青禾县白楼镇人民政府', '河东市青禾县白楼镇人民政府'],
      Array(3).fill('河东市青禾县白楼镇人民政府'),
    ],
    [
      'of two counties nobody knows whose it is',
      ['民政局', '青禾县民政局', '白水县民政局'],
      ['民政局', '青禾县民政局', '白水县民政局'],
    ],
    [
      'another office of the county is another unit',
      ['青禾县民政局', '青禾县财政局'],
      ['青禾县民政局', '青禾县财政局'],
    ],
    [
      'the end of a longer word is no unit of it',
      ['中心小学', '青禾县少年中心小学'],
      ['中心小学', '青禾县少年中心小学'],
    ],
  ])('%s', (_, names, units) => {
    expect(meant(...names)).toEqual(units);
  });
});

describe('units by years', () => {
  test('the worst of a cell speaks, late is said beside it, a blank stays blank', () => {
    const picture = pictureOf([
      row({ year: 2022 }),
      row({ year: 2022, url: 'http://b/', findings: [found('section/fees', 'warning')] }),
      row({ year: 2021, findings: [found('publication/late', 'info')] }),
      row({ agency: '青禾县财政局', year: 2021, findings: [found('a')] }),
      row({ agency: null }),
    ]);
    expect(picture.years).toEqual([2022, 2021]);
    expect(picture.unplaced).toBe(1);
    expect(picture.units).toEqual([
      {
        name: '青禾县财政局',
        cells: [null, { verdict: 'error', late: false, reports: [expect.any(String)] }],
      },
      {
        name: '青禾县民政局',
        cells: [
          { verdict: 'warning', late: false, reports: [expect.any(String), expect.any(String)] },
          { verdict: 'clean', late: true, reports: [expect.any(String)] },
        ],
      },
    ]);
  });

  test.each([
    [{}, 'clean'],
    [{ checked: 'in part' as const }, 'partial'],
    [{ checked: 'not' as const }, 'partial'],
    [{ checked: 'free form' as const }, 'free form'],
    [{ findings: [found('a', 'info')] }, 'clean'],
    [{ findings: [found('a', 'warning')] }, 'warning'],
    [{ findings: [found('a')], settled: ['a'] }, 'settled'],
    [{ findings: [found('a'), found('b', 'warning')], settled: ['a'] }, 'warning'],
  ])('%j is %s', (about, verdict) => {
    expect(row(about).verdict).toBe(verdict);
  });
});

test('kinds by the reports that have them; what is settled and what is no more than information does not count', () => {
  const rows = [
    row({ id: '1', findings: [found('a'), found('b'), found('i', 'info')] }),
    row({ id: '2', findings: [found('b'), found('a')], settled: ['a'] }),
    row({ id: '3', findings: [{ ...found('a'), id: 'a2' }, found('a')], settled: ['a2'] }),
  ];
  expect(kindsOf(rows)).toEqual([
    { rule: 'a', reports: 2, findings: 2 },
    { rule: 'b', reports: 2, findings: 2 },
  ]);
});
