import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const last2021 = { year: 2021 };

describe('continuity/in-force', () => {
  const rule = 'continuity/in-force';

  test('last year’s, and what was issued, less what was repealed', () => {
    expect(
      judge(rule, { year: 2022, cells: { 'disclosure.normative.inForce': '6' } }, last2021).found,
    ).toEqual([]);
    expect(
      judge(rule, { year: 2022, cells: { 'disclosure.normative.inForce': '5' } }, last2021).found,
    ).toMatchObject([
      {
        facts: [
          'disclosure.normative.inForce',
          'disclosure.normative.issued',
          'disclosure.normative.repealed',
        ],
        expected: 6,
        actual: 5,
        severity: 'warning',
      },
    ]);
  });

  test('the 2019 edition does not say what is in force', () => {
    expect(judge(rule, { year: 2021 }, { year: 2020 }).found).toEqual([]);
  });
});
