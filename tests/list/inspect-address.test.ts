// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asAttachment } from '../../lib/documents/as-attachment';
import { readDocument } from '../../lib/documents/read-document';
import type { Inspection } from '../../lib/inspection';
import { type ListFault, Unfetched } from '../../lib/list/fault';
import { type InspectAddressOptions, inspectAddress } from '../../lib/list/inspect-address';
import type { Turn } from '../../lib/list/queue';
import { readPage } from '../../lib/page/read-page';
import { readAsset } from '../../scripts/check/read-file';
import { docxOfBlocks } from '../documents/docx-of-blocks';
import { reportPage } from '../report-page';

const address = 'http://www.qinghe.gov.cn/nb/a.html';
const report = reportPage({});

let pages: Record<string, string>;
let files: Record<string, Uint8Array<ArrayBuffer> | number>;
let asked: string[];
let turn: Turn;
let stop: AbortController;

beforeEach(() => {
  inspectFile.mockReset().mockResolvedValue({ inspection: inFile });
  asked = [];
  files = {};
  stop = new AbortController();
  turn = {
    signal: stop.signal,
    another: vi.fn(async () => {}),
    slowDown: vi.fn(),
    answeredBy: vi.fn(),
    mayAsk: vi.fn(),
  };
});

const inFile: Inspection = {
  ...{ schema: 1, language: 'zh-CN', isReport: false, reason: '' },
  source: { url: '', title: '', publishedOn: null, inspectedAt: '2026-01-05T08:00:00.000Z' },
} as Inspection;
const inspectFile = vi.fn<InspectAddressOptions['inspectFile']>();

const ofFiles: Pick<InspectAddressOptions, 'fetchFile' | 'readFile' | 'inspectFile'> = {
  inspectFile,
  fetchFile: async (url) => {
    asked.push(url);
    const bytes = files[url];
    if (bytes === undefined) throw new Unfetched({ kind: 'status', status: 404 });
    if (typeof bytes === 'number') throw new Unfetched({ kind: 'status', status: bytes });
    return { bytes, url };
  },
  readFile: async ({ name, url, bytes }) => {
    const { outline, pages } = asAttachment(await readDocument(bytes, { name, url, readAsset }));
    return { outline, pages, noted: [] };
  },
};

const reading: Omit<InspectAddressOptions, 'fetch' | 'turn'> = {
  ...ofFiles,
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  judging: () => ({ language: 'zh-CN', inspectedAt: '2026-01-05T08:00:00.000Z' }),
};

const outcomeOf = (served: Record<string, string>) => {
  pages = served;
  return inspectAddress(address, {
    turn,
    ...reading,
    fetch: async (url) => {
      asked.push(url);
      const html = pages[url];
      if (html === undefined) throw new Unfetched({ kind: 'status', status: 404 });
      return { html, url };
    },
  });
};

test('a report is inspected as it is in its page', async () => {
  const outcome = await outcomeOf({ [address]: report });
  expect(outcome).toMatchObject({
    state: 'inspected',
    inspection: {
      isReport: true,
      source: { url: address },
      report: { agency: '青禾镇人民政府', year: 2021 },
      findings: [],
    },
  });
  expect(turn.another).not.toHaveBeenCalled();
});

describe('frames', () => {
  const framed = (...sources: string[]) =>
    `<title>年报</title>${sources.map((source) => `<iframe src="${source}"></iframe>`).join('')}`;

  test('that show the report are what is inspected, each in its turn', async () => {
    const outcome = await outcomeOf({
      [address]: framed('/counter.html', './article.html'),
      'http://www.qinghe.gov.cn/counter.html': '12',
      'http://www.qinghe.gov.cn/nb/article.html': report,
    });
    expect(outcome).toMatchObject({
      inspection: { isReport: true, source: { url: 'http://www.qinghe.gov.cn/nb/article.html' } },
    });
    expect(turn.another).toHaveBeenCalledTimes(2);
  });

  test('count as much in a page that lists other years beside them', async () => {
    const years = [2018, 2019].map((year) => `<a href="${year}.html">${year}年政府信息公开工作年度报告</a>`);
    const outcome = await outcomeOf({
      [address]: years.join('') + framed('article.html'),
      'http://www.qinghe.gov.cn/nb/article.html': report,
    });
    expect(outcome).toMatchObject({ inspection: { isReport: true } });
  });

  test('of other hosts, of the page itself and beyond the third are left alone', async () => {
    const outcome = await outcomeOf({
      [address]: framed('http://evil.example/', 'a.html#x', 'about:blank', '', '1', '1', '2', '3', '4'),
    });
    expect(outcome).toMatchObject({ inspection: { isReport: false } });
    expect(asked).toEqual([address, ...[1, 2, 3].map((n) => `http://www.qinghe.gov.cn/nb/${n}`)]);
  });

  test.each([
    { kind: 'status', status: 503 },
    { kind: 'status', status: 500 },
    { kind: 'timeout', seconds: 30 },
    { kind: 'no answer' },
  ] as ListFault[])('that may have held the report, and did not come: %o', async (fault) => {
    const outcome = await inspectAddress(address, {
      turn,
      ...reading,
      fetch: async (url) => {
        if (url !== address) throw new Unfetched(fault);
        return { html: framed('article.html'), url };
      },
    });
    expect(outcome).toEqual({ state: 'failed', fault });
    expect(turn.slowDown).toHaveBeenCalledTimes(fault.kind === 'status' && fault.status === 503 ? 1 : 0);
  });

  test('one that did not come and one that is the report', async () => {
    const outcome = await inspectAddress(address, {
      turn,
      ...reading,
      fetch: async (url) => {
        if (url.endsWith('/counter')) throw new Unfetched({ kind: 'no answer' });
        return { html: url === address ? framed('/counter', 'article.html') : report, url };
      },
    });
    expect(outcome).toMatchObject({ inspection: { isReport: true } });
  });

  test('beside a report are not asked for', async () => {
    await outcomeOf({ [address]: report.replace('</body>', `${framed('/b.html')}</body>`) });
    expect(asked).toEqual([address]);
  });
});

