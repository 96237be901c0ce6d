import { describe, expect, test } from 'vitest';
import { asAttachment } from '../lib/documents/as-attachment';
import { readDocument } from '../lib/documents/read-document';
import { type FramedInspection, inspectFramed, type OpenedFile } from '../lib/inspect-framed';
import type { ReportInspection } from '../lib/inspection';
import type { Block } from '../lib/page/outline';
import { readPage } from '../lib/page/read-page';
import { readAsset } from '../scripts/check/read-file';
import { docxOfBlocks } from './documents/docx-of-blocks';
import { ofdOfBlocks } from './documents/ofd-of-blocks';
import { parse } from './page/read';
import { type PageChanges, reportPage } from './report-page';

const address = 'http://www.qinghe.gov.cn/zwgk/a.html';
const noTables = { disclosure: '', applications: '', reviews: '' };
/** 新收 1 of a person, and nothing said of what became of it. */
const wrong = { 'applications.received.person': '1' };
const link = (href: string, name: string) => `<p>附件：<a href="${href}">${name}</a></p>`;

const blocksOf = (changes: PageChanges = {}): Block[] => {
  const { blocks, headlines } = readPage(parse(reportPage(changes)), address).reading.outline;
  const title = headlines[0]?.text ?? '';
  return [{ kind: 'text', address: 9999, text: title, level: 1, emphasis: true }, ...blocks];
};
const onlyTables = (changes: PageChanges = {}) => blocksOf(changes).filter(({ kind }) => kind === 'table');

type Files = Record<string, Uint8Array | string>;

/** Inspects a page with its files; a file that is a text could not be read, for that reason. */
async function inspected(html: string, files: Files): Promise<FramedInspection & { asked: string[] }> {
  const asked: string[] = [];
  const openFile = async ({
    url,
    name: called,
  }: {
    url: string;
    name: string;
  }): Promise<OpenedFile | null> => {
    const path = url.replace('http://www.qinghe.gov.cn/zwgk/', '');
    asked.push(path);
    const bytes = files[path];
    if (bytes === undefined) return null;
    if (typeof bytes === 'string') return { unread: bytes };
    const { outline, pages } = asAttachment(await readDocument(bytes, { name: called, url, readAsset }));
    return { outline, pages, noted: [] };
  };
  const result = await inspectFramed(
    { url: address, reading: readPage(parse(html), address).reading },
    { language: 'zh-CN', inspectedAt: '2022-02-01T00:00:00.000Z', open: async () => null, openFile },
  );
  return { ...result, asked };
}

const reportIn = ({ judged }: FramedInspection): ReportInspection => {
  expect(judged.inspection.isReport).toBe(true);
  return judged.inspection as ReportInspection;
};
const serious = ({ findings }: ReportInspection) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, facts }) => `${rule} ${facts[0] ?? ''}`.trim());
const states = ({ report }: ReportInspection) => report.tables.map(({ state }) => state).join();

const page = (behind: string, changes: PageChanges = {}) =>
  reportPage({ tables: noTables, otherMatters: `<p>本年度未收取信息处理费。</p>${behind}`, ...changes });

