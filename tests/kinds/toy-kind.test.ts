import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Inspection } from '../../lib/inspection';
import { serviceWindows, signs, table } from './service-windows';

// The road with an invented kind of report beside the real one: a folder, two lines that name it, and a rule of its own.

const own = await vi.importActual<typeof import('../../lib/forms/all-kinds')>('../../lib/forms/all-kinds');
const ownSigns =
  await vi.importActual<typeof import('../../lib/forms/all-signs')>('../../lib/forms/all-signs');
const url = 'http://www.qinghe.gov.cn/zwgk/a.html';

type Road = Awaited<ReturnType<typeof load>>;

async function load(more: boolean) {
  vi.resetModules();
  const kinds = more ? [...own.kinds, serviceWindows] : own.kinds;
  vi.doMock('../../lib/forms/all-signs', () => ({
    allFirstSigns: more ? [...ownSigns.allFirstSigns, signs] : ownSigns.allFirstSigns,
    allSigns: more ? [...ownSigns.allSigns, signs] : ownSigns.allSigns,
  }));
  vi.doMock('../../lib/forms/all-kinds', () => ({
    ...own,
    kinds,
    kindOf: ({ kind }: { kind?: string }) => kinds.find(({ key }) => key === kind) ?? kinds[0],
  }));
  const { inspect } = await import('../../lib/inspect');
  const { inspectionSchema } = await import('../../lib/inspection');
  const { looksLikeReport } = await import('../../lib/page/detect');
  const { rules } = await import('../../lib/rules');
  const { defineRule } = await import('../../lib/rules/rule');
  const { judgeSums } = await import('../../lib/rules/grid-sums');
  const { readTable } = await import('../../lib/rules/parts');
  vi.doUnmock('../../lib/forms/all-kinds');
  vi.doUnmock('../../lib/forms/all-signs');
  const sums = defineRule({
    id: 'windows/footing',
    severity: 'error',
    name: { 'zh-CN': '窗口总数与各类窗口之和不符', en: 'Windows do not add up' },
    kinds: ['service-windows'],
    needs: ['report'],
    judge: ({ report }) => {
      const read = readTable(report, table);
      return 'part' in read ? judgeSums(read.part, 'footing') : { findings: [], notJudged: [read.reason] };
    },
    says: {
      'zh-CN': ({ left, right }) => `窗口总数填报${left}，各类窗口合计${right}。`,
      en: ({ left, right }) => `${left} windows in all, ${right} by kind.`,
    },
    basis: (form, kind) => kind.basis.form(form),
  });
  return {
    looksLikeReport: (html: string) => withDocument(html, looksLikeReport),
    inspect: (html: string) =>
      withDocument(html, (document) => {
        const { inspection } = inspect(document, {
          ...{ url, language: 'zh-CN', inspectedAt: '2026-01-05T08:00:00.000Z', rules: [...rules, sums] },
        });
        return inspectionSchema.parse(inspection);
      }),
  };
}

function withDocument<Result>(html: string, read: (document: Document) => Result): Result {
  const { window } = new JSDOM(html, { url });
  try {
    return read(window.document);
  } finally {
    window.close();
  }
}

function report(inspection: Inspection): Extract<Inspection, { isReport: true }> {
  if (!inspection.isReport) throw new Error(`no report: ${inspection.reason}`);
  return inspection;
}

const alone: Road = await load(false);
const both: Road = await load(true);

// The modules know of a kind that there is not.
afterAll(() => {
  vi.resetModules();
});

const lines: [string, string][] = [
  ['一、窗口总数', '12'],
  ['（一）政务大厅窗口', '5'],
  ['（二）网上窗口', '3'],
  ['（三）乡镇窗口', '4'],
  ['二、年办件量', '1306'],
  ['三、投诉件数', '0'],
  ['四、是否提供延时服务', '☑是 □否'],
];

