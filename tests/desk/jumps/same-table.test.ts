import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTooMuchAlike, sameTables } from '../../../lib/desk/jumps/same-table';
import { yearReport } from '../years/reports';

const a = (row: string, count: number) => ({
  [`applications.${row}.person`]: count,
  [`applications.${row}.total`]: count,
});
const same = (before: object, now: object) =>
  sameTables(
    yearReport(2023, now as Record<string, number>).inspection.report,
    yearReport(2022, before as Record<string, number>).inspection.report,
  );

describe('figures that are the same again', () => {
  test.each([
    [[12, 345, 7], 3, true],
    [[12, 345, 7], 4, false],
    [[12, 345, 7, 5], 5, true],
    [[12_345, 678], 2, false],
    [[2, 3, 2, 3, 2, 2], 6, false],
    [[1, 1, 1, 1, 1, 1, 1, 1], 8, false],
    [[45, 20, 12, 8, 5], 5, true],
    [[], 0, false],
  ])('%j of %d: %s', (values, of, is) => {
    expect(isTooMuchAlike(values, of)).toBe(is);
  });

  test('are no less so with one more, or when all are larger; never by zeros and ones', () => {
    const values = fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(values, fc.nat(4), fc.integer({ min: 1, max: 50 }), (some, others, times) => {
        const of = some.length + others;
        if (!isTooMuchAlike(some, of)) return true;
        return (
          isTooMuchAlike([...some, 1], of + 1) &&
          isTooMuchAlike(
            some.map((value) => value * times),
            of,
          )
        );
      }),
    );
    fc.assert(fc.property(fc.array(fc.nat(1)), (some) => !isTooMuchAlike(some, some.length)));
  });
});

describe('tables', () => {
  const table2 = {
    ...a('received', 45),
    ...a('granted', 20),
    ...a('unable.notHeld', 12),
    ...a('processed', 32),
  };
  const more = { ...a('carriedIn', 1), ...a('carriedOut', 14) };

  test('one that was handed in again is told with what is the same, sums and what carries over aside', () => {
    expect(same({ ...table2, ...more }, { ...table2, ...more })).toEqual([
      {
        ...{ kind: 'same table', table: 'applications', of: 4 },
        facts: ['received', 'granted', 'unable.notHeld', 'carriedOut'].map(
          (row) => `applications.${row}.person`,
        ),
      },
    ]);
  });

  test('one of another year is not, where a figure or two are the same by chance', () => {
    expect(same(table2, { ...table2, ...a('granted', 21), ...a('received', 46) })).toEqual([]);
  });

  test('one of zeros is like every other', () => {
    const zeros = Object.fromEntries(Object.keys(table2).map((key) => [key, 0]));
    expect(same(zeros, zeros)).toEqual([]);
  });

  test('what stays in force from year to year is no sign', () => {
    const inForce = {
      'disclosure.rules.inForce': 130,
      'disclosure.normative.inForce': 1400,
      'disclosure.licensing.decisions': 220,
    };
    expect(same(inForce, inForce)).toEqual([]);
    const decisions = { 'disclosure.penalties.decisions': 41, 'disclosure.coercion.decisions': 12 };
    expect(same({ ...inForce, ...decisions }, { ...inForce, ...decisions })).toMatchObject([
      { table: 'disclosure', of: 3 },
    ]);
  });

  test('a blank is not what it was', () => {
    const { 'applications.granted.person': _, ...others } = table2 as Record<string, number>;
    expect(same(table2, others)).toEqual([]);
  });
});
