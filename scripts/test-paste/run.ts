import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetAsCsv } from '../../lib/copies/files/csv';
import { reportWorkbook } from '../../lib/copies/files/report-workbook';
import { workbookFile } from '../../lib/copies/files/workbook';
import { copySheet, type Sheet } from '../../lib/copies/sheets/sheet';
import { tableSheet } from '../../lib/copies/sheets/table-sheet';
import { inspectedPage } from '../../tests/copies/captured';
import { differences } from './compare';
import { convert } from './office';
import { readFods, type SeenSheet } from './read-fods';
import { computed, sampleSheet } from './sample';

/** One thing that was looked at, and what was not as meant. */
export interface PasteCheck {
  what: string;
  differences: string[];
}

const filters = {
  xlsx: 'Calc MS Excel 2007 XML',
  html: 'HTML (StarCalc)',
  // Comma, quote, UTF-8, from the first line; Chinese; what looks like a number or a date is taken for one.
  csv: 'Text - txt - csv (StarCalc):44,34,76,1,,2052,false,true',
  // The same with every column imported as text, as people do who know what CSV does to codes.
  csvAsText: 'Text - txt - csv (StarCalc):44,34,76,1,1/2/2/2/3/2/4/2,2052,false,false',
};

/** Everything that is hard to get across, in all three forms. */
export async function testSample(office: string, folder: string): Promise<PasteCheck[]> {
  const sheet = sampleSheet();
  const see = seer(office, folder);
  const all = { texts: true, merges: true, types: 'all' } as const;
  const workbook = await workbookFile([{ name: '表一', sheet, frozen: { rows: 1, columns: 0 } }], {
    cutMark: '…',
  });
  const xlsx = await see(filters.xlsx, 'sample.xlsx', workbook);
  const html = await see(filters.html, 'pasted.html', copySheet(sheet).html);
  const csv = await see(filters.csv, 'opened.csv', sheetAsCsv(sheet, '…'));
  const texts = await see(filters.csvAsText, 'imported.csv', sheetAsCsv(sheet, '…'));
  return [
    { what: 'XLSX: texts, types, merges', differences: differences(sheet, xlsx[0], all) },
    { what: 'pasted HTML: texts, types, merges', differences: differences(sheet, html[0], all) },
    {
      what: 'CSV opened: numbers, no formula',
      differences: differences(sheet, csv[0], { types: 'numbers' }),
    },
    {
      what: 'CSV imported as text: texts',
      differences: differences(inCsv(sheet), texts[0], { texts: true }),
    },
  ];
}

/** The workbooks and tables of captured pages. */
export async function testPages(
  office: string,
  folder: string,
  slugs: readonly string[],
): Promise<PasteCheck[]> {
  const checks: PasteCheck[] = [];
  const see = seer(office, folder);
  const all = { texts: true, merges: true, types: 'all' } as const;
  for (const slug of slugs) {
    const { inspection, tables: readings } = inspectedPage(slug);
    if (!inspection.isReport) throw new Error(`${slug} is no report.`);
    const tables = readings.map((reading) => ({ key: reading.key, sheet: tableSheet(reading) }));
    const workbook = await reportWorkbook({ inspection, tables, version: '0.0.0' });
    const seen = await see(filters.xlsx, `${slug}.xlsx`, workbook);
    const names = seen.map(({ name }) => name).join(' ');
    const wanted = '报告 问题 表一 表二 表三 数据';
    checks.push({
      what: `${slug}: sheets`,
      differences: names === wanted ? [] : [`${names}, not ${wanted}`],
    });
    for (const [at, { key, sheet }] of tables.entries()) {
      const html = await see(filters.html, `${slug}-${key}.html`, copySheet(sheet).html);
      checks.push(
        { what: `${slug}, ${key}: in the workbook`, differences: differences(sheet, seen[at + 2], all) },
        { what: `${slug}, ${key}: pasted`, differences: differences(sheet, html[0], all) },
      );
    }
  }
  return checks;
}

/** How LibreOffice is to read a workbook, and a CSV that somebody opens. */
export const xlsxFilter = filters.xlsx;
export const csvFilter = filters.csv;

function seer(office: string, folder: string) {
  return async (filter: string, name: string, content: string | Uint8Array): Promise<SeenSheet[]> => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return readFods(await convert(office, file, join(folder, 'seen'), filter));
  };
}

/** What CSV can say of a sheet: no types, and an apostrophe before what would be computed. */
function inCsv(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      text: computed.includes(cell.text) ? `'${cell.text}` : (cell.number ?? cell.text),
      number: null,
    })),
  };
}
