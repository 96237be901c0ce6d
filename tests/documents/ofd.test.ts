import { expect, test } from 'vitest';
import { readOfd } from '../../lib/documents/ofd/read-ofd';
import { deltasOf, stepsOf } from '../../lib/documents/ofd/values';
import type { Block } from '../../lib/page/outline';
import { ofdTable, writeOfd } from './write-ofd';

const short = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text))
      : 'text' in block && block.text,
  );
const line = (text: string, x: number, y: number, size = 4) => ({ text, x, y, size });

test('texts become paragraphs and lines become tables, with places in points', async () => {
  const { blocks, places, pages } = await readOfd(
    writeOfd([
      [
        line('总体情况', 30, 20, 6),
        ...ofdTable(
          [
            ['信息内容', '本年制发件数'],
            ['规章', '12'],
          ],
          [60, 60],
          { x: 30, y: 50 },
        ),
      ],
    ]),
    {},
  );
  expect(short(blocks)).toEqual([
    '总体情况',
    [
      ['信息内容', '本年制发件数'],
      ['规章', '12'],
    ],
  ]);
  expect(pages).toEqual([{ width: expect.closeTo(595.3, 0), height: expect.closeTo(841.9, 0), rotation: 0 }]);
  const table = blocks[1]!;
  if (table.kind !== 'table') throw new Error('no table');
  const place = places[table.rows[1]!.cells[1]!.address]!;
  if (place.on !== 'pages') throw new Error('no page');
  const points = (millimetres: number) => (millimetres * 72) / 25.4;
  expect(place.areas).toEqual([
    {
      page: 1,
      box: {
        x0: expect.closeTo(points(90), 1),
        y0: expect.closeTo(points(58), 1),
        x1: expect.closeTo(points(150), 1),
        y1: expect.closeTo(points(66), 1),
      },
    },
  ]);
  expect(place.chars.length).toBe(2 * 5);
});

test('a table goes on over the page, its header printed again', async () => {
  const head = ['信息内容', '件数'];
  const rows = (from: number) => Array.from({ length: 4 }, (_, at) => [`第${from + at}行`, `${from + at}`]);
  const { blocks } = await readOfd(
    writeOfd([
      ofdTable([head, ...rows(1)], [60, 40], { x: 30, y: 230 }),
      ofdTable([head, ...rows(5)], [60, 40], { x: 30, y: 25 }),
    ]),
    {},
  );
  expect(short(blocks)).toEqual([[head, ...rows(1), ...rows(5)]]);
});

test('upright characters below each other are one label', async () => {
  const { blocks } = await readOfd(
    writeOfd([
      [
        ...ofdTable(
          [
            ['', '甲'],
            ['', '乙'],
          ],
          [12, 60],
          { x: 30, y: 50, height: 20 },
        ),
        // Upright characters below each other, set by the steps downwards.
        ...[...'办理结果'].map((text, at) => line(text, 33, 52 + at * 5)),
      ],
    ]),
    {},
  );
  expect(short(blocks)).toEqual([
    [
      ['办理结果', '甲'],
      ['', '乙'],
    ],
  ]);
});

test('steps may be counted, and paths end where they make no sense', () => {
  expect(deltasOf('1 g 3 2.5 4')).toEqual([1, 2.5, 2.5, 2.5, 4]);
  expect(deltasOf('g 99999999 1').length).toBe(10_000);
  expect(stepsOf('M 0 0 L 10 0 C')).toEqual([
    { kind: 'move', x: 0, y: 0 },
    { kind: 'line', x: 10, y: 0 },
    { kind: 'close', x: 0, y: 0 },
  ]);
  expect(stepsOf('M 0 0 L ten 0')).toHaveLength(1);
});

test.each([
  ['no pages', () => writeOfd([]), 'noPages'],
  ['a page without anything', () => writeOfd([[]]), 'empty'],
])('%s: said', async (_, make, kind) => {
  await expect(readOfd(make(), {})).rejects.toMatchObject({ fault: { kind } });
});

test('a watermark over a table is in none of its cells', async () => {
  const rows = [
    ['信息内容', '件数'],
    ['规章', '0'],
    ['规范性文件', '3'],
  ];
  const page = [...ofdTable(rows, [60, 60], { x: 30, y: 50 }), line('内部资料', 40, 54, 18)];
  const { blocks } = await readOfd(writeOfd([page]), {});
  expect(short(blocks)[0]).toEqual(rows);
});
