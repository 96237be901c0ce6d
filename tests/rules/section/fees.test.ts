import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'section/fees';
const says = (text: string, year = 2021) => judge(rule, { year, prose: { otherMatters: [text] } });

describe(rule, () => {
  test('nothing on fees anywhere', () => {
    const { state, found } = says('没有其他需要报告的事项。');
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ section: 'otherMatters', severity: 'warning' }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain('信息处理费');
  });

  test.each([
    '本年度未收取信息处理费。',
    '本年度没有收取任何费用。',
    '依申请提供信息没有收费。',
    '未向申请人收费。',
    '无信息公开收费及减免情况。',
    '本年度收取信息处理费0元。',
    '全年共收取信息处理费120元。',
    '政府信息公开信息处理费情况：无。',
    '2021年依申请公开政府信息均免费提供。',
    '未对申请人收取检索、复制、邮寄等成本费用。',
    '没有发出收费通知。',
    '我校没有因信息公开收取费用。',
  ])('%s', (text) => {
    expect(says(text).found).toEqual([]);
  });

  test('the statement may stand in 一', () => {
    const overview = ['（二）依申请公开。全年收到政府信息公开申请4件，未收取信息处理费。'];
    expect(judge(rule, { prose: { overview, otherMatters: ['无。'] } }).found).toEqual([]);
  });

  test.each([
    '本单位无行政事业性收费项目。',
    '本年度没有行政事业性收费。',
    '清理涉企收费，减轻企业负担，未发现违规收费。',
    '整治教育乱收费，未发现违规收取费用问题。',
    '医疗费用征收3000万元，无拖欠。',
    '垃圾处理费用收取率达98%。',
    '全年未收取停车费。',
  ])('%s is other business', (text) => {
    expect(says(text).found).toHaveLength(1);
  });

  test('before 2021 nobody asked', () => {
    expect(says('没有其他需要报告的事项。', 2020).found).toEqual([]);
  });
});
