import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

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

  test('without a date it is not judged', () => {
    expect(by('青禾镇人民政府', null)).toMatchObject({
      state: 'not judged',
      found: [],
      reasons: [{ kind: 'date unknown' }],
    });
  });
});
