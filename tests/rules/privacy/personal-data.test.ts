import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'privacy/personal-data';
const says = (text: string) => judge(rule, { prose: { overview: [text] } });

// Numbers that nobody has: the check digits are right, the places and prefixes are examples.
const id = '11010519491231002X';
const mobile = '13800138000';
const card = '6222021234567890128';

/** The check digit of cards: doubled from the right every second. */
const luhn = (digits: string) =>
  [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;
const validCard = Array.from({ length: 10 }, (_, digit) => card.slice(0, -1) + digit).find(luhn)!;

describe(rule, () => {
  test.each([
    ['申请人身份证号为', id],
    ['联系人手机', mobile],
    ['退款至银行账户', validCard],
  ])('%s…', (words, number) => {
    const { state, found } = says(`${words}${number}。`);
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', section: 'overview', facts: [] }]);
    // A finding travels into spreadsheets and letters: it must not carry the number on.
    for (const text of [found[0]!.zh, found[0]!.en, found[0]!.quote ?? '']) {
      expect(text).not.toContain(number);
      expect(text).not.toContain(number.slice(0, 8));
    }
  });

  test.each([
    '联系电话65551234，13812345678',
    '张三 +8613812345678。',
    '电话：13812345678（同微信）',
    '13812345678张三',
  ])('%s holds a mobile number', (text) => {
    expect(says(text).found).toHaveLength(1);
  });

  test('a lower-case x and digits set apart', () => {
    expect(says(`身份证号${id.toLowerCase()}`).found).toHaveLength(1);
    expect(says('手机138 0013 8000').found).toHaveLength(1);
    expect(says('手机１３８００１３８０００').found).toHaveLength(1);
  });

  test.each([
    '联系电话：023-58812345。',
    '咨询电话0391-6961002。',
    '服务热线12345。',
    '办公电话58812345。',
    '统一社会信用代码11500101008640118Y。',
    '索引号11500101008640118Y/2022-00012。',
    '身份证号码110105194912310021。',
    '全年点击量13800138件次。',
    '公告编号20220120000000012345。',
    '邮编404000。',
    '网站访问量达13812345678次。',
    '完成投资13912345678元。',
    '拨付资金18612345678.50元。',
    '粉丝数量达到15012345678。',
    '整治面积15812345678平方米。',
    '文件流水号：13812345678。',
  ])('%s holds none', (text) => {
    expect(says(text).found).toEqual([]);
  });
});
