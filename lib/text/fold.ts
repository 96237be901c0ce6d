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
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u205f]/g, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** Text without the zero-width marks and soft hyphens that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Text with no white space and no invisible characters at all, at half width. */
export function compact(text: string): string {
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
