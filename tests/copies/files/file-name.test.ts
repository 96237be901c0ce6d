import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionName, fileName } from '../../../lib/copies/files/file-name';
import type { ReportInspection } from '../../../lib/inspection';
import { anyInspection, anyText } from '../any-inspection';
import { inspectCaptured, inspectedPage } from '../captured';

const report = inspectCaptured('sums-do-not-close-2020');
const by = (agency: string | null, year: number | null = 2020): ReportInspection => ({
  ...report,
  report: { ...report.report, agency, year },
});

test('agency, year, kind: files sort by them', () => {
  expect(fileName(report, 'report', 'xlsx')).toBe('禾泽市渡口镇人民政府_2020_核查结果.xlsx');
  expect(fileName({ ...report, language: 'en' }, 'findings', 'md')).toBe(
    '禾泽市渡口镇人民政府_2020_findings.md',
  );
  expect(fileName(by('甲', null), 'facts', 'csv')).toBe('甲_数据.csv');
});

test('without an agency the host stands for it', () => {
  expect(fileName(by(null), 'report', 'json')).toBe('www.qinghe.gov.cn_2020_核查结果.json');
  const { inspection } = inspectedPage('before-the-form-2018');
  expect(fileName({ ...inspection, source: { ...inspection.source, url: '' } }, 'report', 'json')).toMatch(
    /_核查结果\.json$/,
  );
  expect(fileName({ ...by(null), source: { ...report.source, url: 'about:blank' } }, 'report', 'json')).toBe(
    'report_2020_核查结果.json',
  );
});

test('many reports: kind and day', () => {
  expect(collectionName('ledger', '2026-11-22', 'xlsx', 'zh-CN')).toBe('台账_2026-11-22.xlsx');
  expect(collectionName('template', '2026-11-22', 'json', 'en')).toBe('ledger template_2026-11-22.json');
});

describe('what a page calls itself', () => {
  test.each([
    ['../../etc/passwd', 'etc passwd_2020_核查结果.xlsx'],
    ['C:\\Windows\\x', 'C Windows x_2020_核查结果.xlsx'],
    ['.bashrc', 'bashrc_2020_核查结果.xlsx'],
    ['-rf', 'rf_2020_核查结果.xlsx'],
    ['甲\u202e\u0000\n乙', '甲乙_2020_核查结果.xlsx'],
    ['a<b>c|d?e*"f"', 'a b c d e f_2020_核查结果.xlsx'],
    ['aux.x', '_aux.x_2020_核查结果.xlsx'],
    ['/', 'www.qinghe.gov.cn_2020_核查结果.xlsx'],
  ])('%j becomes no path, no device and no option', (agency, name) => {
    expect(fileName(by(agency), 'report', 'xlsx')).toBe(name);
  });

  test('a device’s name alone is none any more', () => {
    expect(fileName(by('CON', null), 'report', 'json')).toBe('CON_核查结果.json');
    expect(collectionName('ledger', '', 'x', 'zh-CN')).toBe('台账.x');
  });

  test('a long name is cut without halving a character', () => {
    const name = fileName(by('𠮷'.repeat(200)), 'report', 'xlsx');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^𠮷+_2020_核查结果\.xlsx$/u);
  });

  test('whatever it is: a name that Windows, macOS and Linux take, with its ending', () => {
    const anyAgency = fc.oneof(
      anyText,
      fc.constantFrom('con', 'NUL.txt', 'com1 ', 'lpt9.a', '. .', '_', '~', '%2e%2e'),
    );
    fc.assert(
      fc.property(anyInspection, anyAgency, (inspection, agency) => {
        const named = inspection.isReport
          ? { ...inspection, report: { ...inspection.report, agency } }
          : inspection;
        const name = fileName(named, 'report', 'xlsx');
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^[^. -].*[^. ]\.xlsx$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(name).not.toContain('..');
      }),
    );
  });
});
