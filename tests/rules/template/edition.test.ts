import { describe, expect, test } from 'vitest';
import { judge, kindsOf } from '../report-in-order';

const rule = 'template/edition';

describe(rule, () => {
  test.each([
    [2021, '2019'],
    [2024, '2019'],
    [2019, '2021'],
    [2020, '2021'],
  ] as const)('a report for %i with the tables of %s', (year, edition) => {
    const { state, found } = judge(rule, { year, edition });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([
      { severity: 'error', actual: edition, expected: edition === '2019' ? '2021' : '2019' },
    ]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain(String(year));
      expect(sentence).toContain('〔2021〕30号');
      expect(sentence).toContain('〔2019〕60号');
    }
  });

  test.each([2019, 2020, 2021, 2025])('a report for %i with the tables of its own edition', (year) => {
    expect(judge(rule, { year })).toMatchObject({ state: 'in order', found: [] });
  });

  test('tables partly of one and partly of the other', () => {
    const { found } = judge(rule, {
      tables: {
        disclosure: (grid) => ({
          ...grid,
          rows: grid.rows.map((row) =>
            row.map((cell) => (cell.text === '本年制发件数' ? { ...cell, text: '本年新制作数量' } : cell)),
          ),
        }),
      },
    });
    expect(found).toHaveLength(1);
  });

  test('table 3 alone is the same in both', () => {
    expect(
      judge(rule, { edition: '2019', tables: { disclosure: () => [], applications: () => [] } }).found,
    ).toEqual([]);
  });

  test('without a year, and before there was a form, it is not judged', () => {
    expect(kindsOf(judge(rule, { year: 2018, edition: '2019' }).reasons)).toEqual(['no form']);
    expect(
      kindsOf(judge(rule, { title: '青禾镇人民政府政府信息公开工作年度报告', published: null }).reasons),
    ).toEqual(['year unknown']);
  });
});
