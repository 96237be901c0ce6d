import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetAsCsv } from '../../../lib/copies/files/csv';
import { carriedText } from '../../../lib/copies/sheets/cell-text';
import type { Sheet } from '../../../lib/copies/sheets/sheet';
import { layOut } from '../../../lib/copies/sheets/slots';
import { anySheet } from '../any-inspection';

/** Reads CSV by the grammar of RFC 4180 and nothing else; throws where the text departs from it. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`No CSV from ${from}: ${JSON.stringify(text.slice(from, from + 20))}`);
    const [, quoted, plain, end] = match;
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

function oneCell(text: string, number: string | null = null): Sheet {
  return { width: 1, height: 1, cells: [{ x: 0, y: 0, width: 1, height: 1, text, number, header: false }] };
}
const cellOf = (text: string, number: string | null = null) =>
  readCsv(sheetAsCsv(oneCell(text, number), '…略').slice(1))[0]![0];

test('the whole of a small sheet, to the letter', () => {
  const cell = { width: 1, height: 1, header: false, number: null };
  const sheet: Sheet = {
    width: 3,
    height: 3,
    cells: [
      { ...cell, x: 0, y: 0, width: 2, text: '项目', header: true },
      { ...cell, x: 2, y: 0, text: '数量' },
      { ...cell, x: 0, y: 1, height: 2, text: '甲,"乙"' },
      { ...cell, x: 1, y: 1, text: '丙\n丁' },
      { ...cell, x: 2, y: 1, text: '1,046', number: '1046' },
      { ...cell, x: 2, y: 2, text: '=1+1' },
    ],
  };
  expect(sheetAsCsv(sheet, '…略')).toBe('\uFEFF项目,,数量\r\n"甲,""乙""","丙\n丁",1046\r\n,,\'=1+1\r\n');
});

describe('a cell', () => {
  test.each([
    ...['=1+1', '+86', '-A1', '-', '--', '@SUM(A1)', '＝1', '＋86', '－1a', '＠x', '\t1', '\n1', ' =1'],
    ...['\u200b=1', '\ufeff=1', '\u3000=1', '\u00a0@x', '"\t'].slice(0, -1),
  ])('%j gets an apostrophe in front', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each(['0012', '1-2', '3/4', '110105194912310021', '1E5', '规章', '—', '/', 'a=1', '', "'x", '（一）'])(
    '%j stays as it is',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  test('loses what no program carries, and still starts no formula', () => {
    expect(cellOf('\u0000=1')).toBe("'=1");
    expect(cellOf('\r1')).toBe("'\n1");
    expect(cellOf('甲\u0000乙\u000b\ud800丙\r\n丁\r戊')).toBe('甲乙丙\n丁\n戊');
  });

  test('that is too long for a spreadsheet is cut, and says so', () => {
    const text = cellOf('长'.repeat(40_000))!;
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('长…略')).toBe(true);
    expect(cellOf('长'.repeat(32_767))).toBe('长'.repeat(32_767));
  });

  test('true numbers are plain, also those below 0', () => {
    expect(cellOf('-3', '-3')).toBe('-3');
    expect(cellOf('1,046', '1046')).toBe('1046');
  });
});

test('whatever the sheet: it reads back, every line has its width, and nothing starts a formula', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const csv = sheetAsCsv(sheet, '…略');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const lines = readCsv(csv.slice(1));
      expect(lines.map((line) => line.length)).toEqual(new Array(sheet.height).fill(sheet.width));
      const slots = layOut(sheet);
      lines.forEach((line, y) => {
        line.forEach((field, x) => {
          const slot = slots[y]![x];
          const cell = slot?.first ? slot.cell : null;
          if (cell?.number != null) expect(field).toBe(cell.number);
          else {
            const text = carriedText(cell?.text ?? '');
            expect([text, `'${text}`]).toContain(field);
            expect(field).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
          }
        });
      });
    }),
  );
});
