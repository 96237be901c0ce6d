import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSheet } from '../../lib/copies/sheets/cut-sheet';
import { sumOf } from '../../lib/copies/sheets/sum-of';
import { statedTotal } from '../../lib/selection/total';
import { plainSheet, sheetOf } from './sheets';

const results = sheetOf(`<table>
  <tr><td colspan=2>办理结果<td>自然人<td>商业企业<td>总计
  <tr><td rowspan=3>三、本年度办理结果<td>（一）予以公开<td>20<td>4<td>24
  <tr><td>（二）部分公开<td>13<td>1<td>14
  <tr><td>（七）总　计<td>34<td>5<td>39
  <tr><td colspan=2>四、结转下年度继续办理<td>2<td>0<td>2</table>`);

const column = (x: number, y: number, height: number) => ({ x, y, width: 1, height });
const row = (x: number, y: number, width: number) => ({ x, y, width, height: 1 });

describe('the total beside a selection', () => {
  test('directly below a stretch of a column, under its own label', () => {
    expect(statedTotal(results, column(2, 1, 2))).toEqual({
      ...{ label: '（七）总计', figure: '34', sum: '33', difference: '1', within: false },
    });
    expect(statedTotal(results, column(3, 1, 2))).toMatchObject({ sum: '5', difference: '0' });
  });

  test('as the last cell of the stretch: then it does not count as one of its own terms', () => {
    expect(statedTotal(results, column(3, 1, 3))).toMatchObject({ sum: '5', difference: '0', within: true });
  });

  test('directly behind a stretch of a row, under the head of its column', () => {
    expect(statedTotal(results, row(2, 1, 2))).toMatchObject({
      ...{ label: '总计', figure: '24', sum: '24', difference: '0', within: false },
    });
    expect(statedTotal(results, row(2, 1, 3))).toMatchObject({ sum: '24', difference: '0', within: true });
  });

  test.each([
    ['a single cell', column(2, 1, 1)],
    ['a rectangle', { x: 2, y: 1, width: 2, height: 2 }],
    ['a stretch with a row between it and the total', column(2, 0, 2)],
    ['what comes behind the total', column(2, 3, 2)],
    ['the labels', column(1, 1, 2)],
    ['a stretch that ends at the edge of the table', column(2, 3, 2)],
  ])('not for %s', (_, part) => {
    expect(statedTotal(results, part)).toBeNull();
  });

  test('not where the figure is no number, or the label speaks of something else', () => {
    const sheet = (label: string, figure: string) =>
      plainSheet([
        ['甲', '1'],
        ['乙', '2'],
        [label, figure],
      ]);
    expect(statedTotal(sheet('合计', '3'), column(1, 0, 2))).toMatchObject({ difference: '0' });
    expect(statedTotal(sheet('合计', '/'), column(1, 0, 2))).toBeNull();
    expect(statedTotal(sheet('合计金额说明', '3'), column(1, 0, 2))).toBeNull();
    expect(statedTotal(sheet('', '3'), column(1, 0, 2))).toBeNull();
  });

  test('a label over several rows makes none of them a total', () => {
    const sheet = sheetOf('<table><tr><td rowspan=3>合计<td>甲<td>1<tr><td>乙<td>2<tr><td>丙<td>3</table>');
    expect(statedTotal(sheet, column(2, 0, 2))).toBeNull();
  });
});

test('sums are exact to four decimals, and differences with them', () => {
  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const written = (tenThousandths: number) => (tenThousandths / 10_000).toFixed(4);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 30 }), amount, (amounts, stated) => {
      const sheet = plainSheet([...amounts.map((each) => ['甲', written(each)]), ['合计', written(stated)]]);
      const part = column(1, 0, amounts.length);
      const exact = (digits: string) => Math.round(Number(digits) * 10_000);
      const sum = amounts.reduce((total, each) => total + each, 0);
      expect(exact(sumOf(cutSheet(sheet, part)).sum!)).toBe(sum);
      const total = statedTotal(sheet, part);
      if (written(stated) === '-0.0000') return;
      expect(exact(total!.difference)).toBe(stated - sum);
      expect(total!.difference === '0').toBe(stated === sum);
    }),
  );
});
