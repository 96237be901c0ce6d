/**
 * Spaces between all letters of a text (`政 府 信 息 公 开`) are the work of a typist or of a PDF that places every
 * letter by itself. They part nothing.
 */

const MARK = String.raw`[，。、；：！？…“”‘’《》〈〉（）〔〕【】「」,.;:!?()[\]"'%·/—–-]`;
const ONE = String.raw`(?:[\u3400-\u4dbf\u4e00-\u9fff〇]|[\d\uff10-\uff19A-Za-z]+)`;
/** What stands between two spaces of such a text: one letter or one number, marks before and behind it. */
const LONE = new RegExp(`^${MARK}*(?:${ONE}(?:${MARK}+${ONE})*)?${MARK}*$`);
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff〇]/;
const FOUR = /[\u4e00-\u9fff] [\u4e00-\u9fff] [\u4e00-\u9fff] [\u4e00-\u9fff]/;
/** Fewer letters in a row may be a list, or a word pulled apart that is nobody's loss. */
const LEAST = 4;
const DIGIT = /^[\d\uff10-\uff19.．,，%]$/;
/** What a number is of stands behind it; or the bracket that was opened before it. */
const COUNTED = /^[年月日号第件条个份次项人篇起宗例期万亿元余家场部类名位%％〕）)]/;
/** A line may begin with its ordinal and no mark behind it: 一 总 体 情 况. */
const ORDINAL = /^[一二三四五六七八九十]$/;

/**
 * The offsets of the spaces in `text` that only space its letters out, in order. Digits that stand apart are one
 * number only where every digit of the stretch does and a unit follows; else they may be several, and stay apart.
 * @param text with single spaces
 */
export function letterSpaces(text: string): number[] {
  if (!FOUR.test(text)) return [];
  const spaces: number[] = [];
  const words = text.split(' ');
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  for (let from = 0, to: number; from < words.length; from = to + 1) {
    to = from;
    while (to < words.length && LONE.test(words[to]!)) to++;
    const run = words.slice(from, to);
    if (run.filter((word) => HAN.test(word)).length < LEAST) continue;
    const apart = digitsApart(run);
    for (let index = 1; index < run.length; index++) {
      const ordinal = from === 0 && index === 1 && ORDINAL.test(run[0]!) && HAN.test(run[1]!);
      if (!ordinal && !apart.has(index)) spaces.push(starts[from + index]! - 1);
    }
  }
  return spaces;
}

/** The words of the run before which a space stays, because it parts two numbers. */
function digitsApart(run: string[]): Set<number> {
  const apart = new Set<number>();
  const single = run.every((word) => !/[\d\uff10-\uff19]{2}/.test(word));
  for (let from = 0, to: number; from < run.length; from = to) {
    to = from + 1;
    if (!/[\d\uff10-\uff19]$/.test(run[from]!)) continue;
    while (to < run.length && DIGIT.test(run[to]!)) to++;
    if (single && COUNTED.test(run[to] ?? '')) continue;
    for (let index = from + 1; index < Math.min(to + 1, run.length); index++)
      if (/^[\d\uff10-\uff19]/.test(run[index]!)) apart.add(index);
  }
  return apart;
}

/** `text` without the spaces at these offsets. */
export function withoutSpacesAt(text: string, offsets: readonly number[]): string {
  let closed = '';
  let copied = 0;
  for (const at of offsets) {
    closed += text.slice(copied, at);
    copied = at + 1;
  }
  return closed + text.slice(copied);
}
