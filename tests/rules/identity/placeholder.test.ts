import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'identity/placeholder';
const says = (text: string) => judge(rule, { prose: { overview: [text] } });

describe(rule, () => {
  test.each([
    ['2021年，XX镇公开信息120条。', 'XX'],
    ['2021年，××镇公开信息120条。', '××'],
    ['公开信息XXX条。', 'XXX'],
    ['此处填写主动公开情况。', '此处填写'],
    ['根据国办公开办函〔〕30号编制。', '〔〕'],
    ['根据国办公开办函〔 〕30号编制。', '〔'],
  ])('%s', (text, words) => {
    const { state, found } = says(text);
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', section: 'overview' }]);
    expect(found[0]!.quote).toContain(words);
    for (const sentence of [found[0]!.zh, found[0]!.en]) expect(sentence).toContain(found[0]!.quote);
  });

  test.each([
    '公开信息120条。',
    '根据国办公开办函〔2021〕30号编制。',
    '申请人可填写申请表提交。',
    '规格为20×30厘米。',
    '编制EXCEL台账，使用XML格式。',
    '详见http://www.qinghe.gov.cn/xxgk/index.html。',
  ])('%s is in order', (text) => {
    expect(says(text).found).toEqual([]);
  });
});
