import { expect, test } from 'vitest';
import { copySheet } from '../../lib/copies/sheets/sheet';
import { tableSheet } from '../../lib/copies/sheets/table-sheet';
import { readHtml, readTsv } from './as-page-has-it';
import { inspectedPage } from './captured';

// Tables as portals really have them; sizes counted on the pages.

function copiesOf(slug: string) {
  return Object.fromEntries(
    inspectedPage(slug).tables.map((table) => [table.key, copySheet(tableSheet(table))]),
  );
}

test.each(['word-paste-2022', 'table-cut-in-two-2022', 'ragged-rows-2020', 'layout-tables-2019', 'gbk-2020'])(
  '%s: both forms agree, cell by cell, and every figure is where the page has it',
  (slug) => {
    for (const [key, copy] of Object.entries(copiesOf(slug))) {
      const lines = readTsv(copy.text);
      expect(lines, key).toHaveLength(copy.rows);
      expect(new Set(lines.map((line) => line.length)), key).toEqual(new Set([copy.columns]));
      expect(
        readHtml(copy.html).map((line) => line.map((slot) => slot ?? '')),
        key,
      ).toEqual(lines);
    }
  },
);

test('a table that Word cut in two is one table in the spreadsheet', () => {
  const cut = inspectedPage('table-cut-in-two-2022').tables.filter(({ pieces }) => pieces.length > 1);
  expect(cut.map(({ key }) => key)).toContain('applications');
  for (const table of cut) {
    const { rows } = copySheet(tableSheet(table));
    expect(rows).toBe(table.pieces.reduce((sum, { grid }) => sum + grid.height, 0));
  }
  const { text } = copySheet(tableSheet(cut.find(({ key }) => key === 'applications')!));
  expect(text).toContain('本年新收');
  expect(text).toContain('结转下年度');
});
