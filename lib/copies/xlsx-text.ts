/** What a cell of a workbook holds at most, in UTF-16 units. */
const longest = 32_767;

/**
 * Text as a cell of a workbook can hold it: without the characters that XML does not allow, and not longer than a
 * spreadsheet takes.
 *
 * @param mark the last words of a text that had to be cut
 */
export function xlsxText(text: string, mark: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
  const fitting = clean.length <= longest ? clean : `${clean.slice(0, longest - mark.length)}${mark}`;
  // Cutting may have halved a character.
  return withoutEscapes(fitting.replace(/\p{Cs}/gu, ''));
}

/** Spreadsheets read `_x0041_` as A. Where a page writes it, its underscore is written in that way itself. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
