import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'value/blank';

describe(rule, () => {
  test.each(['', ' ', '/', '—', '-', '无'])('%j where a 0 belongs', (text) => {
    const { state, found } = judge(rule, { cells: { 'reviews.litigationAfter.pending': text } });
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([
      { facts: ['reviews.litigationAfter.pending'], section: 'reviews', severity: 'warning' },
    ]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain('尚未审结');
      expect(sentence).toContain('1');
    }
  });

  test('one finding a table, listing all its cells', () => {
    const { found } = judge(rule, {
      cells: {
        'disclosure.rules.issued': '',
        'disclosure.fees.amount': '无',
        'applications.denied.process.legal': '/',
        'applications.granted.legal': '',
        'reviews.reconsideration.pending': '—',
      },
    });
    expect(found.map(({ facts }) => facts)).toEqual([
      ['disclosure.rules.issued', 'disclosure.fees.amount'],
      ['applications.granted.legal', 'applications.denied.process.legal'],
      ['reviews.reconsideration.pending'],
    ]);
    expect(found[0]!.zh).toContain('2');
    expect(found[0]!.zh).toContain('“无”');
  });

  test.each(['0', '０', '0件', '0.00', '0?', '一', '本单位未制作规章'])('%j is not blank', (text) => {
    expect(judge(rule, { cells: { 'disclosure.rules.issued': text } }).found).toEqual([]);
  });

  test('a hundred blank cells are counted, not listed', () => {
    const rows = [
      'received',
      'carriedIn',
      'granted',
      'partial',
      'denied.process',
      'denied.internal',
      'unable.notHeld',
    ];
    const columns = ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];
    const cells = Object.fromEntries(
      rows.flatMap((row) => columns.map((column) => [`applications.${row}.${column}`, ''])),
    );
    const { found } = judge(rule, { cells });
    expect(found[0]!.facts).toHaveLength(49);
    expect(found[0]!.zh).toContain('49');
    expect(found[0]!.zh.length).toBeLessThan(400);
  });
});
