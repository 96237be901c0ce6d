import { describe, expect, test } from 'vitest';
import type { Outline } from '../../lib/page/outline';
import { agencyIn, identify, isReportTitle, yearIn } from '../../lib/report/identity';
import { outlineOf, textBlock } from './form-tables';

/** Whose report and which year, of a page with these headlines and lines before the first section. */
function identityOf(
  rest: Partial<Outline>,
  lines: string[] = [],
  prose: string[] = [],
  published: string | null = null,
) {
  const preamble = lines.map((line) => textBlock(line));
  const { agency, year } = identify(outlineOf(preamble, rest), preamble, prose, published);
  return { agency, year };
}
const headline = (text: string): Partial<Outline> => ({ headlines: [{ text, address: null }] });

describe('titles', () => {
  test.each<[title: string, agency: string | null, year: number | null]>([
    ['青禾镇人民政府2021年政府信息公开工作年度报告', '青禾镇人民政府', 2021],
    ['2021年青禾镇人民政府政府信息公开工作年度报告', '青禾镇人民政府', 2021],
    ['2021年度青禾县民政局政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['青禾县民政局2020年度政府信息公开工作年度报告', '青禾县民政局', 2020],
    ['青禾县民政局政府信息公开工作2021年度报告', '青禾县民政局', 2021],
    ['青禾县民政局政府信息公开工作年度报告（2021年）', '青禾县民政局', 2021],
    ['青禾县民政局政府信息公开工作年度报告(2021年度)', '青禾县民政局', 2021],
    ['青禾县民政局关于2021年政府信息公开工作的年度报告', '青禾县民政局', 2021],
    ['青禾县民政局2021年政府信息公开工作报告', '青禾县民政局', 2021],
    ['青禾县民政局2021年政府信息公开年报', '青禾县民政局', 2021],
    ['青禾县民政局2021年信息公开年报', '青禾县民政局', 2021],
    ['青禾县民政局2021年政务信息公开工作年度报告', '青禾县民政局', 2021],
    ['青禾县民政局二〇二一年政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['二○二○年青禾县民政局政府信息公开工作年度报告', '青禾县民政局', 2020],
    ['青禾县 民政局 2021 年政府信息公开 工作年度报告', '青禾县民政局', 2021],
    ['青禾县民政局２０２１年政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['《青禾县民政局2021年政府信息公开工作年度报告》', '青禾县民政局', 2021],
    ['青禾市青田街道办事处2022年政府信息公开工作年度报告', '青禾市青田街道办事处', 2022],
    ['青禾市城市管理和综合行政执法局2023年政府信息公开工作年度报告', '青禾市城市管理和综合行政执法局', 2023],
    ['青禾县信息中心2021年政府信息公开工作年度报告', '青禾县信息中心', 2021],
    ['青禾市人民政府办公室2021年政府信息公开工作年度报告', '青禾市人民政府办公室', 2021],
    ['青禾县档案馆2021年政府信息公开工作年度报告', '青禾县档案馆', 2021],
    ['青禾海关2021年政府信息公开工作年度报告', '青禾海关', 2021],
    ['青禾县第一中学2021年政府信息公开工作年度报告', '青禾县第一中学', 2021],
    ['青禾旗白音苏木2021年政府信息公开工作年度报告', '青禾旗白音苏木', 2021],
    ['国家能源监管东川专员办2021年政府信息公开工作年度报告', '国家能源监管东川专员办', 2021],
    ['青禾县广播电视台2021年政府信息公开工作年度报告', '青禾县广播电视台', 2021],
    ['青禾县文学艺术界联合会2021年政府信息公开工作年度报告', '青禾县文学艺术界联合会', 2021],
    ['青禾山风景名胜区2021年政府信息公开工作年度报告', '青禾山风景名胜区', 2021],
    ['【青禾县民政局】2021年政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['3.青禾县民政局2021年政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['（三）青禾县民政局2021年政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['附件2：青禾县民政局2021年政府信息公开工作年度报告', '青禾县民政局', 2021],
    ['关于印发青禾县民政局2021年政府信息公开工作年度报告的通知', '青禾县民政局', 2021],
    ['2021年政府信息公开工作年度报告（青禾县民政局）', '青禾县民政局', 2021],
    ['关于青禾县民政局2021年政府信息公开工作情况的报告', '青禾县民政局', 2021],
    ['中共青禾县委党校2021年政府信息公开工作年度报告', '中共青禾县委党校', 2021],
    ['青禾县残联2021年政府信息公开工作年度报告', '青禾县残联', 2021],
    ['2021年政府信息公开工作年度报告', null, 2021],
    ['2021年政府信息公开工作年度报告（征求意见稿）', null, 2021],
    ['2021年政府信息公开工作年度报告（全文下载）', null, 2021],
    ['青禾县民政局政府信息公开工作年度报告', '青禾县民政局', null],
    ['政府信息公开年报', null, null],
  ])('%s', (title, agency, year) => {
    expect(isReportTitle(title)).toBe(true);
    expect(agencyIn(title)).toBe(agency);
    expect(yearIn(title)).toBe(year);
    expect(identityOf(headline(title))).toEqual({ agency, year });
  });

  test.each(['青禾镇人民政府', '2021年政府工作报告', '2021年法治政府建设年度报告', '政府信息公开指南', ''])(
    '%j is the title of no such report',
    (title) => {
      expect(isReportTitle(title)).toBe(false);
    },
  );

  test('the site’s name behind the title is not the agency', () => {
    expect(identityOf({ title: '2021年政府信息公开工作年度报告_青禾县人民政府门户网站' }).year).toBe(2021);
    expect(identityOf({ title: '青禾县民政局2021年政府信息公开工作年度报告 - 青禾县人民政府' })).toEqual({
      agency: '青禾县民政局',
      year: 2021,
    });
    expect(identityOf({ title: '青禾县民政局2021年政府信息公开工作年度报告-青禾县人民政府' })).toEqual({
      agency: '青禾县民政局',
      year: 2021,
    });
  });

  test.each([
    [['青禾县民政局', '2021年政府信息公开工作年度报告']],
    [['青禾县民政局2021年', '政府信息公开工作年度报告']],
    [['青禾县民政局', '2021年', '政府信息公开工作年度报告']],
    [['青禾县民政局2021年政府信息', '公开工作年度报告']],
  ])('split over lines: %j', (lines) => {
    expect(identityOf({ title: '政府信息公开年报' }, [...lines, '发布时间：2022-01-20'])).toEqual({
      agency: '青禾县民政局',
      year: 2021,
    });
  });

  test('of several titles the one that says most', () => {
    const headlines = ['政府信息公开年报', '青禾县民政局2021年政府信息公开工作年度报告', '信息公开'].map(
      (text) => ({ text, address: null }),
    );
    expect(identityOf({ headlines, title: '青禾县人民政府' })).toEqual({
      agency: '青禾县民政局',
      year: 2021,
    });
  });
});

describe('when the title does not say it', () => {
  const period = '本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。';

  test('the year is that of the period', () => {
    expect(identityOf(headline('政府信息公开年报'), [period]).year).toBe(2021);
    expect(
      identityOf(headline('政府信息公开年报'), [], ['数据统计期限为２０２１年１月１日—１２月３１日。']).year,
    ).toBe(2021);
  });

  test('or the one before that of its publication', () => {
    expect(identityOf(headline('政府信息公开年报'), [], [], '2022-01-20').year).toBe(2021);
  });

  test('or that of which the prose speaks', () => {
    expect(
      identityOf(
        headline('政府信息公开年报'),
        [],
        ['2021年，我镇公开信息12条。与2020年相比有所增加。2021年度共收到申请3件。'],
      ).year,
    ).toBe(2021);
  });

  test('and is unknown when nothing says it', () => {
    expect(identityOf(headline('政府信息公开年报'), [], ['公开信息12条。'])).toEqual({
      agency: null,
      year: null,
    });
  });

  test('a title that errs alone is outvoted', () => {
    expect(
      identityOf(
        headline('青禾县民政局2020年政府信息公开工作年度报告'),
        [period],
        ['2021年，我局公开信息。'],
        '2022-01-20',
      ).year,
    ).toBe(2021);
  });

  test.each<
    [
      why: string,
      title: string,
      rest: Partial<Outline>,
      prose: string[],
      published: string | null,
      year: number,
    ]
  >([
    ['published in 2022', '2012', {}, ['公开信息12条。'], '2022-01-20', 2021],
    ['cut off in 2021', '2012', {}, ['截至2021年12月31日，公开信息12条。'], null, 2021],
    ['signed in 2022', '2012', {}, ['公开信息12条。', '2022年1月20日'], null, 2021],
    ['speaking of 2021', '2012', {}, ['2021年，我局公开信息12条。'], null, 2021],
    [
      'at an address of 2023',
      '2002',
      { url: 'http://a.gov.cn/202301/t20230120_1.html' },
      ['公开信息12条。'],
      null,
      2022,
    ],
    ['with no other year than the digits', '2012', {}, ['公开信息12条。'], null, 2021],
    ['published in 2022', '2020', {}, ['公开信息12条。'], '2022-01-20', 2021],
    ['speaking of 2020 and moved later', '2020', {}, ['2020年，我局公开信息12条。'], '2022-05-20', 2020],
    ['in time, of the wrong form', '2020', {}, ['公开信息12条。'], '2021-01-20', 2020],
  ])('tables of 2021, %s: the title’s %s is a slip or none', (_, titled, rest, prose, published, year) => {
    const title = `青禾县民政局${titled}年政府信息公开工作年度报告`;
    const outline = outlineOf([], { ...headline(title), ...rest });
    expect(identify(outline, [], prose, published, 2021).year).toBe(year);
  });

  test('without such tables a report of 2012 that was moved in 2022 is one of 2012', () => {
    const title = headline('青禾县民政局2012年政府信息公开工作年度报告');
    expect(identityOf(title, [], ['公开信息12条。'], '2022-05-20').year).toBe(2012);
  });

  test('one wrong year in the prose does not outvote a title', () => {
    expect(
      identityOf(headline('青禾县民政局2021年政府信息公开工作年度报告'), [], ['2020年，我局公开信息12条。'])
        .year,
    ).toBe(2021);
  });

  test('the agency is the source that the page names', () => {
    const untitled = headline('2021年政府信息公开工作年度报告');
    expect(identityOf({ ...untitled, meta: new Map([['contentsource', '青禾县民政局']]) }).agency).toBe(
      '青禾县民政局',
    );
    expect(identityOf({ ...untitled, notices: ['来源：青禾县民政局 发布时间：2022-01-20'] }).agency).toBe(
      '青禾县民政局',
    );
    expect(identityOf({ ...untitled, notices: ['索引号 0001 发布机构 青禾县民政局'] }).agency).toBe(
      '青禾县民政局',
    );
    expect(identityOf(untitled, [], ['本报告由青禾县民政局根据条例规定编制。']).agency).toBe('青禾县民政局');
  });

  test('a site or its administrator is no agency', () => {
    const untitled = headline('2021年政府信息公开工作年度报告');
    expect(
      identityOf({ ...untitled, meta: new Map([['contentsource', '青禾县人民政府网']]) }).agency,
    ).toBeNull();
    expect(identityOf({ ...untitled, notices: ['来源：本站 发布时间：2022-01-20'] }).agency).toBeNull();
  });
});
