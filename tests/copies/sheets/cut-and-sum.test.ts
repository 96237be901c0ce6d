import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSheet } from '../../../lib/copies/sheets/cut-sheet';
import { copySheet, type Sheet } from '../../../lib/copies/sheets/sheet';
import { sheetSchema } from '../../../lib/copies/sheets/sheet-schema';
import { layOut } from '../../../lib/copies/sheets/slots';
import { sumOf } from '../../../lib/copies/sheets/sum-of';
import { tableSheet } from '../../../lib/copies/sheets/table-sheet';
import { anySheet } from '../any-inspection';
import { piecesOf, readHtml, readTsv } from '../as-page-has-it';

const sheet = tableSheet({
  pieces: piecesOf(
    '<table border=1><tr><th colspan=3>信息内容<tr><td rowspan=2>规章<td>1<td>2.5<tr><td>3<td>四<tr><td>合计<td>1,046<td></table>',
  ),
});
const text = (part: Sheet) => readTsv(copySheet(part).text);

describe('cutting a part out', () => {
  test('merged cells are cut at the edge and keep their text', () => {
    const part = cutSheet(sheet, { x: 0, y: 0, width: 2, height: 2 });
    expect(readHtml(copySheet(part).html)).toEqual([
      ['信息内容', null],
      ['规章', '1'],
    ]);
    expect(copySheet(part).html).not.toContain('rowspan');
  });

  test('what begins outside keeps its text in its first slot inside', () => {
    expect(text(cutSheet(sheet, { x: 1, y: 0, width: 2, height: 1 }))).toEqual([['信息内容', '']]);
    expect(text(cutSheet(sheet, { x: 0, y: 2, width: 2, height: 2 }))).toEqual([
      ['规章', '3'],
      ['合计', '1046'],
    ]);
  });

  test('a rectangle that reaches beyond the sheet ends at its edge', () => {
    expect(cutSheet(sheet, { x: 2, y: 3, width: 9, height: 9 })).toMatchObject({ width: 1, height: 1 });
    expect(cutSheet(sheet, { x: -1, y: -1, width: 2, height: 2 })).toMatchObject({ width: 1, height: 1 });
    expect(cutSheet(sheet, { x: 7, y: 7, width: 2, height: 2 })).toEqual({ width: 0, height: 0, cells: [] });
  });

  test('whatever the sheet: every slot says what it said, a cut cell in its first slot', () => {
    const rectangle = fc.record({ x: fc.nat(4), y: fc.nat(5), width: fc.nat(5), height: fc.nat(5) });
    fc.assert(
      fc.property(anySheet, rectangle, (whole, { x, y, width, height }) => {
        const slots = layOut(whole);
        const part = layOut(cutSheet(whole, { x, y, width, height }));
        part.forEach((line, dy) => {
          line.forEach((slot, dx) => {
            expect(slot?.cell.text).toBe(slots[y + dy]![x + dx]?.cell.text);
            expect(slot?.cell.number).toBe(slots[y + dy]![x + dx]?.cell.number);
          });
        });
      }),
    );
  });
});

describe('count and sum', () => {
  test('a merged cell counts once, an empty one counts, and words are no numbers', () => {
    expect(sumOf(sheet)).toEqual({ cells: 9, numbers: 4, sum: '1052.5' });
    expect(sumOf(cutSheet(sheet, { x: 2, y: 2, width: 1, height: 2 }))).toEqual({
      cells: 2,
      numbers: 0,
      sum: null,
    });
  });

  const column = (numbers: string[]): Sheet => ({
    width: 1,
    height: numbers.length,
    cells: numbers.map((number, y) => ({
      x: 0,
      y,
      width: 1,
      height: 1,
      text: number,
      number,
      header: false,
    })),
  });
  test.each([
    [['0.1', '0.2'], '0.3'],
    [['-0.5', '0.25'], '-0.25'],
    [['99999999999.9999', '0.0001', '99999999999'], '199999999999'],
    [['-3', '3'], '0'],
    [['-0.000001'], '-0.000001'],
    [new Array(1000).fill('99999999999.123456'), '99999999999123.456'],
  ])('%j make %s, to the last digit', (numbers, sum) => {
    expect(sumOf(column(numbers)).sum).toBe(sum);
  });
});

describe('a sheet that came by message', () => {
  test('is taken as it was sent', () => {
    expect(sheetSchema.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    fc.assert(
      fc.property(anySheet, (any) => {
        expect(sheetSchema.parse(structuredClone(any))).toEqual(any);
      }),
    );
  });

  const cell = sheet.cells[0]!;
  test.each([
    ['larger than memory', { width: 1_000_000, height: 1_000_000, cells: [] }],
    ['with a cell outside', { width: 1, height: 1, cells: [{ ...cell, x: 1 }] }],
    ['with a number that is none', { width: 1, height: 1, cells: [{ ...cell, x: 0, y: 0, number: '=1' }] }],
    ['with markup for a number', { width: 1, height: 1, cells: [{ ...cell, x: 0, y: 0, number: '<img>' }] }],
    ['without cells', { width: 1, height: 1 }],
  ])('%s is refused', (_, broken) => {
    expect(sheetSchema.safeParse(broken).success).toBe(false);
  });
});
