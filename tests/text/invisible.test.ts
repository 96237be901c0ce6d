import { describe, expect, test } from 'vitest';
import { closeUp, compact, foldWidth, oneLine } from '../../lib/text/fold';
import { isBlank, isInvisible } from '../../lib/text/invisible';
import { readFigure } from '../../lib/text/number';

const nothing = [
  0xad, 0x34f, 0x61c, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200d, 0x200e, 0x202a, 0x202e, 0x2060, 0x2061, 0x2064,
  0x2066, 0x2069, 0x206f, 0xfe00, 0xfe0f, 0xfeff, 0xfff0, 0xfff9, 0xfffb, 0x1bca0, 0x1d173, 0xe0001, 0xe0020,
  0xe0100, 0xe01ef,
];
const blanks = [0x20, 0xa0, 0x115f, 0x1160, 0x1680, 0x2003, 0x202f, 0x2800, 0x3000, 0x3164, 0xffa0];
const named = (codes: number[]) =>
  codes.map((code) => [`U+${code.toString(16).toUpperCase()}`, String.fromCodePoint(code)] as const);

describe('characters that nobody sees', () => {
  test.each(named(nothing))('%s is nothing, wherever it stands', (_, char) => {
    expect(isInvisible(char)).toBe(true);
    expect(compact(`${char}总${char}${char}计${char}`)).toBe('总计');
    expect(closeUp(`总${char}计`)).toBe('总计');
    expect(oneLine(`总${char}计`)).toBe('总计');
    expect(readFigure(`${char}1${char}2${char}`)).toEqual({ kind: 'number', value: 12, unit: null });
    expect(readFigure(char)).toEqual({ kind: 'blank', filler: 'empty' });
  });

  test.each(named(blanks))(
    '%s is as wide as a letter: it parts figures, and is nothing in a label',
    (_, char) => {
      expect(isInvisible(char)).toBe(false);
      expect(isBlank(char)).toBe(true);
      expect(foldWidth(char)).toBe(' ');
      expect(compact(`总${char}计`)).toBe('总计');
      expect(readFigure(`1${char}2`)).toEqual({ kind: 'unreadable', reason: 'several' });
      expect(readFigure(char)).toEqual({ kind: 'blank', filler: 'empty' });
    },
  );

  test.each(named([0x30, 0x4e00, 0x200a + 0x6, 0x2022, 0xac00, 0x1100, 0xfffc, 0xfffd]))(
    '%s is to be seen',
    (_, char) => {
      expect(isInvisible(char) || isBlank(char)).toBe(false);
    },
  );
});
