import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureJumps, isJump } from '../../../lib/desk/jumps/figure-jumps';
import { yearReport } from '../years/reports';

const received = 'applications.received.total';
const fees = 'disclosure.fees.amount';

describe('how far is unusual', () => {
  test.each([
    ['applications', 3, 300, true],
    ['applications', 3, 30, true],
    ['applications', 3, 29, false],
    ['lawsuits from none', 0, 20, true],
    ['a few from none', 0, 3, false],
    ['some from none', 0, 19, false],
    ['from one', 1, 12, false],
    ['from one to many', 1, 40, true],
    ['doubled', 150, 300, false],
    ['nine times', 100, 900, false],
    ['ten times', 100, 1000, true],
    ['nothing at all', 0, 0, false],
    ['as last year', 300, 300, false],
    ['licences that are gone', 12_000, 0, true],
    ['down to a tenth', 1000, 100, true],
    ['down by half', 1000, 500, false],
  ])('%s: %d → %d', (_, before, now, is) => {
    expect(isJump(before, now, 'count')).toBe(is);
  });

  test.each([
    [3.2, 32, true],
    [3.2, 31.9, false],
    [0, 10, true],
    [0, 9.99, false],
    [0.5, 8, false],
    [0.01, 0.5, false],
    [3.2, 32_000, true],
    [32_000, 3.2, true],
  ])('fees: %d → %d', (before, now, is) => {
    expect(isJump(before, now, 'amount')).toBe(is);
  });

  test('of a change, of 是 or 否 and of what is below 0 there is none', () => {
    expect(isJump(0, 5000, 'change')).toBe(false);
    expect(isJump(0, 5000, 'yes or no')).toBe(false);
    expect(isJump(-5, 5000, 'count')).toBe(false);
  });
});

describe('whatever the figures', () => {
  const figure = fc.nat(1_000_000);
  const measure = fc.constantFrom('count' as const, 'amount' as const);

  test('up is as unusual as down', () => {
    fc.assert(fc.property(figure, figure, measure, (a, b, of) => isJump(a, b, of) === isJump(b, a, of)));
  });

  test('what is unusual stays so when it is further away', () => {
    fc.assert(
      fc.property(figure, figure, fc.nat(10_000), measure, (a, b, more, of) => {
        const [less, most] = a < b ? [a, b] : [b, a];
        return !isJump(less, most, of) || isJump(less, most + more, of);
      }),
    );
  });

  test('and when both are so many times as large', () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 1000 }), measure, (a, b, times, of) => {
        return !isJump(a, b, of) || isJump(a * times, b * times, of);
      }),
    );
  });

  test('what is less than doubled, and what stays small, never is', () => {
    fc.assert(
      fc.property(
        figure,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (a, times) => !isJump(a, a * times, 'count'),
      ),
    );
    fc.assert(fc.property(fc.nat(19), fc.nat(19), (a, b) => !isJump(a, b, 'count')));
  });
});

describe('of a report', () => {
  const jumps = (before: Record<string, number | string>, now: Record<string, number | string>) =>
    figureJumps(yearReport(2023, now).inspection.report, yearReport(2022, before).inspection.report).map(
      ({ fact, before, now }) => `${fact} ${before} ${now}`,
    );

  test('both figures are told', () => {
    expect(jumps({ [received]: 3 }, { [received]: 300 })).toEqual([`${received} 3 300`]);
  });

  test('the total of a row speaks for its columns, and what came in for what became of it', () => {
    const year = (count: number) => ({
      'applications.received.person': count,
      [received]: count,
      'applications.granted.total': count,
      'applications.processed.total': count,
    });
    expect(jumps(year(3), year(300))).toEqual([`${received} 3 300`]);
  });

  test('what was refused and what is left over are told beside it, where they go another way', () => {
    expect(
      jumps(
        { [received]: 300, 'applications.denied.process.total': 0, 'applications.carriedOut.total': 0 },
        { [received]: 310, 'applications.denied.process.total': 200, 'applications.carriedOut.total': 40 },
      ),
    ).toEqual(['applications.denied.process.total 0 200', 'applications.carriedOut.total 0 40']);
    expect(
      jumps(
        { [received]: 3, 'applications.carriedOut.total': 0, 'applications.granted.total': 100 },
        { [received]: 300, 'applications.carriedOut.total': 40, 'applications.granted.total': 2 },
      ),
    ).toEqual([
      `${received} 3 300`,
      'applications.granted.total 100 2',
      'applications.carriedOut.total 0 40',
    ]);
  });

  test('what is last year’s by its nature is told of last year', () => {
    expect(jumps({ 'applications.carriedIn.total': 0 }, { 'applications.carriedIn.total': 50 })).toEqual([]);
  });

  test('lawsuits by their kind', () => {
    const total = 'reviews.litigationDirect.total';
    expect(
      jumps(
        { [total]: 0, 'reviews.litigationDirect.upheld': 0 },
        { [total]: 20, 'reviews.litigationDirect.upheld': 20 },
      ),
    ).toEqual([`${total} 0 20`]);
  });

  test.each([
    ['a blank', {}, { [received]: 300 }],
    ['what is no number', { [received]: '约3' }, { [received]: 300 }],
    ['what the form of last year did not ask for', {}, { 'disclosure.normative.inForce': 300 }],
  ])('%s is no 0', (_, before, now) => {
    expect(jumps(before, now as Record<string, number>)).toEqual([]);
  });

  test('an amount that may be in another unit is told as such', () => {
    const unit = (before: number, now: number) =>
      figureJumps(
        yearReport(2023, { [fees]: now }).inspection.report,
        yearReport(2022, { [fees]: before }).inspection.report,
      ).map(({ mayBeUnit }) => mayBeUnit);
    expect(unit(3.2, 32_000)).toEqual([true]);
    expect(unit(35_000, 3.2)).toEqual([true]);
    expect(unit(3.2, 40)).toEqual([false]);
    expect(unit(0, 32_000)).toEqual([false]);
  });

  test('without an edition nothing is told', () => {
    const of = (count: number) =>
      yearReport(2023, { [received]: count }, { edition: null }).inspection.report;
    expect(figureJumps(of(300), of(3))).toEqual([]);
  });
});
