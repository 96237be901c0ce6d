import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { countyCsv, countyWorkbook } from '../../lib/copies/county/county-files';
import { type CountySheetOptions, countySheets } from '../../lib/copies/county/county-sheets';
import type { NamedSheet } from '../../lib/copies/files/workbook';
import { cellText } from '../../lib/copies/sheets/cell-text';
import type { Sheet } from '../../lib/copies/sheets/sheet';
import { defaultTemplate } from '../../lib/copies/written/ledger-template';
import { copiesWords } from '../../lib/words/copies';
import { oddCounty } from '../../tests/copies/county/odd-county';
import { differences } from '../test-paste/compare';
import { convert } from '../test-paste/office';
import { readFods } from '../test-paste/read-fods';
import { csvFilter, type PasteCheck, xlsxFilter } from '../test-paste/run';

const options: CountySheetOptions = {
  ...{ template: defaultTemplate, allColumns: false, language: 'zh-CN', on: '2026-02-03', by: '0.1.0' },
  ruleName: (rule) => rule,
};

/** The county's sheets as LibreOffice has them of the workbook, and of the CSV. */
export async function testWorkbook(office: string, folder: string): Promise<PasteCheck[]> {
  const county = oddCounty();
  const sheets = countySheets(county, options);
  const file = join(folder, 'county.xlsx');
  writeFileSync(file, await countyWorkbook(county, options));
  const path = await convert(office, file, join(folder, 'seen'), xlsxFilter);
  const seen = readFods(path);
  const filters = filteredIn(path);
  const all = { texts: true, merges: true, types: 'all' } as const;
  return [
    { what: 'workbook: its sheets', differences: notThe(sheets, seen) },
    ...sheets.map(({ name, sheet }, at) => ({
      what: `workbook, ${name}: every cell, no formula`,
      differences: differences(asCarried(sheet), seen[at], all),
    })),
    ...sheets.map(({ name, filtered = false }) => ({
      what: `workbook, ${name}: ${filtered ? 'its rows can be filtered' : 'no filter'}`,
      differences: filters.has(name) === filtered ? [] : [filtered ? 'has no filter' : 'has a filter'],
    })),
    ...(await testCsv(office, folder, sheets)),
  ];
}

async function testCsv(office: string, folder: string, sheets: readonly NamedSheet[]): Promise<PasteCheck[]> {
  const files = Object.entries(unzipSync(await countyCsv(oddCounty(), options)));
  const checks: PasteCheck[] = [];
  for (const [at, [, bytes]] of files.entries()) {
    const { name, sheet } = sheets[at]!;
    const file = join(folder, `sheet-${at}.csv`);
    writeFileSync(file, bytes);
    const [seen] = readFods(await convert(office, file, join(folder, 'seen'), csvFilter));
    checks.push({
      what: `CSV, ${name}: numbers, no formula`,
      differences: differences(sheet, seen, { types: 'numbers' }),
    });
  }
  return checks;
}

function notThe(wanted: readonly NamedSheet[], seen: readonly { name: string }[]): string[] {
  const [names, found] = [wanted, seen].map((sheets) => sheets.map(({ name }) => name).join(' '));
  return names === found ? [] : [`${found} instead of ${names}`];
}

/** What a file can carry of a text: no control characters, no more than a cell holds. */
function asCarried(sheet: Sheet): Sheet {
  const { cut } = copiesWords('zh-CN');
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, text: cellText(cell.text, cut) })) };
}

/** The sheets whose head has buttons that filter. What stays in sight is nothing that it writes down without a screen. */
function filteredIn(path: string): ReadonlySet<string> {
  const { document } = new JSDOM(readFileSync(path, 'utf8'), { contentType: 'text/xml' }).window;
  const ranges = [...document.getElementsByTagName('table:database-range')];
  return new Set(
    ranges.flatMap((range) =>
      range.getAttribute('table:display-filter-buttons') === 'true'
        ? [
            (range.getAttribute('table:target-range-address') ?? '')
              .replace(/\..*$/, '')
              .replace(/^'|'$/g, ''),
          ]
        : [],
    ),
  );
}
