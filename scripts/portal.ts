import { readdir, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePage } from '../lib/page/decode';
import { parsePage } from './check/parse-page';
import {
  home,
  layout,
  list,
  listPath,
  news,
  newsPath,
  type PortalPage,
  table,
  tablePath,
} from './portal/pages';
import { unitWithYears } from './portal/unit-with-years';

// A small government portal for demonstrations: an invented county with a list of annual reports, the captured
// pages of tests/pages as its reports, one unit with reports of four years, and a news item that is none.

/** Where the browser finds the list of reports; any *.gov.cn host does. */
export const listAddress = 'http://www.qinghe.gov.cn/zwgk/ndbg/';

const capturedPages = fileURLToPath(new URL('../tests/pages', import.meta.url));

export interface Portal {
  port: number;
  /** Every captured page, newest first: reports and what only looks like one. */
  pages: PortalPage[];
  close(): Promise<void>;
}

/**
 * Starts the portal on the loopback interface.
 *
 * @param options.port 0 or none: any free one
 * @param options.pages folder of captured pages, `<slug>/page.html` each; tests/pages by default
 */
export async function startPortal(options: { port?: number; pages?: string } = {}): Promise<Portal> {
  const folder = options.pages ?? capturedPages;
  const captured = await readPages(folder);
  const made = options.pages === undefined ? [...unitWithYears.values()].map(({ page }) => page) : [];
  const pages = [...captured, ...made].sort(byDay);
  const server = createServer((request, response) => {
    answer(pathOf(request.url ?? '/'), response, folder, pages).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return {
    port: address.port,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, listAddress).pathname);
  } catch {
    // Broken escapes are nobody's path; a page that is not there is answered as such.
    return url;
  }
}

async function readPages(folder: string): Promise<PortalPage[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const pages: PortalPage[] = [];
  for (const { name: slug } of entries.filter((entry) => entry.isDirectory()).sort(byName)) {
    const bytes = await readFile(join(folder, slug, 'page.html')).catch(() => null);
    if (bytes === null) continue;
    const address = `${listAddress}${slug}/page.html`;
    const document = parsePage(decodePage(bytes), address);
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')?.trim();
    const date = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(meta('PubDate') ?? '');
    pages.push({
      slug,
      isReport: await isReport(join(folder, slug)),
      title: meta('ArticleTitle') || document.title.trim() || slug,
      publishedOn: date ? [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-') : null,
      address,
    });
  }
  return pages;
}

/** Captured pages say of themselves what they are; one that does not is taken for a report. */
async function isReport(folder: string): Promise<boolean> {
  const expected = await readFile(join(folder, 'expected.json'), 'utf8').catch(() => '{}');
  return JSON.parse(expected).isReport !== false;
}

/** The newest first. */
function byDay(a: PortalPage, b: PortalPage): number {
  return (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '');
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

const contentTypes: Record<string, string> = {
  // No charset: the bytes are as captured, and the page's own meta tag speaks.
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

async function answer(
  path: string,
  response: ServerResponse,
  folder: string,
  pages: PortalPage[],
): Promise<void> {
  const html = 'text/html; charset=utf-8';
  const listPage = /^\/zwgk\/ndbg\/(?:index(?:_(\d+))?\.html)?$/.exec(path);
  if (path === '/') return send(response, 200, html, home(pages.filter((page) => !page.isReport)));
  if (path === tablePath) return send(response, 200, html, table(pages.filter((page) => page.isReport)));
  if (path === newsPath) return send(response, 200, html, news());
  if (listPage) {
    return send(
      response,
      200,
      html,
      list(
        pages.filter((page) => page.isReport),
        Number(listPage[1] ?? 0),
      ),
    );
  }
  const made = unitWithYears.get(path);
  if (made) return send(response, 200, html, made.html);
  const file = path.startsWith(listPath) ? normalize(join(folder, path.slice(listPath.length))) : null;
  const bytes = file?.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
  if (file === null || bytes === null)
    return send(response, 404, html, layout('页面不存在', '<p>您访问的页面不存在。</p>'));
  send(response, 200, contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream', bytes);
}

function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}
