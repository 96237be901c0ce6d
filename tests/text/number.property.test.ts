import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigure } from '../../lib/text/number';

const units = ['件', '条', '个', '份', '宗', '项', '次', '起', '例', '人', '家', '元', '万元', '亿元'];
const spaces = ['', ' ', '\u00a0', '\u3000', '\u2009', '\u200b', '\n', ' \n '];

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const grouped = (digits: string, by: string) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, by);

/** A whole number, and how somebody may have written it into a cell. */
const dressed = fc
  .record({
    value: fc.oneof(fc.nat(9), fc.nat(2000), fc.nat(99_999_999)),
    groups: fc.constantFrom('', ',', '，', ' '),
    wide: fc.boolean(),
    unit: fc.option(fc.constantFrom(...units), { nil: null }),
    brackets: fc.boolean(),
    before: fc.constantFrom(...spaces),
    between: fc.constantFrom(...spaces),
    after: fc.constantFrom(...spaces),
  })
  .map(({ value, groups, wide, unit, brackets, before, between, after }) => {
    const digits = grouped(String(value), groups);
    const behind = unit === null ? '' : between + (brackets ? `（${unit}）` : unit);
    return { value, unit, text: before + (wide ? fullWidth(digits) : digits) + behind + after };
  });

test('a whole number in any dress reads back as itself, with its unit', () => {
  fc.assert(
    fc.property(dressed, ({ value, unit, text }) => {
      expect(readFigure(text)).toEqual({ kind: 'number', value, unit });
    }),
    { numRuns: 2000 },
  );
});

test('an amount with up to six decimals reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      fc.constantFrom('', '元', '万元', '亿元'),
      (whole, decimals, wide, unit) => {
        const text = (whole / 7).toFixed(decimals);
        const figure = readFigure((wide ? fullWidth(text) : text) + unit);
        expect(figure).toEqual({ kind: 'number', value: Number(text), unit: unit || null });
      },
    ),
  );
});

test('a signed change reads back with its sign', () => {
  const signs = [
    ['+', 1],
    ['＋', 1],
    ['增', 1],
    ['增加', 1],
    ['-', -1],
    ['－', -1],
    ['−', -1],
    ['减', -1],
    ['减少', -1],
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...signs), fc.integer({ min: 1, max: 9999 }), ([sign, factor], size) => {
      expect(readFigure(sign + size)).toEqual({ kind: 'number', value: factor * size, unit: null });
    }),
  );
});

// Strings made of what stands in cells, near-numbers most of all.
const scraps = fc
  .array(
    fc.constantFrom(
      ...[
        '0',
        '1',
        '2',
        '3',
        '12',
        '046',
        '１',
        '９',
        ',',
        '，',
        '.',
        '．',
        ' ',
        '\n',
        '\u3000',
        '件',
        '条',
        '元',
      ],
      ...[
        '万',
        '亿',
        '年',
        '月',
        '日',
        '%',
        '?',
        '？',
        'O',
        'l',
        '/',
        '-',
        '—',
        ':',
        '：',
        '约',
        '余',
        '第',
        '增',
      ],
      ...[
        '减',
        '+',
        '一',
        '二',
        '十',
        '百',
        '零',
        '两',
        '无',
        '(',
        ')',
        '（',
        '）',
        '、',
        '。',
        '~',
        '至',
        '共',
      ],
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''));

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u200b]/g, '');

test('what reads as a number has nothing in it but one number, a sign and a unit', () => {
  const word = /[?Ol/:%年月日约余第至共~]/;
  fc.assert(
    fc.property(scraps, (text) => {
      const figure = readFigure(text);
      if (figure.kind !== 'number') return;
      // 共3件 is 3; anywhere else the word belongs to a sentence.
      expect(plain(text).replace(/^共/, '')).not.toMatch(word);
      // Two runs of digits are one number only where a thousands separator or a decimal point joins them.
      const runs = plain(text).match(/\d+/g) ?? [];
      if (runs.length > 1) expect(plain(text)).toMatch(/\d(?:,\d{3})+(?!\d)|\d\.\d/);
      const digits = runs.join('');
      if (digits !== '') expect(String(Math.abs(figure.value))).toContain(String(Number(runs[0])));
    }),
    { numRuns: 20_000 },
  );
});

test('two numbers in one cell are never read as one, whatever stands between them', () => {
  const between = fc.constantFrom(
    '\n',
    '\n\n',
    '/',
    '、',
    '；',
    '件 ',
    '-',
    '—',
    ':',
    '和',
    ' / ',
    '\u3000\u3000',
  );
  fc.assert(
    fc.property(fc.nat(99), between, fc.nat(99), (a, gap, b) => {
      expect(readFigure(`${a}${gap}${b}`).kind).toBe('unreadable');
    }),
  );
});

test('any text at all is read without a fault and without a value that is no finite number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const figure = readFigure(text);
      if (figure.kind === 'number') expect(Number.isFinite(figure.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
