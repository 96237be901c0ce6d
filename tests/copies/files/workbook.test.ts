import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ledgerWorkbook } from '../../../lib/copies/files/ledger-workbook';
import { reportWorkbook } from '../../../lib/copies/files/report-workbook';
import { workbookFile } from '../../../lib/copies/files/workbook';
import { xlsxText } from '../../../lib/copies/files/xlsx-text';
import type { Sheet } from '../../../lib/copies/sheets/sheet';
import { layOut } from '../../../lib/copies/sheets/slots';
import { tableSheet } from '../../../lib/copies/sheets/table-sheet';
import { defaultTemplate } from '../../../lib/copies/written/ledger-template';
import { anyReport, anySheet } from '../any-inspection';
import { inspectCaptured, inspectedPage } from '../captured';

// What is written by one library is read by another, which shares no line with it.

interface ReadCell {
  text: string | null;
  number: number | null;
  date: string | null;
  formula: boolean;
}

async function read(file: Uint8Array) {
  const book = new Workbook();
  await book.xlsx.load(file);
  return book.worksheets.map((sheet) => ({
    name: sheet.name,
    view: sheet.views[0],
    merges: [...(sheet.model.mergeCells ?? [])].sort(),
    widths: sheet.columns?.map(({ width }) => width),
    print: sheet.pageSetup,
    footer: sheet.headerFooter?.oddFooter ?? '',
    heights: Array.from({ length: sheet.rowCount }, (_, y) => sheet.getRow(y + 1).height),
    cell(x: number, y: number): ReadCell & { format: string | undefined; bold: boolean } {
      const cell = sheet.getCell(y + 1, x + 1);
      const { value, numFmt, font } = cell;
      return {
        text: typeof value === 'string' ? value : null,
        number: typeof value === 'number' ? value : null,
        date: value instanceof Date ? value.toISOString() : null,
        formula: value !== null && typeof value === 'object' && !(value instanceof Date),
        format: numFmt as string | undefined,
        bold: font?.bold ?? false,
      };
    },
  }));
}

const frozen = { rows: 1, columns: 0 };
const write = (sheet: Sheet) => workbookFile([{ name: '表', sheet, frozen }], { cutMark: '…略' });
const base = { width: 1, height: 1, number: null, header: false };

test('texts are texts, numbers numbers, merges merges, and the head stays in sight', async () => {
  const sheet: Sheet = {
    width: 3,
    height: 4,
    cells: [
      { ...base, x: 0, y: 0, width: 3, text: '统计表', header: true },
      { ...base, x: 0, y: 1, height: 2, text: '=1+1' },
      { ...base, x: 1, y: 1, text: '0012' },
      { ...base, x: 2, y: 1, text: '1,046', number: '1046' },
      { ...base, x: 1, y: 2, text: '甲\r\n乙 ' },
      { ...base, x: 2, y: 2, text: '12.50', number: '12.50' },
      { ...base, x: 0, y: 3, text: '110105194912310021' },
      { ...base, x: 1, y: 3, text: '' },
    ],
  };
  const [read0] = await read(await write(sheet));
  const { cell, merges, view, name } = read0!;
  expect(name).toBe('表');
  expect(merges).toEqual(['A1:C1', 'A2:A3']);
  expect(view).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(cell(0, 0)).toMatchObject({ text: '统计表', bold: true });
  expect(cell(0, 1)).toMatchObject({ text: '=1+1', formula: false, format: '@' });
  expect(cell(1, 1)).toMatchObject({ text: '0012', format: '@' });
  expect(cell(2, 1)).toMatchObject({ number: 1046 });
  expect(cell(2, 1).format).not.toBe('@');
  expect(cell(1, 2).text).toBe('甲\n乙 ');
  expect(cell(2, 2)).toMatchObject({ number: 12.5 });
  expect(cell(0, 3).text).toBe('110105194912310021');
  expect(cell(1, 3)).toMatchObject({ text: null, number: null, formula: false });
});

