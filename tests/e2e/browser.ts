import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { requireBrowser } from '../../scripts/browser.mjs';

/** The extension as `npm run build` leaves it. */
const builtExtension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface TestBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker as it was when the browser started; it may since have gone to sleep. */
  serviceWorker: Worker;
  /** Address of a page of the extension, such as `popup.html?tab=3`. */
  extensionUrl(page: string): string;
  /** Closes the browser and removes its profile, unless the caller brought the profile along. */
  close(): Promise<void>;
}

export interface TestBrowserOptions {
  /** Port on this machine that answers for every *.gov.cn host; without it those hosts do not answer at all. */
  port?: number;
  /** Directory of the unpacked extension. */
  extension?: string;
  /** A profile to keep, to see what survives a restart of the browser. */
  profile?: string;
  /** Browser language; `zh-CN` by default, as inspectors have it. */
  language?: string;
  /** Show a window: needs a display. */
  headless?: boolean;
}

/**
 * Starts an installed Chromium with the built extension and nothing else: no traffic of the browser's own, and
 * every *.gov.cn name led to this machine.
 *
 * The extension is loaded over the debugging protocol, not by `--load-extension`: Chrome has ignored that flag
 * since version 137, and only Chromium still takes it.
 *
 * @throws {Error} when no browser is installed, or the extension was not built or is refused
 */
export async function startBrowser(options: TestBrowserOptions = {}): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'gouji-browser-')));
  const language = options.language ?? 'zh-CN';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    // Playwright's own headless mode is the old one in some browsers, which has no extensions.
    headless: false,
    locale: language,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--host-resolver-rules=MAP *.gov.cn ${options.port ? `127.0.0.1:${options.port}` : '~NOTFOUND'}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('The browser has no debugging session.');
    const session = await browser.newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', {
      path: options.extension ?? builtExtension,
    });
    const isOurs = (worker: Worker) => new URL(worker.url()).host === id;
    const serviceWorker =
      context.serviceWorkers().find(isOurs) ??
      (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 }));
    return {
      context,
      extensionId: id,
      serviceWorker,
      extensionUrl: (page) => `chrome-extension://${id}/${page}`,
      close: async () => {
        await context.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await context.close();
    await removeProfile();
    throw error;
  }
}

export interface ServedPage {
  /** Bytes are sent as they are; text as UTF-8. */
  body: string | Uint8Array;
  /** `text/html` by default, without a charset: the page's own meta tag speaks. */
  contentType?: string;
  status?: number;
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
 */
export async function servePages(pages: Record<string, ServedPage | string> = {}): Promise<PageServer> {
  const served = new Map(Object.entries(pages));
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
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
    } = typeof page === 'string' ? { body: page } : page;
    const utf8 = typeof body === 'string' && !contentType.includes('charset') ? '; charset=utf-8' : '';
    response.writeHead(status, { 'content-type': contentType + utf8 }).end(body);
  });
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
