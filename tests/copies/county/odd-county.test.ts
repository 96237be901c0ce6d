import { Workbook } from '@cj-tech-master/excelts';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { circularAsMarkdown, circularOf } from '../../../lib/copies/county/circular';
import { countyCsv, countyWorkbook } from '../../../lib/copies/county/county-files';
import { type CountySheetOptions, countySheets } from '../../../lib/copies/county/county-sheets';
import { lettersOf } from '../../../lib/copies/files/letters';
import { noticeDocument } from '../../../lib/copies/files/notice-document';
import { sampleTemplate } from '../../../lib/copies/files/sample-template';
import { zipOf } from '../../../lib/copies/files/several-files';
import { carriedText, cellText } from '../../../lib/copies/sheets/cell-text';
import { layOut } from '../../../lib/copies/sheets/slots';
import { defaultTemplate } from '../../../lib/copies/written/ledger-template';
import { writeLetter } from '../../../lib/copies/written/letter';
import { copiesWords } from '../../../lib/words/copies';
import { textsOf } from '../files/word-file';
import { oddCounty, oddNames } from './odd-county';

// All that is handed over of a county in which everything is odd, read back by other libraries than those that wrote it.
// `npm run test:handover` has LibreOffice read the same.

const county = oddCounty();
const options: CountySheetOptions = {
  ...{ template: defaultTemplate, allColumns: false, language: 'zh-CN', on: '2026-02-03', by: '0.1.0' },
  ruleName: (rule) => rule,
};
const { cut } = copiesWords('zh-CN');
const sender = { agency: '=县政府办', contact: '@江河', phone: '+86', on: '2026-02-03', due: null };

describe('the workbook', () => {
  test('has every cell of every sheet, numbers as numbers, everything else as text, and no formula', async () => {
    const book = new Workbook();
    await book.xlsx.load(await countyWorkbook(county, options));
    const sheets = countySheets(county, options);
    expect(book.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [at, { name, sheet, frozen, filtered }] of sheets.entries()) {
      const seen = book.worksheets[at]!;
      const lost = layOut(sheet).flatMap((line, y) =>
        line.flatMap((slot, x) => {
          if (!slot?.first) return [];
          const { value, formula } = seen.getCell(y + 1, x + 1) as { value: unknown; formula?: string };
          const wanted =
            slot.cell.number === null ? cellText(slot.cell.text, cut).trim() : Number(slot.cell.number);
          const is = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : (value ?? '');
          const isDay = slot.cell.isDay && value instanceof Date;
          return formula === undefined && (isDay || is === wanted) ? [] : [[name, y, x, is, wanted]];
        }),
      );
      expect(lost).toEqual([]);
      const [view] = seen.views as { state?: string; xSplit?: number; ySplit?: number }[];
      expect([name, view?.state, view?.ySplit ?? 0, view?.xSplit ?? 0]).toEqual([
        ...[name, 'frozen', frozen.rows, frozen.columns],
      ]);
      expect([name, Boolean(seen.autoFilter)]).toEqual([name, filtered ?? false]);
    }
  });

  test('as CSV has no field that a spreadsheet computes', async () => {
    for (const [name, bytes] of Object.entries(unzipSync(await countyCsv(county, options)))) {
      const text = new TextDecoder().decode(bytes);
      expect([name, /(?:^|[,\n])"?[=+@\t-](?!\d+(?:\.\d+)?[,"\r\n])/.exec(text)?.[0] ?? null]).toEqual([
        name,
        null,
      ]);
      for (const control of ['\u0000', '\u0007', '\u001b', '\uffff']) expect(text).not.toContain(control);
    }
  });
});

describe('the letters', () => {
  const inspections = county.reports.map(({ inspection }) => inspection);

  test('one a unit that needs one, all apart by names that every system takes', async () => {
    const { files, of } = await lettersOf(inspections, sender, null);
    expect(of.length).toBeGreaterThanOrEqual(oddNames.length);
    const unpacked = unzipSync(await zipOf(files));
    const names = Object.keys(unpacked);
    expect(names).toHaveLength(of.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(of.length);
    for (const name of names) {
      expect(name).toMatch(/-20\d\d-整改通知(?:（\d）)?\.docx$/);
      expect(name).toMatch(/^[^/\\<>:*?"|\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]+$/u);
      expect([...name].length).toBeLessThanOrEqual(124);
      expect(name).not.toMatch(/^(?:con\.|[-. ])/i);
    }
  });

  test('have every paragraph that was written, in order', async () => {
    const { files, of } = await lettersOf(inspections, sender, null);
    for (const [at, { bytes }] of files.entries()) {
      const { paragraphs } = writeLetter(
        inspections[of[at]!]!,
        { settled: 'left out', notes: false },
        sender,
      );
      const plain = (text: string) => carriedText(text).replace(/\s+/g, '');
      expect(textsOf(bytes).map(plain)).toEqual(paragraphs.map(({ text }) => plain(text)));
    }
  });

  test('by the sample template leave no place open and lose no item', async () => {
    const template = { name: 'a.docx', bytes: await sampleTemplate() };
    const { files, of } = await lettersOf(inspections, sender, template);
    for (const [at, { bytes }] of files.entries()) {
      const texts = textsOf(bytes);
      expect(texts.join('\n')).not.toMatch(/\{\{|\}\}/);
      const { asked } = writeLetter(inspections[of[at]!]!, { settled: 'left out', notes: false }, sender);
      expect(texts.filter((text) => /^\d+\. /.test(text))).toHaveLength(asked);
    }
  });
});

test('the circular has in Word what it has in Markdown', async () => {
  const paragraphs = circularOf(county, { named: true, sender, ruleName: (rule) => rule });
  const texts = textsOf(await noticeDocument(paragraphs, ''));
  expect(texts).toHaveLength(paragraphs.length);
  expect(circularAsMarkdown(paragraphs).trimEnd().split('\n\n')).toHaveLength(paragraphs.length);
});
