import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'identity/year';
const period = '所列数据的统计期限自2021年1月1日起至2021年12月31日止。';

describe(rule, () => {
  test('the period of the figures names another year', () => {
    const { state, found } = judge(rule, {
      preamble: ['所列数据的统计期限自2020年1月1日至2020年12月31日。'],
    });
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', expected: 2021, actual: 2020 }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain('2020');
      expect(sentence).toContain('2021');
    }
  });

  test('the title names another year', () => {
    const { found } = judge(rule, {
      title: '青禾镇人民政府2020年政府信息公开工作年度报告',
      preamble: [period],
      prose: { overview: ['2021年，我镇公开信息120条。2021年度收到申请4件。'] },
    });
    expect(found).toMatchObject([{ expected: 2021, actual: 2020, section: null }]);
  });

  test('the text speaks of another year as the report’s', () => {
    const { found } = judge(rule, {
      preamble: [period],
      prose: { overview: ['2020年，我镇共收到政府信息公开申请4件。'] },
    });
    expect(found).toMatchObject([{ expected: 2021, actual: 2020, section: 'overview' }]);
  });

  test.each([
    '2021年，我镇共收到政府信息公开申请4件。',
    '与2020年相比，公开信息增加12条。',
    '2020年结转申请1件。',
    '2022年，我镇将继续做好信息公开工作。',
    '自2008年《条例》施行以来，累计公开信息12000条。',
    '根据国办公开办函〔2021〕30号和2019年修订的《条例》，编制本报告。',
    '2021年1月1日至2021年12月31日，公开信息120条。',
  ])('%s is in order', (text) => {
    expect(judge(rule, { preamble: [period], prose: { overview: [text] } }).found).toEqual([]);
  });

  test.each<[text: string, named: number]>([
    ['截至2020年12月31日，我镇共公开信息120条。', 2020],
    ['截至2020年底，我镇主动公开信息120条。', 2020],
    ['截止2012年12月31日，现行有效规范性文件5件。', 2012],
    ['截至2022年12月31日，我镇共公开信息120条。', 2022],
    ['截至2020.12.31，共收到申请4件。', 2020],
    ['本报告所列数据自2020年1月1日起至12月31日止。', 2020],
    ['数据统计时间为2020.1.1—2020.12.31。', 2020],
    ['数据统计期限为2020年1月1日至2021年12月31日。', 2020],
    ['统计期限为2021年1月1日至2022年12月31日。', 2022],
    ['统计期限为2019年12月21日至2020年12月20日。', 2020],
    ['2020年1月至12月，我镇公开信息120条。', 2020],
    ['现将2020年政府信息公开工作年度报告公布如下。', 2020],
  ])('%s', (text, named) => {
    const { found } = judge(rule, { preamble: [period], prose: { overview: [text] } });
    expect(found).toMatchObject([{ expected: 2021, actual: named }]);
  });

  test.each([
    '截至2021年12月31日，我镇共公开信息120条。',
    '截至2022年1月10日，本报告所涉数据已核对。',
    '截至2020年底，现行有效规范性文件5件，2021年新制发2件。',
    '截至2020年底，现行有效规范性文件5件。2021年新制发2件。',
    '与截至2020年12月31日的公开信息数量相比增长12%。',
    '截至2020年11月1日，全镇常住人口12000人，公开普查信息3条。',
    '公开的规划期限为2020年1月1日至2025年12月31日。',
    '公开《行动方案》，有效期自2020年1月1日至2022年12月31日。',
    '较2020年1月1日至12月31日同期增加12条。',
    '统计期限为2020年12月21日至2021年12月20日。',
    '公示期为2020年12月28日至2021年1月5日。',
    '落实“十四五”规划，截至2025年实现公开全覆盖。',
    '截至目前，共公开信息120条。',
    '本机关于1月按时公布2020年政府信息公开工作年度报告。',
    '本年度针对2020年政府信息公开年度报告反馈的问题逐项整改。',
    '自2008年5月1日起至2021年12月31日，累计公开信息12000条。',
    '培训班于2020年12月28日至12月30日举办。',
  ])('%s may stand in it', (text) => {
    expect(judge(rule, { preamble: [period], prose: { overview: [text] } }).found).toEqual([]);
  });

  test('a column of the portal called like a report is none of its titles', () => {
    const title = '青禾镇人民政府2021年政府信息公开工作年度报告';
    expect(judge(rule, { title, preamble: [period] }).found).toEqual([]);
    const { found } = judge(rule, { title, preamble: ['2020年政府信息公开工作年度报告', period] });
    expect(found).toMatchObject([{ expected: 2021, actual: 2020, section: null }]);
  });

  test('a slip in the title’s year does not make it a report of before the form', () => {
    const { found } = judge(rule, {
      title: '青禾镇人民政府2012年政府信息公开工作年度报告',
      published: '2022-01-20',
      prose: { overview: ['我镇公开信息120条。'] },
    });
    expect(found).toMatchObject([{ expected: 2021, actual: 2012 }]);
  });

  test('五 may look back and ahead', () => {
    expect(
      judge(rule, { prose: { problems: ['2020年，我镇共发布信息不够及时。2022年，我镇将加以改进。'] } })
        .found,
    ).toEqual([]);
  });

  test('without a year it is not judged', () => {
    expect(judge(rule, { title: '青禾镇人民政府政府信息公开工作年度报告', published: null })).toMatchObject({
      state: 'not judged',
    });
  });
});