function page(
  rows: [string, string][] = lines,
  title = '青禾县政务服务中心2023年度服务窗口年度报表',
): string {
  const body = rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('');
  return `<!DOCTYPE html><html><head><title>${title}</title><meta name="PubDate" content="2024-01-20"></head><body>
    <h1>${title}</h1><div id="zoom"><table border="1"><tr><td>项目</td><td>填报内容</td></tr>${body}</table></div>
    </body></html>`;
}
const changed = (label: string, value: string) =>
  page(lines.map(([own, text]) => [own, own === label ? value : text]));

describe('a page of the other kind', () => {
  test('is told by its signs, and by nobody who does not know them', () => {
    expect(both.looksLikeReport(page())).toBe(true);
    expect(alone.looksLikeReport(page())).toBe(false);
    expect(alone.inspect(page()).isReport).toBe(false);
  });

  test('is read as that kind, and nothing of the annual report is asked of it', () => {
    const inspection = report(both.inspect(page()));
    expect(inspection.report).toMatchObject({
      kind: 'service-windows',
      agency: '青禾县政务服务中心',
      year: 2023,
      edition: '2022',
      sections: [],
      tables: [{ key: 'windows', state: 'read' }],
    });
    expect(
      Object.fromEntries(Object.entries(inspection.report.facts).map(([key, { value }]) => [key, value])),
    ).toEqual({
      'windows.all.value': 12,
      'windows.hall.value': 5,
      'windows.online.value': 3,
      'windows.townships.value': 4,
      'windows.cases.value': 1306,
      'windows.complaints.value': 0,
      'windows.late.value': 1,
    });
    expect(inspection.findings).toEqual([]);
    expect(inspection.notJudged).toEqual([]);
    expect(inspection.unread).toEqual([]);
  });

  test('has its sums judged', () => {
    const { findings } = report(both.inspect(changed('（二）网上窗口', '4')));
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'windows/footing',
        section: null,
        facts: ['windows.all.value', 'windows.hall.value', 'windows.online.value', 'windows.townships.value'],
        expected: 13,
        actual: 12,
        message: '窗口总数填报12，各类窗口合计13。',
        basis: '《关于填报服务窗口年度报表的通知》（政服办函〔2022〕5号）。',
      }),
    ]);
  });

  test.each([
    ['a blank cell', changed('三、投诉件数', ''), 'value/blank', '三、投诉件数'],
    ['words for a number', changed('二、年办件量', '若干'), 'value/not-a-count', '不是数字'],
    ['neither yes nor no', changed('四、是否提供延时服务', '视情况'), 'value/not-a-count', '应填“是”或“否”'],
    ['both marked', changed('四、是否提供延时服务', '☑是☑否'), 'value/not-a-count', '“是”“否”均已勾选'],
    [
      'a row gone',
      page(lines.filter(([label]) => !label.startsWith('三'))),
      'template/row',
      '窗口情况表缺少“三、投诉件数”行',
    ],
    [
      'a remnant of the template',
      page(lines, '青禾县政务服务中心XX年度服务窗口年度报表'),
      'identity/placeholder',
      'XX',
    ],
  ])('%s is found by a rule that is for every kind', (_, html, rule, words) => {
    const { findings } = report(both.inspect(html));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]!.message).toContain(words);
    expect(findings[0]!.basis).toContain('政服办函〔2022〕5号');
  });

  test.each([
    ['news', page(lines.slice(0, 2), '青禾县发布2023年度服务窗口年度报表填报通知')],
    ['the blank form', page(lines.map(([label]) => [label, '']))],
  ])('%s is none', (_, html) => {
    expect(both.inspect(html).isReport).toBe(false);
  });
});

// Reports of both editions and before the form, with and without tables, a list, a notice, and what looks alike.
describe('pages of the real kind are what they were', () => {
  test.each([
    'word-paste-2022',
    'gbk-2020',
    'before-the-form-2018',
    'table-cut-in-two-2022',
    'old-form-after-2021',
    'sums-do-not-close-2020',
    'notice-with-blank-form',
    'application-form',
    'budget-page',
    'tables-as-images-2021',
  ])('%s', (slug) => {
    const html = readFileSync(`tests/pages/${slug}/page.html`, 'utf8');
    expect(both.inspect(html)).toEqual(alone.inspect(html));
    expect(both.looksLikeReport(html)).toBe(alone.looksLikeReport(html));
  });
});
