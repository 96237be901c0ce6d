import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { defects } from '../generator/defects';
import { type GeneratedPage, generatePage } from '../generator/generate';
import { encodeGbk } from '../generator/render/gbk';

/** What a county's portals are made of. */
export interface CountyOptions {
  /** How many reports there are, numbered from 0. */
  reports: number;
  /** On how many hosts they stand; each gets every so many-th report. */
  hosts: number;
  /** How long a slow page takes, in milliseconds. */
  slowMs?: number;
}

/** A request as the hosts saw it. Times are milliseconds of this process's clock. */
export interface LoggedRequest {
  host: string;
  path: string;
  at: number;
  /** When the answer was sent; null: whoever asked had gone by then. */
  answered: number | null;
}

export type HostTrouble = 'none' | 'slow' | 'gone' | 'broken at first' | 'asked too often at first';

/** A report of the county: the page, and what its host does to whoever asks for it. */
export interface CountyReport {
  number: number;
  url: string;
  title: string;
  trouble: HostTrouble;
}

export interface County {
  port: number;
  reports: readonly CountyReport[];
  /** Everything that was asked for, in order. */
  log: readonly LoggedRequest[];
  /** What is right for a report. */
  expected(number: number): GeneratedPage['expected'];
  close(): Promise<void>;
}

/**
 * Starts the portals of an invented county on the loopback interface: every host answers at the same port, with reports
 * made up from their numbers, half of them with one defect. Of a hundred pages some are slow, some gone, and some hosts
 * break down or find that they are asked too often, once.
 */
export async function startCounty({ reports, hosts, slowMs = 1500 }: CountyOptions): Promise<County> {
  const log: LoggedRequest[] = [];
  const asked = new Map<number, number>();
  // Made beforehand: a host that is busy inventing would see requests later than they came.
  const pages = Array.from({ length: reports }, (_, number) => pageOf(number));
  const all = pages.map(
    ({ model }, number): CountyReport => ({
      number,
      url: `http://www.county${number % hosts}.gov.cn/ndbg/${number}/page.html`,
      title: model.title,
      trouble: troubleOf(number),
    }),
  );

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '' } = request.headers;
    const path = new URL(request.url ?? '/', `http://${host}`).pathname;
    const entry: LoggedRequest = { host, path, at: performance.now(), answered: null };
    log.push(entry);
    response.on('finish', () => {
      entry.answered = performance.now();
    });
    const [, digits, file = ''] = /^\/ndbg\/(\d+)\/([^/]+)$/.exec(path) ?? [];
    const report = all[Number(digits ?? reports)];
    if (!report) return send(response, 404);
    const before = asked.get(report.number) ?? 0;
    asked.set(report.number, before + 1);
    if (report.trouble === 'gone') return send(response, 404);
    if (report.trouble === 'broken at first' && before === 0) return send(response, 500);
    if (report.trouble === 'asked too often at first' && before === 0) {
      response.setHeader('retry-after', '2');
      return send(response, 429);
    }
    if (report.trouble === 'slow') await new Promise((done) => setTimeout(done, slowMs));
    const page = pages[report.number]!;
    const html = file === 'page.html' ? page.html : page.frames[file];
    if (html === undefined) return send(response, 404);
    send(response, 200, page.charset === 'gbk' ? encodeGbk(html) : html);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The county has no port.');
  return {
    ...{ port: address.port, reports: all, log },
    expected: (number) => pages[number]!.expected,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A report that stands in one document or several, made up from its number. */
function pageOf(number: number): GeneratedPage {
  const defect = number % 2 === 0 ? defects[(number / 2) % defects.length] : undefined;
  // Not every report has what every defect spoils.
  const page = (defect && generatePage(number + 1, defect)) ?? generatePage(number + 1);
  if (!page) throw new Error(`there is no report ${number}`);
  return page;
}

function troubleOf(number: number): HostTrouble {
  if (number % 41 === 11) return 'gone';
  if (number % 37 === 5) return 'broken at first';
  if (number % 53 === 20) return 'asked too often at first';
  return number % 23 === 7 ? 'slow' : 'none';
}

function send(response: ServerResponse, status: number, body: string | Uint8Array = ''): void {
  response
    .writeHead(status, {
      'content-type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'text/html',
    })
    .end(body);
}
