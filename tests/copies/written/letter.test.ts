import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findingsSheet } from '../../../lib/copies/written/findings-list';
import { letterOf } from '../../../lib/copies/written/letter';
import type { Finding, ReportInspection } from '../../../lib/inspection';
import { anyReport } from '../any-inspection';
import { inspectCaptured } from '../captured';

const finding = (over: Partial<Finding>): Finding => ({
  id: 'f',
  rule: 'applications/footing',
  severity: 'error',
  facts: ['applications.processed.person'],
  section: 'applications',
  expected: 0,
  actual: 1,
  message: '“（七）总计”行“自然人”列填报1，各项办理结果合计0，相差1。',
  basis: '国办公开办函〔2019〕60号。',
  ...over,
});
function report(findings: Finding[], over: Partial<ReportInspection['report']> = {}): ReportInspection {
  const inspection = inspectCaptured('sums-do-not-close-2020');
  return { ...inspection, findings, report: { ...inspection.report, ...over } };
}
const options = { settled: 'left out', notes: false } as const;
const settled = { reason: 'checked', note: '内部说明', on: '2026-01-05T08:00:00.000Z' } as const;

test('the whole of a letter', () => {
  const label = finding({
    rule: 'template/label',
    severity: 'warning',
    facts: [],
    section: 'disclosure',
    quote: '第二十六条第（六）项',
    expected: '第二十条第（六）项',
    actual: '第二十六条第（六）项',
    message: '“第二十六条第（六）项”与格式不一致，应为“第二十条第（六）项”。',
  });
  const { text, html, items } = letterOf(report([finding({}), label]), options);
  expect(items).toBe(2);
  expect(text.split('\r\n')).toEqual([
    '关于禾泽市渡口镇人民政府2020年政府信息公开工作年度报告有关问题的整改通知',
    '禾泽市渡口镇人民政府：',
    '　　根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式的有关规定，对你单位《禾泽市渡口镇人民政府2020年政府信息公开工作年度报告》（http://www.qinghe.gov.cn/sums-do-not-close-2020.html，2021年1月21日发布）进行了核查，发现以下问题。需要整改的1项，请逐项整改；标明“请核实”的1项，请逐项核实，据实更正或者说明。',
    '　　一、关于“二、主动公开政府信息情况”部分',
    '　　1. 请核实：“第二十六条第（六）项”与格式不一致，应为“第二十条第（六）项”。',
    '　　二、关于“三、收到和处理政府信息公开申请情况”部分',
    '　　2. “（七）总计”行“自然人”列填报1，各项办理结果合计0，相差1，请核对后据实更正。',
    '　　三、依据',
    '　　第1、2项：国办公开办函〔2019〕60号。',
    '　　请于____年____月____日前完成整改，更正后的报告在原网址公布，并将整改情况书面反馈。',
    '　　联系人：________；联系电话：________。',
    '　　________（发文单位）',
    '　　____年____月____日',
  ]);
  const paragraphs = [...new JSDOM(html).window.document.querySelectorAll('p')];
  expect(paragraphs.map(({ textContent }) => textContent)).toEqual(
    text.split('\r\n').map((line) => line.replace('　　', '')),
  );
});

test('what concerns the whole report comes first, then section by section', () => {
  const { text } = letterOf(
    report([
      finding({ section: 'problems' }),
      finding({ section: null, facts: [] }),
      finding({ section: 'overview' }),
    ]),
    options,
  );
  expect(text.match(/　　[一二三四]、.*/g)).toEqual([
    '　　一、报告整体',
    '　　二、关于“一、总体情况”部分',
    '　　三、关于“五、存在的主要问题及改进情况”部分',
    '　　四、依据',
  ]);
});

