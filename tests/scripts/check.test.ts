import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectionSchema } from '../../lib/inspection';
import { readPage } from '../../lib/page/read-page';
import { docxOfBlocks } from '../documents/docx-of-blocks';
import { parse } from '../page/read';
import { reportPage } from '../report-page';

// The command as scripts call it: a process of its own, its two outputs and its exit status. One after the other: the
// processor is what each of them waits for.

const project = resolve('.');
let folder = '';

/** A report without its tables: recognisable, and with errors for certain. */
const report = `<meta charset="utf-8"><title>青禾镇人民政府2021年政府信息公开工作年度报告</title>
<meta name="ArticleTitle" content="青禾镇人民政府2021年政府信息公开工作年度报告">
<h1>青禾镇人民政府2021年政府信息公开工作年度报告</h1>
<p>根据《中华人民共和国政府信息公开条例》，编制本报告。</p>
<p>一、总体情况</p><p>2021年，我镇认真做好政府信息公开工作，主动公开政府信息，规范依申请公开办理，加强政府信息管理，建设政府信息公开平台，做好监督保障。全年通过政府网站、政务新媒体、便民服务中心公开栏等多种渠道，及时公开政策文件、财政预决算、民生实事、乡村振兴等方面的信息，安排专人负责日常维护，定期组织业务培训，严格执行信息发布审核制度，做到先审查、后公开，确保公开的信息准确、规范、及时，自觉接受社会监督。本年度未发生因政府信息公开引起的责任追究情形，社会评议结果总体满意。</p>
<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>
<p>四、政府信息公开行政复议、行政诉讼情况</p>
<p>五、存在的主要问题及改进情况</p><p>公开内容不够丰富，下一步将加以改进。</p>
<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-check-'));
  await mkdir(join(folder, 'framed_files'));
  await writeFile(join(folder, 'report.html'), report);
  await writeFile(join(folder, 'framed_files', 'inner.html'), report);
  const wrong = reportPage({ cells: { 'applications.received.person': '7' } });
  const table = wrong.match(/<table[\s\S]*?<\/table>/g)![1]!;
  await writeFile(join(folder, 'framed_files', 'table.html'), `<body>${table}`);
  const inParts = wrong.replace(table, '<iframe src="framed_files/table.html"></iframe>');
  await writeFile(join(folder, 'in-parts.html'), inParts);
  await writeFile(
    join(folder, 'framed.html'),
    '<title>门户</title><iframe src="framed_files/inner.html"></iframe>',
  );
  const tables = readPage(parse(wrong), 'http://www.qinghe.gov.cn/').reading.outline.blocks.filter(
    ({ kind }) => kind === 'table',
  );
  await writeFile(join(folder, 'framed_files', 't1.docx'), docxOfBlocks(tables));
  const link = '<p>附件：<a href="framed_files/t1.docx">统计表.docx</a></p>';
  await writeFile(join(folder, 'attached.html'), wrong.replace(/<table[\s\S]*?<\/table>/g, '') + link);
  await writeFile(join(folder, 'news.html'), '<title>新闻</title><p>今日天气晴。</p>');
  await writeFile(join(folder, 'scan.pdf'), '%PDF-1.4');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  status: number | null;
  out: string;
  err: string;
}

function check(...args: string[]): Promise<Run> {
  const tsx = join(project, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, join(project, 'scripts', 'check.ts'), ...args], {
    cwd: folder,
  });
  const run: Run = { status: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    run.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    run.err += chunk;
  });
  return new Promise((done) => {
    child.on('close', (status) => done({ ...run, status }));
  });
}

test('ndjson: one inspection a line under the schema, in the order given, each with its input', async () => {
  const { status, out, err } = await check('--format', 'ndjson', 'report.html', 'news.html', 'report.html');
  const values = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(values.map(({ input, isReport }) => [input, isReport])).toEqual([
    ['report.html', true],
    ['news.html', false],
    ['report.html', true],
  ]);
  for (const { input: _, ...inspection } of values) inspectionSchema.parse(inspection);
  expect(err).toBe('');
  expect(status).toBe(1);
});

test('text: a summary with the findings, and a last line over all inputs', async () => {
  const { status, out } = await check('report.html', 'news.html');
  expect(out).toMatch(/^report\.html\n {2}青禾镇人民政府 · 2021年度/);
  expect(out).toContain('[错误] table/missing');
  expect(out.trimEnd()).toMatch(/共 2 个输入：年度报告 1 份，其中有错误的 1 份；无法读取 0 个。$/);
  expect(status).toBe(1);
});

test('a page without errors ends with 0', async () => {
  const { status, out } = await check('--lang', 'en', 'news.html');
  expect(out).toContain('Not an annual report');
  expect(status).toBe(0);
});

test('an input that cannot be read is named with its reason, and the others are inspected all the same', async () => {
  const { status, out, err } = await check('--format=ndjson', 'none.html', 'report.html', 'scan.pdf');
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(err.trimEnd().split('\n')).toEqual([
    '无法读取 none.html：没有这个文件',
    '无法读取 scan.pdf：文件已损坏或不完整，请重新下载，或用原软件打开后重新保存',
  ]);
  expect(status).toBe(2);
});

test('a table in a frame that was saved with the page is inspected with it', async () => {
  const { out } = await check('in-parts.html');
  expect(out).toMatch(/^in-parts\.html\n {2}青禾镇人民政府/);
  expect(out).toContain('“自然人”列');
  expect(out).not.toMatch(/缺少|无法读取/);
});

test('the article in a frame that was saved with the page is what is inspected', async () => {
  const { out } = await check('framed.html');
  expect(out).toMatch(/^framed\.html\n {2}正文在框架中：file:.*inner\.html\n {2}青禾镇人民政府/);
});

test.each([
  [[], '没有给出文件或网址。'],
  [['--format', 'xml', 'report.html'], '--format 不能是“xml”，只能是 text 或 ndjson。'],
  [['--lang', 'en', '--quiet', 'report.html'], 'There is no option --quiet.'],
])('%j is refused with a reason and the usage', async (args, reason) => {
  const { status, out, err } = await check(...args);
  expect(err).toContain(reason);
  expect(err).toContain('npm run --silent check');
  expect(out).toBe('');
  expect(status).toBe(2);
});

test('a saved page whose tables are in a file beside it is one report with it', async () => {
  const { status, out } = await check('--format', 'ndjson', 'attached.html');
  const { input: _, ...inspection } = JSON.parse(out);
  const read = inspectionSchema.parse(inspection);
  if (!read.isReport) throw new Error(read.reason);
  expect(read.report.tables.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
  expect(read.source.attachments).toMatchObject([{ name: '统计表.docx', kind: 'docx' }]);
  const wrong = read.findings.filter(({ severity }) => severity === 'error');
  expect(wrong.length).toBeGreaterThan(0);
  for (const { attachment } of wrong) expect(attachment?.name).toBe('统计表.docx');
  expect(status).toBe(1);
});
