import { describe, expect, test } from 'vitest';
import { readReport } from '../../../lib/report/read-report';
import { runRules } from '../../../lib/rules/run-rules';
import type { Grid } from '../../generator/print/grid';
import { outlineOf, tableBlock, textBlock } from '../../report/form-tables';
import { expectWords, judge, ruleOf } from '../report-in-order';

const rule = 'table/unreadable';
const tables = ['disclosure', 'applications', 'reviews'] as const;
const kinds = ['image', 'attachment', 'viewer'] as const;

describe(rule, () => {
  test.each(tables.flatMap((key) => kinds.map((kind) => [key, kind] as const)))(
    '%s as an %s',
    (key, kind) => {
      const { state, found } = judge(rule, {
        tables: { [key]: () => [{ kind, address: 99_999, text: '' }] },
      });
      expect(state).toBe('to be looked at');
      expect(found).toMatchObject([{ section: key, severity: 'warning', facts: [] }]);
    },
  );

  test.each(tables)('%s flattened to lines of text', (key) => {
    const flat = (grid: Grid) => grid.rows.map((row) => textBlock(row.map(({ text }) => text).join(' ')));
    const { found } = judge(rule, { tables: { [key]: flat } });
    expect(found.map(({ section }) => section)).toEqual([key]);
  });

  test('a picture or an attachment beside a table that can be read is no finding', () => {
    for (const kind of kinds) {
      const beside = (grid: Grid) => [tableBlock(grid), { kind, address: 99_999, text: '' }];
      expect(judge(rule, { tables: { applications: beside } }).found).toEqual([]);
    }
  });

  test('nothing in its place is missing, not unreadable', () => {
    expect(judge(rule, { tables: { reviews: () => [] } }).found).toEqual([]);
  });

  test('a whole report that is an attachment is said once, for all', () => {
    const title = '青禾镇人民政府2021年政府信息公开工作年度报告';
    const report = readReport(
      outlineOf([{ kind: 'attachment', address: 7, text: '年度报告.pdf' }], {
        title,
        headlines: [{ text: title, address: null }],
      }),
    );
    expect(report.recognition.isReport).toBe(true);
    const [outcome] = runRules(report, [ruleOf(rule)]);
    expect(outcome).toMatchObject({
      state: 'to be looked at',
      findings: [{ section: null, spot: { kind: 'block', address: 7 } }],
    });
    for (const language of ['zh-CN', 'en'] as const)
      expectWords(ruleOf(rule).say(language, outcome!.findings[0]!));
  });
});
