import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'section/heading';

describe(rule, () => {
  test.each([
    ['problems', '五、存在问题及改进情况'],
    ['problems', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['problems', '五、当前存在的主要问题及下步改进措施'],
    ['problems', '五、主要问题及应对举措'],
    ['problems', '五、存在的差距和改进措施'],
    ['problems', '五、工作中的薄弱环节及改进情况'],
    ['overview', '一、年度总体情况'],
    ['overview', '一、政府信息公开工作开展总体情况'],
    ['applications', '三、收到和处理依申请公开情况'],
    ['otherMatters', '六、其他须报告的事项'],
    ['otherMatters', '六、需要报告的其他情况'],
    ['problems', '五、存在的问题和下一年努力方向'],
    ['problems', '五、存在问题及完善提升情况'],
    ['disclosure', '二、政府信息主动公开情况'],
    ['applications', '三、收到和处理政府信息公开申请的情况'],
    ['applications', '三、依申请公开办理情况'],
    ['reviews', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['reviews', '四、政府信息公开行政复议和行政诉讼情况'],
    ['otherMatters', '六、需要说明的其他事项'],
    ['otherMatters', '六、其它需要报告的事项'],
    ['overview', '一、政府信息公开总体情况'],
    ['overview', '一 、总 体 情 况'],
    ['overview', '一、总体情况：'],
  ] as const)('%s as %s means the same', (key, heading) => {
    expect(
      judge(rule, { headings: { [key]: heading } }).found.filter(({ severity }) => severity !== 'info'),
    ).toEqual([]);
    expect(judge('section/missing', { headings: { [key]: heading } }).found).toEqual([]);
  });

  test.each([
    ['overview', '一、概述'],
    ['overview', '一、工作开展情况'],
    ['reviews', '四、政府信息公开行政复议情况'],
    ['problems', '五、存在的主要问题'],
    ['problems', '五、存在的问题和困难'],
    ['problems', '五、存在的主要问题及原因'],
  ] as const)('%s as %s departs from the form', (key, heading) => {
    const { state, found } = judge(rule, { headings: { [key]: heading } });
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ section: key, severity: 'warning', quote: heading }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(heading);
  });
});
