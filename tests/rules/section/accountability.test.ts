import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'section/accountability';
const overview = (last: string, agency = '青禾镇人民政府') =>
  judge(rule, {
    title: `${agency}2021年政府信息公开工作年度报告`,
    prose: { overview: ['（一）主动公开。公开信息120条。', `（五）监督保障。${last}`] },
  }).found;

describe(rule, () => {
  test.each(['青禾镇人民政府', '青禾县人民政府', '青禾市人民政府'])('%s says nothing of it', (agency) => {
    expect(overview('开展业务培训2次。', agency)).toMatchObject([{ section: 'overview', severity: 'info' }]);
  });

  test.each([
    '工作考核结果为良好。',
    '开展社会评议。',
    '未发生责任追究的情形。',
    '没有出现追究责任的情形。',
    '纳入年终绩效评估。',
    '把公开工作纳入考评。',
    '开展群众满意程度测评。',
  ])('%s', (last) => {
    expect(overview(last)).toEqual([]);
  });

  test('an office may report for itself', () => {
    expect(overview('开展业务培训2次。', '青禾县人民政府办公室')).toEqual([]);
  });

  test('departments need not', () => {
    expect(overview('开展业务培训2次。', '青禾县民政局')).toEqual([]);
  });

  test('whose report it is must be known', () => {
    expect(judge(rule, { title: '2021年政府信息公开工作年度报告' })).toMatchObject({
      state: 'not judged',
      found: [],
    });
  });
});
