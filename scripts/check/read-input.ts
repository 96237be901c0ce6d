import { open } from 'node:fs/promises';
import { basename, dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DocumentFault } from '../../lib/documents/document-reading';
import { looksLikeDocument } from '../../lib/documents/sniff';
import { decodePage } from '../../lib/page/decode';
import { isSameSite } from '../../lib/text/same-site';

/** A page as it was read, before anybody looked into it. */
export interface PageText {
  html: string;
  /** As it came. */
  bytes: Uint8Array;
  /** Where it came from originally, as far as that is known; a file's own address otherwise. */
  url: string;
  /** Where to look for its frames: the address that it was read from now. */
  readFrom: URL;
}

/** A file that is no page but may be a document, as it came. */
export interface InputFile {
  bytes: Uint8Array;
  name: string;
  url: string;
}

/** Why an input could not be read; words for people hang on these kinds. */
export type InputFault =
  | { kind: 'notFound' | 'isDirectory' | 'forbidden' | 'empty' | 'timeout' | 'notHttp' }
  | { kind: 'tooLarge'; megabytes: number }
  | { kind: 'binary'; format: string }
  | { kind: 'status'; status: number }
  | { kind: 'notHtml'; contentType: string }
  | { kind: 'noAnswer' | 'failed'; detail: string }
  /** More in it than in any report. */
  | { kind: 'too much' }
  | { kind: 'document'; fault: DocumentFault };

export class Unreadable extends Error {
  constructor(readonly fault: InputFault) {
    super(fault.kind);
  }
}

const megabyte = 1024 * 1024;
/** The largest report page on record is below 3 MB; beyond this bound it is no page. */
const largestMegabytes = 64;
const patience = 20_000;

/**
 * Reads a saved page or fetches one.
 *
 * @param input a path, relative to `base`, or an http(s) address
 * @param base absolute path of the directory that paths are relative to
 * @throws {Unreadable} with the reason
 */
export async function readInput(input: string, base: string): Promise<PageText> {
  return onlyPage(await readPageOrFile(input, base));
}

function onlyPage(read: PageText | InputFile): PageText {
  if ('html' in read) return read;
  refuseBinary(read.bytes);
  throw new Unreadable({ kind: 'binary', format: '' });
}

/**
 * Reads a saved page or a document, or fetches one.
 *
 * @param input a path, relative to `base`, or an http(s) address
 * @param base absolute path of the directory that paths are relative to
 * @throws {Unreadable} with the reason
 */
