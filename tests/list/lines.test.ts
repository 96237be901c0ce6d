import { describe, expect, test } from 'vitest';
import { type ListLine, lineOf, totalsOf } from '../../lib/list/lines';
import type { ListedOutcome, ReportList } from '../../lib/list/list-record';
import { finding, noReport, report } from '../tab/fixtures';

const list: ReportList = {
  tab: 7,
  source: { url: 'http://x.gov.cn/', title: '年报' },
  reports: [{ title: '某县2022年政府信息公开工作年度报告', url: 'http://x.gov.cn/1.html' }],
  wanted: 'run',
};
const line = (outcome?: ListedOutcome | 'fetching') => lineOf(list, 0, outcome);
const inspected = (...args: Parameters<typeof report>) =>
  line({ state: 'inspected', inspection: report(...args) });
const status = (code: number) => line({ state: 'failed', fault: { kind: 'status', status: code } });

describe('a line', () => {
  test('says of a report whose it is, how many findings stand, and what may be said of it', () => {
    const settled = { reason: 'checked', note: '', on: '2026-01-01T00:00:00.000Z' } as const;
    const findings = [
      finding({ id: 'a' }),
      finding({ id: 'b', severity: 'warning' }),
      finding({ id: 'c', settled }),
    ];
    expect(inspected({ findings })).toEqual({
      at: 0,
      ...list.reports[0],
      state: 'report',
      agency: '某县',
      year: 2022,
      counts: { error: 1, warning: 1, info: 0 },
      verdict: 'error',
      checked: 'whole',
      why: null,
      notCompared: false,
      misled: null,
    });
    const alone = { rule: 'continuity/items', reason: '没有上一年度报告可对照', kind: 'no previous year' };
    expect(inspected({ notJudged: [alone] })).toMatchObject({ verdict: 'clean', notCompared: true });
    expect(inspected()).toMatchObject({ verdict: 'clean' });
    expect(inspected({ unread: ['一部分'] })).toMatchObject({
      ...{ verdict: 'partial', checked: 'in part', why: '一部分' },
    });
  });

  test.each([
    ['另一县', 2022, 'unit'],
    ['某县', 2021, 'year'],
    ['另一县', 2021, 'both'],
    [null, null, null],
    ['某县人民政府', 2022, null],
  ])('says where its title in the list leads to another report: %s %s', (agency, year, misled) => {
    expect(inspected({ report: { agency, year } })).toMatchObject({ misled });
  });

  test('says why there is nothing', () => {
    expect(line({ state: 'inspected', inspection: noReport('是通知') })).toMatchObject({
      state: 'no report',
      reason: '是通知',
    });
    expect(status(404)).toMatchObject({ state: 'failed', fault: { kind: 'status', status: 404 } });
    expect(line().state).toBe('waiting');
    expect(line('fetching').state).toBe('fetching');
  });
});

test('the totals are those of the lines', () => {
  const lines: ListLine[] = [
    inspected({ findings: [finding(), finding({ id: 'b', severity: 'warning' })] }),
    inspected({ findings: [finding({ severity: 'warning' })] }),
    inspected({ findings: [finding({ severity: 'info' })] }),
    line({ state: 'inspected', inspection: noReport() }),
    status(404),
    line({ state: 'failed', fault: { kind: 'attachment', format: 'DOC' } }),
    line(),
    line('fetching'),
  ];
  expect(totalsOf(lines)).toEqual({
    all: 8,
    done: 6,
    reports: 3,
    withErrors: 1,
    withWarnings: 1,
    noReport: 1,
    failed: 2,
    notCompared: 0,
    misled: 0,
    retriable: 1,
    counts: { error: 1, warning: 2, info: 1 },
  });
});
