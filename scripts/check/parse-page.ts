import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Text to `Document`, as a browser would without running or loading anything. Nothing runs in it, so nothing needs
 * closing; and closing a jsdom window walks the tree recursively, which a page of 5,000 nested elements does not
 * survive.
 *
 * @param url address that the page's links and frames count from
 */
export function parsePage(html: string, url: string): Document {
  // Without a listener of its own jsdom prints each style sheet that it cannot parse; nobody asked.
  return new JSDOM(html, { url, contentType: 'text/html', virtualConsole: new VirtualConsole() }).window
    .document;
}
