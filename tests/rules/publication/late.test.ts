import { describe, expect, test } from 'vitest';
import { gather } from '../../../lib/findings/found';
import { runRules } from '../../../lib/rules/run-rules';
import { judge, reportWith, ruleOf } from '../report-in-order';

const rule = 'publication/late';
const by = (agency: string, published: string | null, year = 2021) =>
  judge(rule, { title: `${agency}${year}年政府信息公开工作年度报告`, year, published });

describe(rule, () => {
  test.each([
    ['青禾镇人民政府', '2022-04-01', 'warning'],
    ['青禾县人民政府', '2023-01-05', 'warning'],
    ['青禾县民政局', '2022-04-01', 'warning'],
    ['青禾县民政局', '2022-02-01', 'info'],
    ['青禾县民政局', '2022-03-31', 'info'],
  ])('%s on %s: %s', (agency, published, severity) => {
    const { found } = by(agency, published);
    expect(found).toMatchObject([{ severity, actual: published, facts: [] }]);
  });

  test('names the dates as their reader writes them', () => {
    const { found } = by('青禾县民政局', '2022-02-01');
    expect(found[0]!.zh).toBe('发布日期为2022年2月1日，晚于规定时限2022年1月31日。');
    expect(found[0]!.en).toBe('Published on 1 February 2022, after the deadline of 31 January 2022.');
  });

  test.each([
    ['青禾镇人民政府', '2022-03-31'],
    ['青禾镇人民政府', '2022-02-01'],
    ['青禾县民政局', '2022-01-31'],
    ['青禾县民政局', '2021-12-31'],
  ])('%s on %s is in time', (agency, published) => {
    expect(by(agency, published)).toMatchObject({ state: 'in order', found: [] });
  });

  test.each([
    ['青禾县民政局', '2019-03-31', 2018],
    ['青禾县民政局', '2013-02-01', 2012],
    ['青禾镇人民政府', '2019-02-01', 2018],
  ])('%s on %s for %d: the Regulations of 2007 knew 31 March alone', (agency, published, year) => {
    expect(by(agency, published, year).found).toEqual([]);
  });

  test.each([
    ['青禾县民政局', '2019-04-01', 2018, '2019-03-31'],
    ['青禾镇人民政府', '2013-05-01', 2012, '2013-03-31'],
  ])('%s on %s for %d is late', (agency, published, year, expected) => {
    expect(by(agency, published, year).found).toMatchObject([{ severity: 'warning', expected }]);
    const report = reportWith({ title: `${agency}${year}年政府信息公开工作年度报告`, year, published });
    const outcomes = runRules(report, [ruleOf(rule)]);
    expect(gather(report, outcomes, 'zh-CN')[0]!.finding.basis).toContain('第三十一条');
  });

  test.each([
    ['青禾经济开发区管理委员会', '2022-02-20'],
    ['青禾大学', '2022-02-20'],
    ['青禾县第一人民医院', '2022-02-20'],
    ['青禾县人民政府办公室', '2022-02-20'],
    ['青禾市人民政府驻东川办事处', '2022-02-20'],
    ['青禾县人民法院', '2022-02-20'],
    ['国务院办公厅', '2022-03-10'],
    ['青禾县融媒体中心', '2022-02-10'],
    ['青禾市总工会', '2022-02-10'],
    ['青禾县供销合作社联合社', '2022-02-10'],
    ['青禾县政务公开办公室', '2022-03-10'],
  ])('%s is no department of a government', (agency, published) => {
    expect(by(agency, published).found).toEqual([]);
  });

  test.each([
    ['青禾县卫生健康委员会', '2022-02-20'],
    ['青禾省发展和改革委员会', '2022-02-20'],
    ['青禾省民政厅', '2022-02-20'],
    ['东川市生态环境局青禾分局', '2022-02-20'],
  ])('%s is one', (agency, published) => {
    expect(by(agency, published).found).toMatchObject([{ severity: 'info' }]);
  });

  test('without a date it is not judged', () => {
    expect(by('青禾镇人民政府', null)).toMatchObject({
      state: 'not judged',
      found: [],
      reasons: [{ kind: 'date unknown' }],
    });
  });
});
