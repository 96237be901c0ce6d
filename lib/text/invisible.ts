/**
 * Characters that have no shape of their own. Two kinds: those that are nothing, which are dropped before anything
 * is compared, and those that are a blank as wide as a letter, which part what stands beside them as a space does.
 */

/** Ignorable to Unicode, yet drawn as wide as a letter: the fillers of Hangul. With them, the blank of Braille. */
const BLANKS = '\\u115f\\u1160\\u3164\\uffa0\\u2800';

/**
 * Everything that Unicode calls ignorable (zero-width marks, soft hyphens, variation selectors, tags), that turns
 * the direction of a line, or that marks an annotation.
 */
const NOTHING = `(?![${BLANKS}])[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\ufff9-\\ufffb]`;

/** U+FEFF, which `\s` counts among white space, has no width and is none. */
const BLANK = `(?:(?!\\ufeff)\\s|[${BLANKS}])`;

const nothing = new RegExp(NOTHING, 'gu');
const blanks = new RegExp(`${BLANK}+`, 'gu');
const onlyNothing = new RegExp(`^${NOTHING}$`, 'u');
const onlyBlank = new RegExp(`^${BLANK}$`, 'u');

/** Text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(nothing, '');
}

/** Text with every stretch of white space, of whatever kind and width, replaced. */
export function replaceBlanks(text: string, by: string): string {
  return text.replace(blanks, by);
}

/** @param char one character, which may be two code units long */
export function isInvisible(char: string): boolean {
  return onlyNothing.test(char);
}

/** @param char one character */
export function isBlank(char: string): boolean {
  return onlyBlank.test(char);
}
