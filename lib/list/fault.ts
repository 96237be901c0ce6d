import { z } from 'zod';

/** Why a listed report could not be inspected; words for people hang on these kinds. */
export const faultSchema = z.discriminatedUnion('kind', [
  /** It is a document of its own and no web page. */
  z.object({ kind: z.literal('attachment'), format: z.string() }),
  /** Gouji fetches pages of government portals and of nobody else. */
  z.object({ kind: z.literal('elsewhere'), host: z.string() }),
  z.object({ kind: z.literal('status'), status: z.number().int() }),
  z.object({ kind: z.literal('not html'), contentType: z.string() }),
  z.object({ kind: z.literal('too large'), megabytes: z.number() }),
  /** More in it than in any report. */
  z.object({ kind: z.literal('too much') }),
  /** Reached by the names of many other sites: it would be asked in the turn of each of them. */
  z.object({ kind: z.literal('many names'), host: z.string() }),
  z.object({ kind: z.literal('timeout'), seconds: z.number() }),
  z.object({ kind: z.literal('empty') }),
  /** No network, no such host, a bad certificate, a redirect out of the portals: the browser tells no more. */
  z.object({ kind: z.literal('no answer') }),
  /** The page of a list leads to another host: what stands there is another list. */
  z.object({ kind: z.literal('led away'), host: z.string() }),
  /** A file that came and could not be read: why, for people. */
  z.object({ kind: z.literal('unread file'), reason: z.string() }),
  /** The inspection itself went wrong. */
  z.object({ kind: z.literal('failed'), detail: z.string() }),
]);
export type ListFault = z.infer<typeof faultSchema>;

/** Thrown where a page cannot be had. */
export class Unfetched extends Error {
  /** @param answeredBy the host that refused it, where one answered */
  constructor(
    readonly fault: ListFault,
    readonly answeredBy: string | null = null,
    /** For how long the host wants to be left alone; null: it does not say. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(fault.kind);
  }
}

/** The fault that an address has by itself, so that nobody need be asked; null when it is to be fetched. */
export function faultOfAddress(url: string): ListFault | null {
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || !/\.gov\.cn$/i.test(hostname))
    return { kind: 'elsewhere', host: hostname };
  const ending = /\.(pdf|docx?|wps|xlsx?|et|ofd|zip|rar|7z|jpe?g|png)$/i.exec(pathname)?.[1];
  return ending === undefined ? null : { kind: 'attachment', format: ending.toUpperCase() };
}

/** Whether it is a file of a kind that is read; what a page is called by its host may be a zip of any of them. */
export function isReadableFile(fault: ListFault | null): boolean {
  return fault?.kind === 'attachment' && /PDF|DOCX|OFD/.test(fault.format);
}

/** Whether the host asks to be asked less. */
export function isTooOften(fault: ListFault): boolean {
  return fault.kind === 'status' && (fault.status === 429 || fault.status === 503);
}
