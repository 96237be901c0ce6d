import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const last2021 = { year: 2021 };

describe('continuity/carried-in', () => {
  const rule = 'continuity/carried-in';

  test('what was carried out comes in', () => {
    expect(judge(rule, { year: 2022 }, last2021)).toMatchObject({ state: 'in order', found: [] });
  });

  test('column by column', () => {
    const { state, found } = judge(
      rule,
      { year: 2022, cells: { 'applications.carriedIn.person': '2', 'applications.carriedIn.total': '2' } },
      last2021,
    );
    expect(state).toBe('wrong');
    expect(found).toMatchObject([
      { facts: ['applications.carriedIn.person'], expected: 1, actual: 2, severity: 'error' },
      { facts: ['applications.carriedIn.total'], expected: 1, actual: 2, severity: 'error' },
    ]);
  });

  test.each([
    [{ year: 2022, cells: { 'applications.carriedIn.person': '' } }, last2021],
    [{ year: 2022 }, { year: 2021, cells: { 'applications.carriedOut.person': '?' } }],
  ])('a figure that is not legible fails to carry nothing over %#', (own, last) => {
    const { found, reasons } = judge(rule, own, last);
    expect(found).toEqual([]);
    expect(reasons).toEqual([{ kind: 'blank figures', facts: ['applications.carriedIn.person'] }]);
  });
});
