import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rowsOfFile } from '../../../lib/desk/roster/rows-of-file';
import { unitsOnDesk } from '../../../lib/desk/roster/units-on-desk';
import { readUnits } from '../../../lib/roster/read-units';
import { row } from '../screen/rows';

const file = (content: string | Uint8Array, name = '名单.csv') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
/** 青禾县民政局, in the encoding of a Chinese Windows. */
const inGbk = [0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6];

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('a list of units as a file', () => {
  test.each<[string, string | Uint8Array]>([
    ['CSV', '单位名称,上级\r\n青禾县民政局,青禾县人民政府\r\n'],
    ['CSV with a mark in front', '\ufeff单位名称,上级\r\n青禾县民政局,青禾县人民政府\r\n'],
    ['CSV in quotes', '"单位名称","上级"\n"青禾县民政局","青禾县人民政府"\n'],
    ['lines of a spreadsheet', '单位名称\t上级\n青禾县民政局\t青禾县人民政府\n'],
    ['plain lines', '青禾县民政局\n'],
    ['CSV of a Chinese Windows', new Uint8Array([...inGbk, 0x0d, 0x0a])],
  ])('%s', async (_, content) => {
    const rows = await rowsOfFile(file(content));
    expect(typeof rows === 'string' ? rows : readUnits(rows).units.map(({ name }) => name)).toEqual([
      '青禾县民政局',
    ]);
  });

  test('a workbook, whatever it is called, of its first sheet', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '名单',
          rows: [['单位名单'], ['序号', '单位名称', '别名'], [1, '青禾县民政局', '民政局、社会局']],
        },
        { name: '其他', rows: [['青禾县财政局']] },
      ],
    });
    const rows = await rowsOfFile(file(bytes, '名单.csv'));
    expect(typeof rows === 'string' ? rows : readUnits(rows).units).toEqual([
      { name: '青禾县民政局', aliases: ['民政局', '社会局'], of: null, remarks: '' },
    ]);
  });

  test('what is no table says so, and what is too large', async () => {
    expect(await rowsOfFile(file(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])))).toBe('no table');
    expect(await rowsOfFile(file(new Uint8Array(9 * 1024 * 1024)))).toBe('too large');
    const rows = await rowsOfFile(file(''));
    expect(typeof rows === 'string' ? [] : readUnits(rows).units).toEqual([]);
  });
});

describe('units that have a report on the desk', () => {
  const list = 'http://www.qinghe.gov.cn/list.html';
  const rows = [
    row({ id: '1', agency: '青禾县民政局', year: 2022, lists: [list] }),
    row({ id: '2', agency: '民政局', year: 2022, lists: [] }),
    row({ id: '3', agency: '青禾县政府', year: 2022, lists: [list] }),
    row({ id: '4', agency: '青禾县人民政府', year: 2022, lists: [] }),
    row({ id: '5', agency: '青禾县财政局', year: 2021, lists: [list] }),
    row({ id: '6', agency: null, year: 2022, lists: [list] }),
  ];
  const names = (from: Parameters<typeof unitsOnDesk>[1]) => unitsOnDesk(rows, from).map(({ name }) => name);

  test('of a year: each once, by its longest name', () => {
    const [civil, government, ...others] = names({ year: 2022 }).sort();
    expect(others).toEqual([]);
    expect([civil, government]).toContain('青禾县民政局');
    expect([civil, government].some((name) => /^青禾县(?:人民)?政府$/.test(name!))).toBe(true);
  });

  test('of a list: those that were taken from it, of whichever year', () => {
    expect(names({ list }).sort()).toEqual(['青禾县民政局', '青禾县财政局', '青禾县政府'].sort());
    expect(names({ list: 'http://elsewhere.gov.cn/' })).toEqual([]);
  });
});
