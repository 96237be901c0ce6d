import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database, dropDatabase } from '../../lib/desk/database';
import { clearDesk } from '../../lib/desk/remove-reports';
import {
  changeRoster,
  newRosters,
  readRosters,
  removeDamagedRosters,
  removeRoster,
  takeRostersOver,
} from '../../lib/desk/rosters';
import { rules } from '../../lib/rules';
import { rosterOf } from '../roster/rosters';

beforeEach(() => dropDatabase());
const comparing = { rules };
const later = '2026-02-01T00:00:00.000Z';
const names = async () => (await readRosters()).rosters.map(({ name, units }) => `${name} ${units.length}`);

test('a roster is made, changed as it is now, and removed', async () => {
  await changeRoster('r1', () => rosterOf(['青禾县民政局']), comparing);
  await changeRoster('r1', (roster) => ({ ...roster!, name: '青禾县各单位' }), comparing);
  expect(await names()).toEqual(['青禾县各单位 1']);
  await changeRoster('r1', () => null, comparing);
  expect(await names()).toEqual(['青禾县各单位 1']);
  await removeRoster('r1', comparing);
  expect(await names()).toEqual([]);
});

test('what is no roster is not stored, and what was there stays', async () => {
  await changeRoster('r1', () => rosterOf(['青禾县民政局']), comparing);
  await expect(changeRoster('r1', (roster) => ({ ...roster!, name: '' }), comparing)).rejects.toThrow();
  expect(await names()).toEqual(['青禾县 1']);
});

test('a damaged one costs itself, and can be removed', async () => {
  await changeRoster('r1', () => rosterOf(['青禾县民政局']), comparing);
  await (await database()).put('rosters', { ...rosterOf([], { id: 'r2' }), units: 3 } as never);
  expect(await readRosters()).toMatchObject({ rosters: [{ id: 'r1' }], damaged: 1 });
  await removeDamagedRosters();
  expect(await readRosters()).toMatchObject({ rosters: [{ id: 'r1' }], damaged: 0 });
});

test('taken over twice changes nothing, and what is newer is not overwritten', async () => {
  const mine = rosterOf(['青禾县民政局', '青禾县财政局'], { changed: later });
  await changeRoster('r1', () => mine, comparing);
  const theirs = rosterOf(['青禾县民政局'], {
    matches: [{ unit: 'u', address: '//a', is: 'its', on: later }],
  });
  const other = rosterOf(['南岭县民政局'], { id: 'r2', name: '南岭县' });
  expect((await newRosters([theirs, other])).map(({ id }) => id)).toEqual(['r1', 'r2']);
  await takeRostersOver([theirs, other], comparing);
  expect(await names()).toEqual(['南岭县 1', '青禾县 2']);
  expect((await readRosters()).rosters[1]!.matches).toHaveLength(1);
  expect(await newRosters([theirs, other])).toEqual([]);
});

test('the desk is emptied of reports, not of rosters', async () => {
  await changeRoster('r1', () => rosterOf(['青禾县民政局']), comparing);
  await clearDesk();
  expect(await names()).toEqual(['青禾县 1']);
});
