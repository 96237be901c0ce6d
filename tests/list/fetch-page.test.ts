import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Unfetched } from '../../lib/list/fault';
import { fetchPage } from '../../lib/list/fetch-page';
import { FakeClock } from './fake-clock';

const address = 'http://www.qinghe.gov.cn/a.html';
const gbk = Uint8Array.from([0xd5, 0xfe, 0xb8, 0xae]);

let clock: FakeClock;
let controller: AbortController;
const fetch = vi.fn<typeof globalThis.fetch>();

beforeEach(() => {
  clock = new FakeClock();
  controller = new AbortController();
});
afterEach(() => fetch.mockReset());

const get = (url = address) => fetchPage(url, { fetch, clock, signal: controller.signal });

/** What a server answers; `url` where it was found in the end. */
function answer(body: BodyInit | null, init: ResponseInit = {}, url = address): void {
  const response = new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
  Object.defineProperty(response, 'url', { value: url });
  fetch.mockResolvedValue(response);
}

async function faultOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => null,
    (thrown) => thrown,
  );
  if (!(error instanceof Unfetched)) throw new Error(`no fault: ${error}`);
  return error.fault;
}

/** Never answers, and gives up as fetch does. */
const silence: typeof globalThis.fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

describe('a page', () => {
  test('comes as text, whatever its charset, with the address where it was found', async () => {
    answer('<p>政府</p>', {}, 'https://www.qinghe.gov.cn/b.html');
    expect(await get()).toEqual({ html: '<p>政府</p>', url: 'https://www.qinghe.gov.cn/b.html' });
    answer(gbk);
    expect((await get()).html).toBe('政府');
    answer(gbk, { headers: { 'content-type': 'text/html; charset=gb2312' } });
    expect((await get()).html).toBe('政府');
  });

  test('is asked for without cookies and without saying where the link stood', async () => {
    answer('a');
    await get();
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('without a content type is read', async () => {
    answer('a', { headers: { 'content-type': '' } });
    expect((await get()).html).toBe('a');
  });
});

describe('what is never asked for', () => {
  test.each([
    ['http://10.1.2.3/a.html', { kind: 'elsewhere', host: '10.1.2.3' }],
    ['http://gov.cn.example/a.html', { kind: 'elsewhere', host: 'gov.cn.example' }],
    ['file:///etc/passwd', { kind: 'elsewhere', host: '' }],
    ['http://www.qinghe.gov.cn/a.PDF?x=1', { kind: 'attachment', format: 'PDF' }],
    ['http://www.qinghe.gov.cn/a.docx', { kind: 'attachment', format: 'DOCX' }],
  ])('%s', async (url, fault) => {
    expect(await faultOf(get(url))).toEqual(fault);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('what cannot be had', () => {
  test.each([404, 403, 412, 500, 429])('an answer of %i', async (status) => {
    answer('<p>页面不存在</p>', { status });
    expect(await faultOf(get())).toEqual({ kind: 'status', status });
  });

  test('an answer that says for how long not to ask again', async () => {
    answer('', { status: 503, headers: { 'retry-after': '30' } });
    await expect(get()).rejects.toMatchObject({ retryAfterMs: 30_000 });
    answer('', { status: 503 });
    await expect(get()).rejects.toMatchObject({ retryAfterMs: null });
  });

  test('a document that is no page, by its type or by its first bytes', async () => {
    answer('{}', { headers: { 'content-type': 'application/json' } });
    expect(await faultOf(get())).toEqual({ kind: 'not html', contentType: 'application/json' });
    answer('%PDF-1.4 …');
    expect(await faultOf(get())).toEqual({ kind: 'attachment', format: 'PDF' });
    answer('PK\x03\x04…', { headers: { 'content-type': 'application/octet-stream' } });
    expect(await faultOf(get())).toEqual({ kind: 'attachment', format: 'DOCX/XLSX/OFD' });
  });

  test('a redirect to a document or out of the portals', async () => {
    answer('a', {}, 'http://www.qinghe.gov.cn/a.pdf');
    expect(await faultOf(get())).toEqual({ kind: 'attachment', format: 'PDF' });
    answer('a', {}, 'http://login.example/');
    expect(await faultOf(get())).toEqual({ kind: 'elsewhere', host: 'login.example' });
  });

  test('nothing', async () => {
    answer('');
    expect(await faultOf(get())).toEqual({ kind: 'empty' });
    answer(null);
    expect(await faultOf(get())).toEqual({ kind: 'empty' });
  });

  test('too much, whether it is said before or not', async () => {
    answer('a', { headers: { 'content-type': 'text/html', 'content-length': String(17 * 1024 * 1024) } });
    expect(await faultOf(get())).toEqual({ kind: 'too large', megabytes: 16 });
    answer('a'.repeat(16 * 1024 * 1024 + 1));
    expect(await faultOf(get())).toEqual({ kind: 'too large', megabytes: 16 });
  });

  test.each([
    ['an error', { status: 404 }],
    ['too much', { headers: { 'content-type': 'text/html', 'content-length': String(17 * 1024 * 1024) } }],
  ] as [string, ResponseInit][])('is not received any further: %s', async (_, init) => {
    const cancelled = vi.fn();
    fetch.mockImplementation(async (_address, { signal } = {}) => {
      signal?.addEventListener('abort', cancelled);
      return new Response('a', init);
    });
    await faultOf(get());
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test('a host that does not answer', async () => {
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await faultOf(get())).toEqual({ kind: 'no answer' });
  });

  test('an answer that does not come within thirty seconds', async () => {
    fetch.mockImplementation(silence);
    const fault = faultOf(get());
    await clock.pass(30_000);
    expect(await fault).toEqual({ kind: 'timeout', seconds: 30 });
  });

  test('an answer that begins and does not end', async () => {
    fetch.mockImplementation(async (_, init) => {
      const body = new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('<p>'));
          init?.signal?.addEventListener('abort', () => stream.error(init.signal?.reason));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/html' } });
    });
    const fault = faultOf(get());
    await clock.pass(30_000);
    expect(await fault).toEqual({ kind: 'timeout', seconds: 30 });
  });
});

test('when somebody stops it, that is no fault', async () => {
  fetch.mockImplementation(silence);
  const stopped = get();
  controller.abort('stopped');
  await expect(stopped).rejects.toBe('stopped');
  await expect(get()).rejects.toBe('stopped');
  expect(fetch).toHaveBeenCalledOnce();
});
