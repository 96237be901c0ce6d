import { isBlank, replaceBlanks, withoutInvisible } from './invisible';
import { ordinary } from './look-alikes';

/**
 * Folding: texts that a reader takes for the same become the same. Report pages mix full and half width, a dozen
 * kinds of space, and every bracket that an input method offers; none of it means anything.
 */

/**
 * Full-width ASCII to half width, look-alikes to the characters that they look like, and every kind of space to a
 * space, character by character, so that offsets in the result are offsets in `text`.
 */
export function foldWidth(text: string): string {
  // Character by character, because this is called for every cell: a replacing function takes three times as long.
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa0 || (code > 0x3000 && code < 0x3164) || (code >= 0x3400 && code < 0xf900)) continue;
    const char = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : foldOne(text[at]!);
    if (char === text[at]) continue;
    folded += text.slice(copied, at) + char;
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function foldOne(char: string): string {
  const seen = ordinary(char);
  return seen === char && isBlank(char) ? ' ' : seen;
}

/** Printing ASCII, ideographs and Chinese marks: `compact` leaves them alone, and most cells have nothing else. */
const TIGHT = /^[\x21-\x7e\u3001-\u303f\u4e00-\u9fff]*$/;

/** Text with no white space, no invisible characters and no look-alikes at all, at half width. */
export function compact(text: string): string {
  if (TIGHT.test(text)) return text;
  return replaceBlanks(foldWidth(withoutInvisible(text)), '');
}

/** White space collapsed to single spaces and trimmed; line breaks count as white space. */
export function oneLine(text: string): string {
  return replaceBlanks(withoutInvisible(text), ' ').trim();
}

/** Text as the page has it, without the spaces and line breaks that only fit a label into its cell. */
export function closeUp(text: string): string {
  return replaceBlanks(withoutInvisible(text), '');
}

const ORDINAL =
  /^(?:第[一二三四五六七八九十]+(?:部分|章)[、,.:]?|\([一二三四五六七八九十\d]{1,3}\)[、,.:]?|[一二三四五六七八九十]{1,3}[、,.:]|[—–-][、.]|\d{1,2}[、,.:)](?!\d)|[\u2460-\u249b\u3220-\u3229][、,.]?)/;
const DIGITS_ONLY = /^\d{1,2}(?=[^\d.,]{2})/;

/**
 * The ordinal in front of a heading or label (`一、`, `（三）`, `5.`, `第一部分`), and the rest.
 * @param folded text that went through `compact`
 */
export function splitOrdinal(folded: string): { ordinal: string; rest: string } {
  const ordinal = ORDINAL.exec(folded)?.[0] ?? DIGITS_ONLY.exec(folded)?.[0] ?? '';
  return { ordinal, rest: folded.slice(ordinal.length) };
}

const PUNCTUATION = /[\s()[\]{}【】〔〕〈〉《》「」『』“”‘’"'`´＂＇、,.。．:;：；·•・!?！？_*~—–-]/g;

/**
 * Letters of the languages that stand beside Chinese on official pages: Tibetan, Mongolian, Uyghur, Kazakh, Yi, Korean,
 * and English in words.
 */
const BESIDE_CHINESE =
  /[\u0600-\u06ff\u0750-\u077f\u0f00-\u0fff\u1100-\u11ff\u1800-\u18af\ua000-\ua4cf\uac00-\ud7af\ufb50-\ufdff\ufe70-\ufefc]+|[A-Za-z]{3,}/g;

/**
 * What a label says once punctuation, brackets, spaces, quotes, its ordinal and what it says in another script are taken
 * away: two labels with the same result do not differ in substance.
 */
export function foldLabel(text: string): string {
  const { rest } = splitOrdinal(
    inChinese(compact(text))
      .replace(/[【[〔]/g, '(')
      .replace(/[】\]〕]/g, ')'),
  );
  return rest.replace(PUNCTUATION, '').toLowerCase();
}

/** A label without its translation into another script; one that has no Chinese is left as it is. */
function inChinese(label: string): string {
  if (label.search(BESIDE_CHINESE) < 0) return label;
  const chinese = label.replace(BESIDE_CHINESE, '');
  return /[\u4e00-\u9fff]/.test(chinese) ? chinese : label;
}
