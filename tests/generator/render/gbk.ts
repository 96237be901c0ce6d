/**
 * GBK bytes of a page. Browsers and Node decode GBK but do not encode it; the table is the decoder, asked for
 * every pair of bytes once. What GBK lacks becomes a character reference, as editors of that age wrote it.
 */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const pair = table().get(char);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else bytes.push(...new TextEncoder().encode(`&#${code};`));
  }
  return Uint8Array.from(bytes);
}

let pairs: Map<string, number> | null = null;

function table(): Map<string, number> {
  if (pairs) return pairs;
  pairs = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\uFFFD' && !pairs.has(char))
        pairs.set(char, (lead << 8) | trail);
    }
  }
  return pairs;
}
