import { expect, test } from 'vitest';
import { decodePage } from '../../lib/page/decode';

// 政府信息 in GBK; Node encodes UTF-8 only.
const gbk = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2];
const words = '政府信息';

const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());
const utf8 = (text: string) => new TextEncoder().encode(text);

test('UTF-8, with and without a byte-order mark', () => {
  expect(decodePage(utf8(words))).toBe(words);
  expect(decodePage(utf8(`\uFEFF${words}`))).toBe(words);
});

test('UTF-16 by its byte-order mark', () => {
  expect(decodePage(Uint8Array.from([0xff, 0xfe, ...Buffer.from(words, 'utf16le')]))).toBe(words);
});

test.each(['gb2312', 'GBK', 'gb18030'])('the meta tag says %s', (charset) => {
  const tag = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  expect(decodePage(bytes(ascii(tag), gbk))).toBe(tag + words);
});

test('GBK without any declaration', () => {
  expect(decodePage(bytes(ascii('<p>'), gbk))).toBe(`<p>${words}`);
});

test('a page that says GBK and was saved as UTF-8', () => {
  const page = `<meta charset="gbk"><p>${words}`;
  expect(decodePage(utf8(page))).toBe(page);
});

test('a page that says UTF-8 and was saved as GBK', () => {
  const tag = '<meta charset="utf-8"><p>';
  expect(decodePage(bytes(ascii(tag), gbk))).toBe(tag + words);
});

test('UTF-8 that was cut within a character stays UTF-8', () => {
  const long = words.repeat(20);
  expect(decodePage(utf8(long).subarray(0, -1))).toBe(`${long.slice(0, -1)}\uFFFD`);
});

test('characters that only GB18030 has', () => {
  // Rare characters, as in names of places and people, have four bytes there.
  expect(decodePage(bytes(ascii('<meta charset=gb2312>'), gbk, [0x82, 0x35, 0x87, 0x38]))).toContain('䶵');
});

test('a declaration inside a comment is none', () => {
  const comment = '<!-- <meta charset="big5"> -->';
  expect(decodePage(bytes(ascii(comment), gbk))).toBe(comment + words);
});

test('the charset of the HTTP header is believed before the meta tag', () => {
  const tag = '<meta charset="big5">';
  expect(decodePage(bytes(ascii(tag), gbk), 'GBK')).toBe(tag + words);
});

test('an unknown charset is passed over', () => {
  expect(decodePage(bytes(ascii('<meta charset="x-none">'), gbk))).toContain(words);
});
