import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspect } from '../../lib/inspect';
import { parsePage } from '../../scripts/check/parse-page';
import { type Portal, startPortal } from '../../scripts/portal';

let temporary = '';
let folder = '';
let portal: Portal;

/** 政府 in GBK, with the meta tag that says so. */
const gbkPage = Buffer.concat([
  Buffer.from('<meta charset=gb2312><title>'),
  Buffer.from([0xd5, 0xfe, 0xb8, 0xae]),
]);

async function capture(slug: string, page: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, slug));
  await writeFile(join(folder, slug, 'page.html'), page);
}

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'gouji-portal-'));
  await writeFile(join(temporary, 'outside.txt'), 'outside');
  folder = join(temporary, 'pages');
  await mkdir(folder);
  await capture('gbk', gbkPage);
  await capture(
    'meta',
    '<title>x</title><meta name="ArticleTitle" content="2021年 <报告>"><meta name="PubDate" content="2022-1-9 10:00">',
  );
  await mkdir(join(folder, 'no-page'));
  await capture('guide', '<title>指南</title>');
  await writeFile(join(folder, 'guide', 'expected.json'), '{ "isReport": false }');
  for (let at = 0; at < 20; at += 1)
    await capture(`more-${String(at).padStart(2, '0')}`, '<title>更多</title>');
  portal = await startPortal({ pages: folder });
});

afterAll(async () => {
  await portal.close();
  await rm(temporary, { recursive: true, force: true });
});

const get = (path: string) => fetch(`http://127.0.0.1:${portal.port}${path}`);

test('the list has every captured page with title and date, on as many pages as it takes', async () => {
  const first = await (await get('/zwgk/ndbg/')).text();
  expect(first).toContain('<a href="/zwgk/ndbg/gbk/page.html" target="_blank" title="政府">政府</a>');
  expect(first).toContain('2021年 &#60;报告&#62;</a><span>2022-01-09</span>');
  expect(first).toContain('<a href="index_1.html">下一页</a>');
  expect(first.match(/<li>/g)).toHaveLength(20);
  const second = await (await get('/zwgk/ndbg/index_1.html')).text();
  expect(second.match(/<li>/g)).toHaveLength(2);
  expect(second).not.toContain('下一页');
});

test('the newest comes first, and what is no report is on the front page instead', async () => {
  expect(portal.pages[0]?.slug).toBe('meta');
  const lists =
    (await (await get('/zwgk/ndbg/')).text()) + (await (await get('/zwgk/ndbg/index_1.html')).text());
  expect(lists).not.toContain('指南');
  expect(await (await get('/')).text()).toContain('title="指南"');
});

test('a captured page is sent byte for byte, and no charset is put into its mouth', async () => {
  const response = await get('/zwgk/ndbg/gbk/page.html');
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(gbkPage);
});

test('what is not there, or lies outside the folder, is not found', async () => {
  expect((await get('/zwgk/ndbg/none/page.html')).status).toBe(404);
  expect((await get('/zwgk/ndbg/..%2Foutside.txt')).status).toBe(404);
  expect((await get('/%')).status).toBe(404);
});

test('the front page leads to the list and to news', async () => {
  const home = await (await get('/')).text();
  expect(home).toContain('href="/zwgk/ndbg/"');
  const news = /href="(\/xwzx[^"]+)"/.exec(home)?.[1];
  expect((await get(news ?? '')).status).toBe(200);
});

test('the reports are there by unit and year as well, opened by a script', async () => {
  await capture('unit', '<title>青禾县统计局2023年政府信息公开工作年度报告</title>');
  await capture('unit-before', '<title>青禾县统计局2022年政府信息公开工作年度报告</title>');
  const other = await startPortal({ pages: folder });
  const url = 'http://www.qinghe.gov.cn/zwgk/ndbg/units.html';
  const html = await (await fetch(`http://127.0.0.1:${other.port}/zwgk/ndbg/units.html`)).text();
  await other.close();
  const options = { url, language: 'en' as const, inspectedAt: '2026-01-05T08:00:00Z' };
  const { inspection } = inspect(parsePage(html, url), options);
  expect(!inspection.isReport && inspection.reports).toEqual([
    {
      title: expect.stringContaining('2022'),
      url: 'http://www.qinghe.gov.cn/zwgk/ndbg/unit-before/page.html',
    },
    {
      title: expect.stringContaining('青禾县统计局'),
      url: 'http://www.qinghe.gov.cn/zwgk/ndbg/unit/page.html',
    },
  ]);
});
