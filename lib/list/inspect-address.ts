import type { Inspection } from '../inspection';
import { reasonOf } from '../reason-of';
import { type Fault, isTooOften, Unfetched } from './fault';
import type { FetchedPage } from './fetch-page';
import type { Outcome } from './list-record';
import type { Turn } from './queue';

export interface InspectAddressOptions {
  /** @throws {Unfetched} */
  fetch: (address: string) => Promise<FetchedPage>;
  /** Text to a document in which nothing runs and nothing loads. */
  parse: (html: string) => Document;
  inspect: (document: Document, url: string) => Inspection;
  turn: Turn;
}

/** Frames of a page that are looked into: beside the article there are counters and maps. */
const mostFrames = 3;

/**
 * Fetches a page and inspects it. When it is no report, but shows a page of its own host in a frame that is one, that
 * page is what is inspected; when such a frame does not come, nothing can be said of the page.
 * @returns the outcome, faults included
 * @throws what the turn's signal says when it is aborted
 */
export async function inspectAddress(address: string, options: InspectAddressOptions): Promise<Outcome> {
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
    if (isTooOften(error.fault)) turn.slowDown();
    return { state: 'failed', fault: error.fault };
  }
}

async function inspectFetched(
  address: string,
  { fetch, parse, inspect, turn }: InspectAddressOptions,
): Promise<Inspection> {
  const page = await fetch(address);
  const document = parse(page.html);
  const inspection = inspect(document, page.url);
  if (inspection.isReport) return inspection;
  let missed: Unfetched | null = null;
  for (const source of frameSources(document, page.url)) {
    await turn.another();
    const framed = await fetch(source).catch((error: unknown) => {
      if (!(error instanceof Unfetched)) throw error;
      // A frame that is not there leaves the page what it is: none. One that did not come could be the report.
      if (mayComeLater(error.fault)) missed ??= error;
      return null;
    });
    const inner = framed && inspect(parse(framed.html), framed.url);
    if (inner?.isReport) return inner;
  }
  if (missed !== null) throw missed;
  return inspection;
}

function mayComeLater(fault: Fault): boolean {
  if (fault.kind === 'status') return isTooOften(fault) || fault.status >= 500;
  return fault.kind === 'timeout' || fault.kind === 'no answer';
}

/** Addresses of the frames that show a page of the same host. */
function frameSources(document: Document, url: string): string[] {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const sources = [...document.querySelectorAll('iframe[src], frame[src]')].flatMap((frame) => {
    try {
      const source = new URL(frame.getAttribute('src') ?? '', new URL(base, url));
      source.hash = '';
      return source.host === new URL(url).host && source.href !== url ? [source.href] : [];
    } catch {
      // No address.
      return [];
    }
  });
  return [...new Set(sources)].slice(0, mostFrames);
}
