import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasNumber, wholeQuote } from '../../lib/rules/whole-quote';

/** Of a text the words between the two bars, as they are quoted. */
function quoted(marked: string, numbers: number[] = []): string {
  const [before = '', words = '', after = ''] = marked.split('|');
  const text = before + words + after;
  const range = { start: before.length, end: before.length + words.length };
  const { start, end } = wholeQuote(text, range, numbers);
  return text.slice(start, end);
}

describe('brackets', () => {
  test.each([
    ['全年|收到申请195件（其中上年结转3件|），均已办结。', '收到申请195件（其中上年结转3件）'],
    ['按照《|政务公开条例》|要求', '《政务公开条例》'],
    ['（含|结转3件）|。', '（含结转3件）'],
    ['全年|收到申请5件（“网络申请|”4件）。', '收到申请5件（“网络申请”4件）'],
    // The page itself never closes it.
    ['全年|收到申请5件（其中|网络申请。', '收到申请5件'],
    ['|收到申请5件|（其中3件）', '收到申请5件'],
    ['|（一）收到5件|', '（一）收到5件'],
  ])('%s', (marked, whole) => {
    expect(quoted(marked)).toBe(whole);
  });

  test('a number that is named is not cut off with a bracket that nobody closed', () => {
    expect(quoted('全年|收到申请（5件|，均已答复。', [5])).toBe('收到申请（5件');
  });
});

describe('numbers', () => {
  test.each([
    ['全年收到申请195件，|均已答复|。', [195], '全年收到申请195件，均已答复'],
    [
      '一、概述。2021年收到申请195件，其中网络100件，|均已答复|。',
      [195],
      '2021年收到申请195件，其中网络100件，均已答复',
    ],
    ['收到申请十二件，|均已答复|。', [12], '收到申请十二件，均已答复'],
    ['收到申请１９５件，|均已答复|。', [195], '收到申请１９５件，均已答复'],
    ['收到申请1,195件，|均已答复|。', [1195], '收到申请1,195件，均已答复'],
    // 95 is no part of 195.
    ['收到申请195件，|均已答复|。', [95], '均已答复'],
    ['全年|收到申请195件|，均已答复。', [195], '收到申请195件'],
    ['|均已答复|。', [], '均已答复'],
  ] as [string, number[], string][])('%s', (marked, numbers, whole) => {
    expect(quoted(marked, numbers)).toBe(whole);
  });
});

test('whatever the text: the words are in their quote, and a number that was in them stays', () => {
  const text = fc
    .array(fc.constantFrom('（', '）', '《', '》', '“', '”', '1件', '95件', '，', '。', '申请'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(1, 95), (before, words, after, number) => {
      const whole = before + words + after;
      const range = { start: before.length, end: before.length + words.length };
      const { start, end } = wholeQuote(whole, range, [number]);
      expect(start).toBeLessThanOrEqual(range.start);
      expect(end).toBeLessThanOrEqual(whole.length);
      if (hasNumber(words, number)) expect(hasNumber(whole.slice(start, end), number)).toBe(true);
    }),
  );
});
