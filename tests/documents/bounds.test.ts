import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/documents/read-document';
import { readAsset } from '../../scripts/check/read-file';
import { paragraph, writeDocx } from './write-docx';

const options = { name: '报告.pdf', url: 'file:///报告.pdf', readAsset };
const read = (bytes: Uint8Array, more: Partial<Parameters<typeof readDocument>[1]> = {}) =>
  readDocument(bytes, { ...options, ...more });
const faultOf = (bytes: Uint8Array, more = {}) =>
  read(bytes, more).then(
    () => null,
    (error) => error.fault ?? error,
  );
const compound = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((char) => [char.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};
const word = (document: string) =>
  zipSync({ 'word/document.xml': strToU8(document), '[Content_Types].xml': strToU8('<Types/>') });

describe('a file that is not read is called what it is', () => {
  test.each<[string, () => Uint8Array, object]>([
    ['nothing in it', () => new Uint8Array(), { kind: 'empty' }],
    ['a Word document of old', () => compound('WordDocument'), { kind: 'binaryWord' }],
    ['a workbook of old', () => compound('Workbook'), { kind: 'spreadsheet' }],
    ['a document with a password', () => compound('EncryptedPackage'), { kind: 'encrypted' }],
    ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<w/>') }), { kind: 'spreadsheet' }],
    ['slides', () => zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), { kind: 'presentation' }],
    ['some zip', () => zipSync({ 'a.txt': strToU8('a') }), { kind: 'archive' }],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), { kind: 'picture' }],
    ['a web page', () => strToU8('<!DOCTYPE html><html></html>'), { kind: 'page' }],
    ['rich text', () => strToU8('{\\rtf1 a}'), { kind: 'otherOffice' }],
    [
      'the XML of Word 2003',
      () => strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      { kind: 'otherOffice' },
    ],
    ['anything', () => strToU8('lorem ipsum'), { kind: 'unknown' }],
    ['a PDF that ends at its head', () => strToU8('%PDF-1.7\n'), { kind: 'damaged' }],
    [
      'a zip that ends early',
      () => zipSync({ 'word/document.xml': strToU8('<w/>') }).subarray(0, 40),
      { kind: 'damaged' },
    ],
    [
      'a page that was only wrapped in a document',
      () => writeDocx('<w:altChunk r:id="htmlChunk"/>'),
      { kind: 'otherOffice' },
    ],
    ['no XML inside', () => word('<w:document><w:body>'), { kind: 'damaged' }],
    ['more than is read', () => new Uint8Array(50 * 1024 * 1024 + 1), { kind: 'tooLarge', megabytes: 50 }],
  ])('%s', async (_, make, fault) => {
    expect(await faultOf(make())).toEqual(fault);
  });

  test('the name of a file does not count', async () => {
    const { kind } = await read(writeDocx(paragraph('总体情况')), { name: '报告.pdf' });
    expect(kind).toBe('docx');
  });
});

describe('what has no end is left', () => {
  test('a file that unpacks to more than there is room for', async () => {
    const bomb = word(`<w>${' '.repeat(210 * 1024 * 1024)}</w>`);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await faultOf(bomb)).toEqual({ kind: 'unpacksTooLarge', megabytes: 200 });
  });

  test('entities that expand to each other', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};">`,
    ).join('');
    const xml = `<!DOCTYPE d [<!ENTITY a0 "ha">${lines}]><w:document><w:body><w:p><w:r><w:t>&a20;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await faultOf(word(xml))).toEqual({ kind: 'damaged' });
  });

  test('elements in each other without end', async () => {
    const deep = 100_000;
    expect(await faultOf(word(`${'<w:p>'.repeat(deep)}${'</w:p>'.repeat(deep)}`))).toEqual({
      kind: 'damaged',
    });
  });
});

test('reading is stopped when somebody stops it, and tells how far it is', async () => {
  const progress: number[] = [];
  const signal = { aborted: false };
  const bytes = new Uint8Array(readFileSync('tests/documents/files/spaced-labels-2024.chromium.pdf'));
  const reading = read(bytes, {
    signal,
    onProgress: (done: number) => {
      progress.push(done);
      if (progress.length === 2) signal.aborted = true;
    },
  });
  await expect(reading).rejects.toMatchObject({ fault: { kind: 'stopped' } });
  expect(progress.length).toBe(2);
});

test('a digest of the content goes along', async () => {
  const bytes = writeDocx(paragraph('总体情况'));
  const { sha256, reading } = await read(bytes);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(reading.outline.file).toEqual({ name: '报告.pdf', kind: 'docx', sha256 });
});
