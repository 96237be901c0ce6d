import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test, vi } from 'vitest';
import { mayListAddresses, readAddresses } from '../../lib/desk/files/read-addresses';
import { type Arrived, type TakenFile, takeFiles } from '../../lib/desk/screen/arrivals';

const a = 'http://www.qinghe.gov.cn/a.html';
const b = 'http://www.qinghe.gov.cn/b.html';
const c = 'http://www.qinghe.gov.cn/c.html';
const pairs = async (file: Blob) => (await readAddresses(file)).reports.map(({ title, url }) => [title, url]);
const text = (...parts: BlobPart[]) => new Blob(parts);

describe('a text with addresses', () => {
  test.each([
    ['as UTF-8', text(`民政局 ${a}`)],
    ['with a mark', text(`\ufeff民政局 ${a}`)],
    [
      'as UTF-16',
      text(
        new Uint8Array([0xff, 0xfe]),
        new Uint8Array(Uint16Array.from([...`民政局 ${a}`].map((char) => char.charCodeAt(0))).buffer),
      ),
    ],
    // 民政局 in GB 18030.
    [
      'in the encoding of Chinese offices',
      text(new Uint8Array([0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6]), `,${a}`),
    ],
  ])('%s', async (_, file) => {
    expect(await pairs(file)).toEqual([['民政局', a]]);
  });

  test('that is too large is not read', async () => {
    await expect(readAddresses(text(new Uint8Array(21 * 1024 * 1024)))).rejects.toMatchObject({
      kind: 'too large',
    });
  });
});

const workbook = async (...sheets: Parameters<typeof writeXlsx>[0]['sheets']) =>
  new Blob([new Uint8Array(await writeXlsx({ sheets }))]);
const link = (value: string, target: string) => ({ value, type: 'string' as const, hyperlink: { target } });

describe('a workbook with addresses', () => {
  test('in any cell, with what stands beside them as names', async () => {
    const file = await workbook(
      {
        name: '甲',
        rows: [
          ['序号', '单位', '网址'],
          [1, '青禾县民政局', a],
          [2, '青禾县财政局', `见${b}`],
        ],
      },
      { name: '乙', rows: [['青禾县教育局', null, c]] },
    );
    expect(await pairs(file)).toEqual([
      ['1 青禾县民政局', a],
      ['2 青禾县财政局', b],
      ['青禾县教育局', c],
    ]);
  });

  test('behind links, those of several years in one row under their heads', async () => {
    const cells = new Map([
      ['1,1', link('查看', a)],
      ['1,2', link('查看', b)],
      ['2,1', link('青禾县财政局2021年', c)],
    ]);
    const rows = [
      ['单位', '2021年', '2022年'],
      ['青禾县民政局', '查看', '查看'],
      [null, '青禾县财政局2021年', null],
    ];
    expect(await pairs(await workbook({ name: '甲', rows, cells }))).toEqual([
      ['青禾县民政局 2021年', a],
      ['青禾县民政局 2022年', b],
      ['青禾县财政局2021年', c],
    ]);
  });

  test('each once, links into the machine not at all', async () => {
    const cells = new Map([
      ['1,0', link('x', 'file:///etc/passwd')],
      ['2,0', link('y', 'javascript:alert(1)')],
    ]);
    const file = await workbook({ name: '甲', rows: [[a], ['x'], ['y'], [a]], cells });
    expect(await readAddresses(file)).toMatchObject({ reports: [{ url: a }], repeated: 1 });
  });

  test.each([
    ['no workbook', new Blob([zipSync({ 'a.txt': new Uint8Array(3) })])],
    ['broken off', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 5, 6, 7])])],
    ['an old one, broken off', new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])])],
    [
      'one that unpacks without end',
      new Blob([zipSync({ 'xl/workbook.xml': new Uint8Array(210 * 1024 * 1024) })]),
    ],
  ])('that is none is said: %s', async (_, file) => {
    await expect(readAddresses(file)).rejects.toMatchObject({ kind: 'damaged' });
  });

  test('is told from reports by its name', () => {
    expect(['名单.XLSX', 'a.csv', 'a.txt', 'a.xls'].every(mayListAddresses)).toBe(true);
    expect(['a.pdf', 'a.docx', 'a.ofd', 'csv.pdf'].some(mayListAddresses)).toBe(false);
  });
});

describe('files that are handed over', () => {
  const file = (name: string) => new File([], name);
  const outcomes: Record<string, TakenFile> = {
    'a.pdf': { kind: 'kept', as: 'new', agency: '青禾县民政局', year: 2023 },
    'b.docx': { kind: 'no report', reason: '不是年度报告' },
    'c.csv': {
      kind: 'addresses',
      pasted: { reports: [{ title: '甲', url: a }], repeated: 0, unreadable: 0, over: 0 },
    },
    'd.txt': {
      kind: 'addresses',
      pasted: {
        reports: [
          { title: a, url: a },
          { title: '乙', url: b },
        ],
        repeated: 1,
        unreadable: 0,
        over: 0,
      },
    },
  };
  const take = async ({ name }: File) => {
    const outcome = outcomes[name];
    if (!outcome) throw new Error('no such file');
    return outcome;
  };

  test('are taken one after the other; a bad one costs itself', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen: string[] = [];
    const arrived = await takeFiles(['a.pdf', 'x.bin', 'b.docx', 'c.csv', 'd.txt'].map(file), {
      ...{ take, said: String },
      onChange: ({ files }: Arrived) => seen.push(files.map(({ state }) => state.kind[0]).join('')),
    });
    expect(arrived.files.map(({ state }) => state.kind)).toEqual([
      'kept',
      'failed',
      'no report',
      'addresses',
      'addresses',
    ]);
    expect(arrived.files[1]!.state).toEqual({ kind: 'failed', reason: 'Error: no such file' });
    expect(arrived.addresses).toEqual({
      reports: [
        { title: '甲', url: a },
        { title: '乙', url: b },
      ],
      ...{ repeated: 2, unreadable: 0, over: 0 },
    });
    expect(seen.slice(0, 3)).toEqual(['rwwww', 'kwwww', 'krwww']);
    vi.restoreAllMocks();
  });

  test('are so many at most', async () => {
    const many = Array.from({ length: 1003 }, () => file('a.pdf'));
    expect(await takeFiles(many, { take, said: String, onChange: () => {} })).toMatchObject({ over: 3 });
  });
});