export async function readPageOrFile(input: string, base: string): Promise<PageText | InputFile> {
  if (/^https?:\/\//i.test(input)) return await fetchInput(input);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input) && !/^file:/i.test(input))
    throw new Unreadable({ kind: 'notHttp' });
  if (input.trim() === '') throw new Unreadable({ kind: 'notFound' });
  const path = /^file:\/\//i.test(input) ? fileURLToPath(input) : resolve(base, input);
  const bytes = await readBytes(path);
  if (looksLikeDocument(bytes)) return { bytes, name: basename(path), url: pathToFileURL(path).href };
  return pageOf(bytes, path);
}

/**
 * Reads what a frame of a page shows: a file beside or below the saved page, or a page of the same host.
 *
 * @param src as the frame has it
 * @returns null when it lies elsewhere: neither other folders of this machine nor other hosts are anybody's frames
 * @throws {Unreadable}
 */
export async function readFrame(page: PageText, src: string): Promise<PageText | null> {
  let address: URL;
  try {
    address = new URL(src, page.readFrom);
  } catch {
    return null;
  }
  if (address.protocol !== page.readFrom.protocol || address.host !== page.readFrom.host) return null;
  if (address.protocol !== 'file:') return await fetchPage(address.href);
  address.search = '';
  address.hash = '';
  const path = fileURLToPath(address);
  const fromFolder = relative(dirname(fileURLToPath(page.readFrom)), path);
  return fromFolder.startsWith(`..${sep}`) ? null : await readPage(path);
}

/**
 * Reads a file to which a page links: one beside or below the saved page, else where it stands on the web, which for a
 * saved page is nowhere.
 *
 * @param url absolute, as counted from the page's address
 * @returns null when it lies elsewhere: neither other folders of this machine nor other sites are asked
 * @throws {Unreadable}
 */
export async function readLinked(page: PageText, url: string): Promise<InputFile | null> {
  if (page.readFrom.protocol !== 'file:') {
    if (!/^https?:/.test(url) || !isSameSite(url, page.url)) return null;
    return onlyFile(await fetchInput(url));
  }
  const path = besideSaved(page, url);
  if (path === null) return null;
  const bytes = await readBytes(path).catch((error: unknown) => {
    // It was not saved along.
    if (error instanceof Unreadable && error.fault.kind === 'notFound') return null;
    throw error;
  });
  return bytes && { bytes, name: basename(path), url };
}

/** The path of a file that lies to a saved page as it lay to the page. */
function besideSaved({ url: around, readFrom }: PageText, url: string): string | null {
  const [page, file] = [new URL(around), new URL(url)];
  if (page.protocol !== file.protocol || page.host !== file.host) return null;
  const [from, to] = [page, file].map(({ pathname }) => decodeURIComponent(pathname));
  const between = posix.relative(posix.dirname(from!), to!);
  if (between.startsWith('..')) return null;
  return resolve(dirname(fileURLToPath(readFrom)), between);
}

function onlyFile(read: PageText | InputFile): InputFile {
  if (!('html' in read)) return read;
  throw new Unreadable({ kind: 'document', fault: { kind: 'page' } });
}

async function readPage(path: string): Promise<PageText> {
  return pageOf(await readBytes(path), path);
}

function pageOf(bytes: Uint8Array, path: string): PageText {
  refuseBinary(bytes);
  const html = decodePage(bytes);
  const readFrom = pathToFileURL(path);
  return { html, bytes, url: savedFrom(html) ?? readFrom.href, readFrom };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      refuseLarge((await file.stat()).size);
      return await gather(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(faultOf(error));
  }
}

function faultOf(error: unknown): InputFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return { kind: 'notFound' };
    case 'EISDIR':
      return { kind: 'isDirectory' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'forbidden' };
    default:
      return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Browsers note in a saved page where it came from. */
function savedFrom(html: string): string | null {
  const note = /<!--\s*saved from url=\(\d{4}\)(https?:\/\/\S+?)\s*-->/i.exec(html.slice(0, 4096));
  const address = note?.[1];
  return address !== undefined && URL.canParse(address) ? address : null;
}

async function fetchPage(address: string): Promise<PageText> {
  return onlyPage(await fetchInput(address));
}

async function fetchInput(address: string): Promise<PageText | InputFile> {
  if (!URL.canParse(address)) throw new Unreadable({ kind: 'notHttp' });
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-language': 'zh-CN,zh;q=0.9',
      },
    });
    if (!response.ok) throw new Unreadable({ kind: 'status', status: response.status });
    const contentType = response.headers.get('content-type') ?? '';
    refuseLarge(Number(response.headers.get('content-length') ?? 0));
    const bytes = response.body === null ? new Uint8Array() : await gather(response.body);
    // After redirects the frames and links of the page count from where it was found.
    const url = response.url || address;
    if (looksLikeDocument(bytes)) return { bytes, name: nameIn(response, url), url };
    refuseBinary(bytes);
    if (contentType !== '' && !/^\s*(text\/html|application\/xhtml\+xml)/i.test(contentType)) {
      throw new Unreadable({ kind: 'notHtml', contentType });
    }
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
    return { html: decodePage(bytes, charset), bytes, url, readFrom: new URL(url) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') throw new Unreadable({ kind: 'timeout' });
    throw new Unreadable({ kind: 'noAnswer', detail: causeOf(error) });
  }
}

/** The name that the server gives a file, else the last part of its address. */
function nameIn(response: Response, url: string): string {
  const given = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(
    response.headers.get('content-disposition') ?? '',
  )?.[1];
  const name = given ?? new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Stops at the bound: neither pipes nor servers tell their length, or need tell the truth about it. */
async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    refuseLarge(size);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** `fetch failed` says nothing; the reason is in the cause. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && cause.message === '' ? String(cause.code) : cause.message;
}

function refuseLarge(size: number): void {
  if (size > largestMegabytes * megabyte)
    throw new Unreadable({ kind: 'tooLarge', megabytes: largestMegabytes });
}

const magics: readonly [bytes: readonly number[], format: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP/DOCX/XLSX/OFD'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'DOC/XLS/WPS'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x1f, 0x8b], 'gzip'],
];

function refuseBinary(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new Unreadable({ kind: 'empty' });
  const known = magics.find(([magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known) throw new Unreadable({ kind: 'binary', format: known[1] });
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (/^(From: <Saved by|MIME-Version:)/im.test(head) && /^Content-Type: multipart\/related/im.test(head)) {
    throw new Unreadable({ kind: 'binary', format: 'MHTML' });
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && bytes.includes(0)) throw new Unreadable({ kind: 'binary', format: '' });
}
