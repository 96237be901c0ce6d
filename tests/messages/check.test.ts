import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Admitted,
  type Check,
  count,
  dictionary,
  list,
  number,
  one,
  orElse,
  pairs,
  readKind,
  record,
  tagged,
  text,
  truth,
} from '../../lib/messages/check';

// What scripts in pages check messages with.

const shape = tagged('kind', { point: { x: count }, line: { from: count, to: orElse(count, null) } });

test.each<[what: string, check: Check<unknown>, fits: unknown[], not: unknown[]]>([
  ['text', text, ['', 'a'], [null, 1, ['a'], { length: 1 }]],
  ['number', number, [0, -1.5], ['0', null]],
  ['count', count, [0, 7], [-1, 1.5, Number.NaN, Infinity, '7', 7n, null]],
  ['truth', truth, [true, false], [0, 'true', null]],
  ['one', one('a', 1, null), ['a', 1, null], ['b', '1', undefined, ['a']]],
  ['orElse', orElse(text, null), ['a', null], [undefined, 1]],
  ['list', list(text), [[], ['a', 'b']], ['ab', ['a', 1], { 0: 'a', length: 1 }, null]],
  ['pairs', pairs(text, count), [[], [['a', 1]]], [[['a']], [['a', 1, 2]], [[1, 'a']], { a: 1 }, [null]]],
  ['dictionary', dictionary(count), [{}, { a: 1 }], [null, 'a', { a: 'b' }]],
  [
    'record',
    record({ a: text, b: orElse(text, undefined) }),
    [{ a: '' }, { a: '', b: '' }, { a: '', c: 1 }],
    [null, 'a', {}, { b: '' }, { a: '', b: null }],
  ],
  [
    'tagged',
    shape,
    [
      { kind: 'point', x: 1 },
      { kind: 'line', from: 1, to: null },
    ],
    [
      ...[null, 'point', {}, { kind: 'point' }, { kind: 'line', x: 1 }, { kind: ['point'], x: 1 }],
      ...[{ kind: 'toString' }, { kind: '__proto__', x: 1 }, { x: 1 }],
    ],
  ],
])('%s', (_, check, fits, not) => {
  expect(fits.filter((value) => !check(value))).toEqual([]);
  expect(not.filter((value) => check(value))).toEqual([]);
});

describe('a message of a kind', () => {
  const kinds = { go: { to: count, note: orElse(text, undefined) }, stop: {} };

  test('comes in with the properties that its kind names', () => {
    expect(readKind(kinds, { type: 'go', to: 1, html: '<b>' })).toEqual({ type: 'go', to: 1 });
    expect(readKind(kinds, { type: 'stop', to: 1 })).toEqual({ type: 'stop' });
  });

  test.each([null, 'stop', {}, { type: 'go' }, { type: ['stop'] }, { type: 'valueOf' }])(
    '%j is none',
    (message) => {
      expect(readKind(kinds, message)).toBeNull();
    },
  );
});

test('a type is what its check lets in, for the compiler', () => {
  const thing = record({ a: text, b: orElse(list(one('x', 'y')), undefined), c: orElse(count, null) });
  expectTypeOf<Admitted<typeof thing>>().toEqualTypeOf<{
    a: string;
    b?: ('x' | 'y')[] | undefined;
    c: number | null;
  }>();
  expectTypeOf<Admitted<typeof shape>>().toEqualTypeOf<
    { kind: 'point'; x: number } | { kind: 'line'; from: number; to: number | null }
  >();
});
