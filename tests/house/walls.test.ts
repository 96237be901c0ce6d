import { describe, expect, test } from 'vitest';
import type { Room } from '../../floors';
import { allowance, roomOf, throughWall } from './walls';

const floors: readonly Room[] = [
  { room: 'lib/ground', may: [], packages: ['stone'], says: 'Bears the rest.' },
  { room: 'lib/hall', may: ['lib/ground/door'], says: 'Goes out by the door.' },
  { room: 'lib/hall/*', may: ['lib/hall'], up: { 'lib/loft/key': 'hangs there' }, says: 'One way each.' },
  { room: 'lib/hall/index', may: ['lib/hall', 'lib/hall/*'], says: 'Opens all.' },
  { room: 'lib/loft', may: 'all beneath', says: 'Sees all.' },
];
const by = (from: string, file: string | null, named = '') => allowance({ from, named, file }, floors);

test.each([
  ['lib/ground/a.ts', 'lib/ground'],
  ['lib/ground/deep/er/a.ts', 'lib/ground'],
  ['lib/hall/a.tsx', 'lib/hall'],
  ['lib/hall/east/a.ts', 'lib/hall/*'],
  ['lib/hall/east/deep/a.ts', 'lib/hall/*'],
  ['lib/hall/index.ts', 'lib/hall/index'],
  ['lib/cellar/a.ts', undefined],
  ['lib/grounds/a.ts', undefined],
  ['lib/a.ts', undefined],
])('%s is in %s', (path, room) => {
  expect(roomOf(path, floors)?.room).toBe(room);
});

describe('an import is allowed', () => {
  test.each([
    ['within a room', 'lib/ground/a.ts', 'lib/ground/deep/b.ts', 'lib/ground'],
    ['of a file that the row names', 'lib/hall/a.ts', 'lib/ground/door.ts', 'lib/ground/door'],
    ['within one of several rooms', 'lib/hall/east/a.ts', 'lib/hall/east/b.ts', 'lib/hall/*'],
    ['of the room that the row names', 'lib/hall/east/a.ts', 'lib/hall/a.ts', 'lib/hall'],
    ['of any of several rooms', 'lib/hall/index.ts', 'lib/hall/west/a.ts', 'lib/hall/*'],
    ['upwards, where it says why', 'lib/hall/east/a.ts', 'lib/loft/key.ts', 'lib/loft/key'],
    ['of all beneath', 'lib/loft/a.ts', 'lib/hall/west/a.ts', 'lib/hall/*'],
  ])('%s', (_, from, file, entry) => {
    expect(by(from, file)).toBe(entry);
  });

  test('of a package, and of what is in it', () => {
    expect([by('lib/ground/a.ts', null, 'stone'), by('lib/ground/a.ts', null, 'stone/flags')]).toEqual([
      'stone',
      'stone',
    ]);
  });
});

describe('an import is not allowed', () => {
  test.each([
    ['upwards', 'lib/ground/a.ts', 'lib/hall/a.ts'],
    ['of another file of a room', 'lib/hall/a.ts', 'lib/ground/a.ts'],
    ['of a room beside its own', 'lib/hall/east/a.ts', 'lib/hall/west/a.ts'],
    ['of a room within its own that has a row', 'lib/hall/a.ts', 'lib/hall/east/a.ts'],
    ['of what is above one that may all beneath', 'lib/hall/east/a.ts', 'lib/loft/a.ts'],
    ['of what is in no room', 'lib/loft/a.ts', 'scripts/a.ts'],
    ['of anything by what is in no room', 'scripts/a.ts', 'lib/ground/a.ts'],
    ['of a package', 'lib/hall/a.ts', null],
  ])('%s', (_, from, file) => {
    expect(by(from, file, 'stone')).toBeNull();
  });

  test('of a package whose name begins alike', () => {
    expect(by('lib/ground/a.ts', null, 'stones')).toBeNull();
  });

  test('and it is said where the line belongs', () => {
    const each = { from: 'lib/hall/a.ts', named: '../ground/a', file: 'lib/ground/a.ts' };
    expect(throughWall(each, floors)).toBe(
      'lib/hall/a.ts imports lib/ground/a.ts, which floors.ts does not give lib/hall. Goes out by the door.',
    );
  });
});
