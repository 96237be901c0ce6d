import { describe, expect, test } from 'vitest';
import { compact, foldLabel } from '../../lib/text/fold';
import { foldLookAlikes } from '../../lib/text/look-alikes';
import { readFigure } from '../../lib/text/number';

describe('look-alikes become what they look like', () => {
  test.each([
    ['Kangxi radicals', '⼀、⼆、⾏政处罚，⾃然⼈', '一、二、行政处罚，自然人'],
    ['radicals that only simplified Chinese has', '⻚⻋⻅⻓⻔⻛⻢⻥⻩⻰', '页车见长门风马鱼黄龙'],
    ['radicals without a compatibility mapping', '⺠⻄⻘⺝⺫', '民西青月目'],
    ['the two that have one', '⺟⻳', '母龟'],
    ['strokes', '㇐㇑', '一丨'],
    ['compatibility ideographs', '\uf907\uf92f\uf95e\ufa08\ufa0c', '龜勞丹行兀'],
    ['those of the supplement, two code units long', '\u{2f800}\u{2f81a}', '丽冬'],
    ['marks in their upright and small forms', '︵一︶﹙二﹚﹐﹔', '(一)(二),;'],
    ['digits of the mathematical alphabets', '𝟏𝟐件', '12件'],
  ])('%s', (_, text, folded) => {
    expect(foldLookAlikes(text)).toBe(folded);
  });

  test.each([
    ['ordinary characters', '一二三 行政 abc 12，。（）'],
    ['unified ideographs among the compatibility block', '﨎﨏﨑'],
    ['radicals of which no ideograph of the plane is known', '⺇⺮'],
    ['notes behind a figure', '5¹ 3² ①'],
    ['a mark that is two', '︰'],
    ['kana and Hangul', 'ヱカ가'],
  ])('%s stay', (_, text) => {
    expect(foldLookAlikes(text)).toBe(text);
  });

  test('labels are the same with them', () => {
    expect(foldLabel('1.属于国家秘密⽂件')).toBe(foldLabel('1.属于国家秘密文件'));
    expect(compact('⾏ 政\n强制')).toBe('行政强制');
  });

  test.each(['5¹', '①', '⼀'])('%j is still no figure', (text) => {
    expect(readFigure(text).kind).toBe('unreadable');
  });
});