describe('what is in it', () => {
  test('settled findings are left out, or marked without what was noted about them', () => {
    const inspection = report([finding({ settled }), finding({ severity: 'warning' })]);
    expect(letterOf(inspection, options)).toMatchObject({ items: 1 });
    expect(letterOf(inspection, options).text).not.toContain('需要整改的');
    const { text, items } = letterOf(inspection, { ...options, settled: 'marked' });
    expect(items).toBe(2);
    expect(text).toContain('（此项已核：已与单位核实，无需再作整改。）');
    expect(text).not.toContain('内部说明');
    expect(text).toContain('需要核实的1项');
  });

  test('notes only when they are asked for, and then they ask for nothing', () => {
    const inspection = report([finding({ severity: 'info' })]);
    expect(letterOf(inspection, options).items).toBe(0);
    const { text, items } = letterOf(inspection, { ...options, notes: true });
    expect(items).toBe(1);
    expect(text).toContain('提示：');
    expect(text).not.toContain('请于');
  });

  test('where nothing is said to be wrong, it is asked to verify and not to correct', () => {
    const { text } = letterOf(report([finding({ severity: 'warning' })]), options);
    expect(text).toMatch(
      /请于.*前完成核实；需要更正的，更正后的报告在原网址公布。核实和更正情况请书面反馈。$/m,
    );
    expect(text).not.toMatch(/完成整改|需要整改/);
  });

  test('nothing found, nothing asked for', () => {
    const { text } = letterOf(report([]), options);
    expect(text).toContain('未发现需要整改或者核实的问题');
    expect(text).not.toMatch(/请于|依据$|整改通知/m);
    expect(text).toMatch(/^关于.*核查情况的通知/);
  });

  test.each([
    ['a part was not read', { unread: ['框架'] }, {}],
    ['a table cannot be read', {}, { tables: [{ key: 'reviews', state: 'unreadable' }] }],
    ['a table lacks cells', {}, { tables: [{ key: 'reviews', state: 'incomplete' }] }],
    ['no table tells the edition', {}, { edition: null }],
  ] as [string, Partial<ReportInspection>, Partial<ReportInspection['report']>][])(
    'nothing found is said of what was read only: %s',
    (_, over, ofReport) => {
      const { text } = letterOf({ ...report([], ofReport), ...over }, options);
      expect(text).toContain('能够读取的部分进行了核查，未发现');
      expect(text).toContain('其余部分须人工核查');
    },
  );

  test('a report that is older than the form is not said to be in order', () => {
    const { text } = letterOf(report([], { year: 2018, edition: null }), options);
    expect(text).toContain('未作格式和数据核查');
    expect(text).not.toContain('未发现');
  });

  test('the report is called as the form calls it, not as the portal calls the page', () => {
    const inspection = report([finding({})]);
    const source = { ...inspection.source, title: '政府信息公开年报-禾泽市人民政府' };
    expect(letterOf({ ...inspection, source }, options).text).toContain(
      '对你单位《禾泽市渡口镇人民政府2020年政府信息公开工作年度报告》（http',
    );
    expect(letterOf({ ...report([finding({})], { year: null }), source }, options).text).toContain(
      '对你单位《政府信息公开年报-禾泽市人民政府》（http',
    );
  });

  test('who and when that are not known are left for a person to fill in', () => {
    const { text } = letterOf(report([finding({})], { agency: null, year: null }), options);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '关于________________年政府信息公开工作年度报告有关问题的整改通知',
      '________：',
    ]);
  });

  test('blanks, dates and editions in words', () => {
    const { text } = letterOf(
      report([
        finding({
          actual: '',
          facts: ['applications.granted.person', 'applications.granted.total'],
          rule: 'value/blank',
        }),
        finding({ actual: '', rule: 'value/not-a-count' }),
        finding({
          ...{ rule: 'publication/late', facts: [], section: null },
          ...{ actual: '2021-04-02', expected: '2021-03-31' },
        }),
        finding({ actual: '2019', expected: '2021', facts: [], rule: 'template/edition' }),
        finding({
          actual: undefined,
          rule: 'section/aspect',
          expected: '依申请公开',
          facts: [],
          section: 'overview',
        } as Partial<Finding>),
      ]),
      options,
    );
    expect(text).toContain('“（一）予以公开”行“自然人”列等2格：');
    expect(text).toContain('现填空白，应为0。');
    expect(text).not.toContain('应为2021年3月31日');
    expect(text).toContain('页面写作“2019版”，应为“2021版”。');
    expect(text).toContain('应有“依申请公开”。');
  });
});

test('of many blank cells every one is named, rows that lack the same together', () => {
  const { text } = letterOf(inspectCaptured('five-applications-against-none-2020'), options);
  expect(text).toMatch(
    /有12个单元格空白，没有数据的应填“0”：“（一）予以公开”“.+”行“自然人”“商业企业”[^等]*列。$/m,
  );
  const few = finding({
    rule: 'value/blank',
    facts: ['applications.granted.person', 'applications.granted.total'],
    message: '有2个单元格空白：“（一）予以公开”行“自然人”“总计”列。',
  });
  expect(letterOf(report([few]), options).text).toContain('空白：“（一）予以公开”行“自然人”“总计”列。');
});

