import { expect, test } from 'vitest';
import { readPdf } from '../../lib/documents/pdf/read-pdf';
import { readPage } from '../../lib/page/read-page';
import { readAsset } from '../../scripts/check/read-file';
import { parse } from '../page/read';
import { reportPage } from '../report-page';
import { pdfOfTables } from './pdf-of-blocks';
import {
  type PdfCell,
  pdfCells,
  pdfClip,
  pdfGrid,
  pdfText,
  picturedLine,
  readPages as read,
} from './write-pdf';

// What programs do that write PDF: how they draw lines, and what becomes of text that its cell has no room for.

const xs = [50, 150, 200, 250];
const ys = [100, 120, 140];
const head = pdfText('规章', 52, 104) + pdfText('0', 172, 104) + pdfText('3', 222, 104);

test('lines that are pictures of one point', async () => {
  const second = pdfText('行政规范性文件', 52, 124) + pdfText('12', 170, 124) + pdfText('40', 220, 124);
  expect(await read(pdfGrid(xs, ys, picturedLine) + head + second)).toEqual([
    [
      ['规章', '0', '3'],
      ['行政规范性文件', '12', '40'],
    ],
  ]);
});

test('the tables of a form, one on each page and nothing between them', async () => {
  const url = 'http://www.qinghe.gov.cn/a.html';
  const { blocks } = readPage(parse(reportPage()), url).reading.outline;
  const tables = blocks.filter((block) => block.kind === 'table');
  const rows = (each: (typeof tables)[number]) =>
    each.rows.map(({ cells }) => cells.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan]));
  const read = await readPdf(pdfOfTables(tables), readAsset, {});
  const own = read.blocks.filter((block) => block.kind === 'table');
  // The clauses of the first are tables of the page, and one of the file.
  expect(own.slice(-2).map(rows)).toEqual(tables.slice(-2).map(rows));
});

test.each<[string, string, string[]]>([
  [
    'a mark that had no room in its line',
    pdfText('属于一二三四五六七”', 58, 124) + pdfText('0', 172, 124),
    ['属于一二三四五六七”', '0', ''],
  ],
  [
    'a label that runs into the next column',
    pdfText('属于一二三四五六七八', 55, 124) + pdfText('0', 182, 124),
    ['属于一二三四五六七八', '0', ''],
  ],
  [
    'a label at the very side, and its figure',
    pdfText('属于一二三四五六七', 60, 124) + pdfText('7', 151, 124),
    ['属于一二三四五六七', '7', ''],
  ],
  [
    'a number that is wider than its column',
    pdfText('一', 52, 124) + pdfText('12345678901', 148, 124),
    ['一', '12345678901', ''],
  ],
  [
    'numbers that fill their columns',
    pdfText('一', 52, 124) + pdfText('1234567890', 150, 124) + pdfText('2345678901', 200, 124),
    ['一', '1234567890', '2345678901'],
  ],
  [
    'two figures in a cell',
    pdfText('一', 52, 124) + pdfText('1', 160, 124) + pdfText('2', 167.3, 124),
    ['一', '1 2', ''],
  ],
])('%s', async (_, row, cells) => {
  expect(await read(pdfGrid(xs, ys) + head + row)).toEqual([[['规章', '0', '3'], cells]]);
});

test('what the clip of a cell cuts off is the text of the cell, and what it hides altogether is not', async () => {
  const row = [
    pdfClip(50, 120, 150, 140, pdfText('属于某一类', 52, 124) + pdfText('信息', 52, 142)),
    pdfClip(150, 120, 200, 140, pdfText('7', 172, 124)),
    pdfClip(200, 120, 250, 140, pdfText('9', 222, 160)),
  ].join('');
  expect(await read(pdfGrid(xs, ys) + head + row)).toEqual([
    [
      ['规章', '0', '3'],
      ['属于某一类\n信息', '7', ''],
    ],
  ]);
});

test('a watermark across the lines of the text is none of them', async () => {
  const text = '本机关严格执行审查制度，未经审查的信息一律不予发布。';
  const lines = [0, 1, 2, 3].map((line) => pdfText(text, 60, 300 + line * 20)).join('');
  expect(await read(pdfText('内部资料', 150, 290, 60) + lines)).toEqual([text, text, text, text]);
});

test('text on its side that is longer than its rows are high', async () => {
  const sideways = (text: string, x: number, y: number) =>
    `BT /F 10 Tf 0 -1 1 0 ${x} ${842 - y} Tm <${[...text].map((char) => char.charCodeAt(0).toString(16)).join('')}> Tj ET\n`;
  const rows = [100, 120, 140, 160];
  const labels = pdfText('规章', 90, 104) + pdfText('甲', 90, 124) + pdfText('乙', 90, 144);
  const drawn = pdfGrid([50, 80, 150], rows) + sideways('本年度办理结果', 62, 95) + labels;
  expect(await read(drawn)).toEqual([
    [
      ['', '规章'],
      ['本年度办理结果', '甲'],
      ['', '乙'],
    ],
  ]);
});

test('a title much larger than the text, its characters not all of one height, is no watermark', async () => {
  const title = [...'某县人民政府年度报告']
    .map((char, at) => pdfText(char, 100 + at * 25, 100, 24 + (at % 3)))
    .join('');
  const small = '本机关严格执行审查制度，未经审查的信息一律不予发布。';
  const lines = [0, 1, 2, 3].map((line) => pdfText(small, 60, 300 + line * 20, 12)).join('');
  expect((await read(title + lines))[0]).toBe('某县人民政府年度报告');
});

