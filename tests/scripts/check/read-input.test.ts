import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFrame, readInput } from '../../../scripts/check/read-input';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-read-'));
  await mkdir(join(folder, 'page_files'));
  await writeFile(join(folder, 'page.html'), '<p>外<iframe src="./page_files/in%20ner.html?x=1#y"></iframe>');
  await writeFile(join(folder, 'page_files', 'in ner.html'), '<p>内');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

async function serving<T>(listener: RequestListener, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await use(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a saved page has its file address', async () => {
  const page = await readInput('page.html', folder);
  expect(page.html).toContain('外');
  expect(page.url).toBe(pathToFileURL(join(folder, 'page.html')).href);
});

test('a saved page that notes where it came from has that address', async () => {
  const note = '<!-- saved from url=(0037)http://www.qinghe.gov.cn/bao/2021.html -->';
  const page = await readInput(await write('saved.html', `${note}<p>报告`), folder);
  expect(page.url).toBe('http://www.qinghe.gov.cn/bao/2021.html');
});

test.each([
  ['a PDF', 'a.pdf', '%PDF-1.7', { kind: 'binary', format: 'PDF' }],
  ['a Word document', 'a.docx', 'PK\u0003\u0004', { kind: 'binary', format: 'ZIP/DOCX/XLSX/OFD' }],
  ['something with NUL bytes', 'a.bin', 'ab\u0000cd', { kind: 'binary', format: '' }],
  ['an empty file', 'empty.html', '', { kind: 'empty' }],
  [
    'a web archive',
    'a.mhtml',
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
    { kind: 'binary', format: 'MHTML' },
  ],
])('%s is refused, and named', async (_, name, content, fault) => {
  await expect(readInput(await write(name, content), folder)).rejects.toMatchObject({ fault });
});

test.each([
  ['no such file', 'none.html', { kind: 'notFound' }],
  ['a folder', 'page_files', { kind: 'isDirectory' }],
  ['an empty name', '', { kind: 'notFound' }],
  ['another protocol', 'ftp://www.qinghe.gov.cn/a.html', { kind: 'notHttp' }],
  ['a broken address', 'http://', { kind: 'notHttp' }],
])('%s is told', async (_, input, fault) => {
  await expect(readInput(input, folder)).rejects.toMatchObject({ fault });
});

test('a frame beside or below the saved page is read, query and fragment left aside', async () => {
  const page = await readInput('page.html', folder);
  const frame = await readFrame(page, './page_files/in%20ner.html?x=1#y');
  expect(frame?.html).toBe('<p>内');
});

test('a frame outside the folder, or of another host, is nobody’s', async () => {
  const page = await readInput('page.html', folder);
  expect(await readFrame(page, '../secret.html')).toBeNull();
  expect(await readFrame(page, 'file:///etc/hostname')).toBeNull();
  expect(await readFrame(page, 'http://www.qinghe.gov.cn/a.html')).toBeNull();
  expect(await readFrame(page, 'about:blank')).toBeNull();
});

test('a page of a server is decoded as its header says, and keeps the address after redirects', async () => {
  await serving(
    (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/bao.html' }).end();
      else response.setHeader('content-type', 'text/html; charset=gbk').end(Buffer.from([0xd5, 0xfe]));
    },
    async (address) => {
      const page = await readInput(address, folder);
      expect(page.html).toBe('政');
      expect(page.url).toBe(`${address}bao.html`);
      expect(await readFrame(page, 'frame.html')).toMatchObject({ html: '政' });
    },
  );
});

test('an error status, and what is no page, are told', async () => {
  await serving(
    (request, response) => {
      if (request.url === '/gone') response.writeHead(404).end();
      else response.setHeader('content-type', 'application/json').end('{}');
    },
    async (address) => {
      await expect(readInput(`${address}gone`, folder)).rejects.toMatchObject({
        fault: { kind: 'status', status: 404 },
      });
      await expect(readInput(address, folder)).rejects.toMatchObject({
        fault: { kind: 'notHtml', contentType: 'application/json' },
      });
    },
  );
});

test('a server that is not there is told with the reason', async () => {
  const address = await serving(
    (_, response) => response.end(),
    async (here) => here,
  );
  await expect(readInput(address, folder)).rejects.toMatchObject({
    fault: { kind: 'noAnswer', detail: expect.stringContaining('ECONNREFUSED') },
  });
});
