import { describe, expect, test } from 'vitest';
import { readOfd } from '../../lib/documents/ofd/read-ofd';
import type { Block } from '../../lib/page/outline';
import { type OfdObject, ofdTable, writeOfd } from './write-ofd';

// A table that the page's end cuts: what stands at the foot of one page and at the head of the next.

type Rows = (string | null)[][];

/** Columns of a label, a smaller label and two figures; `lined` is false where a browser prints no line at the cut. */
const widths = [40, 40, 30, 30];

function cut(above: Rows, below: Rows, lined = true): OfdObject[][] {
  const written = (rows: Rows) => rows.map((cells) => cells.map((text) => text ?? ''));
  return [
    ofdTable(written(above), widths, {
      x: 30,
      y: 260 - above.length * 8,
      ...(lined ? {} : { open: 'below' }),
    }),
    ofdTable(written(below), widths, { x: 30, y: 25, ...(lined ? {} : { open: 'above' }) }),
  ];
}

async function read(pages: OfdObject[][]): Promise<string[][][]> {
  const { blocks } = await readOfd(writeOfd(pages), {});
  return blocks.flatMap((block: Block) =>
    block.kind === 'table'
      ? [block.rows.map(({ cells }) => cells.map(({ text }) => text.replace(/\s/g, '')))]
      : [],
  );
}

const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];

describe('one row', () => {
  test.each<[string, Rows, Rows, boolean, string[]]>([
    [
      'a label of the form',
      [head, ['行政规范', '1', '2', '3']],
      [['性文件', '', '', '']],
      true,
      ['行政规范性文件', '1', '2', '3'],
    ],
    [
      'a label of the form, its figures below',
      [head, ['行政规范', '', '', '']],
      [['性文件', '1', '2', '3']],
      true,
      ['行政规范性文件', '1', '2', '3'],
    ],
    [
      'figures alone below',
      [head, ['1.重复申请', '', '', '']],
      [['', '1', '2', '3']],
      true,
      ['1.重复申请', '1', '2', '3'],
    ],
    [
      'no line at the cut',
      [head, ['某种文件', '1', '2', '3']],
      [['及其附件', '', '', '']],
      false,
      ['某种文件及其附件', '1', '2', '3'],
    ],
    [
      'nothing above the cut',
      [head, ['', '', '', '']],
      [['规章', '1', '2', '3']],
      true,
      ['规章', '1', '2', '3'],
    ],
    [
      'nothing below the cut',
      [head, ['规章', '1', '2', '3']],
      [['', '', '', '']],
      true,
      ['规章', '1', '2', '3'],
    ],
    [
      'a bracket above',
      [head, ['（', '1', '2', '3']],
      [['四）无法提供', '', '', '']],
      true,
      ['（四）无法提供', '1', '2', '3'],
    ],
  ])('%s', async (_, above, below, lined, row) => {
    expect(await read(cut(above, below, lined))).toEqual([[head, row]]);
  });
});

describe('two rows', () => {
  test.each<[string, string[], string[], boolean]>([
    ['each with its figures', ['规章', '1', '2', '3'], ['某种文件', '4', '5', '6'], true],
    ['the second one blank', ['规章', '1', '2', '3'], ['行政规范性文件', '', '', ''], true],
    ['both blank', ['规章', '', '', ''], ['行政规范性文件', '', '', ''], true],
    ['a numeral begins the second', ['4.某类信息', '1', '2', '3'], ['5.另一类', '', '', ''], true],
    [
      'no line between them, and figures in both',
      ['规章', '1', '2', '3'],
      ['某种文件', '4', '5', '6'],
      false,
    ],
    [
      'a header, and its row left blank',
      ['结果维持', '结果纠正', '其他结果', '总计'],
      ['', '', '', ''],
      true,
    ],
  ])('%s', async (_, over, under, lined) => {
    expect(await read(cut([head, over], [under], lined))).toEqual([[head, over, under]]);
  });
});

test('labels over two rows of a header, cut between these', async () => {
  const pages = cut(
    [
      ['行政复议', '行政复议', '行政诉讼', '行政诉讼'],
      ['结果维', '总计', '直接起诉', '复议后起诉'],
    ],
    [
      ['持', '', '结果维持', '结果维持'],
      ['1', '2', '3', '4'],
    ],
  );
  expect(await read(pages)).toEqual([
    [
      ['行政复议', '行政复议', '行政诉讼', '行政诉讼'],
      ['结果维持', '总计', '直接起诉', '复议后起诉'],
      ['结果维持', '结果维持'],
      ['1', '2', '3', '4'],
    ],
  ]);
});

describe('tables that touch', () => {
  const first: Rows = [['第二十条第（一）项', '', '', ''], head, ['行政许可', '4', '0', '9']];
  const second = [
    ['', '自然人', '商业企业', '总计'],
    ['一、本年新收政府信息公开申请数量', '1', '0', '1'],
    ['（一）予以公开', '1', '0', '1'],
  ];
  const written = first.map((cells) => cells.map((text) => text ?? ''));
  test('are two where the columns are others', async () => {
    const pages = [
      [
        ...ofdTable(written, widths, { x: 30, y: 60 }),
        ...ofdTable(second, [80, 20, 20, 20], { x: 30, y: 84 }),
      ],
    ];
    expect(await read(pages)).toEqual([written, second]);
  });
  test('are two where a page ends between them, without a line of text', async () => {
    const pages = [
      ofdTable(written, widths, { x: 30, y: 240 }),
      ofdTable(second, [80, 20, 20, 20], { x: 30, y: 25 }),
    ];
    expect(await read(pages)).toEqual([written, second]);
  });
  test('are one where what stands below is of the same form', async () => {
    const clause = [
      ['第二十条第（五）项', '', ''],
      ['信息内容', '本年处理决定数量', ''],
      ['行政处罚', '3', ''],
    ];
    const pages = [
      [...ofdTable(written, widths, { x: 30, y: 60 }), ...ofdTable(clause, [50, 60, 30], { x: 30, y: 84 })],
    ];
    expect((await read(pages)).length).toBe(1);
  });
});
