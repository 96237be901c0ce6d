/** Stands for a character of which only its font knows what it shows. */
const UNKNOWN = '\ufffd';

/** Bullets and tick boxes, by their place in the font. */
const WINGDINGS: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  117: '◆',
  168: '□',
  216: '➢',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Record<number, string> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 163: '□' };

/**
 * What a character shows that a document gives by its place in a font: those of symbol fonts stand at F000 and above,
 * and other fonts have at the same places what they have without.
 * @returns U+FFFD where nobody can tell: a cell with it is not blank
 */
export function symbolShown(code: number, font: string): string {
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  if (code < 0xe000 || code > 0xf8ff) return String.fromCharCode(code);
  const place = code & 0xff;
  const name = font.trim().toLowerCase();
  if (code < 0xf020 || code > 0xf0ff) return UNKNOWN;
  if (name === 'wingdings') return WINGDINGS[place] ?? circled(place - 0x80) ?? UNKNOWN;
  if (name === 'wingdings 2') return WINGDINGS_2[place] ?? circled(place - 0x69) ?? UNKNOWN;
  // Symbol has figures and marks where ASCII has them, and Greek for letters.
  if (name === 'symbol') return place < 0x40 ? String.fromCharCode(place) : UNKNOWN;
  return /^(?:wingdings|webdings|marlett|mt extra)/.test(name) ? UNKNOWN : String.fromCharCode(place);
}

function circled(value: number): string | null {
  return value >= 1 && value <= 10 ? String.fromCharCode(0x245f + value) : null;
}

/** Text with what its characters of the private area show. */
export function withSymbolsShown(text: string, font: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (char) => symbolShown(char.charCodeAt(0), font));
}