describe('a report of which a frame shows a part', () => {
  const table = /<table[\s\S]*?<\/table>/.exec(report)![0];
  const without = report.replace(table, '<iframe src="table.html"></iframe>');

  test('is inspected with it', async () => {
    const outcome = await outcomeOf({
      [address]: without,
      'http://www.qinghe.gov.cn/nb/table.html': `<body>${table}`,
    });
    expect(outcome).toMatchObject({
      inspection: { isReport: true, source: { url: address }, findings: [] },
    });
    expect(asked).toHaveLength(2);
  });

  test('that is not there is inspected without it: the table may be in it, and is not called missing', async () => {
    const outcome = await outcomeOf({ [address]: without });
    expect(outcome).toMatchObject({
      inspection: {
        findings: [],
        report: { tables: expect.arrayContaining([{ key: 'disclosure', state: 'unreadable' }]) },
      },
    });
  });

  test('that did not come is not judged without it', async () => {
    const outcome = await inspectAddress(address, {
      turn,
      ...reading,
      fetch: async (url) => {
        if (url !== address) throw new Unfetched({ kind: 'no answer' });
        return { html: without, url };
      },
    });
    expect(outcome).toEqual({ state: 'failed', fault: { kind: 'no answer' } });
  });
});

test('a page that cannot be had is a fault', async () => {
  expect(await outcomeOf({})).toEqual({ state: 'failed', fault: { kind: 'status', status: 404 } });
  expect(turn.slowDown).not.toHaveBeenCalled();
});

test('a host that is asked too often is asked less', async () => {
  const outcome = await inspectAddress(address, {
    ...{ turn, ...ofFiles },
    parse: () => document,
    judging: vi.fn(),
    fetch: () => Promise.reject(new Unfetched({ kind: 'status', status: 429 })),
  });
  expect(outcome).toEqual({ state: 'failed', fault: { kind: 'status', status: 429 } });
  expect(turn.slowDown).toHaveBeenCalledOnce();
});

