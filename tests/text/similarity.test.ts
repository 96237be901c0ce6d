import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLabel } from '../../lib/text/fold';
import { similarity } from '../../lib/text/similarity';

const label = fc.string({ unit: fc.constantFrom(...'本年度新收政府信息公开申请数量结转'), maxLength: 14 });

describe('similarity', () => {
  test('is the same both ways, from 0 to 1, and 1 for the same label', () => {
    fc.assert(
      fc.property(label, label, (a, b) => {
        const likeness = similarity(a, b);
        expect(likeness).toBe(similarity(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(a === '' ? 0 : 1);
      }),
    );
  });

  test('counts a pair as often as both have it', () => {
    // aab has aa, ab; aaab has aa, aa, ab: two pairs in common of five.
    expect(similarity('aab', 'aaab')).toBe(4 / 5);
    expect(similarity('年年年', '年年')).toBe(2 / 3);
  });

  test('nothing and single characters are like nothing but themselves', () => {
    expect(similarity('', '')).toBe(0);
    expect(similarity('', '总计')).toBe(0);
    expect(similarity('总', '总计')).toBe(0);
    expect(similarity('总', '总')).toBe(1);
  });

  // Variants met on real pages must be nearer to their own label than to its neighbour.
  test.each([
    ['属于第三类内部事务信息', '5.属于三类内部事务信息', '6.属于四类过程性信息'],
    ['信访举报类申请', '1.信访举报投诉类申请', '2.重复申请'],
    ['其他法律法规禁止公开', '2.其他法律行政法规禁止公开', '1.属于国家秘密'],
    ['不予以公开', '（三）不予公开', '（五）不予处理'],
    [
      '上年度结转政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '一、本年新收政府信息公开申请数量',
    ],
  ])('%s is nearer to %s than to %s', (text, own, neighbour) => {
    const [a, b, c] = [text, own, neighbour].map(foldLabel);
    expect(similarity(a!, b!)).toBeGreaterThan(similarity(a!, c!));
  });
});
