import { describe, expect, test } from 'vitest';
import { judge, kindsOf } from '../report-in-order';

const rule = 'applications/roll-forward';
const cells = (changed: Record<string, string>) => ({
  cells: Object.fromEntries(Object.entries(changed).map(([key, text]) => [`applications.${key}`, text])),
});

describe(rule, () => {
  test('what came in is not what went out and what is left', () => {
    const { state, found } = judge(rule, cells({ 'carriedOut.person': '3' }));
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: 'applications', expected: 6, actual: 4 }]);
    expect([...found[0]!.facts].sort()).toEqual(
      ['carriedIn', 'carriedOut', 'processed', 'received'].map((row) => `applications.${row}.person`),
    );
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain('自然人');
      for (const number of ['4', '6', '2']) expect(sentence).toContain(number);
    }
  });

  test('too little is as wrong as too much', () => {
    expect(judge(rule, cells({ 'carriedIn.legal': '2' })).found).toMatchObject([{ expected: 0, actual: 2 }]);
    expect(judge(rule, cells({ 'carriedOut.legal': '2' })).found).toMatchObject([{ expected: 2, actual: 0 }]);
  });

  test('blanks of columns in which nothing happened are 0', () => {
    expect(
      judge(
        rule,
        cells({
          'received.legal': '',
          'carriedIn.legal': '/',
          'processed.legal': '0',
          'carriedOut.legal': '—',
        }),
      ),
    ).toMatchObject({ state: 'in order', reasons: [] });
  });

  test('a column of nothing but blanks is not judged', () => {
    const { found, reasons } = judge(
      rule,
      cells({ 'received.legal': '', 'carriedIn.legal': '', 'processed.legal': '', 'carriedOut.legal': '' }),
    );
    expect(found).toEqual([]);
    expect(kindsOf(reasons)).toEqual(['blank figures']);
  });

  test('a blank 一 beside a handled one is forgotten, not 0', () => {
    const { found, reasons } = judge(rule, cells({ 'received.person': '', 'received.total': '' }));
    expect(found).toEqual([]);
    expect(kindsOf(reasons)).toEqual(['blank figures']);
  });

  test('一 or （七） left blank altogether is forgotten too, not 0', () => {
    const columns = ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];
    for (const row of ['received', 'processed']) {
      const { found } = judge(
        rule,
        cells(Object.fromEntries(columns.map((column) => [`${row}.${column}`, '']))),
      );
      expect(found).toEqual([]);
    }
  });

  test('a figure that cannot be read leaves its column undecided', () => {
    const { found, reasons } = judge(rule, cells({ 'received.person': '3?', 'carriedOut.person': '9' }));
    expect(found).toEqual([]);
    expect(reasons).toEqual([{ kind: 'unreadable figures', facts: ['applications.received.person'] }]);
  });

  test('the result rows play no part', () => {
    expect(judge(rule, cells({ 'granted.person': '9?' }))).toMatchObject({ state: 'in order' });
  });
});
