import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodePage } from '../../lib/page/decode';
import type { Planted } from '../../tests/overlay/in-page';

// The pages that `npm run bench` measures on.

/** A captured page by its folder's name. */
export function capturedPage(slug: string): string {
  return decodePage(
    readFileSync(fileURLToPath(new URL(`../../tests/pages/${slug}/page.html`, import.meta.url))),
  );
}

/**
 * A report page with tables beyond its own, as an archive page of many units has them: every one is a table of
 * figures with a header, spans and words in its first column.
 *
 * @param rows of each table, ten cells wide
 */
export function pageOfTables(tables: number, rows: number): string {
  const report = capturedPage('sums-do-not-close-2020');
  const head = `<tr>${Array.from({ length: 10 }, (_, at) => `<th>${at ? `第${at}项` : '申请人情况'}</th>`).join('')}</tr>`;
  const row = (at: number) =>
    `<tr>${at % 8 ? `<td>（${at}）部分公开</td><td>${at}</td>` : `<td colspan=2>${at}、结转下年度继续办理</td>`}${Array.from(
      { length: 8 },
      (_, column) => `<td><p><span>${(at * column) % 97}</span></p></td>`,
    ).join('')}</tr>`;
  const table = `<table>${head}${Array.from({ length: rows - 1 }, (_, at) => row(at)).join('')}</table>`;
  return report.replace(
    '</body>',
    `${Array.from({ length: tables }, () => `<p>附表</p>${table}`).join('')}</body>`,
  );
}

/**
 * An item of news as portals have them: menus of links on every side, a headline, thirty paragraphs, and boxes with
 * headlines of their own.
 */
export function newsPage(): string {
  const links = (count: number) =>
    `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/zwgk/${at}.html" title="政务信息公开">政务信息${at}</a></li>`).join('')}</ul>`;
  const paragraph = (at: number) =>
    `<p style="text-indent:2em"><span>会议指出，要围绕年度重点任务，进一步优化营商环境，扎实推进乡村振兴、城市更新和民生实事，确保第${at}项工作取得实效。</span>${'各镇街道和县直有关部门要压实责任、细化措施、强化督查。'.repeat(3)}</p>`;
  const box = (at: number) =>
    `<div class="box"><div class="box-title"><h3>栏目${at}</h3></div>${links(10)}</div>`;
  const range = (length: number, each: (at: number) => string) =>
    Array.from({ length }, (_, at) => each(at)).join('');
  return `<!DOCTYPE html><html lang="zh-CN"><head><title>县政府召开第12次常务会议_青禾县人民政府</title>
<meta name="ArticleTitle" content="县政府召开第12次常务会议"><meta name="ColumnName" content="政务要闻"></head>
<body><div class="head">${links(80)}</div><div class="main"><h1 class="title">县政府召开第12次常务会议</h1>
<div class="article">${range(30, paragraph)}</div>${range(8, box)}</div><div class="foot">${links(60)}</div></body></html>`;
}

/** A page with nothing but one table of figures, every fifth line with merged cells. */
export function pageOfOneTable(rows: number, columns: number): string {
  const cells = (from: number, row: number) =>
    Array.from({ length: columns - from }, (_, at) => `<td><p>${(row * (at + from)) % 1009}</p></td>`).join(
      '',
    );
  const head = `<tr>${Array.from({ length: columns }, (_, at) => `<th>第${at}项<br>件数</th>`).join('')}</tr>`;
  const row = (at: number) =>
    `<tr>${at % 5 ? `<td>（${at}）部分公开</td>${cells(1, at)}` : `<td colspan=3>${at}、结转下年度继续办理</td>${cells(3, at)}`}</tr>`;
  const body = Array.from({ length: rows - 1 }, (_, at) => row(at)).join('');
  return `<!DOCTYPE html><body><table border=1>${head}${body}</table></body>`;
}

/** A table with a finding in every cell: more than any report has. */
export function pageOfMarks(marks: number): { html: string; planted: Planted[] } {
  const columns = 8;
  const rows = Array.from({ length: Math.ceil(marks / columns) }, (_, row) => {
    const cells = Array.from(
      { length: columns },
      (_, column) => `<td id=c${row * columns + column}>${row * column}</td>`,
    );
    return `<tr><th>第 ${row} 行</th>${cells.join('')}</tr>`;
  });
  return {
    html: `<!DOCTYPE html><style>td, th { border: 1px solid #999; padding: 4px 24px }</style><body><table>${rows.join('')}</table></body>`,
    planted: Array.from({ length: marks }, (_, at) => ({ at: `#c${at}`, facts: [`#c${at}`] })),
  };
}
