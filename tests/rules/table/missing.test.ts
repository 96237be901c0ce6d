import { describe, expect, test } from 'vitest';
import { textBlock } from '../../report/form-tables';
import { judge } from '../report-in-order';

const rule = 'table/missing';
const tables = ['disclosure', 'applications', 'reviews'] as const;

describe(rule, () => {
  test.each(tables)('the section %s without its table', (key) => {
    const { state, found } = judge(rule, { tables: { [key]: () => [] } });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ section: key, severity: 'error', facts: [] }]);
  });

  test.each(tables)('the section %s with words for a table', (key) => {
    const { found } = judge(rule, { tables: { [key]: () => [textBlock('本年度没有发生。')] } });
    expect(found.map(({ section }) => section)).toEqual([key]);
  });

  test.each(['image', 'attachment', 'viewer'] as const)('an %s stands for one', (kind) => {
    expect(judge(rule, { tables: { reviews: () => [{ kind, address: 99_999, text: '' }] } }).found).toEqual(
      [],
    );
  });

  test('a section that is missing altogether is missed once, elsewhere', () => {
    expect(judge(rule, { prose: { reviews: null } }).found).toEqual([]);
  });

  test('a table under another section’s heading is there', () => {
    expect(
      judge(rule, {
        order: ['overview', 'applications', 'disclosure', 'reviews', 'problems', 'otherMatters'],
      }).found,
    ).toEqual([]);
  });

  test('reports up to 2018 are not judged', () => {
    expect(judge(rule, { year: 2018, tables: { reviews: () => [] } })).toMatchObject({
      state: 'not judged',
      found: [],
    });
  });
});
