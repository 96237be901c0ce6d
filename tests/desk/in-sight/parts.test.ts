import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Heights, partsBetween, together } from '../../../components/desk/in-sight/parts';

const rows = (count: number, ofBlock: [number, number][] = []): Heights => ({
  ...{ count, usual: 30 },
  ofBlock: new Map(ofBlock),
});
const block = together * 30;

test('a list that fits is drawn whole', () => {
  expect(partsBetween(rows(3), 0, 900, [])).toEqual({ parts: [{ from: 0, to: 3, above: 0 }], below: 0 });
  expect(partsBetween(rows(0), 0, 900, [])).toEqual({ parts: [], below: 0 });
});

test('of a long one what is in sight is drawn, with room in the place of the rest', () => {
  const { parts, below } = partsBetween(rows(together * 10), block * 4 + 1, block * 6 - 1, []);
  expect(parts).toEqual([{ from: together * 4, to: together * 6, above: block * 4 }]);
  expect(below).toBe(block * 4);
});

test('what is kept is drawn wherever it lies, and nothing that is not there', () => {
  const { parts } = partsBetween(rows(together * 10), 0, block, [together * 7 + 3, 9999, -1]);
  expect(parts).toEqual([
    { from: 0, to: together, above: 0 },
    { from: together * 7, to: together * 8, above: block * 6 },
  ]);
});

test.each([
  ['above', -900, -100, 0],
  ['below', block * 10 + 1, block * 11, 9],
])('of a list that lies %s what is seen the nearest are drawn', (_, top, bottom, nearest) => {
  expect(partsBetween(rows(together * 10), top, bottom, [])).toEqual({
    parts: [{ from: together * nearest, to: together * (nearest + 1), above: block * nearest }],
    below: block * (9 - nearest),
  });
});

test('rows that were measured count as high as they are', () => {
  const { parts, below } = partsBetween(rows(together * 3, [[0, 100]]), together * 100, 9999, []);
  expect(parts).toEqual([{ from: together, to: together * 3, above: together * 100 }]);
  expect(below).toBe(0);
});

test('whatever is drawn, the list stays as high as it is, and no row is drawn twice', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.array(fc.tuple(fc.nat(24), fc.integer({ min: 1, max: 400 }))),
      fc.nat(20_000),
      fc.nat(3000),
      fc.array(fc.nat(600)),
      (count, measured, top, seen, kept) => {
        const heights = rows(count, measured);
        const { parts, below } = partsBetween(heights, top, top + seen, kept);
        const heightOf = (at: number) => heights.ofBlock.get(Math.floor(at / together)) ?? heights.usual;
        const drawn = parts.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        const all = Array.from({ length: count }, (_, at) => heightOf(at)).reduce((a, b) => a + b, 0);
        const left = parts.reduce((sum, { above }) => sum + above, below);
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn.reduce((sum, at) => sum + heightOf(at), left)).toBeCloseTo(all);
        for (const at of kept) expect(at >= count || drawn.includes(at)).toBe(true);
      },
    ),
  );
});
