import { expect, test } from 'vitest';
import { type PdfCell, pdfCells, pdfGrid, pdfText, readPages } from './write-pdf';

// What stands at the head and foot of pages: the pages' own lines, the article's, and a table's last rows.

const body = (from: number) =>
  Array.from({ length: 6 }, (_, at) =>
    pdfText('各项工作有序推进各项工作有序推进各项工作有序推进各项工作有序推进。', 60, from + 20 * at, 14),
  ).join('');

test('a unit that signs at the head of the last page keeps its name in the title', async () => {
  const title =
    pdfText('南岭县林业局', 230, 72, 22) + pdfText('2023年政府信息公开工作年度报告', 140, 104, 22);
  const last = pdfText('南岭县林业局', 390, 72, 16) + pdfText('2024年1月12日', 390, 100, 16);
  const texts = (await readPages(title + body(140), body(72), last)).flat();
  expect(texts.filter((text) => text === '南岭县林业局')).toHaveLength(2);
});

test.each([
  ['at the same place', [60, 60, 60]],
  ['at the outer side', [60, 455, 60]],
])('a running head %s is none of the article', async (_, [first, second, third]) => {
  const texts = (
    await readPages(...[first, second, third].map((x) => pdfText('南岭县林业局', x!, 40, 13.3) + body(80)))
  ).flat();
  expect(texts).not.toContain('南岭县林业局');
});

test('a heading below a table that has no line at its end is no text of its last cell', async () => {
  const xs = [60, 300, 500];
  // Lines between the rows and columns alone.
  const lines = pdfGrid([300], [100, 140]) + pdfGrid([60, 500], [120]).replace(/^.*\n.*\n/, '');
  const cells = ['信息内容', '本年处理决定数量', '行政许可', '7'];
  const table = cells
    .map((text, at) => pdfText(text, xs[at % 2]! + 4, 104 + 20 * Math.floor(at / 2)))
    .join('');
  const read = await readPages(lines + table + pdfText('三、收到和处理申请情况', 92, 142, 16) + body(180));
  expect(read[0]).toEqual([
    ['信息内容', '本年处理决定数量'],
    ['行政许可', '7'],
  ]);
  expect(read[1]).toBe('三、收到和处理申请情况');
});

test('a row that is cut beside a label that each page says again', async () => {
  const group = '（三）不予公开';
  const above = pdfCells(
    [50, 700, 130, 740, group],
    [130, 700, 260, 720, '4.某一类信息'],
    [260, 700, 300, 720, '3'],
    [130, 720, 260, 740, '5.要求行政机关确认或重'],
    [260, 720, 300, 740],
  );
  const below = pdfCells(
    [50, 72, 130, 112, group],
    [130, 72, 260, 92, '新出具已获取信息'],
    [260, 72, 300, 92, '4'],
    [130, 92, 260, 112, '6.另一类信息'],
    [260, 92, 300, 112, '5'],
  );
  expect(await readPages(above, below)).toEqual([
    [
      [group, '4.某一类信息', '3'],
      ['5.要求行政机关确认或重新出具已获取信息', '4'],
      ['6.另一类信息', '5'],
    ],
  ]);
});

test.each([
  ['its label above', ['二、上年结转数量', '7', '11'], ['', '', '1'], [['二、上年结转数量', '7', '111']]],
  ['its label below', ['', '', '11'], ['二、上年结转数量', '7', '1'], [['二、上年结转数量', '7', '111']]],
  [
    'and a row that is none',
    ['二、上年结转数量', '7', '1'],
    ['', '', '1'],
    [
      ['二、上年结转数量', '7', '1'],
      ['', '', '1'],
    ],
  ],
])('a number that is broken in a narrow column where the page ends, %s', async (_, above, below, rows) => {
  const xs = [50, 200, 224, 248];
  const row = (texts: string[], y: number) =>
    pdfCells(...texts.map((text, at): PdfCell => [xs[at]!, y, xs[at + 1]!, y + 20, text]));
  const first = ['一、本年新收数量', '3', '4'];
  expect(await readPages(row(first, 700) + row(above, 720), row(below, 72))).toEqual([[first, ...rows]]);
});
