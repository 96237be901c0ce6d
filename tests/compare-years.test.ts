import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compareYears } from '../lib/compare-years';
import { inspect } from '../lib/inspect';
import type { ReportInspection } from '../lib/inspection';
import { rules } from '../lib/rules';
import { yearBefore } from '../lib/year-before';
import { type PageChanges, reportPage } from './report-page';

const url = 'http://www.qinghe.gov.cn/a.html';
const language = 'zh-CN';
const options = { url, language, inspectedAt: '2026-01-05T08:00:00.000Z' } as const;

function inspected(year: number, changes: PageChanges = {}, previous?: ReportInspection['report']) {
  const title = changes.title ?? `青禾镇人民政府${year}年政府信息公开工作年度报告`;
  const { document } = new JSDOM(reportPage({ ...changes, title }), { url }).window;
  const { inspection } = inspect(document, { ...options, ...(previous && { previous }) });
  if (!inspection.isReport) throw new Error(inspection.reason);
  return inspection;
}

const last = inspected(2022, {
  cells: {
    'applications.carriedOut.person': '2',
    'applications.carriedOut.total': '2',
    'disclosure.normative.inForce': '7',
  },
});
const wrong: PageChanges = { cells: { 'applications.received.total': '1', 'disclosure.fees.amount': '/' } };

test('an inspection held against last year’s is what it would have been with that at hand', () => {
  const whole = inspected(2023, wrong, last.report);
  const later = compareYears(inspected(2023, wrong), last.report, { rules, language });
  const sorted = ({ findings }: ReportInspection) =>
    findings.map(({ id, message }) => `${id} ${message}`).sort();
  expect(sorted(later)).toEqual(sorted(whole));
  expect(later.findings.filter(({ rule }) => rule.startsWith('continuity/')).length).toBeGreaterThan(2);
  const reasons = ({ notJudged }: ReportInspection) =>
    notJudged.map(({ rule, reason }) => `${rule} ${reason}`).sort();
  expect(reasons(later)).toEqual(reasons(whole));
  expect(compareYears(later, last.report, { rules, language })).toEqual(later);
});

test('rules that are off stay off', () => {
  const on = rules.filter(({ id }) => id !== 'continuity/carried-in');
  const { findings } = compareYears(inspected(2023), last.report, { rules: on, language });
  expect(findings.map(({ rule }) => rule)).not.toContain('continuity/carried-in');
});

describe('the year before', () => {
  const report = inspected(2023);
  const named = (agency: string, year = 2022, facts = last.report.facts) =>
    ({ ...last, report: { ...last.report, agency, year, facts } }) as ReportInspection;
  const lastOf = (...others: ReportInspection[]) => yearBefore(report, others)?.report.agency;

  test('is the same agency’s, with its county in front or without', () => {
    expect(lastOf(named('青禾镇人民政府'))).toBe('青禾镇人民政府');
    expect(lastOf(named('云岭县青禾镇人民政府'))).toBe('云岭县青禾镇人民政府');
    expect(lastOf(named('云岭县青禾镇人民政府', 2022, {}), named('青禾镇人民政府'))).toBe('青禾镇人民政府');
  });

  test.each([
    ['another year', [named('青禾镇人民政府', 2021)]],
    ['another agency', [named('上河镇人民政府')]],
    ['an agency whose name ends like it', [named('大青禾镇人民政府')]],
    ['two that say different things', [named('青禾镇人民政府'), named('青禾镇人民政府', 2022, {})]],
    ['nothing', []],
  ])('is not %s', (_, others) => {
    expect(lastOf(...others)).toBeUndefined();
  });

  test('may be listed twice', () => {
    expect(lastOf(named('青禾镇人民政府'), named('青禾镇人民政府'))).toBe('青禾镇人民政府');
  });
});