test('a text that is too long for a cell is cut, and says so', async () => {
  const [sheet] = await read(
    await write({ width: 1, height: 1, cells: [{ ...base, x: 0, y: 0, text: '长'.repeat(40_000) }] }),
  );
  const { text } = sheet!.cell(0, 0);
  expect(text).toHaveLength(32_767);
  expect(text!.endsWith('长…略')).toBe(true);
});

test('a cell of more lines than a function takes arguments', async () => {
  const cells = [{ ...base, x: 0, y: 0, text: '甲\n'.repeat(200_000) }];
  const [sheet] = await read(await write({ width: 1, height: 1, cells }));
  expect(sheet!.cell(0, 0).text).toMatch(/^甲\n甲.*…略$/s);
});

test('columns are as wide as their text and rows as high, within reason', async () => {
  const cells = [
    { ...base, x: 0, y: 0, width: 2, text: '合并的标题不算'.repeat(9), header: true },
    { ...base, x: 0, y: 1, text: '规章' },
    { ...base, x: 1, y: 1, text: '长'.repeat(60) },
    { ...base, x: 0, y: 2, text: '甲\n乙\n丙' },
    { ...base, x: 1, y: 2, text: '12', number: '12' },
    { ...base, x: 0, y: 3, height: 2, text: '一\n二\n三' },
  ];
  const [sheet] = await read(await write({ width: 2, height: 5, cells }));
  expect(sheet!.widths).toEqual([6, 48]);
  // 63 characters on 54 digits; 60 on 48; three lines; the rest as the spreadsheet has it.
  expect(sheet!.heights.slice(0, 3)).toEqual([48, 48, 48]);
  expect(sheet!.heights.slice(3)).not.toContain(48);
});

test('a long head over short figures is wrapped, and its row as high as it then is', async () => {
  const cells = [
    { ...base, x: 0, y: 0, text: '一、本年新收政府信息公开申请数量 · 自然人', header: true },
    { ...base, x: 1, y: 0, text: '网址', header: true },
    { ...base, x: 0, y: 1, text: '0', number: '0' },
    { ...base, x: 1, y: 1, text: 'http://www.qinghe.gov.cn/zwgk/' },
  ];
  const [sheet] = await read(await write({ width: 2, height: 2, cells }));
  expect(sheet!.widths).toEqual([14, 32]);
  // 41 digits on 13: four lines.
  expect(sheet!.heights[0]).toBe(64);
});

test('a browser that cannot compress by itself writes the same workbook', async () => {
  // Chromium 102 knows CompressionStream, but not the form that ZIP files need.
  const old = class {
    constructor(format: string) {
      throw new TypeError(`Unsupported compression format: '${format}'`);
    }
  };
  const cells = [{ ...base, x: 0, y: 0, text: '规章'.repeat(500) }];
  vi.stubGlobal('CompressionStream', old);
  const file = await write({ width: 1, height: 1, cells });
  vi.unstubAllGlobals();
  expect((await read(file))[0]!.cell(0, 0).text).toBe('规章'.repeat(500));
});

test('what XML does not allow is left out, and no character is halved', () => {
  expect(xlsxText('a\u0000b\u001fc\ud800d\udc00e\uffff\t𠮷', '…')).toBe('abcde\t𠮷');
  expect(xlsxText('𠮷'.repeat(20_000), '…')).toMatch(/^𠮷+…$/u);
  expect(xlsxText('_x0041_', '…')).toBe('_x005F_x0041_');
});

