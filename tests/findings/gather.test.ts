import { describe, expect, test } from 'vitest';
import { gather } from '../../lib/findings/found';
import { findingSchema } from '../../lib/inspection';
import { rules } from '../../lib/rules';
import { runRules } from '../../lib/rules/run-rules';
import { expectWords, type ReportChanges, reportWith } from '../rules/report-in-order';

const languages = ['zh-CN', 'en'] as const;

function gathered(changes: ReportChanges, language: (typeof languages)[number] = 'zh-CN') {
  const report = reportWith(changes);
  return gather(report, runRules(report, rules), language);
}
const cell = (cells: Record<string, string>): ReportChanges => ({ cells });

/** Much that is wrong, all over the report. */
const messy: ReportChanges = {
  title: '青禾镇人民政府2020年政府信息公开工作年度报告',
  preamble: ['根据《政务信息公开条例》编制，数据统计期限为2021年1月1日至2021年12月31日。'],
  prose: {
    overview: [
      '2021年，我乡收到政府信息公开申请9件。2021年度公开XX条，其中政策文件60条、工作动态50条，电话13800138000。',
    ],
    problems: ['无'],
    otherMatters: [],
  },
  headings: { reviews: '三、政府信息公开行政复议情况' },
  cells: {
    'disclosure.rules.inForce': '4',
    'disclosure.normative.issued': '9',
    'disclosure.fees.amount': '251000元',
    'applications.processed.person': '9',
    'applications.granted.legal': '/',
    'applications.denied.process.total': '0?',
    'reviews.reconsideration.total': '7',
  },
  published: '2022-05-05',
};

describe('findings', () => {
  test.each(languages)('are valid, worded, with a basis and an id of their own (%s)', (language) => {
    const found = gathered(messy, language);
    expect(found.length).toBeGreaterThan(12);
    const ids = found.map(({ finding }) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { finding } of found) {
      expect(() => findingSchema.parse(finding)).not.toThrow();
      expectWords(finding.message);
      expectWords(finding.basis);
      expect(finding.basis).toMatch(language === 'en' ? /[A-Za-z]/ : /\p{Script=Han}/u);
    }
  });

  test('say the same in both languages, but for the words', () => {
    const report = reportWith(messy);
    const outcomes = runRules(report, rules);
    const [chinese, english] = languages.map((language) =>
      gather(report, outcomes, language).map(({ finding: { message: _, basis: __, ...rest }, spot }) => ({
        ...rest,
        spot,
      })),
    );
    expect(chinese).toEqual(english);
  });

  test('come in reading order', () => {
    // The one that explains others comes before them all.
    const found = gathered(messy).filter(({ finding }) => !finding.explained);
    const sections = found.map(({ finding }) => finding.section);
    const order = ['overview', 'disclosure', 'applications', 'reviews', 'problems', 'otherMatters'];
    const ranks = sections.filter((section) => section !== null).map((section) => order.indexOf(section));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(sections.indexOf(null)).toBeLessThanOrEqual(1);
  });

  test('keep their ids when others come and go', () => {
    const one = gathered(cell({ 'reviews.reconsideration.total': '7' }));
    const two = gathered(cell({ 'reviews.reconsideration.total': '7', 'disclosure.normative.issued': '9' }));
    expect(one.map(({ finding }) => finding.id)).toEqual([
      'reviews/cross-footing:reviews.reconsideration.total',
    ]);
    expect(two.map(({ finding }) => finding.id)).toContain(
      'reviews/cross-footing:reviews.reconsideration.total',
    );
  });

  test('two of a rule about the same words have two ids', () => {
    const text = '公开XX条。发布XX条。';
    const ids = gathered({ prose: { otherMatters: [`${text}未收取信息处理费。`] } }).map(
      ({ finding }) => finding.id,
    );
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('one wrong cell of table 2', () => {
  test('is named by the first of its findings, which says what would settle all', () => {
    const found = gathered(cell({ 'applications.processed.person': '9' })).map(({ finding }) => finding);
    expect(found.map(({ rule }) => rule).sort()).toEqual([
      'applications/cross-footing',
      'applications/footing',
      'applications/roll-forward',
    ]);
    const [first, ...others] = found;
    expect(first!.explained).toEqual({
      fact: 'applications.processed.person',
      value: 3,
      settles: expect.arrayContaining(found.map(({ id }) => id)),
      all: true,
    });
    expect(first!.explained!.settles).toHaveLength(3);
    expect(first!.facts[0]).toBe('applications.processed.person');
    expect(first!.message).toMatch(/如将“.*由9改为3，全部勾稽关系即可成立。$/);
    expect(others.filter(({ explained }) => explained)).toEqual([]);
  });

  test('comes first, before findings that stand above it', () => {
    const found = gathered(
      cell({ 'applications.processed.person': '9', 'disclosure.normative.issued': '9' }),
    );
    expect(found[0]!.finding.explained?.fact).toBe('applications.processed.person');
  });

  test('is not named where two would do', () => {
    const found = gathered(
      cell({ 'applications.granted.person': '5', 'applications.denied.process.legal': '4' }),
    );
    expect(found.filter(({ finding }) => finding.explained)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(4);
  });

  test('in English as in Chinese', () => {
    const [first] = gathered(cell({ 'applications.processed.person': '9' }), 'en');
    expect(first!.finding.message).toMatch(/If .*were 3 instead of 9.*every sum would hold\.$/);
  });
});
