import { describe, expect, test } from 'vitest';
import { sectionHeadings } from '../../generator/form';
import { judge, kindsOf } from '../report-in-order';

const rule = 'section/missing';

describe(rule, () => {
  test.each(sectionHeadings.map(({ key, heading }) => [key, heading] as const))('%s', (key, heading) => {
    const { state, found } = judge(rule, { prose: { [key]: null } });
    expect(state).toBe('wrong');
    expect(found).toMatchObject([{ section: key, severity: 'error', facts: [] }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(heading);
  });

  test('several at once, each by itself', () => {
    const { found } = judge(rule, { prose: { reviews: null, problems: null } });
    expect(found.map(({ section }) => section)).toEqual(['reviews', 'problems']);
  });

  test.each([
    ['overview', '一、概述'],
    ['overview', '一、基本情况'],
    ['overview', '一、工作开展情况'],
    ['overview', '总体情况'],
    ['overview', '一 总体情况'],
    ['problems', '五　存在的主要问题及改进情况'],
    ['disclosure', '二、政府信息主动公开情况'],
    ['applications', '三、依申请公开办理情况'],
    ['reviews', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['problems', '五、当前存在的主要问题及下步改进措施'],
    ['problems', '五、存在问题及改进情况'],
    ['otherMatters', '六、需要说明的其他事项'],
    ['otherMatters', '五、其他需要报告的事项'],
  ] as const)('%s is there as %s', (key, heading) => {
    expect(judge(rule, { headings: { [key]: heading } }).found).toEqual([]);
  });

  test('in another order they are all there', () => {
    expect(
      judge(rule, {
        order: ['overview', 'applications', 'disclosure', 'reviews', 'otherMatters', 'problems'],
      }).found,
    ).toEqual([]);
  });

  test('reports up to 2018 have no sections to miss', () => {
    const { state, reasons } = judge(rule, { year: 2018, prose: { reviews: null } });
    expect(state).toBe('not judged');
    expect(kindsOf(reasons)).toEqual(['no form']);
  });

  test('headings that cannot be told are not all missing', () => {
    const none = Object.fromEntries(sectionHeadings.map(({ key }) => [key, null]));
    expect(judge(rule, { prose: none, preamble: ['正文没有标题。'] })).toMatchObject({
      state: 'not judged',
      found: [],
    });
  });
});