describe('a page whose tables are in its attachment is one report with it', () => {
  test('in order: nothing is found but that the tables are in a file', async () => {
    const result = await inspected(page(link('f/1.docx', '统计表.docx')), {
      'f/1.docx': docxOfBlocks(onlyTables()),
    });
    const report = reportIn(result);
    expect(states(report)).toBe('read,read,read');
    expect(serious(report)).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('table/unreadable'));
    expect(report.findings[0]!.message).toContain('统计表.docx');
    expect(report.source.attachments).toMatchObject([
      { name: '统计表.docx', kind: 'docx', url: 'http://www.qinghe.gov.cn/zwgk/f/1.docx' },
    ]);
    expect(result.whole).toBe(true);
  });

  test('what is wrong in it is named with the file, and with its page where it has pages', async () => {
    const bytes = ofdOfBlocks(onlyTables({ cells: wrong }));
    const report = reportIn(await inspected(page(link('f/1.ofd', '统计表.ofd')), { 'f/1.ofd': bytes }));
    const found = report.findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule }) => rule)).toContain('applications/roll-forward');
    const rollForward = found.find(({ rule }) => rule === 'applications/roll-forward')!;
    expect(rollForward.attachment).toMatchObject({ name: '统计表.ofd', page: expect.any(Number) });
    expect(rollForward.message).toMatch(/^附件“统计表\.ofd”第\d页：/);
  });

  test('text of the page is held against the figures of the file', async () => {
    const overview = '<p>（二）依申请公开。全年共收到政府信息公开申请5件。</p>';
    const html = page(link('f/1.docx', '统计表.docx'), { overview });
    const report = reportIn(await inspected(html, { 'f/1.docx': docxOfBlocks(onlyTables()) }));
    const tie = report.findings.find(({ rule }) => rule === 'tie-out/applications');
    expect(tie).toBeDefined();
    expect(tie!.attachment).toBeUndefined();
  });

  test('only one of the tables is in it', async () => {
    const [, applications] = onlyTables();
    const html = page(link('f/2.docx', '收到和处理政府信息公开申请情况.docx'), {
      tables: { applications: '' },
    });
    const report = reportIn(await inspected(html, { 'f/2.docx': docxOfBlocks([applications!]) }));
    expect(states(report)).toBe('read,read,read');
    expect(serious(report)).toEqual([]);
  });

  test('a table that the page has is the page’s, whatever the file says', async () => {
    const html = page(link('f/1.docx', '统计表.docx'), { tables: { reviews: '' } });
    const report = reportIn(
      await inspected(html, { 'f/1.docx': docxOfBlocks(onlyTables({ cells: wrong })) }),
    );
    expect(states(report)).toBe('read,read,read');
    expect(serious(report)).toEqual([]);
  });

  test('the file repeats the text: the page’s sections stand once, and in order', async () => {
    const report = reportIn(
      await inspected(page(link('f/1.docx', '青禾镇2021年政府信息公开工作年度报告.docx')), {
        'f/1.docx': docxOfBlocks(blocksOf()),
      }),
    );
    expect(serious(report)).toEqual([]);
    expect(report.report.sections.map(({ key }) => key)).toHaveLength(6);
    expect(report.report.sections.at(-1)!.text).not.toContain('主动公开');
  });

  test('sections that the page lacks come with the tables, and in no wrong order', async () => {
    const html = page(link('f/1.docx', '附件1.docx')).replace(/<p><b>[二三四]、[^\n]*\n/g, '');
    const report = reportIn(await inspected(html, { 'f/1.docx': docxOfBlocks(blocksOf()) }));
    expect(states(report)).toBe('read,read,read');
    expect(serious(report)).toEqual([]);
    expect(report.report.sections).toHaveLength(6);
  });

  test('the page is nothing but a link', async () => {
    const title = '青禾镇人民政府2021年政府信息公开工作年度报告';
    const html = `<html><head><title>${title}</title><meta name="PubDate" content="2022-01-20"></head><body><h1>${title}</h1>
      <div id="zoom"><p><a href="f/1.docx">${title}.docx</a></p></div></body></html>`;
    const report = reportIn(await inspected(html, { 'f/1.docx': docxOfBlocks(blocksOf({ cells: wrong })) }));
    expect(states(report)).toBe('read,read,read');
    expect(report.report.sections).toHaveLength(6);
    expect(new Set(serious(report).map((each) => each.split('/')[0]))).toEqual(new Set(['applications']));
    const inFile = report.findings.filter(({ rule }) => rule === 'table/unreadable');
    expect(inFile).toHaveLength(1);
  });

  test('tables in one file, something else in another', async () => {
    const html = page(
      `${link('f/1.docx', '附件1.docx')}${link('f/2.docx', '附件2.docx')}${link('f/3.doc', '政府信息公开申请表.doc')}`,
    );
    const result = await inspected(html, {
      'f/1.docx': docxOfBlocks([
        { kind: 'text', address: 0, text: '关于加强信息公开工作的说明', level: 1, emphasis: true },
      ]),
      'f/2.docx': docxOfBlocks(onlyTables()),
    });
    const report = reportIn(result);
    expect(result.asked).toEqual(['f/1.docx', 'f/2.docx']);
    expect(states(report)).toBe('read,read,read');
    expect(serious(report)).toEqual([]);
    expect(report.remarks).toEqual([expect.stringContaining('附件1.docx')]);
    expect(report.unread).toEqual([]);
  });

  test('a file is called by its link, and that is not its title', async () => {
    const html = page(link('f/1.docx', '青禾县人民政府办公室2021年政府信息公开工作年度报告附表.docx'));
    const report = reportIn(await inspected(html, { 'f/1.docx': docxOfBlocks(onlyTables()) }));
    expect(states(report)).toBe('read,read,read');
  });

  test('nothing more is fetched once nothing is lacking', async () => {
    const html = page(`${link('f/1.docx', '附件1.docx')}${link('f/2.docx', '附件2.docx')}`);
    const { asked } = await inspected(html, { 'f/1.docx': docxOfBlocks(onlyTables()) });
    expect(asked).toEqual(['f/1.docx']);
  });

  test('a viewer that is led to the file', async () => {
    const viewer =
      '<iframe src="/pdf/web/viewer.html?file=..%2F..%2Fzwgk%2Ff%2F1.ofd" width="800" height="900"></iframe>';
    const html = page(viewer);
    const result = await inspected(html, { 'f/1.ofd': ofdOfBlocks(onlyTables()) });
    expect(result.asked).toEqual(['f/1.ofd']);
    expect(states(reportIn(result))).toBe('read,read,read');
  });
});

