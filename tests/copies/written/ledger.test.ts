import { describe, expect, test } from 'vitest';
import { sheetAsCsv } from '../../../lib/copies/files/csv';
import { summaryOf } from '../../../lib/copies/files/report-export';
import { copyLedger, ledgerHead, ledgerSheet } from '../../../lib/copies/written/ledger';
import { defaultTemplate, type LedgerTemplate } from '../../../lib/copies/written/ledger-template';
import type { ReportInspection } from '../../../lib/inspection';
import { readHtml, readTsv } from '../as-page-has-it';
import { inspectCaptured } from '../captured';

const columns = (...keys: string[]): LedgerTemplate => ({ columns: keys.map((key) => ({ key })) });

function withFacts(facts: ReportInspection['report']['facts']): ReportInspection {
  const inspection = inspectCaptured('sums-do-not-close-2020');
  return { ...inspection, report: { ...inspection.report, facts } };
}

const linesOf = (inspections: ReportInspection[], template: LedgerTemplate, head = false) =>
  readTsv(copyLedger(inspections, template, { head }, 'zh-CN').text);

test('one row a report, without a head unless it is asked for', () => {
  const report = inspectCaptured('sums-do-not-close-2020');
  const template = columns('agency', 'year', 'edition', 'publishedOn', 'errors', 'warnings', 'notes', 'url');
  const row = [
    ...['禾泽市渡口镇人民政府', '2020', '2019版', '2021-01-21', '2', '4', '0'],
    'http://www.qinghe.gov.cn/sums-do-not-close-2020.html',
  ];
  expect(linesOf([report], template)).toEqual([row]);
  expect(linesOf([report], template, true)).toEqual([
    ['单位', '年度', '格式版本', '发布日期', '错误', '存疑', '提示', '网址'],
    row,
  ]);
});

test('the day of publication arrives as a day, so that it can be compared; what is none as text', () => {
  const report = inspectCaptured('sums-do-not-close-2020');
  const htmlOf = (publishedOn: string | null) =>
    copyLedger(
      [{ ...report, source: { ...report.source, publishedOn } }],
      columns('publishedOn'),
      { head: false },
      'zh-CN',
    ).html;
  expect(htmlOf('2021-01-21')).toContain(
    `<td style="mso-number-format:'yyyy\\-mm\\-dd'" sdval="44217" sdnum="2052;0;YYYY-MM-DD">2021-01-21</td>`,
  );
  expect(htmlOf('=1+1')).toContain(`<td style="mso-number-format:'\\@'" sdnum="2052;0;@">=1+1</td>`);
  expect(htmlOf(null)).toContain('<td></td>');
});

test('settled findings are counted apart, and their sentences left out', () => {
  const report = inspectCaptured('sums-do-not-close-2020');
  const settled = { reason: 'checked', note: '', on: '2026-01-05T08:00:00.000Z' } as const;
  const findings = report.findings.map((finding) =>
    finding.rule === 'applications/footing' ? { ...finding, settled } : finding,
  );
  const [line] = linesOf([{ ...report, findings }], columns('errors', 'warnings', 'settled', 'findings'));
  expect(line!.slice(0, 3)).toEqual(['0', '4', '2']);
  const sentences = line![3]!.split('\n');
  expect(sentences).toHaveLength(4);
  expect(sentences[0]).toMatch(/^1\. ［存疑］表一/);
  expect(line![3]).not.toContain('（七）总计填报');
});

