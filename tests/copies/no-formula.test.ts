import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetAsCsv } from '../../lib/copies/files/csv';
import { ledgerWorkbook } from '../../lib/copies/files/ledger-workbook';
import { reportWorkbook } from '../../lib/copies/files/report-workbook';
import { copySheet, type Sheet } from '../../lib/copies/sheets/sheet';
import { ledgerSheet } from '../../lib/copies/written/ledger';
import { reportColumns } from '../../lib/copies/written/ledger-template';
import { anyReport, anySheet } from './any-inspection';

// A page decides what stands in an exported file, and nothing of what the file does.

/** The parts of a workbook, by their names, as they stand in the file. */
function partsOf(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const text = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** What of a workbook could act, and whatever could name a page outside its cells. */
function harmless(file: Uint8Array): void {
  const parts = partsOf(file);
  expect([...parts.keys()].filter((name) => /sheet\d+\.xml$/.test(name)).length).toBeGreaterThan(0);
  for (const [name, text] of parts) {
    expect(name).not.toMatch(/externalLink|connections|vbaProject|comments|drawing/i);
    if (name.endsWith('.rels')) expect(text, name).not.toContain('TargetMode="External"');
    if (/worksheets\/[^/]+\.xml$/.test(name))
      expect(text, name).not.toMatch(/<(?:f|hyperlinks?|dataValidations?|oleObjects?)[\s>/]/);
  }
}

/** Words that are in nothing of ours, to be found again wherever they went. */
const planted = '=HYPERLINK("http://evil.example","甲")';
/** All that is not a cell's text: names of sheets, properties of the file, how parts belong together. */
const besides = (file: Uint8Array) =>
  [...partsOf(file)].filter(([name]) => !/sharedStrings|worksheets\/[^/]+\.xml$/.test(name));

const everything = { columns: [...reportColumns, 'applications.received.total'].map((key) => ({ key })) };

test('no workbook computes, links or calls anything, and a page names none of its sheets', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, anySheet, async (inspection, sheet) => {
      const report = { ...inspection.report, agency: planted };
      const source = { ...inspection.source, title: planted, url: planted };
      const one = { ...inspection, report, source };
      const files = [
        await reportWorkbook({ inspection: one, tables: [{ key: 'applications', sheet }], version: '1' }),
        await ledgerWorkbook([one], everything, inspection.language),
      ];
      for (const file of files) {
        harmless(file);
        for (const [name, text] of besides(file)) expect(text, name).not.toContain('evil.example');
      }
    }),
    { numRuns: 25 },
  );
});

test('no field of a CSV begins as a formula does', () => {
  fc.assert(
    fc.property(anyReport, (inspection) => {
      const sheet = ledgerSheet([inspection], everything, { head: true }, inspection.language);
      const texts = sheet.cells.filter(({ number }) => number === null).map(({ text }) => text);
      const one = (text: string): Sheet => ({
        ...{ width: 1, height: 1 },
        cells: [{ x: 0, y: 0, width: 1, height: 1, text, number: null, header: false }],
      });
      for (const text of texts)
        expect(sheetAsCsv(one(text), '…').replace(/^\uFEFF"?/, '')).not.toMatch(
          /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u,
        );
    }),
  );
});

test('on the clipboard a formula is text for a spreadsheet, and letter by letter what the page says for an editor', () => {
  const { html, text } = copySheet({
    ...{ width: 1, height: 1 },
    cells: [{ x: 0, y: 0, width: 1, height: 1, text: '=1+1', number: null, header: false }],
  });
  expect(html).toContain(`<td style="mso-number-format:'\\@'" sdnum="2052;0;@">=1+1</td>`);
  expect(text).toBe('=1+1');
});
