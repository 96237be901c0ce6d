import { expect, test } from 'vitest';
import { unpublishedIn } from '../../../lib/desk/screen/county-of';
import type { Roster } from '../../../lib/roster/roster';
import { row } from './rows';

const unit = (id: string, name: string) => ({ id, name, aliases: [], of: null, alone: false, remarks: '' });
const on = '2026-01-05T08:00:00.000Z';
const roster: Roster = {
  ...{ id: 'r', name: '县直部门', changed: on, matches: [] },
  units: [unit('1', '青禾县民政局'), unit('2', '青禾县财政局'), unit('3', '青禾县水利局')],
  elsewhere: [
    { unit: '2', year: 2022, elsewhere: false, place: '', on: '2026-01-04T08:00:00.000Z' },
    { unit: '2', year: 2022, elsewhere: true, place: '县政府网站', on },
  ],
};
const rows = [
  row({ id: 'a', agency: '青禾县民政局', year: 2022 }),
  row({ id: 'b', agency: '青禾县水利局', year: 2021 }),
];

test('units without a report of their own for the year, and what people have said of them last', () => {
  expect(unpublishedIn(roster, 2022, rows)).toEqual([
    { roster: '县直部门', unit: '青禾县财政局', year: 2022, standing: 'elsewhere', place: '县政府网站' },
    { roster: '县直部门', unit: '青禾县水利局', year: 2022, standing: 'not found', place: '' },
  ]);
  expect(unpublishedIn(roster, 2021, rows).map(({ unit }) => unit)).toEqual(['青禾县民政局', '青禾县财政局']);
});

test('a report that may be a unit’s is nobody’s yet: that is to be confirmed', () => {
  const words = [{ unit: '3', address: '//x', is: 'not its' as const, on }];
  const alike = row({ id: 'c', agency: '水利局', year: 2022, addresses: ['//x'] });
  const two = { ...roster, units: [...roster.units, unit('4', '白水县水利局')] };
  const standing = (each: Roster) =>
    Object.fromEntries(
      unpublishedIn(each, 2022, [...rows, alike]).map(({ unit, standing }) => [unit, standing]),
    );
  expect(standing(two)).toMatchObject({ 青禾县水利局: 'doubtful', 白水县水利局: 'doubtful' });
  expect(standing({ ...roster, matches: words })).toMatchObject({ 青禾县水利局: 'not found' });
});