describe('figures', () => {
  const keys = ['applications.received.person', 'applications.received.total', 'disclosure.fees.amount'];
  const [first, second, third] = keys as [string, string, string];

  test('numbers are numbers, blanks stay empty, and what cannot be read is the page’s own text', () => {
    const report = withFacts({
      [first]: { value: 1046, text: '1,046' },
      [second]: { value: null, text: ' ' },
      [third]: { value: null, text: ' 0? ' },
    });
    const { html, text } = copyLedger([report], columns(...keys), { head: false }, 'zh-CN');
    expect(readTsv(text)).toEqual([['1046', '', '0?']]);
    expect(html).toContain('<td>1046</td><td></td><td style=');
  });

  test('what the edition does not have is empty, and 0 is 0', () => {
    const report = withFacts({ [first]: { value: 0, text: '０' } });
    expect(linesOf([report], columns(...keys, 'empty'))).toEqual([['0', '', '', '']]);
  });

  test('text that looks like a formula or a code arrives as that text', () => {
    const report = withFacts({
      [first]: { value: null, text: '=1+1' },
      [second]: { value: null, text: '0012' },
    });
    const { html } = copyLedger([report], columns(...keys), { head: false }, 'zh-CN');
    expect(html.match(/mso-number-format/g)).toHaveLength(2);
    expect(readHtml(html)[0]!.slice(0, 2)).toEqual(['=1+1', '0012']);
  });

  test('keys that every object has are no figures', () => {
    expect(linesOf([withFacts({})], columns('toString', '__proto__'))).toEqual([['', '']]);
  });
});

test('reports of both editions paste into the same columns', () => {
  const slugs = ['sums-do-not-close-2020', 'copied-last-year-2023', 'table-cut-in-two-2022', 'gbk-2020'];
  const lines = linesOf(slugs.map(inspectCaptured), defaultTemplate, true);
  expect(lines).toHaveLength(5);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([defaultTemplate.columns.length]));
  expect(new Set(lines[0]).size).toBe(lines[0]!.length);
  const at = lines[0]!.indexOf('一、本年新收政府信息公开申请数量 · 总计');
  expect(lines.slice(1).map((line) => line[at])).toEqual(
    slugs.map((slug) => String(inspectCaptured(slug).report.facts['applications.received.total']!.value)),
  );
});

test('a column has the office’s own name where it gave one', () => {
  expect(ledgerHead({ key: 'agency', title: '填报单位' }, 'zh-CN')).toBe('填报单位');
  expect(ledgerHead({ key: 'empty', title: '经办人' }, 'en')).toBe('经办人');
  expect(ledgerHead({ key: 'agency' }, 'en')).toBe('Agency');
  expect(ledgerHead({ key: 'reviews.reconsideration.upheld' }, 'en')).toBe('行政复议 · 结果维持');
});

describe('a report that could not be checked', () => {
  const counts = columns('checked', 'errors', 'warnings', 'notes');
  const row = (slug: string, news: Partial<ReportInspection> = {}) =>
    linesOf([{ ...inspectCaptured(slug), ...news }], counts)[0]!;

  test('has no 0 that would say it is in order, and the reason beside it', () => {
    expect(row('tables-as-images-2021')).toEqual([
      ...['未能核查：表一无法读取、表二无法读取、表三无法读取', '', '3', ''],
    ]);
    expect(row('before-the-form-2018')).toEqual(['没有可对照的格式，未作核查', '', '', '']);
    expect(row('table-as-attachment-2022')[0]).toBe('部分未能核查：表二无法读取');
    expect(row('bare-markup-2021', { unread: ['http://x.gov.cn/frame'] })).toEqual([
      ...['部分未能核查：1处内容未能读取', '', '', ''],
    ]);
  });

  test('differs from one that is in order', () => {
    expect(row('bare-markup-2021')).toEqual(['已核查', '0', '0', '0']);
  });

  test('looks no better in CSV, in a workbook’s summary and in a template without that column', () => {
    const report = inspectCaptured('tables-as-images-2021');
    const csv = sheetAsCsv(ledgerSheet([report], defaultTemplate, { head: true }, 'zh-CN'), '…');
    expect(csv).toContain(',未能核查：表一无法读取、表二无法读取、表三无法读取,,3,');
    const summary = summaryOf({ inspection: report, tables: [], version: '1' });
    expect(summary.find(([name]) => name === '核查情况')?.[1]).toMatch(/^未能核查/);
    expect(linesOf([report], columns('errors'))).toEqual([['']]);
  });
});