test('whatever the sheet: it reads back with its merges, types and texts, and nothing is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) => {
      const [seen] = await read(await write(sheet));
      const merges: string[] = [];
      layOut(sheet).forEach((line, y) => {
        line.forEach((slot, x) => {
          if (slot !== null && !slot.first) return;
          const { text, number, formula } = seen!.cell(x, y);
          expect(formula).toBe(false);
          const wanted = slot?.cell.number ?? null;
          expect(number).toBe(wanted === null ? null : Number(wanted));
          if (wanted === null) expect(text ?? '').toBe(asXml(slot?.cell.text ?? ''));
          if (slot && slot.width * slot.height > 1)
            merges.push(`${column(x)}${y + 1}:${column(x + slot.width - 1)}${y + slot.height}`);
        });
      });
      expect(seen!.merges).toEqual(merges.sort());
    }),
    { numRuns: 60 },
  );
});

/** What is left of a text where XML 1.0 has its say: its `Char`, and line breaks as it normalises them. */
function asXml(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((character) => /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(character))
    .join('');
}

function column(x: number): string {
  return String.fromCharCode(65 + x);
}

test('a report: what it is, its findings, its tables as they stand, all figures', async () => {
  const { inspection, tables } = inspectedPage('sums-do-not-close-2020');
  if (!inspection.isReport) throw new Error('It is a report.');
  const [first, ...others] = inspection.findings;
  const settled = { reason: 'checked', note: '电话核实', on: '2026-01-05T08:00:00.000Z' } as const;
  const marked = { ...inspection, findings: [{ ...first!, settled }, ...others] };
  const sheets = tables.map((table) => ({ key: table.key, sheet: tableSheet(table) }));
  const file = await reportWorkbook({ inspection: marked, tables: sheets, version: '1.2.3' });
  const read0 = await read(file);
  expect(read0.map(({ name }) => name)).toEqual(['报告', '问题', '表一', '表二', '表三', '数据']);
  const [report, findings, disclosure, applications, reviews, facts] = read0;

  const lines = new Map(Array.from({ length: 16 }, (_, y) => [report!.cell(0, y).text, report!.cell(1, y)]));
  expect(lines.get('单位')!.text).toBe('禾泽市渡口镇人民政府');
  expect(lines.get('年度')!.number).toBe(2020);
  expect(lines.get('网址')!.text).toBe('http://www.qinghe.gov.cn/sums-do-not-close-2020.html');
  expect(lines.get('发布日期')!.date).toBe('2021-01-21T00:00:00.000Z');
  expect(lines.get('标题')!.text).toBe(inspection.source.title);
  expect(lines.get('核查时间')!.text).toMatch(/^2026-01-0\d \d\d:\d\d [+-]\d\d:\d\d$/);
  expect(lines.get('“勾稽”版本')!.text).toBe('1.2.3');
  expect(lines.get('错误')!.number).toBe(2);
  expect(lines.get('存疑')!.number).toBe(3);
  expect(lines.get('已核')!.number).toBe(1);

  expect(findings!.view).toMatchObject({ state: 'frozen', ySplit: 1 });
  const last = inspection.findings.length;
  expect(findings!.cell(0, last).number).toBe(last);
  expect(findings!.cell(4, last).text).toBe(first!.message);
  expect(findings!.cell(10, last).text).toContain('电话核实');
  expect(findings!.cell(10, 1).text).toBe(null);
  // Of a sum no figure is the one that should be.
  const sum = Array.from({ length: last }, (_, at) => at + 1).find(
    (row) => findings!.cell(7, row).text === '0 ≠ 1',
  )!;
  expect(findings!.cell(6, 0).text).toBe('应为');
  expect([findings!.cell(6, sum).text, findings!.cell(8, sum).number]).toEqual([null, 1]);

  // The page has no <th>; in table 1 every block has a head of its own.
  expect(applications!.view).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(reviews!.view).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(disclosure!.view).not.toMatchObject({ state: 'frozen' });
  expect([applications!.cell(3, 1).bold, applications!.cell(3, 3).bold]).toEqual([true, false]);

  const grid = tables.find(({ key }) => key === 'applications')!.pieces[0]!.grid;
  for (const { x, y, cell } of grid.cells) {
    const { text, number } = applications!.cell(x, y);
    expect(text ?? (number === null ? '' : String(number)), `${x}, ${y}`).toBe(cell.text);
  }
  expect(applications!.merges.length).toBe(
    grid.cells.filter(({ width, height }) => width * height > 1).length,
  );

  const keys = Object.keys(inspection.report.facts);
  expect(keys.map((_, at) => facts!.cell(0, at + 1).text)).toEqual(keys);
});

