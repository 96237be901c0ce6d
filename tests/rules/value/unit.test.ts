import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'value/unit';
const fees = (text: string, agency = '青禾镇人民政府') =>
  judge(rule, { title: `${agency}2021年政府信息公开工作年度报告`, cells: { 'disclosure.fees.amount': text } })
    .found;

describe(rule, () => {
  test('元 under 万元, with what it comes to', () => {
    const found = fees('251000元');
    expect(found).toMatchObject([{ facts: ['disclosure.fees.amount'], severity: 'warning', expected: 25.1 }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain('251000元');
  });

  test.each([
    ['251000元整', 25.1],
    ['人民币251000元', 25.1],
    ['￥251000元', 25.1],
    ['251000圆', 25.1],
    ['0.5亿', 5000],
    ['251千元', 25.1],
  ])('%s, however the money is written', (text, expected) => {
    expect(fees(text)).toMatchObject([{ actual: text, expected }]);
  });

  test('an amount that is off by 10,000', () => {
    expect(fees('1192535.5', '青禾县民政局')).toHaveLength(1);
    expect(fees('119253.55', '青禾县民政局')).toHaveLength(1);
    expect(fees('251000', '青禾镇人民政府')).toHaveLength(1);
  });

  test.each([
    ['0', '青禾镇人民政府'],
    ['0.00', '青禾镇人民政府'],
    ['25.1', '青禾镇人民政府'],
    ['1646.5万元', '青禾镇人民政府'],
    ['1,113', '青禾县人民政府'],
    ['25433.12', '青禾市人民政府'],
    ['152790.2536', '青禾省人民政府'],
    ['', '青禾镇人民政府'],
    ['/', '青禾镇人民政府'],
    ['251000元?', '青禾镇人民政府'],
    ['25.1万', '青禾镇人民政府'],
    ['人民币25.1万元', '青禾镇人民政府'],
    ['￥25.1', '青禾镇人民政府'],
    ['150000', '上海市浦东新区人民政府'],
    ['45000', '青禾县自然资源局'],
  ])('%j of %s is no matter of units', (text, agency) => {
    expect(fees(text, agency)).toEqual([]);
  });

  test('a unit of money behind a count', () => {
    const { found } = judge(rule, { cells: { 'disclosure.licensing.decisions': '12元' } });
    expect(found).toMatchObject([{ facts: ['disclosure.licensing.decisions'] }]);
  });

  test.each(['12件', '12条', '12个', '12份', '12宗', '12项', '12次', '12人', '12户次', '12笔'])(
    '%s behind a count is as good as 件',
    (text) => {
      expect(judge(rule, { cells: { 'disclosure.licensing.decisions': text } }).found).toEqual([]);
    },
  );

  test('the amount of 政府集中采购 too', () => {
    const { found } = judge(rule, { year: 2020, cells: { 'disclosure.procurement.amount': '251000元' } });
    expect(found).toMatchObject([{ facts: ['disclosure.procurement.amount'], expected: 25.1 }]);
  });
});
