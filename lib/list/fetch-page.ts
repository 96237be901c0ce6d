import { decodePage } from '../page/decode';
import type { Clock } from './clock';
import { faultOfAddress, Unfetched } from './fault';
import { retryAfter } from './retry-after';

/** A page as it came. */
export interface FetchedPage {
  html: string;
  /** Where it was found, after redirects. */
  url: string;
}

const patienceSeconds = 30;
/** The largest report page on record is below 3 MB. */
const mostMegabytes = 16;

/** Files that servers hand out as pages, by their first bytes. */
const magics: readonly [start: string, format: string][] = [
  ['%PDF', 'PDF'],
  ['PK\x03\x04', 'DOCX/XLSX/OFD'],
  ['\xd0\xcf\x11\xe0', 'DOC/XLS'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
];

export interface FetchOptions {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  signal: AbortSignal;
}

/**
 * Fetches a page of a government portal as anybody would get it: no cookies, no address of where the link stood.
 * @throws {Unfetched} with the reason; what the signal says when it is aborted
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const own = faultOfAddress(address);
  if (own) throw new Unfetched(own);
  return inTime(patienceSeconds, options, (signal) => receive(address, options.fetch, signal));
}

/**
 * Does something that is broken off when it takes too long.
 * @throws {Unfetched} with the reason; what the signal says when it is aborted
 */
export async function inTime<Result>(
  patienceSeconds: number,
  { clock, signal }: Pick<FetchOptions, 'clock' | 'signal'>,
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal.aborted) throw signal.reason;
  const controller = new AbortController();
  let late = false;
  const takeBack = clock.after(patienceSeconds * 1000, () => {
    late = true;
    controller.abort();
  });
  const onAbort = () => controller.abort();
  signal.addEventListener('abort', onAbort);
  try {
    return await act(controller.signal);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof Unfetched) throw error;
    throw new Unfetched(late ? { kind: 'timeout', seconds: patienceSeconds } : { kind: 'no answer' });
  } finally {
    takeBack();
    signal.removeEventListener('abort', onAbort);
    // What was refused would go on coming, beside what the host is asked for next.
    controller.abort();
  }
}

/**
 * Asks for an address without saying who asks.
 * @throws {Unfetched} where the host refuses it
 */
export async function askFor(
  address: string,
  accept: string,
  fetch: FetchOptions['fetch'],
  signal: AbortSignal,
): Promise<{ response: Response; url: string }> {
  const response = await fetch(address, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // What a server marks a copy with would tell it who asks a second time.
    cache: 'no-store',
    headers: { accept },
  });
  const url = response.url || address;
  if (!response.ok) {
    const wait = retryAfter(response.headers.get('retry-after'), Date.now());
    throw new Unfetched({ kind: 'status', status: response.status }, new URL(url).host, wait);
  }
  return { response, url };
}

async function receive(
  address: string,
  fetch: FetchOptions['fetch'],
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { response, url } = await askFor(address, 'text/html,application/xhtml+xml', fetch, signal);
  // A redirect may lead to where nothing is to be fetched.
  const own = faultOfAddress(url);
  if (own) throw new Unfetched(own, new URL(url).host);
  const contentType = response.headers.get('content-type') ?? '';
  const bytes = await gather(response, mostMegabytes);
  if (bytes.byteLength === 0) throw new Unfetched({ kind: 'empty' });
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const format = magics.find(([magic]) => start.startsWith(magic))?.[1];
  if (format) throw new Unfetched({ kind: 'attachment', format });
  if (contentType !== '' && !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType))
    throw new Unfetched({ kind: 'not html', contentType });
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  return { html: decodePage(bytes, charset), url };
}

/** The whole body, or not: servers need not tell its length, nor tell the truth about it. */
export async function gather(response: Response, mostMegabytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const refuseLarge = (size: number) => {
    if (size > mostMegabytes * 1024 * 1024)
      throw new Unfetched({ kind: 'too large', megabytes: mostMegabytes });
  };
  refuseLarge(Number(response.headers.get('content-length') ?? 0));
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.byteLength;
    refuseLarge(size);
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