test('the list of findings can be read on paper: on the width of one page, and not much smaller than on screen', async () => {
  const inspection = inspectCaptured('sums-do-not-close-2020');
  const [first] = inspection.findings;
  const settled = { reason: 'other', note: '说明'.repeat(80), on: '2026-01-05T08:00:00.000Z' } as const;
  const long = {
    ...first!,
    settled,
    message: '长'.repeat(300),
    basis: '据'.repeat(200),
    quote: '引'.repeat(400),
  };
  const report = {
    ...inspection,
    findings: [{ ...long, facts: [], actual: '甲'.repeat(90) }, ...inspection.findings],
  };
  const [, findings] = await read(await reportWorkbook({ inspection: report, tables: [], version: '1.2.3' }));
  expect(findings!.print).toMatchObject({
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  // A4 across has room for 141 digits of the default font; beyond 176 it would be printed at less than four fifths.
  expect(findings!.widths!.reduce<number>((sum, width) => sum + width!, 0)).toBeLessThan(176);
  expect(findings!.print.printTitlesRow).toBe('1:1');
});

test('a printed sheet says whose report it is, which sheet, and of how many pages; no page can put codes there', async () => {
  const inspection = inspectCaptured('sums-do-not-close-2020');
  const report = { ...inspection.report, agency: '甲&D乙\u0001&&局' };
  const file = await reportWorkbook({ inspection: { ...inspection, report }, tables: [], version: '1.2.3' });
  for (const { footer } of await read(file)) {
    expect(footer).toBe('&L甲&&D乙&&&&局2020年政府信息公开工作年度报告&C&A&R&P / &N');
    expect(footer.length).toBeLessThan(256);
  }
  const endless = { ...inspection.report, agency: '局&'.repeat(400) };
  for (const { footer } of await read(
    await reportWorkbook({ inspection: { ...inspection, report: endless }, tables: [], version: '1.2.3' }),
  )) {
    expect(footer.length).toBeLessThan(256);
    expect(footer).toMatch(/^&L(?:[^&]|&&)*&C&A&R&P \/ &N$/);
  }
});

test('a ledger: a row a report, with head and first column in sight', async () => {
  const reports = ['sums-do-not-close-2020', 'copied-last-year-2023'].map(inspectCaptured);
  const [ledger] = await read(await ledgerWorkbook(reports, defaultTemplate, 'zh-CN'));
  expect(ledger!.name).toBe('台账');
  expect(ledger!.view).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 1 });
  expect([0, 1, 2].map((y) => ledger!.cell(0, y).text)).toEqual([
    '单位',
    '禾泽市渡口镇人民政府',
    '沙湾口县司法局',
  ]);
  expect(ledger!.cell(1, 1).number).toBe(2020);
  // A date that can be filtered by month and compared with the last day of March.
  expect(ledger!.cell(3, 1)).toMatchObject({ date: '2021-01-21T00:00:00.000Z', format: 'yyyy-mm-dd' });
  expect(ledger!.print).toMatchObject({ printTitlesRow: '1:1', printTitlesColumn: 'A:A' });
});

test('whatever the report: its workbook can be read, and nothing in it is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, anySheet, async (inspection, sheet) => {
      const tables = [{ key: 'reviews' as const, sheet }];
      const file = await reportWorkbook({ inspection, tables, version: '0.1.0' });
      for (const { cell } of await read(file))
        for (let y = 0; y < 20; y++) for (let x = 0; x < 9; x++) expect(cell(x, y).formula).toBe(false);
    }),
    { numRuns: 40 },
  );
});