test('in English the official terms stay Chinese', () => {
  const { text } = letterOf(
    { ...report([finding({}), finding({ severity: 'warning' })]), language: 'en' },
    options,
  );
  expect(text).toContain('To 禾泽市渡口镇人民政府:');
  expect(text).toContain('To be corrected (整改): 1 item.');
  expect(text).toContain('Please check and correct what is wrong.');
  expect(text).toContain('Items 1, 2: ');
  expect(text).toContain('Please verify:');
});

test('whatever the page says: paragraphs of text and nothing else, the same in both forms', () => {
  fc.assert(
    fc.property(anyReport, (inspection) => {
      const { html, text } = letterOf(inspection, { settled: 'marked', notes: true });
      const body = JSDOM.fragment(html);
      expect(new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName))).toEqual(new Set(['P']));
      const lines = text.split('\r\n');
      expect(lines).toHaveLength(body.children.length);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\t]/);
    }),
    { numRuns: 60 },
  );
});

test('a total that its parts do not make is not said to be the one that is wrong', () => {
  // Here the total of the results agrees with what was received; it is a result that is missing.
  const { text } = letterOf(inspectCaptured('sums-do-not-close-2020'), options);
  expect(text.match(/合计0，相差1，请核对后据实更正。/g)).toHaveLength(2);
  expect(text).not.toMatch(/应为：?\d/);
});

test('marks that turn the reading order are not in it: they would turn our own words', () => {
  const inspection = report(
    [finding({ quote: '\u202e甲', message: '正文“\u202e甲”与“\u2067乙”。', facts: [] })],
    {
      agency: '\u202e禾泽市\u2066渡口镇人民政府',
    },
  );
  const { text, html } = letterOf(inspection, options);
  expect(text).toContain('禾泽市渡口镇人民政府：');
  expect(text + html).not.toMatch(/\p{Bidi_Control}/u);
});

describe('what a unit would stumble over', () => {
  const body = (one: Finding) => letterOf(report([one]), options).text;

  test('a quote without end loses its middle, in the letter alone', () => {
    const quote = `截至${'一年来我单位认真贯彻落实'.repeat(40)}共收到申请5件`;
    const about = finding({
      ...{ rule: 'tie-out/applications', quote, severity: 'warning', actual: quote, expected: 5 },
      message: `正文称“${quote}”，统计表相应数为3件，文表不一致。`,
    });
    const text = body(about);
    expect(text).toContain('“截至一年来我单位');
    expect(text).toMatch(/……[^“”]*共收到申请5件”，统计表相应数为3件，文表不一致。/);
    expect(text).not.toContain(quote);
    expect(letterOf(report([about]), { ...options, notes: true }).html).not.toContain(quote);
    expect(findingsSheet(report([about]), 'marked').cells.some((cell) => cell.text.includes(quote))).toBe(
      true,
    );
  });

  test('a character is not halved where a quote is cut', () => {
    const quote = '𠮷'.repeat(200);
    expect(body(finding({ quote, message: `“${quote}”。`, facts: [] }))).not.toMatch(/\p{Cs}/u);
  });

  test('it is not asked to verify twice in one breath', () => {
    const message = '正文含有疑似手机号码（*******8000），请核实是否应当公开。';
    const text = body(finding({ rule: 'privacy/personal-data', severity: 'warning', facts: [], message }));
    expect(text).not.toMatch(/请核实：[^。]*请核实/);
    expect(text).toContain('1. 正文含有疑似手机号码');
  });

  test('an amount that should be has its unit', () => {
    const [one] = inspectCaptured('fees-in-yuan-2021').findings;
    expect(body(one!)).toContain('现填251000元，请核实是否应为25.1万元。');
  });

  test.each(['value/blank', 'identity/year', 'continuity/carried-in'])(
    'what the message of %s says is not said again',
    (rule) => {
      expect(
        body(finding({ rule, actual: 2022, expected: 2023, message: '写的是2022，应为2023。' })),
      ).not.toMatch(/现填|页面写作/);
    },
  );

  test('of a table that cannot be read it learns what to do', () => {
    const { text } = letterOf(inspectCaptured('tables-as-images-2021'), options);
    expect(text.match(/应以可复制的文字表格公开/g)).toHaveLength(3);
    expect(text).not.toMatch(/无法读取|人工核查/);
  });
});
