import { describe, expect, test } from 'vitest';
import { letterSpaces, withoutSpacesAt } from '../../lib/text/letter-spacing';

const closed = (text: string) => withoutSpacesAt(text, letterSpaces(text));

describe('spaces between all letters', () => {
  test.each([
    ['政 府 信 息 公 开 情 况', '政府信息公开情况'],
    ['一 、 总 体 情 况', '一、总体情况'],
    ['2 0 2 1 年 ， 我 镇 收 到 申 请 1 2 件 。', '2021年，我镇收到申请12件。'],
    ['政 府，信 息 公 开 2021 年 收 到 12 件', '政府，信息公开2021年收到12件'],
    ['国 办 公 开 办 函 〔 2 0 2 1 〕 3 0 号', '国办公开办函〔2021〕30号'],
    ['收 费 金 额 1 . 5 万 元', '收费金额1.5万元'],
  ])('%j is %j', (text, whole) => {
    expect(closed(text)).toBe(whole);
  });

  test.each([
    ['a row of a flattened table', '总 计 数 量 1 0 0 2', '总计数量1 0 0 2'],
    ['digits of which some stand closely', '新 收 申 请 12 3 件', '新收申请12 3件'],
    ['an ordinal without a mark', '一 总 体 情 况', '一 总体情况'],
  ])('%s keeps the spaces that may mean something', (_, text, whole) => {
    expect(closed(text)).toBe(whole);
  });

  test.each([
    '青禾镇 政府 信息 公开',
    '自 然 人',
    '六、其他需要报告的事项 无',
    '1 2 3 4',
    'a b c d e',
    '我们 开 展 工作',
  ])('%j is left alone', (text) => {
    expect(closed(text)).toBe(text);
  });
});
