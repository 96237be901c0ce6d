import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OfdPages } from '../../lib/documents/ofd/ofd-pages';
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

test('upright text without steps of its own follows the direction in which it is read', async () => {
  const down = { ...line('办理结果', 33, 52), more: 'ReadDirection="90"', delta: '' };
  const frame = ofdTable(
    [
      ['', '甲'],
      ['', '乙'],
    ],
    [12, 60],
    { x: 30, y: 50, height: 20 },
  );
  const { blocks } = await readOfd(writeOfd([[...frame, down]]), {});
  expect(short(blocks)).toEqual([
    [
      ['办理结果', '甲'],
      ['', '乙'],
    ],
  ]);
});

describe('packages of other makers', () => {
  const rows = [
    ['信息内容', '件数'],
    ['规章', '12'],
  ];
  const whole = writeOfd([ofdTable(rows, [60, 60], { x: 30, y: 50 })]);
  const entries = Object.entries(unzipSync(whole)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const packed = (change: (name: string, text: string) => readonly [string, Uint8Array | string]) =>
    zipSync(
      Object.fromEntries(
        entries.map(([name, text]) => {
          const [as, inside] = change(name, text);
          return [as, typeof inside === 'string' ? strToU8(inside) : inside];
        }),
      ),
    );

  test('names of files in GBK, and with backslashes', async () => {
    const named = packed((name, text) => [
      name.replace('Page_0', '@@@@').replaceAll('/', '\\'),
      text.replace('Page_0', '页面'),
    ]);
    // 页面 in GBK.
    const gbk = [0xd2, 0xb3, 0xc3, 0xe6];
    for (let at = 0; at < named.length; at++)
      if (named.slice(at, at + 4).every((byte) => byte === 0x40)) named.set(gbk, at);
    expect(short((await readOfd(named, {})).blocks)).toEqual([rows]);
  });

  test('XML in GBK, another prefix, places counted from the root, paths without spaces', async () => {
    const gbk: Record<string, number[]> = {
      信: [0xd0, 0xc5],
      息: [0xcf, 0xa2],
      规: [0xb9, 0xe6],
      章: [0xd5, 0xc2],
    };
    const coded = packed((name, text) => {
      const changed = text
        .replaceAll('ofd:', 'x:')
        .replaceAll('BaseLoc="Pages', 'BaseLoc="/Doc_0/Pages')
        .replace(/ ([ML]) /g, '$1')
        .replaceAll('件数', '信息');
      if (!name.endsWith('Content.xml')) return [name, changed];
      const bytes = [...changed.replaceAll('内容', '章')].flatMap(
        (char) => gbk[char] ?? [char.charCodeAt(0)],
      );
      return [name, Uint8Array.from([...strToU8('<?xml version="1.0" encoding="GBK"?>'), ...bytes])];
    });
    expect(short((await readOfd(coded, {})).blocks)).toEqual([
      [
        ['信息章', '信息'],
        ['规章', '12'],
      ],
    ]);
  });

  const template =
    '<ofd:TextObject ID="1" Boundary="80 10 60 4" Font="1" Size="4"><ofd:TextCode X="0" Y="3.4" DeltaX="g 3 4">年度报告</ofd:TextCode></ofd:TextObject>';
  const page = (inside: string) =>
    `<ofd:Page xmlns:ofd="x"><ofd:Content><ofd:Layer>${inside}</ofd:Layer></ofd:Content></ofd:Page>`;

  test('a running head of a template is none of the article, and drawn', async () => {
    const headed = packed((name, text) => [
      name,
      name.endsWith('Content.xml')
        ? text.replace('<ofd:Content>', '<ofd:Template TemplateID="7"/><ofd:Content>')
        : text.replace(
            '</ofd:CommonData>',
            '<ofd:TemplatePage ID="7" BaseLoc="/Doc_0/T.xml"/></ofd:CommonData>',
          ),
    ]);
    const bytes = zipSync({ ...unzipSync(headed), 'Doc_0/T.xml': strToU8(page(template)) });
    expect(short((await readOfd(bytes, {})).blocks)).toEqual([rows]);
    const drawn = new OfdPages(bytes)
      .drawn(1)!
      .objects.map((each) => (each.kind === 'text' ? each.text : ''));
    expect(drawn.join('')).toContain('年度报告');
  });

  test('drawings that only one page has', async () => {
    const parted = packed((name, text) => {
      if (!name.endsWith('Content.xml')) return [name, text];
      const lines = text.match(/<ofd:PathObject.*?<\/ofd:PathObject>/g)!;
      const rest = lines.reduce((left, each) => left.replace(each, ''), text);
      const used = '<ofd:CompositeObject ID="8" Boundary="0 0 210 297" ResourceID="77"/>';
      return [
        name,
        rest
          .replace('<ofd:Content>', '<ofd:PageRes>Own.xml</ofd:PageRes><ofd:Content>')
          .replace('</ofd:Layer>', `${used}</ofd:Layer>`),
      ];
    });
    const lines = ofdTable(rows, [60, 60], { x: 30, y: 50 }).filter((object) => 'path' in object);
    const held = strFromU8(unzipSync(writeOfd([lines]))['Doc_0/Pages/Page_0/Content.xml']!);
    const own = `<ofd:Res xmlns:ofd="x"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="77">${held.replace(/<\/?ofd:Page[^a-zA-Z][^>]*>|<\/?ofd:Page>/g, '')}</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`;
    const bytes = zipSync({ ...unzipSync(parted), 'Doc_0/Pages/Page_0/Own.xml': strToU8(own) });
    expect(short((await readOfd(bytes, {})).blocks)).toEqual([rows]);
  });
});

test('what is drawn has the colours and pictures of the file', () => {
  const inside = [
    '<ofd:PathObject ID="1" Boundary="10 10 50 50" LineWidth="1" Fill="true" Alpha="51"><ofd:StrokeColor Value="255 0 0"/><ofd:FillColor Value="0 0 0 255"/><ofd:AbbreviatedData>M 0 0 B 1 2 3 4 5 6 C</ofd:AbbreviatedData></ofd:PathObject>',
    '<ofd:PathObject ID="2" Boundary="0 0 9 9" DrawParam="4"><ofd:AbbreviatedData>M 0 0 L 9 9</ofd:AbbreviatedData></ofd:PathObject>',
    '<ofd:TextObject ID="3" Boundary="20 20 10 4" Font="1" Size="4"><ofd:FillColor Value="128"/><ofd:TextCode X="0" Y="3">章</ofd:TextCode></ofd:TextObject>',
    '<ofd:ImageObject ID="5" Boundary="100 50 40 30" ResourceID="6"/>',
  ].join('');
  const parts = unzipSync(writeOfd([[line('空', 1, 1)]]));
  const content = 'Doc_0/Pages/Page_0/Content.xml';
  const replaced = strFromU8(parts[content]!).replace(/<ofd:TextObject.*<\/ofd:TextObject>/, inside);
  const res = strFromU8(parts['Doc_0/PublicRes.xml']!).replace(
    '</ofd:Res>',
    '<ofd:DrawParams><ofd:DrawParam ID="4" LineWidth="2"><ofd:StrokeColor Value="0 0 255"/></ofd:DrawParam></ofd:DrawParams><ofd:MultiMedias><ofd:MultiMedia ID="6" Type="Image"><ofd:MediaFile>seal.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>',
  );
  const picture = Uint8Array.from([1, 2, 3]);
  const bytes = zipSync({
    ...parts,
    [content]: strToU8(replaced),
    'Doc_0/PublicRes.xml': strToU8(res),
    'Doc_0/Res/seal.png': picture,
  });
  const { objects, pictures } = new OfdPages(bytes).drawn(1)!;
  expect(objects).toMatchObject([
    {
      kind: 'path',
      path: 'M0 0C1 2 3 4 5 6Z',
      fill: 'rgb(0 0 0 / 0.2)',
      stroke: 'rgb(255 0 0 / 0.2)',
      width: 1,
    },
    { kind: 'path', fill: null, stroke: 'rgb(0 0 255 / 1)', width: 2 },
    { kind: 'text', text: '章', colour: 'rgb(128 128 128 / 1)' },
    { kind: 'picture', file: 'Doc_0/Res/seal.png' },
  ]);
  const { matrix } = objects[3]!;
  expect(matrix.map((each) => Math.round((each * 25.4) / 72))).toEqual([40, 0, 0, 30, 100, 50]);
  expect([...pictures.keys()]).toEqual(['Doc_0/Res/seal.png']);
  expect([...pictures.values()][0]).toEqual(picture);
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