test('an inspection that goes wrong is a fault, and is told', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const outcome = await inspectAddress(address, {
    ...{ turn, ...ofFiles },
    parse: () => {
      throw new RangeError('too deep');
    },
    judging: reading.judging,
    fetch: async (url) => ({ html: '', url }),
  });
  expect(outcome).toEqual({ state: 'failed', fault: { kind: 'failed', detail: 'too deep' } });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('when somebody stops it there is no outcome', async () => {
  stop.abort('stopped');
  await expect(outcomeOf({})).rejects.toBe('stopped');
});

test('who has answered is told, after a redirect and where it was no page', async () => {
  const found = 'http://other.gov.cn/a.html';
  await inspectAddress(address, { turn, ...reading, fetch: async () => ({ html: report, url: found }) });
  expect(turn.answeredBy).toHaveBeenCalledWith('other.gov.cn');
  await inspectAddress(address, {
    ...{ turn, ...reading },
    fetch: async () => {
      throw new Unfetched({ kind: 'status', status: 404 }, 'gone.gov.cn');
    },
  });
  expect(turn.answeredBy).toHaveBeenCalledWith('gone.gov.cn');
});

test('a page to whose host too many names lead is not asked for', async () => {
  turn.mayAsk = () => {
    throw new Unfetched({ kind: 'many names', host: 'x.gov.cn' });
  };
  expect(await outcomeOf({ [address]: report })).toMatchObject({
    state: 'failed',
    fault: { kind: 'many names' },
  });
  expect(asked).toEqual([]);
});

test('a page that holds more than any report costs seconds at most, and only itself', async () => {
  const parsed = new DOMParser().parseFromString('<p>一、总体情况</p>'.repeat(110_000), 'text/html');
  const start = process.cpuUsage();
  const outcome = await inspectAddress(address, {
    ...{ turn, ...ofFiles, judging: reading.judging, parse: () => parsed },
    fetch: async () => ({ html: '', url: address }),
  });
  expect(outcome).toMatchObject({ state: 'failed', fault: { kind: 'too much' } });
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});

describe('an entry that is a file', () => {
  const outcomeAt = (url: string, fetch: InspectAddressOptions['fetch']) =>
    inspectAddress(url, { turn, ...reading, fetch });
  const never = () => Promise.reject(new Error('a file was asked for as a page'));

  test.each([
    ['http://www.qinghe.gov.cn/nb/a.pdf', 'a.pdf'],
    ['http://www.qinghe.gov.cn/nb/%E5%B9%B4%E6%8A%A5.DOCX?v=2', '年报.DOCX'],
    ['http://www.qinghe.gov.cn/nb/a%zz.ofd', 'a%zz.ofd'],
  ])('by its address is fetched once and inspected: %s', async (url, name) => {
    files = { [url]: new Uint8Array([1]) };
    expect(await outcomeAt(url, never)).toEqual({ state: 'inspected', inspection: inFile });
    expect(asked).toEqual([url]);
    expect(inspectFile).toHaveBeenCalledWith({ name, url, bytes: files[url] }, stop.signal);
    expect(turn.another).not.toHaveBeenCalled();
    expect(turn.answeredBy).toHaveBeenCalledWith('www.qinghe.gov.cn');
  });

  test.each(['PDF', 'DOCX/XLSX/OFD'])(
    'by what the host says of it (%s) waits for one more turn',
    async (format) => {
      files = { [address]: new Uint8Array([1]) };
      const outcome = await outcomeAt(address, () =>
        Promise.reject(new Unfetched({ kind: 'attachment', format }, 'www.qinghe.gov.cn')),
      );
      expect(outcome).toEqual({ state: 'inspected', inspection: inFile });
      expect(turn.another).toHaveBeenCalledOnce();
    },
  );

  test('of a kind that is not read stays what it is', async () => {
    const fault: ListFault = { kind: 'attachment', format: 'DOC' };
    expect(await outcomeAt(address, () => Promise.reject(new Unfetched(fault)))).toEqual({
      state: 'failed',
      fault,
    });
    expect(asked).toEqual([]);
  });

  test('that is not there, or cannot be read, says why', async () => {
    const url = 'http://www.qinghe.gov.cn/nb/a.pdf';
    expect(await outcomeAt(url, never)).toEqual({ state: 'failed', fault: { kind: 'status', status: 404 } });
    files = { [url]: new Uint8Array([1]) };
    inspectFile.mockResolvedValue({ unread: '文件设有密码。' });
    expect(await outcomeAt(url, never)).toEqual({
      state: 'failed',
      fault: { kind: 'unread file', reason: '文件设有密码。' },
    });
  });

  test('whose host is asked too often slows it down', async () => {
    const url = 'http://www.qinghe.gov.cn/nb/a.pdf';
    files = { [url]: 429 };
    expect(await outcomeAt(url, never)).toMatchObject({ state: 'failed', fault: { status: 429 } });
    expect(turn.slowDown).toHaveBeenCalledOnce();
  });
});

describe('tables in files', () => {
  const wrong = reportPage({ cells: { 'applications.received.person': '1' } });
  const file = () => {
    const { blocks } = readPage(reading.parse(wrong), address).reading.outline;
    return new Uint8Array(docxOfBlocks(blocks.filter(({ kind }) => kind === 'table')));
  };
  const bare = (...links: string[]) =>
    report.replace(/<table[\s\S]*?<\/table>/g, '').replace('</body>', `${links.join('')}</body>`);
  const link = '<p>附件：<a href="t.docx">统计表.docx</a></p>';
  const inFile = 'http://www.qinghe.gov.cn/nb/t.docx';

  test('are fetched in the turn of the page’s site, and judged with it', async () => {
    files = { [inFile]: file() };
    const outcome = await outcomeOf({ [address]: bare(link) });
    expect(asked).toEqual([address, inFile]);
    expect(turn.another).toHaveBeenCalledTimes(1);
    expect(turn.answeredBy).toHaveBeenCalledTimes(2);
    if (outcome.state !== 'inspected' || !outcome.inspection.isReport) throw new Error('no report');
    expect(outcome.inspection.report.tables.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
    expect(outcome.inspection.findings.map(({ rule }) => rule)).toContain('applications/roll-forward');
  });

  test('that are not there leave the report what it is, with the reason', async () => {
    const outcome = await outcomeOf({ [address]: bare(link) });
    if (outcome.state !== 'inspected' || !outcome.inspection.isReport) throw new Error('no report');
    expect(outcome.inspection.unread).toEqual([expect.stringContaining('404')]);
    expect(outcome.inspection.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('table/unreadable'));
  });

  test('of a host that is asked too often are asked for later', async () => {
    files = { [inFile]: 429 };
    const outcome = await outcomeOf({ [address]: bare(link) });
    expect(outcome).toEqual({ state: 'failed', fault: { kind: 'status', status: 429 } });
    expect(turn.slowDown).toHaveBeenCalled();
  });

  test('of another site are not asked for', async () => {
    const elsewhere = link.replace('t.docx', 'http://www.hexi.gov.cn/t.docx');
    await outcomeOf({ [address]: bare(elsewhere) });
    expect(asked).toEqual([address]);
  });
});
