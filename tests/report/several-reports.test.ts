import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inspectHtml } from '../generator/read-page';
import { reportPage } from '../report-page';

const inside = (html: string) => /<div id="zoom">([\s\S]*)<\/div>/.exec(html)![1]!;
const here = 'http://www.gouji-demo.gov.cn/a.html';
const other = '柳河镇人民政府2022年政府信息公开工作年度报告';
const cells = { 'applications.received.total': '7' };

function inspected(behind: string) {
  const inspection = inspectHtml(reportPage().replace('</div></body>', `${behind}</div></body>`), here);
  if (!inspection.isReport) throw new Error(inspection.reason);
  const { report, findings, unread } = inspection;
  return {
    agency: report.agency,
    year: report.year,
    received: report.facts['applications.received.total'],
    findings,
    unread,
  };
}

describe('several reports on one page', () => {
  test.each([
    ['below its title', `<h2>${other}</h2>${inside(reportPage({ cells }))}`, other],
    ['in boxes of their own', `</div><h2>${other}</h2><div>${inside(reportPage({ cells }))}`, other],
    ['without a title', inside(reportPage({ cells })), '一份年度报告'],
  ])('the first is judged by its own tables, and that there is another is said: %s', (_, behind, said) => {
    const { agency, year, received, findings, unread } = inspected(behind);
    expect({ agency, year, received: received?.value }).toEqual({
      agency: '青禾镇人民政府',
      year: 2021,
      received: 0,
    });
    expect(unread).toEqual([expect.stringContaining(said)]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each([
    ['a copy of it', inside(reportPage())],
    ['a copy with its title', `<h2>青禾镇人民政府2021年政府信息公开工作年度报告</h2>${inside(reportPage())}`],
    [
      'its headings once more, as a table of contents',
      '<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>',
    ],
    ['the title of another, linked', `<p><a href="b.html">${other}</a></p>`],
  ])('%s is none', (_, behind) => {
    const { findings, unread } = inspected(behind);
    expect(unread).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('a report that stands as a whole in one table', () => {
  const page = new JSDOM(reportPage({ cells: { 'reviews.reconsideration.upheld': '3' } }));
  const article = () => [...page.window.document.querySelectorAll('#zoom > *')];
  const rowsOf = (table: Element) => [...table.querySelectorAll('tr')].map((row) => row.outerHTML);
  const whole = (row: (inside: string) => string) =>
    article().flatMap((each) => (each.tagName === 'TABLE' ? rowsOf(each) : row(each.outerHTML)));
  /** Headings on the left, what they head on the right. */
  const twoColumns = () => {
    const rows: string[] = [];
    for (const each of article()) {
      if (each.tagName === 'TABLE') rows.push(...rowsOf(each));
      else if (each.querySelector('b'))
        rows.push(`<tr><td>${each.textContent}</td><td colspan="9"></td></tr>`);
      else rows.push(rows.pop()!.replace(/<\/td><\/tr>$/, `${each.outerHTML}</td></tr>`));
    }
    return rows;
  };

  test.each([
    ['over all columns', () => whole((text) => `<tr><td colspan="10">${text}</td></tr>`)],
    ['in the first of ten cells', () => whole((text) => `<tr><td>${text}</td>${'<td></td>'.repeat(9)}</tr>`)],
    ['beside its heading', twoColumns],
  ])('%s: all of it is read, and what is wrong in it found', (_, rows) => {
    const html = reportPage().replace(inside(reportPage()), `<table>${rows().join('')}</table>`);
    const inspection = inspectHtml(html, here);
    if (!inspection.isReport) throw new Error(inspection.reason);
    expect(inspection.report.sections.map(({ key }) => key)).toHaveLength(6);
    expect(inspection.report.tables.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
    const wrong = inspection.findings.filter(({ severity }) => severity !== 'info');
    expect(wrong.map(({ rule }) => rule)).toEqual(['reviews/cross-footing']);
  });
});
