import { describe, expect, test } from 'vitest';
import { splitRows } from '../../lib/grid/split-rows';
import type { OutlineRow } from '../../lib/page/outline';

const isLabel = (line: string) => /^[甲乙丙丁]$/.test(line);

/** A row of cells: `text`, or `text/rowSpan`. */
function row(...cells: string[]): OutlineRow {
  return {
    group: 1,
    cells: cells.map((written, address) => {
      const [text = '', rowSpan = '1'] = written.split('/');
      return { address, text, colSpan: 1, rowSpan: Number(rowSpan), header: false };
    }),
  };
}

const shown = (rows: OutlineRow[]) =>
  rows.map(({ cells }) =>
    cells.map(({ text, rowSpan }) => (rowSpan === 1 ? text : `${text}/${rowSpan}`)).join('|'),
  );

describe('rows that stand in one, line below line', () => {
  test.each<[name: string, rows: OutlineRow[], apart: string[]]>([
    ['none', [row('甲', '1', '2')], ['甲|1|2']],
    ['two', [row('甲\n乙', '1\n2', '3\n4')], ['甲|1|3', '乙|2|4']],
    ['with a blank column', [row('甲\n乙', '', '3\n4')], ['甲||3', '乙||4']],
    ['with a group before them', [row('组', '甲\n乙', '1\n2')], ['组/2|甲|1', '乙|2']],
    [
      'below a group that reaches over other rows',
      [row('组/2', '甲', '1'), row('乙\n丙', '2\n3'), row('外', '丁', '4')],
      ['组/3|甲|1', '乙|2', '丙|3', '外|丁|4'],
    ],
    [
      'in the row where a group begins',
      [row('组/2', '甲\n乙', '1\n2'), row('丙', '3')],
      ['组/3|甲|1', '乙|2', '丙|3'],
    ],
    [
      'a figure too few: whose they are is not told',
      [row('甲\n乙\n丙', '1\n2')],
      ['甲|1\n2', '乙|1\n2', '丙|1\n2'],
    ],
    ['one figure beside two labels', [row('甲\n乙', '1')], ['甲\n乙|1']],
    ['a label that goes on in the next line', [row('甲\n及其他', '1\n2')], ['甲\n及其他|1\n2']],
  ])('%s', (_, rows, apart) => {
    expect(shown(splitRows(rows, isLabel))).toEqual(apart);
  });

  test('what was read is left as it was', () => {
    const rows = [row('组/2', '甲', '1'), row('乙\n丙', '2\n3')];
    splitRows(rows, isLabel);
    expect(shown(rows)).toEqual(['组/2|甲|1', '乙\n丙|2\n3']);
  });
});
