import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRosters } from '../../lib/roster/join-rosters';
import type { Roster } from '../../lib/roster/roster';
import { rosterOf } from './rosters';

const day = (at: number) => `2026-01-0${at}T00:00:00.000Z`;

test('units are those of the one changed last, words those said last', () => {
  const older = rosterOf(['青禾县民政局'], {
    changed: day(1),
    matches: [{ unit: 'u', address: '//a', is: 'not its', on: day(5) }],
  });
  const newer = rosterOf(['青禾县民政局', '青禾县财政局'], {
    changed: day(2),
    matches: [
      { unit: 'u', address: '//a', is: 'its', on: day(4) },
      { unit: 'u', address: '//b', is: 'its', on: day(4) },
    ],
  });
  const joined = joinRosters(older, newer);
  expect(joined.units).toHaveLength(2);
  expect(joined.matches.map(({ address, is }) => [address, is])).toEqual([
    ['//a', 'not its'],
    ['//b', 'its'],
  ]);
});

test('order and repetition do not matter', () => {
  const roster = fc.record({
    units: fc.array(fc.constantFrom('青禾县民政局', '青禾县财政局', '青禾县水利局'), { maxLength: 3 }),
    changed: fc.integer({ min: 1, max: 4 }).map(day),
    matches: fc.array(
      fc.record({
        unit: fc.constantFrom('u', 'v'),
        address: fc.constantFrom('//a', '//b'),
        is: fc.constantFrom('its', 'not its', 'open'),
        on: fc.integer({ min: 1, max: 4 }).map(day),
      }),
      { maxLength: 4 },
    ),
  });
  const made = roster.map(({ units, changed, matches }): Roster => rosterOf(units, { changed, matches }));
  fc.assert(
    fc.property(made, made, made, (a, b, c) => {
      expect(joinRosters(a, b)).toEqual(joinRosters(b, a));
      expect(joinRosters(joinRosters(a, b), b)).toEqual(joinRosters(a, b));
      expect(joinRosters(joinRosters(a, b), c)).toEqual(joinRosters(a, joinRosters(b, c)));
    }),
  );
});