describe('nothing is fetched', () => {
  test('where the page shows the report, and attaches it as well', async () => {
    const html = reportPage({ behind: link('f/1.docx', '青禾镇2021年政府信息公开工作年度报告.docx') });
    const result = await inspected(html, { 'f/1.docx': docxOfBlocks(blocksOf({ cells: wrong })) });
    expect(result.asked).toEqual([]);
    expect(serious(reportIn(result))).toEqual([]);
  });
  test.each([
    '政府信息公开申请表.docx',
    '青禾镇2020年政府信息公开工作年度报告.docx',
    '统计表.xlsx',
    '公开指南.pdf',
  ])('of a file that is called %s', async (name) => {
    expect(
      (await inspected(page(link('f/1', name).replace('f/1', `f/1${name.slice(-5)}`)), {})).asked,
    ).toEqual([]);
  });
});

describe('a file that is no part of the report disturbs nothing', () => {
  const alone = async () => reportIn(await inspected(page(link('f/1.docx', '附件1.docx')), {}));

  test('one of another year', async () => {
    const file = docxOfBlocks(blocksOf({ title: '青禾镇人民政府2020年政府信息公开工作年度报告' }));
    const report = reportIn(await inspected(page(link('f/1.docx', '附件1.docx')), { 'f/1.docx': file }));
    expect(report.findings).toEqual((await alone()).findings);
    expect(report.remarks).toEqual([expect.stringContaining('年度或单位与网页不同')]);
  });
  test('one of another unit', async () => {
    const file = docxOfBlocks(blocksOf({ title: '白楼镇人民政府2021年政府信息公开工作年度报告' }));
    const report = reportIn(await inspected(page(link('f/1.docx', '附件1.docx')), { 'f/1.docx': file }));
    expect(report.findings).toEqual((await alone()).findings);
  });
  test('the form, not filled in', async () => {
    const blank = onlyTables().map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, text: cell.text === '0' ? '' : cell.text })),
            })),
          }
        : block,
    );
    const report = reportIn(
      await inspected(page(link('f/1.docx', '附件1.docx')), { 'f/1.docx': docxOfBlocks(blank) }),
    );
    expect(report.findings).toEqual((await alone()).findings);
    expect(report.remarks).toEqual([expect.stringContaining('空白格式')]);
  });
  test('one that cannot be read is named, with what to do, and the rest stands', async () => {
    const report = reportIn(
      await inspected(page(link('f/1.docx', '附件1.docx')), { 'f/1.docx': '文件已加密，请取消密码后重试' }),
    );
    expect(report.findings).toEqual((await alone()).findings);
    expect(report.unread).toEqual(['附件“附件1.docx”：文件已加密，请取消密码后重试']);
  });
});

describe('what may be in a file that was not read is not called missing', () => {
  const short = page(link('f/1.docx', '报告全文.docx')).replace(/<p><b>六、[\s\S]*?<\/p>/, '');
  test('a section', async () => {
    const before = reportIn(await inspected(short, {}));
    expect(serious(before)).not.toContain('section/missing');
    expect(before.notJudged).toContainEqual(
      expect.objectContaining({ rule: 'section/missing', kind: 'unread file' }),
    );
  });
  test('it is once the file was read and has none', async () => {
    const withoutSix = blocksOf().filter(
      (block) => block.kind !== 'text' || !/六、|信息处理费/.test(block.text),
    );
    const report = reportIn(await inspected(short, { 'f/1.docx': docxOfBlocks(withoutSix) }));
    expect(serious(report)).toContain('section/missing');
  });
});
