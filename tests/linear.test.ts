import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { judgePage } from '../lib/inspect';
import { readPage } from '../lib/page/read-page';
import { reportPage } from './report-page';

// Twice the page may take a little more than twice the time. CPU time, because other tests run beside this one.

const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');
const row = (label: string) => `<tr><td>${label}</td>${'<td>1</td>'.repeat(7)}</tr>`;
const applicants = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const applicationsHead = `<tr>${applicants.map((label) => `<td>${label}</td>`).join('')}</tr>`;

const shapes: Record<string, (size: number) => string> = {
  'headings that the form does not have': (size) => many(size, (at) => `<p>一、第${at}个标题</p>`),
  'one heading again and again': (size) => many(size, () => '<p>一、总体情况</p>'),
  'a table of contents without end': (size) =>
    many(
      size,
      (at) =>
        `<p>${['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'][at % 3]}</p>`,
    ),
  paragraphs: (size) => many(size, (at) => `<p>第${at}段文字说明工作的开展。</p>`),
  'rows of table 1': (size) =>
    `<table><tr><td>信息内容</td><td>本年制发件数</td></tr>${many(size, (at) => `<tr><td>行政许可${at}</td><td>1</td></tr>`)}</table>`,
  'rows of table 2 that nobody knows': (size) =>
    `<table>${applicationsHead}${row('1.属于国家秘密')}${many(size / 4, (at) => row(`没有见过的第${at}行`))}</table>`,
  'one row of table 2 again and again': (size) =>
    `<table>${applicationsHead}${many(size / 4, () => row('1.属于国家秘密'))}</table>`,
  'heads of table 3 without end': (size) =>
    `<table><tr><td>行政复议</td></tr>${many(size / 16, () => `<tr>${'<td>结果维持</td>'.repeat(15)}</tr>`)}<tr>${'<td>1</td>'.repeat(15)}</tr></table>`,
  tables: (size) =>
    many(size / 40, () => '<table><tr><td>自然人</td><td>予以公开</td><td>结转</td><td>1</td></tr></table>'),
  'one text': (size) => `<p>${'说明工作的开展，'.repeat(size * 4)}</p>`,
  'one text with a space behind every letter': (size) => `<p>${'政 府 1 2 '.repeat(size * 4)}</p>`,
  nesting: (size) => `${'<div>'.repeat(size / 16)}<p>内容</p>${'</div>'.repeat(size / 16)}`,
};

function cpuTime(document: Document): number {
  const before = process.cpuUsage();
  const { reading } = readPage(document, 'http://www.gouji-demo.gov.cn/a.html');
  judgePage(reading, { url: '', language: 'zh-CN', inspectedAt: '2022-01-20T08:00:00.000Z' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('reading and judging a page takes time in proportion to it', () => {
  test.each(Object.keys(shapes))(
    '%s',
    (name) => {
      // The best of some attempts, of which more are made only where none was good enough: what other tests have left
      // in the worker's memory is cleared away in the middle of one. What grows too fast does so in all of them.
      const timeOf = (size: number, attempts: number, enough = 0) => {
        const { document } = new JSDOM(reportPage({ overview: shapes[name]!(size) })).window;
        let best = Number.POSITIVE_INFINITY;
        for (let left = attempts; left > 0 && best >= enough; left--)
          best = Math.min(best, cpuTime(document));
        return best;
      };
      timeOf(1000, 2);
      // Four times the size: quadratic would be sixteen times. What is there at any size is taken as one tenth.
      const limit = Math.max(timeOf(3000, 2), 60) * 8;
      expect(timeOf(12_000, 5, limit)).toBeLessThan(limit);
    },
    60_000,
  );
});
