import { describe, expect, test } from 'vitest';
import { misled } from '../../lib/roster/list-entry';

const of = (unit: string, year = 2022) => `${unit}${year}年政府信息公开工作年度报告`;

describe('a title leads to another report', () => {
  test.each([
    ['another unit’s', of('青禾县财政局'), '青禾县民政局', 2022, 'unit'],
    ['another county’s', of('青禾县民政局'), '南岭县民政局', 2022, 'unit'],
    ['another town’s', of('青禾县白楼镇'), '青禾县城关镇人民政府', 2022, 'unit'],
    ['a town’s in place of a bureau’s', of('民政局'), '青禾县白楼镇人民政府', 2022, 'unit'],
    ['another county’s government', of('青禾县人民政府'), '南岭县人民政府', 2022, 'unit'],
    ['another year’s', of('青禾县民政局', 2021), '青禾县民政局', 2022, 'year'],
    [
      'another year’s of a title without a unit',
      '2021年政府信息公开工作年度报告',
      '青禾县民政局',
      2022,
      'year',
    ],
    ['both', of('青禾县财政局', 2021), '青禾县民政局', 2022, 'both'],
  ])('%s', (_, title, agency, year, what) => expect(misled({ title, agency, year })).toBe(what));
});

describe('a title leads where it says', () => {
  test.each([
    ['the same', of('青禾县民政局'), '青禾县民政局', 2022],
    ['without the place', of('民政局'), '青禾县民政局', 2022],
    ['a short name', of('县人社局'), '青禾县人力资源和社会保障局', 2022],
    ['a unit that took another in', of('教育局'), '青禾县教育和体育局', 2022],
    ['an older name', of('环保局'), '青禾县生态环境局', 2022],
    ['a renamed one', of('水务局'), '青禾县水利局', 2022],
    ['the office for the government', of('县政府办公室'), '青禾县人民政府', 2022],
    ['a zone by its short name', of('高新区'), '青禾高新技术产业开发区管理委员会', 2022],
    ['the year alone', '2022年度', '青禾县民政局', 2022],
    ['a title that says nothing', '查看', '青禾县民政局', 2022],
    ['a page that does not say', of('青禾县财政局', 2021), null, null],
    ['a town that became a street', of('白楼镇'), '青禾县白楼街道办事处', 2022],
  ])('%s', (_, title, agency, year) => expect(misled({ title, agency, year })).toBeNull());
});
