/** The text folded to half width and without its spaces, and the way back to the original. */
export interface Squeezed {
  text: string;
  /** Offset in the original of every character of `text`. */
  at: Uint32Array;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff;
/** “依申请公开”件: what is emphasised is the same word. */
const QUOTES: ReadonlySet<string> = new Set('“”"‘’\'「」『』*·【】＂＇');
/** ○件 for 〇件 */
const ZERO = 0x3007;
const isCircle = (code: number): boolean => code === 0x25cb || code === 0x25ef;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Portals set spaces anywhere (2020 年 共 收到) and mix widths, so both go, and quotation marks with them. Only
 * between two digits a space stays: `3 5` is two figures of a flattened table, or a misprint, and never 35.
 */
export function squeeze(original: string): Squeezed {
  const codes = new Uint16Array(original.length);
  const at = new Uint32Array(original.length);
  let length = 0;
  let gap = -1;
  for (let i = 0; i < original.length; i++) {
    let code = original.charCodeAt(i);
    if (isSpace(code) || QUOTES.has(original[i] as string)) {
      if (gap < 0) gap = i;
      continue;
    }
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    else if (isCircle(code)) code = ZERO;
    if (gap >= 0 && isDigit(code) && length > 0 && isDigit(codes[length - 1] as number)) {
      codes[length] = 32;
      at[length++] = gap;
    }
    gap = -1;
    codes[length] = code;
    at[length++] = i;
  }
  const pieces: string[] = [];
  for (let i = 0; i < length; i += 8192) {
    pieces.push(String.fromCharCode(...codes.subarray(i, Math.min(i + 8192, length))));
  }
  return { text: pieces.join(''), at };
}
