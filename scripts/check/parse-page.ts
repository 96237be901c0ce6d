import { JSDOM, VirtualConsole } from 'jsdom';

export interface ParsedPage {
  document: Document;
  /** Lets go of the page; the document is not to be used afterwards. */
  close(): void;
}

/**
 * Text to `Document`, as a browser would without running or loading anything.
 *
 * @param url address that the page's links and frames count from
 */
export function parsePage(html: string, url: string): ParsedPage {
  // Without a listener of its own jsdom prints each style sheet that it cannot parse; nobody asked.
  const { window } = new JSDOM(html, { url, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}
