import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/** A real browser with the built extension in it; see there for its options. */
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

export interface PageServer {
  port: number;
  /** Adds or replaces what answers at an address such as `http://www.qinghe.gov.cn/report.html` (path alone: on every host). */
  serve(address: string, page: ServedPage | string): void;
  /** Addresses asked for so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages on the loopback interface, under whatever host the browser asks for.
 *
 * @param pages address or path → page
 * @param secure key and certificate: then the pages are there under https, and under nothing else
 */
export async function servePages(
  pages: Record<string, ServedPage | string> = {},
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
