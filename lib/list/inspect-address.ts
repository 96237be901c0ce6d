import { type FramedOptions, inspectFramed, type OpenedFile, type ReadDocument } from '../inspect-framed';
import type { Inspection } from '../inspection';
import { packReading } from '../messages/packed-reading';
import { TooMuch } from '../page/budget';
import type { PageReading } from '../page/outline';
import { readPage } from '../page/read-page';
import { reasonOf } from '../reason-of';
import type { Language } from '../words/language';
import { readerWords } from '../words/reader';
import { faultOfAddress, isReadableFile, isTooOften, type ListFault, Unfetched } from './fault';
import type { FetchedPage } from './fetch-page';
import type { ListedOutcome } from './list-record';
import type { Turn } from './queue';
import { siteOf } from './turns';

export interface InspectAddressOptions {
  /** @throws {Unfetched} */
  fetch: (address: string) => Promise<FetchedPage>;
  /** @throws {Unfetched} */
  fetchFile: (address: string) => Promise<{ bytes: Uint8Array<ArrayBuffer>; url: string }>;
  /** Makes an outline of a file. */
  readFile: ReadLinkedFile;
  inspectFile: InspectListedFile;
  /** Text to a document in which nothing runs and nothing loads. */
  parse: (html: string) => Document;
  /** How to judge. */
  judging: () => Omit<FramedOptions, 'open' | 'openFile'>;
  turn: Turn;
}

/** Reads a file to which a page links; @returns what was read, or why nothing was; throws when the signal aborts. */
export type ReadLinkedFile = (
  file: { name: string; url: string; bytes: Uint8Array<ArrayBuffer> },
  signal: AbortSignal,
) => Promise<OpenedFile>;

/** A file that was fetched. */
type FetchedFile = Parameters<ReadLinkedFile>[0];

/** Reads and judges a file that is an entry of its own; @returns why nothing was read, for people; throws when the signal aborts. */
export type InspectListedFile = (
  file: FetchedFile,
  signal: AbortSignal,
) => Promise<{ inspection: Inspection } | { unread: string }>;

/** Files of a page that are read: the tables are in one, or in one each. */
const mostFiles = 4;
/** Frames of a page that are looked into: beside the article there are counters and maps. */
const mostFrames = 3;

/**
 * Fetches a page, or a file, and inspects it. When it is no report, or not a whole one, the pages of its own host that it shows in
 * frames are what is inspected, or inspected with it; when such a frame does not come, nothing can be said of the page. Files
 * to which it links and that may hold what it lacks are read as well, of its own site; why one could not be is said.
 * @returns the outcome, faults included
 * @throws what the turn's signal says when it is aborted
 */
export async function inspectAddress(
  address: string,
  options: InspectAddressOptions,
): Promise<ListedOutcome> {
  const { turn } = options;
  try {
    return { state: 'inspected', inspection: await inspectFetched(address, options) };
  } catch (error) {
    if (turn.signal.aborted) throw turn.signal.reason;
    if (!(error instanceof Unfetched)) {
      console.error(`Gouji: the inspection of ${address} failed.`, error);
      const detail = reasonOf(error);
      return { state: 'failed', fault: { kind: 'failed', detail } };
    }
    if (isTooOften(error.fault)) turn.slowDown(error.retryAfterMs);
    return { state: 'failed', fault: error.fault };
  }
}

async function inspectFetched(address: string, options: InspectAddressOptions): Promise<Inspection> {
  const { fetch, parse, turn } = options;
  if (isReadableFile(faultOfAddress(address))) return inspectAsFile(address, options);
  const read = async (url: string): Promise<ReadDocument> => {
    const page = await inTurn(turn, () => fetch(url));
    return { url: page.url, reading: readBounded(parse(page.html), page.url) };
  };
  const page = await read(address).catch((error: unknown) => {
    // Its address does not tell, as of a script that hands out files.
    if (error instanceof Unfetched && isReadableFile(error.fault)) return null;
    throw error;
  });
  if (page !== null) return inspectPage(page, read, options);
  await turn.another();
  return inspectAsFile(address, options);
}

/** What the host answered to, under whatever name, counts for whose turn it is. */
async function inTurn<Fetched extends { url: string }>(
  turn: Turn,
  act: () => Promise<Fetched>,
): Promise<Fetched> {
  turn.mayAsk();
  const fetched = await act().catch((error: unknown) => {
    if (error instanceof Unfetched && error.answeredBy !== null) turn.answeredBy(error.answeredBy);
    throw error;
  });
  turn.answeredBy(new URL(fetched.url).host);
  return fetched;
}

async function inspectAsFile(
  address: string,
  { fetchFile, inspectFile, turn }: InspectAddressOptions,
): Promise<Inspection> {
  const { bytes, url } = await inTurn(turn, () => fetchFile(address));
  const read = await inspectFile({ name: nameOfFile(url), url, bytes }, turn.signal);
  if ('unread' in read) throw new Unfetched({ kind: 'unread file', reason: read.unread });
  return read.inspection;
}

/** The last part of its address, as people see it. */
function nameOfFile(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function inspectPage(
  page: ReadDocument,
  read: (url: string) => Promise<ReadDocument>,
  { fetchFile, readFile, judging, turn }: InspectAddressOptions,
): Promise<Inspection> {
  const asked = new Set<string>();
  let missed: Unfetched | null = null;
  const options = judging();
  let files = 0;
  const { judged, whole } = await inspectFramed(page, {
    ...options,
    async openFile({ url, name }) {
      if (files++ === mostFiles) return null;
      // What one site hands out is asked for in its turn; another's has none.
      if (siteOf(new URL(url).host) !== siteOf(new URL(page.url).host)) return null;
      try {
        await turn.another();
        const { bytes } = await inTurn(turn, () => fetchFile(url));
        return await readFile({ name, url, bytes }, turn.signal);
      } catch (error) {
        if (!(error instanceof Unfetched) || isTooOften(error.fault)) throw error;
        return { unread: reasonOfFile(error.fault, options.language) };
      }
    },
    async open({ url }) {
      if (asked.size === mostFrames || asked.has(url) || url === page.url || !isSameHost(url, page.url))
        return null;
      asked.add(url);
      await turn.another();
      return read(url).catch((error: unknown) => {
        if (!(error instanceof Unfetched)) throw error;
        // A frame that is not there leaves the page what it is. One that did not come could hold the report.
        if (mayComeLater(error.fault)) missed ??= error;
        return null;
      });
    },
  });
  if (missed !== null && !whole) throw missed;
  return judged.inspection;
}

function reasonOfFile(fault: ListFault, language: Language): string {
  const { fetchFault } = readerWords(language);
  if (fault.kind === 'status') return fetchFault.status(fault.status);
  return fault.kind === 'too large' ? fetchFault.tooLarge : fetchFault.noAnswer;
}

/** @throws {Unfetched} where the page holds more than any report, so that nothing else is kept waiting by it */
function readBounded(document: Document, url: string): PageReading {
  try {
    const { reading } = readPage(document, url);
    packReading(reading);
    return reading;
  } catch (error) {
    throw error instanceof TooMuch ? new Unfetched({ kind: 'too much' }) : error;
  }
}

function mayComeLater(fault: ListFault): boolean {
  if (fault.kind === 'status') return isTooOften(fault) || fault.status >= 500;
  return fault.kind === 'timeout' || fault.kind === 'no answer';
}

function isSameHost(one: string, other: string): boolean {
  return one.startsWith('http') && new URL(one).host === new URL(other).host;
}
