/** Engines have it wherever this runs; the compiler of what knows no DOM does not know of it. */
declare const TextDecoder: new (
  charset: string,
  options?: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Text that its writer may have put down as UTF-8 or, as older Chinese programs do, as GB18030 (GBK, GB2312). */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeGb(bytes);
  }
}

export function decodeGb(bytes: Uint8Array): string {
  return new TextDecoder('gb18030').decode(bytes);
}
