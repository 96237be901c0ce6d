import { describe, expect, test } from 'vitest';
import { judge, kindsOf } from '../report-in-order';

const rule = 'reviews/cross-footing';

describe(rule, () => {
  test('a total that is not the four results together', () => {
    const { state, found } = judge(rule, { cells: { 'reviews.reconsideration.total': '5' } });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: 'reviews', expected: 2, actual: 5 }]);
    expect(found[0]!.facts).toEqual(
      ['total', 'upheld', 'corrected', 'otherResult', 'pending'].map(
        (column) => `reviews.reconsideration.${column}`,
      ),
    );
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain('行政复议');
      for (const number of ['5', '2', '3']) expect(sentence).toContain(number);
    }
  });

  test.each(['litigationDirect', 'litigationAfter'])('%s is judged by itself', (group) => {
    const { found } = judge(rule, { cells: { [`reviews.${group}.pending`]: '4' } });
    expect(found.map(({ facts }) => facts[0])).toEqual([`reviews.${group}.total`]);
  });

  test('blanks that add up as 0 are 0, others are not', () => {
    expect(
      judge(rule, { cells: { 'reviews.litigationAfter.pending': '', 'reviews.litigationAfter.total': '0' } }),
    ).toMatchObject({ state: 'in order' });
    const { found, reasons } = judge(rule, { cells: { 'reviews.reconsideration.upheld': '' } });
    expect(found).toEqual([]);
    expect(kindsOf(reasons)).toEqual(['blank figures']);
  });

  test('a figure that cannot be read leaves its group undecided, and the others judged', () => {
    const { found, reasons } = judge(rule, {
      cells: { 'reviews.reconsideration.upheld': '1?', 'reviews.litigationDirect.total': '1' },
    });
    expect(found.map(({ facts }) => facts[0])).toEqual(['reviews.litigationDirect.total']);
    expect(kindsOf(reasons)).toEqual(['unreadable figures']);
  });

  test('no table, no judgement; a picture of one, no judgement', () => {
    expect(judge(rule, { tables: { reviews: () => [] } }).reasons).toEqual([
      { kind: 'no table', table: 'reviews' },
    ]);
    expect(
      judge(rule, { tables: { reviews: () => [{ kind: 'image', address: 99_999, text: '' }] } }).reasons,
    ).toEqual([{ kind: 'unreadable table', table: 'reviews' }]);
  });
});
