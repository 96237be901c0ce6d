import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inspect } from '../lib/inspect';
import { inspectionSchema, type ReportInspection } from '../lib/inspection';
import { rules } from '../lib/rules';
import { factKeys } from './generator/form';
import { type PageChanges, reportPage } from './report-page';
import { ruleOf } from './rules/report-in-order';

const url = 'http://www.qinghe.gov.cn/a.html';
const options = { url, language: 'zh-CN', inspectedAt: '2026-01-05T08:00:00.000Z' } as const;
const inspected = (html: string, more: object = {}) =>
  inspect(new JSDOM(html, { url }).window.document, { ...options, ...more });

function reportOf(changes: PageChanges = {}, more: object = {}): ReportInspection {
  const { inspection } = inspected(reportPage(changes), more);
  if (!inspection.isReport) throw new Error(inspection.reason);
  return inspection;
}

describe('a report in order', () => {
  const inspection = reportOf();

  test('yields no finding, leaves nothing unread and nothing unjudged', () => {
    expect(inspection).toMatchObject({ isReport: true, findings: [], unread: [] });
    // There was nothing to compare it with: that is no fault of the page.
    expect(new Set(inspection.notJudged.map(({ kind }) => kind))).toEqual(new Set(['no previous year']));
  });

  test('says whose it is, of which year, in which edition, published when', () => {
    expect(inspection.source).toEqual({
      url,
      title: '青禾镇人民政府2021年政府信息公开工作年度报告',
      publishedOn: '2022-01-20',
      inspectedAt: options.inspectedAt,
    });
    expect(inspection.report).toMatchObject({ agency: '青禾镇人民政府', year: 2021, edition: '2021' });
  });

  test('has its six sections and all 196 figures', () => {
    expect(inspection.report.sections.map(({ ordinal, heading }) => [ordinal, heading])).toEqual([
      ['一', '一、总体情况'],
      ['二', '二、主动公开政府信息情况'],
      ['三', '三、收到和处理政府信息公开申请情况'],
      ['四', '四、政府信息公开行政复议、行政诉讼情况'],
      ['五', '五、存在的主要问题及改进情况'],
      ['六', '六、其他需要报告的事项'],
    ]);
    const facts = Object.fromEntries(factKeys('2021').map((key) => [key, { value: 0, text: '0' }]));
    expect(inspection.report.facts).toEqual(facts);
    expect(inspection.report.tables.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
  });
});

const wrong: PageChanges = {
  title: '青禾镇人民政府2020年政府信息公开工作年度报告',
  overview:
    '<p>2021年，我乡收到政府信息公开申请9件，手机13800138000。</p><p>数据统计期限为2021年1月1日至2021年12月31日。</p>',
  problems: '<p>无</p>',
  cells: {
    'applications.received.total': '1',
    'applications.processed.person': '1',
    'applications.denied.process.legal': '0?',
    'disclosure.fees.amount': '251000元',
    'reviews.litigationAfter.pending': '/',
  },
};

describe.each(['zh-CN', 'en'] as const)('a report with much wrong in it, in %s', (language) => {
  const all = inspected(reportPage(wrong), { language });
  const inspection = all.inspection as ReportInspection;

  test('is valid by the schema and the same after a way through JSON', () => {
    expect(inspectionSchema.parse(inspection)).toEqual(inspection);
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
    expect(inspection.language).toBe(language);
    expect(inspection.findings.length).toBeGreaterThan(6);
    expect(inspection.notJudged.length).toBeGreaterThan(0);
  });

  test('names only figures that it has', () => {
    const known = new Set(Object.keys(inspection.report.facts));
    const named = inspection.findings.flatMap(({ facts, equation, explained }) => [
      ...facts,
      ...(equation ?? []).map(({ fact }) => fact),
      ...(explained ? [explained.fact] : []),
    ]);
    expect(named.filter((fact) => !known.has(fact))).toEqual([]);
    const ids = new Set(inspection.findings.map(({ id }) => id));
    for (const { explained } of inspection.findings) {
      for (const id of explained?.settles ?? []) expect(ids).toContain(id);
    }
  });

  test('every finding leads back to its place on the page', () => {
    for (const { id, quote } of inspection.findings) {
      const spot = all.spots.get(id)!;
      if (spot.kind === 'gap') continue;
      expect(all.places.element(spot.address)).not.toBeNull();
      if (spot.kind !== 'words') continue;
      const words = all.places.range(spot.address, spot.start, spot.end)!.toString();
      if (quote && !quote.includes('*')) expect(words).toBe(quote);
      expect(words).not.toBe('');
    }
    for (const [key, address] of all.cells) {
      expect(all.places.element(address)!.textContent).toBe(inspection.report.facts[key]!.text);
    }
  });
});

describe('pages that are none', () => {
  test.each([
    '',
    '<p>首页</p>',
    '<frameset><frame src="a.html"></frameset>',
    '<title>政府信息公开年报</title><ul><li><a href="a">2021</a></ul>',
  ])('%j', (html) => {
    const { inspection, spots, cells, tables } = inspected(html);
    expect(inspection.isReport).toBe(false);
    expect(inspectionSchema.parse(inspection)).toEqual(inspection);
    if (!inspection.isReport) {
      expect(inspection.reason).toMatch(/\p{Script=Han}/u);
      expect(inspection.signs.map(({ found }) => found)).toContain(false);
    }
    expect([spots.size, cells.size, tables.length]).toEqual([0, 0, 0]);
  });

  test('a blank form is none, unless somebody insists', () => {
    const blank = reportPage({ title: '关于印发政府信息公开工作年度报告格式的通知' })
      .replace(/<td>0<\/td>/g, '<td></td>')
      .replace(/(<td[^>]*>)0(<\/td>)/g, '$1$2');
    expect(inspected(blank).inspection.isReport).toBe(false);
    expect(inspected(blank, { insist: true }).inspection.isReport).toBe(true);
    expect(inspected('<p>首页</p>', { insist: true }).inspection.isReport).toBe(false);
  });
});

describe('the road', () => {
  test('only the rules that are asked for are applied', () => {
    const { findings, notJudged } = reportOf(wrong, { rules: [ruleOf('value/blank')] });
    expect(findings.map(({ rule }) => rule)).toEqual(['value/blank']);
    expect(notJudged).toEqual([]);
    expect(reportOf(wrong, { rules: [] }).findings).toEqual([]);
  });

  test('a rule that fails costs itself, and is named among what was left unread', () => {
    const failing = {
      ...ruleOf('value/unit'),
      apply: () => {
        throw new Error('out of ink');
      },
    };
    const { findings, unread } = reportOf(wrong, { rules: [failing, ruleOf('value/blank')] });
    expect(findings.map(({ rule }) => rule)).toEqual(['value/blank']);
    expect(unread).toHaveLength(1);
    expect(unread[0]).toContain('value/unit');
  });

  test('the same page is the same inspection, and the page is as it was', () => {
    const { document } = new JSDOM(reportPage(wrong), { url }).window;
    const before = document.documentElement.outerHTML;
    const first = inspect(document, options).inspection;
    expect(inspect(document, options).inspection).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(rules.length).toBeGreaterThan(20);
  });

  test('figures in an old-fashioned cell: paragraphs, fonts and hidden remarks', () => {
    const text =
      '<p class="MsoNormal"><span lang="EN-US"><font>1,046</font><o:p></o:p></span><span style="display:none">注</span></p>';
    const page = reportPage({ cells: { 'disclosure.licensing.decisions': 'HERE' } }).replace('HERE', text);
    const { inspection } = inspected(page);
    expect(inspection.isReport && inspection.report.facts['disclosure.licensing.decisions']).toEqual({
      value: 1046,
      text: '1,046',
    });
  });
});

describe('reports that a page links to', () => {
  const links = [2019, 2020, 2022].map(
    (year) => `<li><a href="/t${year}.html">青禾镇人民政府${year}年政府信息公开工作年度报告</a></li>`,
  );

  test('make a list of a page that is no report, and the reason says so', () => {
    const { inspection } = inspected(`<title>政府信息公开年报</title><ul>${links.join('')}</ul>`);
    expect(inspection).toMatchObject({
      isReport: false,
      reason: '页面是年度报告列表，列有3份年度报告，本身没有报告正文',
      reports: [2019, 2020, 2022].map((year) => ({
        title: `青禾镇人民政府${year}年政府信息公开工作年度报告`,
        url: `http://www.qinghe.gov.cn/t${year}.html`,
      })),
    });
    expect(inspectionSchema.parse(inspection)).toEqual(inspection);
  });

  test('beside a report that has not loaded are listed, but it is not said to be their list', () => {
    const title = '青禾镇人民政府2021年政府信息公开工作年度报告';
    const { inspection } = inspected(`<title>${title}</title><h1>${title}</h1><ul>${links.join('')}</ul>`);
    expect(inspection).toMatchObject({ isReport: false, reason: '页面提到年度报告，但没有报告正文' });
    expect(inspection).toHaveProperty('reports.length', 3);
  });

  test('beside a report do not make it a list', () => {
    const page = reportPage({}).replace('</body>', `<ul>${links.join('')}</ul></body>`);
    expect(page).toContain('t2019.html');
    expect(inspected(page).inspection.isReport).toBe(true);
  });
});
