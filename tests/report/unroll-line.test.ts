import { describe, expect, test } from 'vitest';
import type { GridCell } from '../generator/print/grid';
import { layOut, tableBlock, valuesIn, wanted } from './form-tables';

const { reviews } = layOut('2021');
const right = wanted('2021', 'reviews');
const figures = reviews.rows[3]!;
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const cell = (text: string, colSpan = 1, rowSpan = 1): GridCell => ({
  text,
  colSpan,
  rowSpan,
  role: 'label',
});
const ofGroup = (at: number) => figures.slice(at * 5, at * 5 + 5);

describe('table 3 in other shapes: the figures are read all the same', () => {
  test.each<[string, GridCell[][]]>([
    [
      'groups as rows',
      [
        ['类别', ...results].map((text) => cell(text)),
        ...groups.map((group, at) => [cell(group), ...ofGroup(at)]),
      ],
    ],
    [
      'groups as rows, 行政诉讼 before two of them',
      [
        [cell('', 2), ...results.map((text) => cell(text))],
        [cell('行政复议', 2), ...ofGroup(0)],
        [cell('行政诉讼', 1, 2), cell('未经复议直接起诉'), ...ofGroup(1)],
        [cell('复议后起诉'), ...ofGroup(2)],
      ],
    ],
    [
      'groups as columns',
      [
        ['', '行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'].map((text) => cell(text)),
        ...results.map((result, at) => [cell(result), ...[0, 1, 2].map((group) => ofGroup(group)[at]!)]),
      ],
    ],
    [
      '行政诉讼 below 行政复议',
      [
        [cell('行政复议', 10)],
        results.map((text) => cell(text, 2)),
        ofGroup(0).map((figure) => ({ ...figure, colSpan: 2 })),
        [cell('行政诉讼', 10)],
        [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
        [...results, ...results].map((text) => cell(text)),
        [...ofGroup(1), ...ofGroup(2)],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(valuesIn([tableBlock({ rows })])).toEqual(right);
  });

  test('two tables', () => {
    const first = [[cell('行政复议', 5)], results.map((text) => cell(text)), ofGroup(0)];
    const second = [
      [cell('行政诉讼', 10)],
      [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
      [...results, ...results].map((text) => cell(text)),
      [...ofGroup(1), ...ofGroup(2)],
    ];
    expect(valuesIn([tableBlock({ rows: first }), tableBlock({ rows: second })])).toEqual(right);
  });

  test('a figure that reaches over two groups is neither’s', () => {
    const rows = [
      ['类别', ...results].map((text) => cell(text)),
      [cell(groups[0]!), ...ofGroup(0)],
      [cell(groups[1]!), ...ofGroup(1).map((figure) => ({ ...figure, rowSpan: 2 }))],
      [cell(groups[2]!)],
    ];
    const read = Object.entries(valuesIn([tableBlock({ rows })]));
    expect(read.filter(([key, value]) => value !== null && right[key] !== value)).toEqual([]);
  });
});