test('figures of one number that are spaced out are one; figures far apart are several', async () => {
  const digits = (step: number) =>
    [...'1040'].map((digit, at) => pdfText(digit, 60 + step * at, 124)).join('');
  const cell = async (step: number) => (await read(pdfGrid(xs, ys) + head + digits(step))).flat(2).at(-3);
  expect(await cell(7)).toBe('1040');
  expect(await cell(22)).toBe('1 0 4 0');
});

test('tables that touch are parted above the first row of the second, not below its head', async () => {
  const applications = pdfCells(
    [50, 100, 250, 120],
    [250, 100, 350, 120, '自然人'],
    [350, 100, 450, 120, '总计'],
    [50, 120, 250, 140, '一、本年新收政府信息公开申请数量'],
    [250, 120, 350, 140, '1'],
    [350, 120, 450, 140, '1'],
    [50, 140, 250, 160, '四、结转下年度继续办理'],
    [250, 140, 350, 160, '0'],
    [350, 140, 450, 160, '0'],
  );
  const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const edges = [50, 96, 142, 188, 234, 280, 314, 348, 382, 416, 450];
  const reviews = pdfCells(
    [50, 160, 280, 180, '行政复议'],
    [280, 160, 450, 180, '行政诉讼'],
    ...columns.map((text, at): PdfCell => [edges[at]!, 180, edges[at + 1]!, 200, text]),
    [280, 180, 450, 200, '未经复议直接起诉'],
    ...[...columns, ...columns].map((_, at): PdfCell => [edges[at]!, 200, edges[at + 1]!, 220, `${at}`]),
  );
  const tables = await read(applications + reviews);
  expect(tables.map((table) => table[0])).toEqual([
    ['', '自然人', '总计'],
    ['行政复议', '行政诉讼'],
  ]);
});

/** Cells without lines, each text clipped to its cell as WPS does it. */
const clipped = (...cells: PdfCell[]) =>
  cells
    .map((cell) => pdfClip(cell[0], cell[1], cell[2], cell[3], pdfText(cell[4]!, cell[0] + 3, cell[1] + 4)))
    .join('');

test('a table that has no lines but the clips of its cells, blank ones among them', async () => {
  const page = clipped(
    [50, 100, 250, 120, '信息内容'],
    [250, 100, 350, 120, '本年制发件数'],
    [350, 100, 450, 120, '现行有效件数'],
    [50, 120, 250, 140, '规章'],
    [350, 120, 450, 140, '3'],
    [50, 140, 250, 160, '行政规范性文件'],
    [250, 140, 350, 160, '0'],
    [350, 140, 450, 160, '12'],
  );
  expect(await read(page)).toEqual([
    [
      ['信息内容', '本年制发件数', '现行有效件数'],
      ['规章', '', '3'],
      ['行政规范性文件', '0', '12'],
    ],
  ]);
});

test('the last row of a table without a line around it, alone on its page', async () => {
  const page =
    clipped([50, 72, 250, 92, '四、结转下年度继续办理'], [250, 72, 350, 92, '1'], [350, 72, 450, 92, '2']) +
    pdfGrid([250], [72, 92]) +
    pdfGrid([350], [72, 92]);
  expect(await read(page)).toEqual([[['四、结转下年度继续办理', '1', '2']]]);
});

test('a row alone on its page with lines between its columns only', async () => {
  const row = ['四、结转下年度继续办理', '1', '0', '2'];
  const lines = [200, 280, 360].map((x) => pdfGrid([x], [72, 92])).join('');
  const texts = row.map((text, at) => pdfText(text, 60 + 80 * at + (at > 0 ? 80 : 0), 76)).join('');
  const below = pdfText('四、政府信息公开行政复议、行政诉讼情况', 60, 110, 16);
  expect(await read(lines + texts + below)).toEqual([[row], '四、政府信息公开行政复议、行政诉讼情况']);
});

test('parts of lines of prose, each clipped to itself, are no table', async () => {
  const page = clipped(
    [50, 100, 120, 120, '本机关全年'],
    [120, 100, 250, 120, '主动公开信息'],
    [50, 120, 180, 140, '其中政策文件类'],
    [180, 120, 250, 140, '八条，'],
    [50, 140, 150, 160, '办结申请三件'],
    [150, 140, 250, 160, '，未收费。'],
  );
  expect((await read(page)).every((each) => typeof each === 'string')).toBe(true);
});

test('three tables that touch are parted where each begins, not between the blocks of one', async () => {
  const disclosure = pdfCells(
    [50, 100, 450, 120, '第二十条第（一）项'],
    [50, 120, 200, 140, '信息内容'],
    [200, 120, 320, 140, '本年制发件数'],
    [320, 120, 450, 140, '现行有效件数'],
    [50, 140, 200, 160, '规章'],
    [200, 140, 320, 160, '1'],
    [320, 140, 450, 160, '2'],
    [50, 160, 450, 180, '第二十条第（五）项'],
    [50, 180, 200, 200, '信息内容'],
    [200, 180, 450, 200, '本年处理决定数量'],
    [50, 200, 200, 220, '行政许可'],
    [200, 200, 450, 220, '3'],
  );
  const applications = pdfCells(
    [50, 220, 200, 240],
    [200, 220, 260, 240, '自然人'],
    [260, 220, 360, 240, '商业企业'],
    [360, 220, 450, 240, '总计'],
    [50, 240, 200, 260, '一、本年新收数量'],
    [200, 240, 260, 260, '4'],
    [260, 240, 360, 260, '5'],
    [360, 240, 450, 260, '9'],
    [50, 260, 200, 280, '二、上年结转数量'],
    [200, 260, 260, 280, '0'],
    [260, 260, 360, 280, '0'],
    [360, 260, 450, 280, '0'],
  );
  const tables = await read(disclosure + applications);
  expect(tables.map((table) => table[0])).toEqual([
    ['第二十条第（一）项'],
    ['', '自然人', '商业企业', '总计'],
  ]);
});
