import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { inspect } from '../lib/inspect';
import { layOutApplications } from './generator/print/grid';
import { fillIn, overwrite } from './generator/print/sheets';
import { tableHtml } from './generator/render/table';
import { type PageChanges, reportPage } from './report-page';

// A table that the page hides must not stand for what its readers see without a word.

function table(received: string): string {
  const sheets = fillIn({}, '2021');
  overwrite(sheets, 'applications.received.person', null, received);
  return tableHtml(layOutApplications(sheets.applications), { open: '<table border="1">' });
}

function inspected(applications: string, language: 'zh-CN' | 'en' = 'zh-CN', changes: PageChanges = {}) {
  const { document } = new JSDOM(reportPage({ ...changes, tables: { applications } })).window;
  const options = { url: 'http://www.qinghe.gov.cn/a.html', language, inspectedAt: '2022-02-01T08:00:00Z' };
  const { inspection } = inspect(document, options);
  if (!inspection.isReport) throw new Error(inspection.reason);
  return {
    state: inspection.report.tables.find(({ key }) => key === 'applications')!.state,
    received: inspection.report.facts['applications.received.person']?.value,
    remarks: inspection.remarks ?? [],
    unreadable: inspection.findings.filter(({ rule }) => rule === 'table/unreadable'),
    missing: inspection.findings.filter(({ rule }) => rule === 'table/missing'),
  };
}

const quiet = { remarks: [], unreadable: [], missing: [] };

test.each<[what: string, html: string]>([
  ['an old version before it', `<div style="display:none">${table('9')}</div>${table('0')}`],
  ['an old version behind it', `${table('0')}<div hidden>${table('9')}</div>`],
  [
    'one for printing',
    `<style>.print { display: none }</style><div class="print">${table('9')}</div>${table('0')}`,
  ],
  ['one that is there but unseen', `<div style="visibility:hidden">${table('9')}</div>${table('0')}`],
  ['one in a fold', `${table('0')}<details><summary>原表</summary>${table('9')}</details>`],
  [
    'an old version beside something that is shown nowhere else',
    `<div hidden><p>五、存在的主要问题及改进情况</p>${table('9')}</div>${table('0')}`,
  ],
])('the table that is shown is read, whatever is hidden: %s', (_, html) => {
  expect(inspected(html)).toEqual({ state: 'read', received: 0, ...quiet });
});

test.each<[what: string, html: string]>([
  ['in a fold', `<details><summary>查看表格</summary>${table('0')}</details>`],
  ['in a tab', `<div class="tab-pane" style="display:none">${table('0')}</div>`],
  ['by a style sheet', `<style>.off { display: none }</style><div class="off">${table('0')}</div>`],
])('a table that can be opened is read, and that is said: %s', (_, html) => {
  const { remarks, ...rest } = inspected(html);
  expect(rest).toEqual({ state: 'read', received: 0, unreadable: [], missing: [] });
  expect(remarks).toEqual([expect.stringMatching(/表二.*未在页面上显示，按隐藏内容读取/)]);
  expect(inspected(html, 'en').remarks).toEqual([
    expect.stringMatching(/^Read from what the page hides.*table 2/i),
  ]);
});

test('a table to which nothing leads is one that cannot be read', () => {
  const found = inspected(`<div style="display:none">${table('9')}</div>`);
  expect(found).toMatchObject({ state: 'unreadable', received: undefined, remarks: [], missing: [] });
  expect(found.unreadable).toEqual([
    expect.objectContaining({ severity: 'warning', section: 'applications' }),
  ]);
  expect(found.unreadable[0]!.message).toContain('未在页面上显示');
});

test('a picture that is shown says more than a table that is hidden', () => {
  const found = inspected(`<img src="b2.png" width="600"><div style="display:none">${table('9')}</div>`);
  expect(found).toMatchObject({ state: 'unreadable', received: undefined });
  expect(found.unreadable[0]!.message).toContain('图片');
});

test('rows that stand in folds of their own are no copies of those that are open', () => {
  const html = table('0');
  const cut = html.indexOf('<tr', html.indexOf('重复申请'));
  const rest = `<table border="1">${html.slice(cut)}`;
  const found = inspected(`${html.slice(0, cut)}</table><details><summary>续表</summary>${rest}</details>`);
  expect(found.missing).toEqual([]);
  expect(found.unreadable).toEqual([]);
  expect(found.remarks).toHaveLength(1);
});

test('a page that shows nothing of its report yet is read', () => {
  const html = reportPage().replace('<div id="zoom">', '<div style="display:none">');
  const options = {
    url: 'http://a.gov.cn/',
    language: 'zh-CN' as const,
    inspectedAt: '2022-02-01T08:00:00Z',
  };
  const { inspection } = inspect(new JSDOM(html).window.document, options);
  expect(inspection.isReport && inspection.report.tables.map(({ state }) => state)).toEqual([
    'read',
    'read',
    'read',
  ]);
  expect(inspection.isReport && inspection.remarks).toHaveLength(1);
});
