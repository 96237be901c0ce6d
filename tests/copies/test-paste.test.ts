import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sheet } from '../../lib/copies/sheets/sheet';
import { differences } from '../../scripts/test-paste/compare';
import { readFods, type SeenSheet } from '../../scripts/test-paste/read-fods';

// `npm run test:paste` judges by what LibreOffice writes down: what it would overlook, it would call passed.

const ns =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const text = (content: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${content}</text:p></table:table-cell>`;

function seen(rows: string): SeenSheet {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-fods-'));
  const path = join(folder, 'a.fods');
  writeFileSync(
    path,
    `<office:document ${ns}><table:table table:name="表">${rows}</table:table></office:document>`,
  );
  const [sheet] = readFods(path);
  rmSync(folder, { recursive: true });
  return sheet!;
}

const base = { width: 1, height: 1, number: null, header: false };
const sheet: Sheet = {
  width: 2,
  height: 2,
  cells: [
    { ...base, x: 0, y: 0, width: 2, text: '甲\n乙' },
    { ...base, x: 0, y: 1, text: '0012' },
    { ...base, x: 1, y: 1, text: '1,046', number: '1046' },
  ],
};
const all = { texts: true, merges: true, types: 'all' } as const;
const head = `<table:table-row>${text('甲</text:p><text:p>乙', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row>`;
const number = (value: string, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

test('what is as meant has no differences, with the empty rest of the sheet behind it', () => {
  const rest = '<table:table-cell table:number-columns-repeated="16382"/>';
  const rows = `${head}${row(text('0012'), number('1046'), rest)}<table:table-row table:number-rows-repeated="1048574">${rest}</table:table-row>`;
  expect(differences(sheet, seen(rows), all)).toEqual([]);
});

test.each([
  [
    'a number where text was meant',
    head + row(number('12'), number('1046')),
    'A2 is number instead of text: "12"',
  ],
  ['another text', head + row(text('12'), number('1046')), 'A2 says "12" instead of "0012"'],
  ['another number', head + row(text('0012'), number('1.046')), 'B2 is 1.046, not 1046'],
  [
    'text where a number was meant',
    head + row(text('0012'), text('1046')),
    'B2 is text instead of number: "1046"',
  ],
  [
    'a day where text was meant',
    head + row('<table:table-cell office:value-type="date" office:date-value="2012-01-01"/>', number('1046')),
    'A2 is day instead of text: ""',
  ],
  [
    'a formula',
    head + row(text('0012'), number('1046', 'table:formula="of:=1046"')),
    'B2 is a formula: of:=1046',
  ],
  [
    'no merge',
    row(text('甲</text:p><text:p>乙'), text('')) + row(text('0012'), number('1046')),
    'A1 spans 1 × 1, not 2 × 1',
  ],
  [
    'a lost line',
    row(text('甲 乙', 'table:number-columns-spanned="2"')) + row(text('0012'), number('1046')),
    'A1 says "甲 乙" instead of "甲\\n乙"',
  ],
  ['a lost row', head, 'A2 is empty instead of text: ""'],
])('%s is told', (_, rows, difference) => {
  expect(differences(sheet, seen(rows), all)).toContain(difference);
});

test('a day that was meant is one, and a text of the same letters is none', () => {
  const cells = [{ ...base, x: 0, y: 0, text: '2022-01-20', isDay: true as const }];
  const meant = { width: 1, height: 1, cells };
  const day = `<table:table-cell office:value-type="date" office:date-value="2022-01-20"><text:p>2022-01-20</text:p></table:table-cell>`;
  expect(differences(meant, seen(row(day)), all)).toEqual([]);
  expect(differences(meant, seen(row(text('2022-01-20'))), all)).toEqual([
    'A1 is text instead of day: "2022-01-20"',
  ]);
});

test('no sheet at all is told', () => {
  expect(differences(sheet, undefined, all)).toEqual(['there is no such sheet']);
});
