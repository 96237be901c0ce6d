import { describe, expect, test } from 'vitest';
import { judge, kindsOf } from '../report-in-order';

const rule = 'applications/cross-footing';
const cells = (changed: Record<string, string>) => ({
  cells: Object.fromEntries(Object.entries(changed).map(([key, text]) => [`applications.${key}`, text])),
});

describe(rule, () => {
  test('a total that is not the sum of its row', () => {
    const { state, found } = judge(rule, cells({ 'granted.total': '4' }));
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: 'applications', expected: 3, actual: 4 }]);
    expect(found[0]!.facts).toEqual(
      ['total', 'person', 'business', 'research', 'welfare', 'legal', 'otherOrg'].map(
        (column) => `applications.granted.${column}`,
      ),
    );
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain('予以公开');
      for (const number of ['4', '3', '1']) expect(sentence).toContain(number);
    }
  });

  test('every row is judged, 一, 二, （七） and 四 too', () => {
    for (const row of [
      'received',
      'carriedIn',
      'denied.thirdParty',
      'other.misc',
      'processed',
      'carriedOut',
    ]) {
      const { found } = judge(rule, cells({ [`${row}.otherOrg`]: '7' }));
      expect(found.map(({ facts }) => facts[0])).toEqual([`applications.${row}.total`]);
    }
  });

  test('rows of zeros, blanks and dashes are in order', () => {
    expect(
      judge(rule, cells({ 'received.legal': '', 'received.welfare': '—', 'carriedIn.total': '1件' })),
    ).toMatchObject({
      state: 'in order',
      reasons: [],
    });
  });

  test('a blank that need not be 0 leaves its row undecided', () => {
    // Received: 3 + blank = 4; granted and processed of the column say 1.
    const { found, reasons } = judge(rule, cells({ 'received.business': '' }));
    expect(found).toEqual([]);
    expect(kindsOf(reasons)).toEqual(['blank figures']);
  });

  test('a blank total is not made up', () => {
    const { found, reasons } = judge(rule, cells({ 'received.total': '' }));
    expect(found).toEqual([]);
    expect(reasons).toEqual([{ kind: 'blank figures', facts: ['applications.received.total'] }]);
  });

  test('a figure that cannot be read leaves its row undecided', () => {
    const { found, reasons } = judge(rule, cells({ 'granted.person': '2?', 'granted.total': '9' }));
    expect(found).toEqual([]);
    expect(reasons).toEqual([{ kind: 'unreadable figures', facts: ['applications.granted.person'] }]);
  });

  test('an extra row does not excuse a row', () => {
    const { found } = judge(rule, {
      ...cells({ 'granted.total': '4' }),
      tables: {
        applications: (grid) => ({
          ...grid,
          rows: [
            ...grid.rows.slice(0, 5),
            grid.rows[4]!.map((cell) =>
              cell.role === 'figure' ? { ...cell, text: '0' } : { ...cell, text: '另有其他渠道收到的来信' },
            ),
            ...grid.rows.slice(5),
          ],
        }),
      },
    });
    expect(found.map(({ facts }) => facts[0])).toEqual(['applications.granted.total']);
  });
});
