import { describe, expect, test } from 'vitest';
import { judge, kindsOf } from '../report-in-order';

const rule = 'applications/footing';
const cells = (changed: Record<string, string>) => ({
  cells: Object.fromEntries(Object.entries(changed).map(([key, text]) => [`applications.${key}`, text])),
});

describe(rule, () => {
  test('a total that is not the sum of its column', () => {
    const { state, found } = judge(rule, cells({ 'processed.person': '5' }));
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ severity: 'error', section: 'applications', expected: 3, actual: 5 }]);
    expect(found[0]!.facts[0]).toBe('applications.processed.person');
    expect(found[0]!.facts).toContain('applications.other.misc.person');
    // The total and the 21 results of the edition; no group label, none of 一, 二 and 四.
    expect(found[0]!.facts).toHaveLength(22);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain('自然人');
      for (const number of ['5', '3', '2']) expect(sentence).toContain(number);
    }
  });

  test('each column by itself', () => {
    const { found } = judge(
      rule,
      cells({ 'processed.person': '5', 'processed.total': '6', 'denied.process.legal': '1' }),
    );
    expect(found.map(({ facts }) => facts[0])).toEqual([
      'applications.processed.person',
      'applications.processed.legal',
      'applications.processed.total',
    ]);
  });

  test('the 2019 edition has one row for （六）', () => {
    const of2020 = (changed: Record<string, string>) => judge(rule, { year: 2020, ...cells(changed) });
    expect(of2020({ 'other.person': '1', 'processed.person': '4' }).found).toEqual([]);
    expect(of2020({ 'other.person': '1' }).found).toMatchObject([{ expected: 4, actual: 3 }]);
    expect(of2020({ 'other.person': '1' }).found[0]!.facts).toHaveLength(20);
  });

  test('a blank that makes the sum as 0 is 0', () => {
    expect(judge(rule, cells({ 'denied.process.person': '', 'processed.legal': '/' }))).toMatchObject({
      state: 'in order',
      reasons: [],
    });
  });

  test('a blank in a broken column: judged where its row shows that it is 0, else not', () => {
    // The row’s total is 0 and so are the others: the blank is 0 and the column is wrong.
    expect(judge(rule, cells({ 'denied.process.person': '', 'processed.person': '5' })).found).toHaveLength(
      1,
    );
    // The row’s total says 1: the blank is that 1, and the column may be right.
    const open = judge(
      rule,
      cells({
        'denied.process.person': '',
        'denied.process.total': '1',
        'processed.person': '4',
        'processed.total': '5',
      }),
    );
    expect(open.found).toEqual([]);
    expect(kindsOf(open.reasons)).toEqual(['blank figures']);
  });

  test('a whole row left blank is zeros', () => {
    const blank = Object.fromEntries(
      ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'].map((column) => [
        `denied.process.${column}`,
        '',
      ]),
    );
    expect(judge(rule, cells(blank))).toMatchObject({ state: 'in order' });
  });

  test('a row left blank that could hold what is missing leaves its columns open', () => {
    const columns = ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg', 'total'];
    const blank = Object.fromEntries(columns.map((column) => [`granted.${column}`, '']));
    const open = judge(rule, cells(blank));
    expect(open.found).toEqual([]);
    expect(kindsOf(open.reasons)).toContain('blank figures');
    // No number from 0 up makes parts smaller: a total below what is legible is wrong whatever was left out.
    expect(judge(rule, cells({ ...blank, 'processed.person': '0' })).found).toMatchObject([
      { expected: 1, actual: 0 },
    ]);
  });

  test.each(['0?', 'O', '1 2', '3件2件', '一'])(
    'a cell with %j makes its column undecidable, and only that',
    (text) => {
      const { found, reasons } = judge(
        rule,
        cells({ 'denied.process.person': text, 'processed.person': '9', 'processed.total': '9' }),
      );
      expect(found.map(({ facts }) => facts[0])).toEqual(['applications.processed.total']);
      expect(reasons).toEqual([
        { kind: 'unreadable figures', facts: ['applications.denied.process.person'] },
      ]);
    },
  );

  test('a table that has a row too many, or one too few, is not judged down its columns', () => {
    const without = judge(rule, {
      ...cells({ 'processed.person': '9' }),
      tables: {
        applications: (grid) => ({
          ...grid,
          rows: grid.rows.filter((row) => !row.some(({ text }) => text.includes('重复申请'))),
        }),
      },
    });
    expect(without.found).toEqual([]);
    expect(kindsOf(without.reasons)).toEqual(['missing figures']);
  });

  test('no table, no judgement', () => {
    const { state, reasons } = judge(rule, { tables: { applications: () => [] } });
    expect(state).toBe('not judged');
    expect(reasons).toEqual([{ kind: 'no table', table: 'applications' }]);
  });
});
