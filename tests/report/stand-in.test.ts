import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { readReport } from '../../lib/report/read-report';
import { tablesInFile } from '../../lib/report/stand-in';
import { parse } from '../page/read';
import { type PageChanges, reportPage } from '../report-page';

const all = ['disclosure', 'applications', 'reviews'];

test.each([
  ['青禾镇2021年政府信息公开工作年度报告.pdf', all],
  ['附件：统计表.xlsx', all],
  ['附件1', all],
  ['/zwgk/P020220112.xls', all],
  ['收到和处理政府信息公开申请情况.doc', ['applications']],
  ['表1.docx', ['disclosure']],
  ['行政复议、行政诉讼情况.pdf', ['reviews']],
  ['青禾镇2020年政府信息公开工作年度报告.pdf', []],
  ['政府信息公开申请表.doc', []],
  ['青禾镇2021年部门预算.xls', []],
  ['政府信息公开指南.pdf', []],
  ['防汛应急预案.doc', []],
])('%s may hold %j', (name, tables) => {
  expect(tablesInFile(name, 2021)).toEqual(tables);
});

/** A report in order without its tables, which something stands for or not. */
const statesOf = (changes: PageChanges, edit = (html: string) => html) => {
  const bare = edit(reportPage(changes).replace(/<table[\s\S]*?<\/table>/g, ''));
  const { reading } = readPage(parse(bare), 'http://www.qinghe.gov.cn/a.html');
  const { tables } = readReport(reading.outline);
  return Object.values(tables).map(({ state }) => state);
};
const unread = ['unreadable', 'unreadable', 'unreadable'];
const missing = ['missing', 'missing', 'missing'];

describe('tables that are in a file are unread, not missing', () => {
  test('the file stands behind the text', () => {
    expect(
      statesOf({ otherMatters: '<p>无信息处理费。</p><p>附件：<a href="a.xls">统计表.xls</a></p>' }),
    ).toEqual(unread);
  });
  test('in a box below the article', () => {
    const box =
      '<div class="fj"><h4>附件</h4><a href="/f/a.pdf">青禾镇人民政府2021年政府信息公开工作年度报告.pdf</a></div>';
    expect(statesOf({}, (html) => html.replace('</body>', `${box}</body>`))).toEqual(unread);
  });
  test('only of one table', () => {
    const file = '<p>无信息处理费。</p><a href="a.doc">收到和处理政府信息公开申请情况表.doc</a>';
    expect(statesOf({ otherMatters: file })).toEqual(['missing', 'unreadable', 'missing']);
  });
});

describe('tables that are nowhere are missing', () => {
  test('with no file at all', () => {
    expect(statesOf({})).toEqual(missing);
  });
  test.each(['政府信息公开申请表.doc', '2020年政府信息公开年报.pdf', '2022年部门预算.xlsx'])(
    'with %s',
    (name) => {
      expect(statesOf({ otherMatters: `<p>无信息处理费。</p><a href="a.doc">${name}</a>` })).toEqual(missing);
      expect(
        statesOf({}, (html) => html.replace('</body>', `<div><a href="/f/a.doc">${name}</a></div></body>`)),
      ).toEqual(missing);
    },
  );
});

test('a file beside tables that are there changes nothing', () => {
  const html = reportPage({
    otherMatters: '<p>无信息处理费。</p><a href="a.pdf">附件：年度报告全文.pdf</a>',
  });
  const { reading } = readPage(parse(html), 'http://www.qinghe.gov.cn/a.html');
  expect(Object.values(readReport(reading.outline).tables).map(({ state }) => state)).toEqual([
    'read',
    'read',
    'read',
  ]);
});

describe('a report that is a file as a whole', () => {
  const title = '青禾镇人民政府2021年政府信息公开工作年度报告';
  const report = (html: string) =>
    readReport(
      readPage(parse(`<title>${title}</title><h1>${title}</h1>${html}`), 'http://www.qinghe.gov.cn/a.html')
        .reading.outline,
    );

  test.each([
    ['in the article', `<p>现将年度报告公布如下。</p><p><a href="a.pdf">${title}.pdf</a></p>`],
    [
      'in a box below it',
      `<div class="article"><p>现将我镇2021年政府信息公开工作年度报告予以公布，请社会各界监督。</p></div><div>附件：<a href="/f/1.doc">年度报告.doc</a></div>`,
    ],
  ])('%s: nothing of it is missing', (_, html) => {
    const { recognition, attachedWhole, tables } = report(html);
    expect([recognition.isReport, attachedWhole]).toEqual([true, true]);
    expect(Object.values(tables).map(({ state }) => state)).toEqual(unread);
  });

  test('not where the file below is something else', () => {
    expect(
      report('<p>正文加载中</p><div><a href="/f/1.doc">政府信息公开申请表.doc</a></div>').recognition
        .isReport,
    ).toBe(false);
  });
});
