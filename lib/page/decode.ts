/**
 * Bytes to text as a forgiving reader would do it. Saved pages lie about their charset: browsers keep GBK's meta
 * tag while saving as UTF-8, editors the other way round. Chinese text that is valid UTF-8 is UTF-8, whatever
 * the page says; what is left is believed, and GB18030 (which holds GBK and GB2312) is the last resort.
 *
 * @param bytes a whole page
 * @param declared charset of the HTTP header, if there was one
 * @returns the text without byte-order mark. Never throws: undecodable bytes become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, declared?: string): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);

  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const misread = count(utf8, /\uFFFD/gu);
  if (misread === 0) return utf8;

  const charset = usable(declared) ?? usable(charsetOfMeta(bytes));
  if (charset !== null && charset !== 'utf-8') return new TextDecoder(charset).decode(bytes);
  // A UTF-8 page that was cut or damaged in a few places is still UTF-8.
  const mostlyUtf8 = misread * 20 < count(utf8, /[\u0080-\u{10FFFF}]/gu);
  return mostlyUtf8 ? utf8 : new TextDecoder('gb18030').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Browsers look at the first 1,024 bytes; pages with a long comment in front put the tag later. */
function charsetOfMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384)).replace(/<!--.*?-->/gs, '');
  return /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** The decoder's own name of a charset; GBK and GB2312 are read as the GB18030 that contains them. */
function usable(charset: string | undefined): string | null {
  if (charset === undefined) return null;
  try {
    const { encoding } = new TextDecoder(charset);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
