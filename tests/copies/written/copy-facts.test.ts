import { expect, test } from 'vitest';
import { copyFacts } from '../../../lib/copies/written/copy-facts';
import type { ReportInspection } from '../../../lib/inspection';
import { readHtml, readTsv } from '../as-page-has-it';
import { inspectCaptured } from '../captured';

function withFacts(facts: ReportInspection['report']['facts']): ReportInspection {
  const inspection = inspectCaptured('word-paste-2022');
  return { ...inspection, report: { ...inspection.report, facts } };
}

test('a figure a row: key, table, row, column, value, text', () => {
  const inspection = withFacts({
    'disclosure.fees.amount': { value: 12.5, text: '12.5万元' },
    'applications.other.misc.person': { value: null, text: '' },
    'applications.processed.total': { value: 1046, text: '1,046' },
    'reviews.litigationAfter.upheld': { value: 0, text: '0012' },
  });
  const copy = copyFacts(inspection, 'zh-CN');
  expect(readTsv(copy.text)).toEqual([
    ['键', '表', '行', '列', '数值', '原文'],
    [
      'disclosure.fees.amount',
      '表一（主动公开政府信息情况）',
      '行政事业性收费',
      '本年收费金额',
      '12.5',
      '12.5万元',
    ],
    [
      'applications.other.misc.person',
      '表二（收到和处理政府信息公开申请情况）',
      '（六）其他处理—3.其他',
      '自然人',
      '',
      '',
    ],
    [
      'applications.processed.total',
      '表二（收到和处理政府信息公开申请情况）',
      '（七）总计',
      '总计',
      '1046',
      '1,046',
    ],
    [
      'reviews.litigationAfter.upheld',
      '表三（政府信息公开行政复议、行政诉讼情况）',
      '行政诉讼—复议后起诉',
      '结果维持',
      '0',
      '0012',
    ],
  ]);
  expect(readHtml(copy.html)).toEqual(readTsv(copy.text));
  expect(copy).toMatchObject({ rows: 5, columns: 6 });
});

test("the value is a number, the text stays the page's text", () => {
  const { html } = copyFacts(withFacts({ 'disclosure.rules.issued': { value: 12, text: '12' } }), 'en');
  expect(html).toContain(`<td>12</td><td style="mso-number-format:'\\@'" sdnum="2052;0;@">12</td></tr>`);
  expect(html).toContain('>value</th>');
});

test('every figure of a real report is there', () => {
  const inspection = inspectCaptured('word-paste-2022');
  const keys = Object.keys(inspection.report.facts);
  const lines = readTsv(copyFacts(inspection, 'zh-CN').text);
  expect(keys.length).toBeGreaterThan(100);
  expect(lines.slice(1).map(([key]) => key)).toEqual(keys);
  expect(lines.every((line) => line.length === 6)).toBe(true);
});

test.each(['word-paste-2022', 'sums-do-not-close-2020'])(
  'browsers store keys in the order of the alphabet; the table has the order of the form: %s',
  (slug) => {
    const inspection = inspectCaptured(slug);
    const { report } = inspection;
    const facts = Object.fromEntries(Object.entries(report.facts).sort(([a], [b]) => (a < b ? -1 : 1)));
    const { text } = copyFacts({ ...inspection, report: { ...report, facts } }, 'zh-CN');
    const keys = readTsv(text).map(([key]) => key);
    expect(keys.slice(1)).toEqual(Object.keys(report.facts));
    expect(Object.keys(facts)).not.toEqual(Object.keys(report.facts));
  },
);

test('a page that writes a formula or markup into a cell gets neither into the spreadsheet', () => {
  const text = '=HYPERLINK("http://x")<b>';
  const { html } = copyFacts(withFacts({ 'disclosure.rules.issued': { value: null, text } }), 'zh-CN');
  expect(html).toContain(
    `<td style="mso-number-format:'\\@'" sdnum="2052;0;@">=HYPERLINK(&quot;http://x&quot;)&lt;b&gt;</td>`,
  );
});
