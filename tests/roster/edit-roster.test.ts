import { expect, test } from 'vitest';
import { addUnits, changeUnit, removeUnits, unitCalled } from '../../lib/roster/edit-roster';
import { rosterOf, rosterUnit } from './rosters';

let at = 0;
const making = { newId: () => `n${++at}`, now: '2026-02-01T00:00:00.000Z' };
const written = (name: string, of: string | null = null, aliases: string[] = []) => ({
  ...{ name, of, aliases },
  remarks: '',
});

test('units that are there are not added again; what else is said of them is', () => {
  const roster = addUnits(
    rosterOf(['青禾县民政局']),
    [written('青禾县民政局', '青禾县人民政府', ['民政'])],
    making,
  );
  const [unit, government] = roster.units;
  expect(roster.units).toHaveLength(2);
  expect(unit).toMatchObject({ name: '青禾县民政局', aliases: ['民政'], of: government!.id });
  expect(government).toMatchObject({ name: '青禾县人民政府', of: null });
});

test('to whom a unit counts may stand further down, and be written otherwise', () => {
  const { units } = addUnits(
    rosterOf([]),
    [written('白楼镇', '青禾县政府'), written('青禾县人民政府')],
    making,
  );
  expect(units.map(({ name }) => name)).toEqual(['白楼镇', '青禾县人民政府']);
  expect(units[0]!.of).toBe(units[1]!.id);
});

test('no unit counts to itself, over whichever way', () => {
  const roster = rosterOf([
    rosterUnit('海东市人民政府'),
    rosterUnit('青禾县人民政府', { of: 'unit 海东市人民政府' }),
  ]);
  expect(
    changeUnit(roster, 'unit 海东市人民政府', { of: 'unit 青禾县人民政府' }, making).units[0]!.of,
  ).toBeNull();
  expect(
    changeUnit(roster, 'unit 海东市人民政府', { of: 'unit 海东市人民政府' }, making).units[0]!.of,
  ).toBeNull();
});

test('what counted to a unit that goes counts to nobody', () => {
  const roster = rosterOf([
    rosterUnit('青禾县人民政府'),
    rosterUnit('白楼镇', { of: 'unit 青禾县人民政府' }),
  ]);
  expect(removeUnits(roster, new Set(['unit 青禾县人民政府']), making).units).toMatchObject([
    { name: '白楼镇', of: null },
  ]);
});

test('a unit is found by its name however it is written; of two nobody knows which', () => {
  const { units } = rosterOf(['青禾县人民政府', '南岭县白楼镇', '白楼镇人民政府', '白楼镇政府']);
  expect(unitCalled(units, '青禾县')?.name).toBe('青禾县人民政府');
  expect(unitCalled(units, '青禾县人民政府办公室')).toBeUndefined();
  expect(unitCalled(units, '白楼镇')).toBeUndefined();
});
