import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inspect } from '../lib/inspect';
import { type Inspection, inspectionSchema } from '../lib/inspection';
import { agencyIn, isReportTitle, yearIn } from '../lib/report/identity';
import { isoDate } from '../lib/report/publication';
import { rules } from '../lib/rules';
import { runRules } from '../lib/rules/run-rules';
import { compact, foldLabel, oneLine, splitOrdinal } from '../lib/text/fold';
import { readFigure } from '../lib/text/number';
import { type PageChanges, reportPage } from './report-page';
import { reportWith } from './rules/report-in-order';

const url = 'http://www.qinghe.gov.cn/a.html';
const megabyte = 1_000_000;
const unit = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** Processor time so far, in ms: what else the machine is doing is not counted. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Inspects a page; the time is what inspecting takes, without the making of the page. */
function timed(html: string): { inspection: Inspection; milliseconds: number } {
  const { document } = new JSDOM(html, { url }).window;
  const start = spent();
  const { inspection } = inspect(document, {
    url,
    language: 'zh-CN',
    inspectedAt: '2026-01-05T08:00:00.000Z',
  });
  const milliseconds = spent() - start;
  expect(inspectionSchema.parse(inspection)).toEqual(inspection);
  return { inspection, milliseconds };
}

/** Generous: machines are slow. What runs away takes minutes. */
const LIMIT = 8000;

describe('names that objects have of themselves', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  test.each(names)('%s as meta name, heading, label, cell and words', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const { inspection } = timed(
      reportPage({
        head: `<meta name="${name}" content="${name}">`,
        cells: { 'disclosure.rules.issued': name, 'applications.granted.person': name },
        overview: `<p>一、${name}</p><p>（一）${name}。${name}为${name}，其中${name}1件。</p>`,
        behind: `<p>七、${name}</p><table><tr><td>${name}</td><td>1</td></tr></table>`,
      }).replaceAll('3.其他', name),
    );
    expect(inspection.isReport).toBe(true);
    expect(inspection.isReport && inspection.report.facts['disclosure.rules.issued']).toEqual({
      value: null,
      text: name,
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
  });

  test('markup in words stays words', () => {
    const { inspection } = timed(
      reportPage({
        problems: '<p>无&lt;img src=x onerror=alert(1)&gt;</p>',
        title: '&lt;b&gt;2021年政府信息公开工作年度报告',
      }),
    );
    expect(inspection.isReport).toBe(true);
  });
});

describe('a million characters', () => {
  const within = (changes: PageChanges) =>
    expect(timed(reportPage(changes)).milliseconds).toBeLessThan(LIMIT);

  test.each(['9', '收到申请', '其中1条，'])(
    'of %j in a paragraph',
    (piece) => within({ overview: `<p>${unit(piece, megabyte)}</p>` }),
    60_000,
  );

  test.each(['9', '1 ', '（', '\u3000', '2021年'])(
    'of %j in a cell',
    (piece) => {
      const text = `7${unit(piece, megabyte)}`;
      const { inspection, milliseconds } = timed(
        reportPage({ cells: { 'applications.received.person': text } }),
      );
      expect(milliseconds).toBeLessThan(LIMIT);
      const fact = inspection.isReport ? inspection.report.facts['applications.received.person'] : undefined;
      // Spaces say nothing, and the 7 before them is a 7; of all others no number is made.
      expect(fact?.value ?? null).toBe(piece.trim() === '' ? 7 : null);
    },
    60_000,
  );

  test.each(['年度报告', '\u3000', '\u3000-', '——', '（'])(
    'of %j in the title',
    (piece) => within({ title: `青禾镇2021年政府信息公开工作年度报告${unit(piece, megabyte)}` }),
    60_000,
  );
});

describe('very many', () => {
  test.each<[what: string, changes: PageChanges]>([
    ['empty paragraphs', { before: '<p></p>'.repeat(20_000) }],
    ['cells', { before: `<table>${`<tr>${'<td>0</td>'.repeat(20)}</tr>`.repeat(1000)}</table>` }],
    ['headings of one section', { overview: '<p>一、总体情况</p>'.repeat(3000) }],
    ['headlines', { before: '<h2>政府信息公开工作年度报告</h2>'.repeat(3000) }],
    [
      'cells that span everything',
      { before: `<table>${'<tr><td colspan=1000 rowspan=65534>0</td></tr>'.repeat(5000)}</table>` },
    ],
  ])(
    '%s',
    (_, changes) => {
      const { inspection, milliseconds } = timed(reportPage(changes));
      expect(milliseconds).toBeLessThan(LIMIT);
      expect(inspection.isReport).toBe(true);
    },
    60_000,
  );
});

describe('prose that is made to hurt', () => {
  // Every one of them is the beginning of something that a reader looks for.
  test.each([
    ...[
      '1,',
      '1 ',
      '0?',
      '-',
      '一',
      '（',
      '《',
      '“',
      '、',
      '。',
      '，',
      'X',
      '*',
      '_',
      '〔',
      '20',
      '2021年',
      '2021 年 1 月 ',
    ],
    ...[
      '2021年1月1日至',
      '收到',
      '申请',
      '政府信息公开',
      '行政复议',
      '未',
      '无',
      '共1条，其中',
      '1件、',
      '我镇',
      '一、总体情况',
    ],
    ...['（一）', '138', '62220212 ', '国办公开办函', '信息处理费', '较上年增长', '规范性文件'],
  ])(
    '%j again and again',
    (piece) => {
      const start = spent();
      const report = reportWith({
        prose: { overview: [unit(piece, 200_000)], problems: [unit(piece, 2000)] },
      });
      const outcomes = runRules(report, rules);
      expect(spent() - start).toBeLessThan(LIMIT);
      expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
    },
    60_000,
  );
});

describe('readers of short texts, given long ones', () => {
  const readers: [name: string, read: (text: string) => unknown][] = [
    ['figure', readFigure],
    ['label', foldLabel],
    ['line', oneLine],
    ['ordinal', (text) => splitOrdinal(compact(text))],
    ['date', isoDate],
    ['title', isReportTitle],
    ['year', yearIn],
    ['agency', agencyIn],
  ];
  const texts = [
    '1',
    '1,111',
    '1 ',
    ' ',
    '-',
    '一',
    '第一',
    '(1',
    '2021 ',
    '2021-',
    '二〇',
    '公开',
    '政府信息公开工作',
    '的',
    '年度',
    '（',
    '\n',
    '\u3000',
    '(',
    '零',
    '1.',
  ];
  test.each(readers)(
    '%s',
    (_, read) => {
      for (const text of texts) {
        const many = unit(text, 100_000);
        for (const long of [many, `${many}x`, `2021${many}x`, `政府信息公开${many}x`]) {
          const start = spent();
          read(long);
          if (spent() - start > 2000) expect(`${text} repeated`).toBe('read in time');
        }
      }
    },
    120_000,
  );
});
