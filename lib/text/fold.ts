/**
 * Folding: texts that a reader takes for the same become the same. Report pages mix full and half width, a dozen
 * kinds of space, and every bracket that an input method offers; none of it means anything.
 */

/** Zero-width marks and soft hyphens that Word and portal editors leave behind. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g;
const SPACE = /[\s\u00a0\u3000\u2000-\u200a\u202f\u205f]+/g;

/**
 * Full-width ASCII to half width and every kind of space to one space, character by character, so that offsets
 * in the result are offsets in `text`.
 */
export function foldWidth(text: string): string {
  // Character by character, because this is called for every cell: a replacing function takes three times as long.
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa0 || (code > 0x3000 && code < 0xff01)) continue;
    const wide = code >= 0xff01 && code <= 0xff5e;
    if (!wide && !isWideSpace(code)) continue;
    folded += text.slice(copied, at) + (wide ? String.fromCharCode(code - 0xfee0) : ' ');
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Text without the zero-width marks and soft hyphens that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** What `compact` takes away or changes; most cells hold a bare number and have none of it. */
const LOOSE = /[\s\u00ad\u2000-\u200f\u202a-\u202f\u205f\u2060\u3000\ufeff\uff01-\uff5e]/;

/** Text with no white space and no invisible characters at all, at half width. */
export function compact(text: string): string {
  if (!LOOSE.test(text)) return text;
  return foldWidth(withoutInvisible(text)).replace(SPACE, '');
}

/** White space collapsed to single spaces and trimmed; line breaks count as white space. */
export function oneLine(text: string): string {
  return withoutInvisible(text).replace(SPACE, ' ').trim();
}

/** Text as the page has it, without the spaces and line breaks that only fit a label into its cell. */
export function closeUp(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, '');
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
 * What a label says once punctuation, brackets, spaces, quotes and its ordinal are taken away: two labels with
 * the same result do not differ in substance.
 */
export function foldLabel(text: string): string {
  const { rest } = splitOrdinal(
    compact(text)
      .replace(/[【[〔]/g, '(')
      .replace(/[】\]〕]/g, ')'),
  );
  return rest.replace(PUNCTUATION, '').toLowerCase();
}
