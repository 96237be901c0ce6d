import type { FileBytes } from './read-in-worker';

/** Larger than what is read: reading says how large a file may be. */
const mostBytes = 60 * 1024 * 1024;
const patienceMs = 60_000;

/** Why a file could not be fetched. */
export type FetchFault =
  | { kind: 'address' }
  /** The extension may not read from that host before a person says so. */
  | { kind: 'permission'; host: string }
  | { kind: 'status'; status: number }
  | { kind: 'no answer' }
  | { kind: 'too large' };

export class Unfetchable extends Error {
  constructor(readonly fault: FetchFault) {
    super(fault.kind);
  }
}

/**
 * Fetches a file as the browser would when its link is pressed: with the cookies of its site, since attachments may
 * stand behind a session.
 * @throws {Unfetchable} with the reason; what the signal says when it is aborted
 */
export async function fetchFile(
  address: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (received: number, of: number | null) => void },
): Promise<FileBytes> {
  const url = addressOf(address);
  if (!url) throw new Unfetchable({ kind: 'address' });
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), patienceMs);
  const onAbort = () => ended.abort();
  signal.addEventListener('abort', onAbort);
  try {
    const response = await fetch(url, { signal: ended.signal, credentials: 'include' });
    if (!response.ok) throw new Unfetchable({ kind: 'status', status: response.status });
    const length = Number(response.headers.get('content-length') ?? 0);
    if (length > mostBytes) throw new Unfetchable({ kind: 'too large' });
    const bytes = await gather(response, (received) => onProgress(received, length > 0 ? length : null));
    const disposition = response.headers.get('content-disposition') ?? '';
    return { bytes, name: nameOf(disposition, response.url || url.href), url: response.url || url.href };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof Unfetchable ? error : new Unfetchable({ kind: 'no answer' });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    // What was refused would go on coming.
    ended.abort();
  }
}

function addressOf(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

async function gather(
  response: Response,
  onProgress: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.byteLength;
    if (size > mostBytes) throw new Unfetchable({ kind: 'too large' });
    pieces.push(piece.value);
    onProgress(size);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/**
 * The name of a file: what the server says (RFC 6266; many portals write the bytes of a Chinese name as they are),
 * else the end of its address.
 */
export function nameOf(disposition: string, url: string): string {
  const coded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*"?([^";]+)"?/i.exec(disposition)?.[1];
  const said = coded === undefined ? plain && decoded(fromBytes(plain)) : decoded(coded.trim());
  const { pathname, searchParams } = new URL(url);
  // Download scripts carry the name in their query.
  const asked = [...searchParams.values()].find((value) => /\.(?:pdf|docx?|wps|ofd)$/i.test(value));
  const name = said || asked?.split(/[\\/]/).at(-1) || decoded(pathname.split('/').at(-1) ?? '');
  return name.trim() || new URL(url).host;
}

/** Headers come as Latin-1, whatever the server wrote. */
function fromBytes(text: string): string {
  if (![...text].some((char) => char >= '\x80' && char <= '\xff')) return text;
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  for (const charset of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // It is the other one.
    }
  }
  return text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
