import { JSDOM } from 'jsdom';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { fromFrameSchema, type ReadMessage } from '../../lib/messages/from-frame';
import { packReading, unpackReading } from '../../lib/messages/packed-reading';
import type { PackedReading } from '../../lib/messages/reading-schema';
import type { Block, Outline, PageReading, TableBlock } from '../../lib/page/outline';
import { readPage } from '../../lib/page/read-page';
import { readMessage } from '../background/read-message';
import { reportPage } from '../report-page';

// What is read of a page on its way to the background, and the background's door.

const overTheWire = (message: unknown) =>
  fromFrameSchema.safeParse(JSON.parse(JSON.stringify(message))).data as ReadMessage | undefined;
const url = 'http://www.qinghe.gov.cn/report.html';
const reading = (html: string) => readPage(new JSDOM(html, { url }).window.document, url).reading;

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const hostile = reportPage({
  head: names.map((name) => `<meta name="${name}" content="of ${name}">`).join(''),
  cells: { 'disclosure.rules.issued': '__proto__' },
  overview: '<p>一、__proto__</p><p><img src="a.png" alt="constructor"></p>',
  behind: `<a href="/a.html" title="__proto__2021年政府信息公开年报">__proto__</a><iframe src="b.html"></iframe>
    <table><tr><th colspan="1000" rowspan="0">toString<br>二</th><td rowspan="65534"></td></tr></table>`,
});

test('what was read comes out as it went in, whatever the page calls its things', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const read = reading(hostile);
  const message = overTheWire(readMessage(hostile));
  expect(unpackReading(message!.reading)).toEqual(read);
  expect(unpackReading(message!.reading).outline.meta.get('__proto__')).toBe('of __proto__');
  expect(read.outline.blocks.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['table', 'image', 'text']),
  );
  expect(read.links).toHaveLength(1);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test('half a character does not stop it', () => {
  const read = reading(reportPage());
  read.outline.blocks.push({ kind: 'text', address: 9999, text: '\ud83d', level: 0, emphasis: false });
  const message = readMessage(reportPage(), { reading: packReading(read) });
  expect(unpackReading(overTheWire(message)!.reading)).toEqual(read);
});

test('every property of what is read has its place at the door, for the compiler', () => {
  type Packed = PackedReading['outline'];
  type PackedTable = Extract<Packed['blocks'][number], { kind: 'table' }>;
  expectTypeOf<Omit<Packed, 'meta' | 'blocks'>>().toEqualTypeOf<
    // Files are put in behind the door.
    Omit<Outline, 'meta' | 'blocks' | 'attached'>
  >();
  expectTypeOf<Omit<PackedReading, 'outline'>>().toEqualTypeOf<Omit<PageReading, 'outline'>>();
  expectTypeOf<Exclude<Packed['blocks'][number], PackedTable>>().toEqualTypeOf<Exclude<Block, TableBlock>>();
  expectTypeOf<Omit<PackedTable, 'rows'>>().toEqualTypeOf<Omit<TableBlock, 'rows'>>();
});

const tableOf = (cells: number) =>
  `<table>${`<tr>${'<td>0</td>'.repeat(20)}</tr>`.repeat(Math.ceil(cells / 20))}</table>`;

test('20,000 cells pass', () => {
  const message = overTheWire(readMessage(reportPage({ otherMatters: tableOf(20_000) })));
  const cells = message!.reading.outline.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  );
  expect(cells.length).toBeGreaterThan(20_000);
});

describe('stays outside', () => {
  const good = readMessage(reportPage());
  const { outline } = good.reading;
  const withOutline = (news: object) => ({
    ...good,
    reading: { ...good.reading, outline: { ...outline, ...news } },
  });
  const cell = [1, '', 1, 1, false];
  const table = (rows: unknown) => ({ blocks: [{ kind: 'table', address: 1, rows, cellsLeftOut: 0 }] });
  const text = { kind: 'text', address: 1, text: '', level: 0, emphasis: false };

  test.each<[what: string, message: object]>([
    ['no outline', { ...good, reading: { links: [] } }],
    ['another severity', { ...good, rules: { 'value/blank': 'loud' } }],
    ['a language that nobody speaks', { ...good, language: 'fr' }],
    ['meta that is no list', withOutline({ meta: { author: 'x' } })],
    ['a block of no kind', withOutline({ blocks: [{ ...text, kind: 'script' }] })],
    ['a text that is none', withOutline({ blocks: [{ ...text, text: { length: 1 } }] })],
    ['an address below 0', withOutline({ blocks: [{ ...text, address: -1 }] })],
    ['a span that is no whole number', withOutline(table([{ group: 1, cells: [[1, '', 1.5, 1, false]] }]))],
    ['a cell with less', withOutline(table([{ group: 1, cells: [[1, '']] }]))],
    ['rows that are none', withOutline(table('rows'))],
    ['more blocks than are judged', withOutline({ blocks: new Array(100_001).fill(text) })],
    [
      'more cells than are judged',
      withOutline(table(new Array(1001).fill({ group: 1, cells: new Array(100).fill(cell) }))),
    ],
    ['more text than is judged', withOutline({ notices: ['公'.repeat(8_000_001)] })],
  ])('%s', (_, message) => {
    expect(overTheWire(good)).toBeDefined();
    expect(overTheWire(message)).toBeUndefined();
  });
});
