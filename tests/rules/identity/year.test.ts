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
