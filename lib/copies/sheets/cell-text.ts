/** What a cell of a spreadsheet holds at most, in UTF-16 units. */
const longest = 32_767;

/**
 * Text as files and clipboards carry it: its lines end in `\n`, and it has none of the characters that XML does not
 * allow, at which some programs take a text for ended, nor halves of characters.
 */
export function carriedText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
  );
}

/**
 * Text as a cell of a spreadsheet can hold it: Excel calls a workbook with a longer one damaged, and lets one of a
 * CSV run into the next cells.
 *
 * @param mark the last words of a text that had to be cut
 */
export function cellText(text: string, mark: string): string {
  const clean = carriedText(text);
  if (clean.length <= longest) return clean;
  // Cutting may have halved a character.
  return `${clean.slice(0, longest - mark.length)}${mark}`.replace(/\p{Cs}/gu, '');
}
