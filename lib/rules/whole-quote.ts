import { chineseNumber } from '../text/chinese-number';
import { foldWidth } from '../text/fold';

/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

/** How far a number that the sentence speaks of, or the other bracket, may stand away. */
const FARTHEST = 160;
const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '“': '”',
  '‘': '’',
  '〔': '〕',
  '【': '】',
  '[': ']',
  '「': '」',
};
const OPENS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));
const NUMBER = /[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?|[〇零一二两三四五六七八九十百千万]+/g;

/**
 * Words of a text as they can be quoted: whole in their brackets, and with every number that the sentence about them
 * names. A bracket that the page itself never closes is left out with what follows it, where no such number does.
 * @param numbers that must be found in the quote; one that the text does not have near it is passed over
 */
export function wholeQuote(text: string, words: Range, numbers: readonly number[] = []): Range {
  let range = words;
  for (const number of numbers) range = withNumber(text, range, number);
  for (let times = 0; times < 4; times++) {
    const wider = withBrackets(text, range, numbers);
    if (wider.start === range.start && wider.end === range.end) break;
    range = wider;
  }
  return range;
}

/** The numbers of a text with their places, in figures or Chinese numerals. */
function numbersIn(text: string): { value: number | null; start: number; end: number }[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [written] = match;
    const value = /[\d０-９]/.test(written)
      ? Number(foldWidth(written).replaceAll(',', ''))
      : chineseNumber(written);
    return { value, start: match.index, end: match.index + written.length };
  });
}

/** Whether the number stands in the text. */
export function hasNumber(text: string, number: number): boolean {
  return numbersIn(text).some(({ value }) => value === number);
}

function withNumber(text: string, { start, end }: Range, number: number): Range {
  if (hasNumber(text.slice(start, end), number)) return { start, end };
  const from = Math.max(0, start - FARTHEST);
  const before = numbersIn(text.slice(from, start)).findLast(({ value }) => value === number);
  if (!before) return { start, end };
  const at = from + before.start;
  // From the beginning of its clause, or what it counts would not be said.
  const clause = Math.max(
    ...['，', ',', '。', '；', ';', '：'].map((mark) => text.lastIndexOf(mark, at - 1)),
  );
  return { start: Math.max(clause + 1, from), end };
}

/** Brackets that a stretch opens and does not close; and where in front of it one opens that it closes. */
function bracketsIn(text: string, { start, end }: Range): { open: number[]; opener: number | null } {
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const character = text[at] as string;
    if (character in PAIRS) open.push(at);
    const opens = OPENS.get(character);
    if (opens === undefined) continue;
    if (text[open.at(-1) ?? -1] === opens) {
      open.pop();
      continue;
    }
    const other = text.lastIndexOf(opens, start - 1);
    if (start > 0 && other >= 0 && start - other <= FARTHEST) return { open, opener: other };
  }
  return { open, opener: null };
}

function withBrackets(text: string, { start, end }: Range, numbers: readonly number[]): Range {
  const { open, opener } = bracketsIn(text, { start, end });
  if (opener !== null) return { start: opener, end };
  const [first] = open;
  if (first === undefined) return { start, end };
  const close = text.indexOf(PAIRS[text[first] as string] as string, end);
  if (close >= 0 && close - end < FARTHEST) return { start, end: close + 1 };
  const shorter = text.slice(start, first);
  const isEnough =
    first > start &&
    numbers.every((number) => !hasNumber(text.slice(first, end), number) || hasNumber(shorter, number));
  return isEnough ? { start, end: first } : { start, end };
}
