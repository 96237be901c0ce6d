import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'tie-out/breakdown';
const says = (text: string) => judge(rule, { prose: { overview: [text] } });

describe(rule, () => {
  test.each([
    ['全年主动公开信息100条，其中政策文件60条、工作动态50条。', 100, 110],
    ['全年主动公开信息100条，其中政策文件60条、工作动态30条。', 100, 90],
  ])('%s', (text, total, made) => {
    const { state, found } = says(text);
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([
      { severity: 'warning', section: 'overview', actual: total, expected: made },
    ]);
    expect(text).toContain(found[0]!.quote);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      for (const number of [total, made, Math.abs(total - made)]) expect(sentence).toContain(String(number));
    }
  });

  test.each([
    '全年主动公开信息110条，其中政策文件60条、工作动态50条。',
    '全年主动公开信息100条，其中政策文件60条、工作动态30条等。',
    '全年主动公开信息100条，其中政策文件60条。',
    '全年主动公开信息370余条，其中政策文件300条、工作动态90条。',
    '全年主动公开信息100条，其中门户网站占60%、微信公众号占50%。',
    '政策文件60条、工作动态50条，共110条。',
    // The same items may be counted once a channel.
    '全年主动公开信息100条，其中门户网站60条、微信公众号50条。',
  ])('%s is in order, or leaves room', (text) => {
    expect(says(text).found).toEqual([]);
  });
});
