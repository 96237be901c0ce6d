import { expect, test } from 'vitest';
import { chineseNumber } from '../../lib/text/chinese-number';

test.each([
  ['零', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十五', 35],
  ['一百', 100],
  ['一百零二', 102],
  ['一百五', 150],
  ['一百五十', 150],
  ['三百二十一', 321],
  ['两千零四十', 2040],
  ['一万', 10000],
  ['一万二', 12000],
  ['一万零二百', 10200],
  ['二〇二一', 2021],
] as const)('%s is %d', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each(['', '三五', '两三', '百', '十百', '一十百', '千万', '零零', '一零', '十零', '五件'])(
  '%s is no exact number',
  (text) => {
    expect(chineseNumber(text)).toBeNull();
  },
);
