import { describe, expect, test } from 'vitest';
import { circularAsMarkdown, circularOf } from '../../../lib/copies/county/circular';
import type { CountyContent } from '../../../lib/copies/county/county';
import { noticeDocument } from '../../../lib/copies/files/notice-document';
import type { ReportInspection } from '../../../lib/inspection';
import { textsOf } from '../files/word-file';
import { ofCounty, smallCounty } from './small-county';

const sender = { agency: '青禾县人民政府办公室', contact: '江河', phone: '', on: '2026-02-03', due: null };
const draft = (county: CountyContent, named = false) =>
  circularOf(county, { named, sender, ruleName: (rule) => `〔${rule}〕` });
const textOf = (county: CountyContent, named = false) =>
  draft(county, named)
    .map(({ text }) => text)
    .join('\n');

describe('the circular', () => {
  test('says how many, in time and late, not found, and what was found', () => {
    const text = textOf(smallCounty);
    expect(text).toContain('关于2020年、2021年政府信息公开工作年度报告核查情况的通报');
    expect(text).toMatch(
      /共核查2个单位的年度报告5份。其中，按法定期限公布的3份，超过法定期限公布的1份，没有载明公布日期或者无从判断的1份/,
    );
    expect(text).toContain('应当发布年度报告的单位4个，分年度计，未找到年度报告的1个，在其他位置公布的1个。');
    expect(text).toContain('有错误的1份，没有错误、有内容须核实的1份，部分内容未能核查、须人工核查的1份');
    expect(text).toMatch(/（二）〔applications\/footing〕\n涉及年度报告1份，错误2处。例如：“/);
    expect(text.split('\n').slice(-3)).toEqual([
      '联系人：江河；联系电话：________。',
      '青禾县人民政府办公室',
      '2026年2月3日',
    ]);
  });

  test('published in time is said only where the page names the day and the rule was applied', () => {
    const inTime = (news: Partial<ReportInspection>) => {
      const county = { ...smallCounty, reports: [ofCounty('甲县乙局', 2020, { findings: [], ...news })] };
      return /按法定期限公布的(\d)份/.exec(textOf(county))?.[1];
    };
    const source = { ...ofCounty('甲', 2020).inspection.source, publishedOn: '2021-01-20' };
    expect(inTime({ source, notJudged: [], rulesOff: [] })).toBe('1');
    expect(inTime({ source: { ...source, publishedOn: null }, notJudged: [], rulesOff: [] })).toBe('0');
    expect(inTime({ source, notJudged: [], rulesOff: ['publication/late'] })).toBe('0');
  });

  test('names units only by choice, also in its examples', () => {
    const telling = smallCounty.reports[0]!.inspection.findings.map((finding) => ({
      ...finding,
      message: `青禾县民政局的${finding.message}`,
    }));
    const [first, ...others] = smallCounty.reports;
    const county = {
      ...smallCounty,
      reports: [{ ...first!, inspection: { ...first!.inspection, findings: telling } }, ...others],
    };
    const unnamed = textOf(county);
    for (const unit of ['民政局', '财政局', '水利局', '教育局']) expect(unnamed).not.toContain(unit);
    const named = textOf(county, true);
    expect(named).toContain('超过法定期限公布年度报告的单位：青禾县财政局。');
    expect(named).toContain('未找到年度报告的单位：青禾县水利局。');
    expect(named).toMatch(/错误较多的单位：青禾县民政局（\d处）。/);
    expect(named).toContain('例如：青禾县民政局2021年度报告：');
  });

  test('an English finding is no example in a Chinese document', () => {
    const [first] = smallCounty.reports;
    const english = { ...first!, inspection: { ...first!.inspection, language: 'en' as const } };
    expect(textOf({ ...smallCounty, reports: [english] })).not.toContain('例如');
  });

  test('says nothing of a roster that is not there, and nothing wrong where nothing is', () => {
    const county = {
      reports: [ofCounty('甲县乙局', 2020, { findings: [] })],
      unpublished: null,
      mustPublish: null,
      rolled: null,
      notInspected: [],
    };
    const text = textOf(county);
    expect(text).not.toContain('名册');
    expect(text).toContain('未发现须整改或者核实的问题。');
  });

  test('three years and more that follow each other are said from first to last', () => {
    const years = (...all: number[]) =>
      textOf({ ...smallCounty, reports: all.map((year) => ofCounty('甲', year)) }).split('\n')[0];
    expect(years(2021, 2022, 2023)).toContain('关于2021年至2023年政府');
    expect(years(2019, 2022, 2023)).toContain('关于2019年、2022年、2023年政府');
  });

  test('as a Word file it says the same', async () => {
    const paragraphs = draft(smallCounty, true);
    expect(textsOf(await noticeDocument(paragraphs, '通报'))).toEqual(
      paragraphs.map(({ text }) => text.replace(/\s+/g, ' ')),
    );
  });

  test('as Markdown with headings, and nothing that a page says becomes markup', () => {
    const [finding] = smallCounty.reports[0]!.inspection.findings;
    const county = {
      ...smallCounty,
      reports: [
        ofCounty('丁县戊局', 2021, { findings: [{ ...finding!, message: '# *甲* <b>乙</b> http://x.cn' }] }),
      ],
    };
    const text = circularAsMarkdown(draft(county));
    expect(text).toMatch(/^# 关于2021年/);
    expect(text).toMatch(/\n## 一、基本情况\n/);
    expect(text).toContain('\\*甲\\* &lt;b&gt;乙');
  });
});
