import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

import { type ExtensionBrowser, launchExtension } from '../../scripts/launch';
import { keep } from '../browser-worker/keep';

/** A browser of a test's own with the built extension in it; see there for its options. */
export { type ExtensionBrowser, launchExtension as startBrowser } from '../../scripts/launch';

export interface ServedPage {
  /** Bytes are sent as they are; text as UTF-8. */
  body: string | Uint8Array;
  /** `text/html` by default, without a charset: the page's own meta tag speaks. */
  contentType?: string;
  status?: number;
  /** What ends the answer; until then it stays unfinished although all of it was sent, as counters and viewers do. */
  until?: Promise<unknown>;
}

/** Address or path → page. */
export type Pages = Record<string, ServedPage | string>;

export interface PageServer {
  port: number;
  /** Adds or replaces what answers at an address such as `http://www.qinghe.gov.cn/report.html` (path alone: on every host). */
  serve(address: string, page: ServedPage | string): void;
  /** Addresses asked for so far, in order. */
  requests: string[];
  /** Forgets what was served and asked for, and serves these pages instead. */
  reset(pages: Pages): void;
  close(): Promise<void>;
}

/**
 * The browser that the files of a worker share, as it would be for each of them alone: the extension just put in, with
 * nothing stored and nothing permitted but what it comes with, no cookies, and a tab with an empty page. Its server
 * answers for every *.gov.cn host with these pages and no others.
 *
 * @param pages address or path → page
 * @param extension directory of another build than the one of `npm run build`
 */
export async function freshBrowser(
  pages: Pages = {},
  extension?: string,
): Promise<{ browser: ExtensionBrowser; server: PageServer }> {
  const server = await keep('page server', servePages, (started) => started.close());
  const start = () => launchExtension({ port: server.port });
  const browser = await keep('browser', start, (started) => started.close());
  const { context } = browser;
  const empty = await context.newPage();
  for (const page of context.pages()) if (page !== empty) await page.close();
  await context.clearCookies();
  await context.clearPermissions();
  await context.unrouteAll();
  server.reset(pages);
  await browser.reinstall(extension);
  return { browser, server };
}

/**
 * Serves pages on the loopback interface, under whatever host the browser asks for.
 *
 * @param pages what answers at first
 * @param secure key and certificate: then the pages are there under https, and under nothing else
 */
export async function servePages(
  pages: Pages = {},
  secure?: { key: string; cert: string },
): Promise<PageServer> {
  const served = new Map(Object.entries(pages));
  const requests: string[] = [];
  const scheme = secure ? 'https' : 'http';
  const answer: RequestListener = (request, response) => {
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
    requests.push(address.href);
    const page = served.get(address.href) ?? served.get(address.pathname);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<title>404</title>');
      return;
    }
    const {
      body,
      contentType = 'text/html',
      status = 200,
      until,
    }: ServedPage = typeof page === 'string' ? { body: page } : page;
    const utf8 = typeof body === 'string' && !contentType.includes('charset') ? '; charset=utf-8' : '';
    response.writeHead(status, { 'content-type': contentType + utf8 }).write(body);
    if (until) void until.then(() => response.end());
    else response.end();
  };
  const server: Server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    port: address.port,
    serve: (where, page) => {
      served.set(where, page);
    },
    requests,
    reset: (others) => {
      served.clear();
      for (const [where, page] of Object.entries(others)) served.set(where, page);
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
