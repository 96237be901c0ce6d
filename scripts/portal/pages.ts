/** Paths of the portal, on whatever host. */
export const listPath = '/zwgk/ndbg/';
/** The same reports as a table of units and years, whose entries a script opens. */
export const tablePath = '/zwgk/ndbg/units.html';
export const newsPath = '/xwzx/gzdt/20220211.html';

const newsTitle = '青禾县召开政府信息公开年度报告编制工作培训会';
const perPage = 20;

export interface PortalPage {
  slug: string;
  /** Whether it is an annual report; portals keep guides, notices and news elsewhere. */
  isReport: boolean;
  title: string;
  /** ISO date, or null when the page does not say. */
  publishedOn: string | null;
  address: string;
}

/**
 * One page of the list of annual reports, as portals have it: titles with dates, further pages by number.
 *
 * @param page from 0
 */
export function list(reports: PortalPage[], page: number): string {
  const pages = Math.max(1, Math.ceil(reports.length / perPage));
  const numbers = Array.from({ length: pages }, (_, at) => {
    const href = at === 0 ? 'index.html' : `index_${at}.html`;
    return at === page ? `<b>${at + 1}</b>` : `<a href="${href}">${at + 1}</a>`;
  });
  const next = page + 1 < pages ? `<a href="index_${page + 1}.html">下一页</a>` : '';
  return layout(
    '政府信息公开工作年度报告',
    `${links(reports.slice(page * perPage, (page + 1) * perPage))}<div class="page">共 ${pages} 页 ${numbers.join(' ')} ${next}</div>`,
  );
}

/** The reports by unit and year; only those whose title names both have a place in it. */
export function table(reports: PortalPage[]): string {
  const units = new Map<string, Map<number, PortalPage>>();
  for (const report of reports) {
    const named = /^(.+?)(20\d\d)年/.exec(report.title);
    if (!named) continue;
    const years = units.get(named[1]!) ?? new Map<number, PortalPage>();
    // Of several the newest counts, which comes first.
    if (!years.has(Number(named[2]))) years.set(Number(named[2]), report);
    units.set(named[1]!, years);
  }
  const years = [...new Set([...units.values()].flatMap((each) => [...each.keys()]))].sort();
  const cell = (report?: PortalPage) =>
    report
      ? `<td><a href="javascript:void(0)" onclick="openReport('${pathOf(report)}')">查看</a></td>`
      : '<td>—</td>';
  const rows = [...units].map(
    ([unit, of]) =>
      `<tr><td>${escapeHtml(unit)}</td>${years.map((year) => cell(of.get(year))).join('')}</tr>`,
  );
  const head = `<tr><th>单位</th>${years.map((year) => `<th>${year}年</th>`).join('')}</tr>`;
  return layout(
    '各单位政府信息公开工作年度报告',
    `<table border="1">${head}${rows.join('\n')}</table>
<script>function openReport(path) { window.open(path); }</script>`,
  );
}

/** The front page: the way to the list, and what the portal has besides reports. */
export function home(others: PortalPage[]): string {
  const own = [
    { title: '政府信息公开工作年度报告', publishedOn: null, address: listPath },
    { title: '各单位政府信息公开工作年度报告（按单位和年度）', publishedOn: null, address: tablePath },
    { title: newsTitle, publishedOn: '2022-02-11', address: newsPath },
  ];
  return layout('首页', links([...own, ...others]));
}

/** An item that speaks of annual reports and is none. */
export function news(): string {
  return layout(
    newsTitle,
    `<div class="article"><p>2月10日，青禾县政务公开办举办2021年政府信息公开工作年度报告编制培训会，各乡镇、县直各部门政务公开工作人员共46人参加。</p>
    <p>会议围绕年度报告的六个部分和三张表格，逐项讲解了填报口径，要求各单位严格核对勾稽关系，于3月31日前向社会公布。</p></div>`,
    `<meta name="ArticleTitle" content="${newsTitle}"><meta name="PubDate" content="2022-02-11 09:20">`,
  );
}

/**
 * The portal's frame around a page.
 *
 * @param main HTML
 * @param meta HTML of further meta tags
 */
export function layout(title: string, main: string, meta = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}_青禾县人民政府门户网站</title>
<meta name="SiteName" content="青禾县人民政府门户网站">
<meta name="ColumnName" content="政府信息公开年报">
${meta}
<style>
body { margin: 0; font: 16px/1.8 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #333; background: #f4f6f9; }
header { background: #1a5ca8; color: #fff; } header div, main { width: 1000px; margin: 0 auto; padding: 20px; }
header a { color: #fff; text-decoration: none; font-size: 28px; }
main { background: #fff; min-height: 600px; } h1 { font-size: 22px; border-bottom: 2px solid #1a5ca8; }
.list { list-style: none; padding: 0; } .list li { display: flex; justify-content: space-between; border-bottom: 1px dotted #ccc; line-height: 42px; }
.list a { color: #333; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; } .list span { color: #999; flex: none; }
.page { text-align: center; padding: 20px; } .article p { text-indent: 2em; }
</style>
</head>
<body>
<header><div><a href="/">青禾县人民政府</a></div></header>
<main><p>当前位置：<a href="/">首页</a> &gt; <a href="${listPath}">政府信息公开年报</a></p><h1>${escapeHtml(title)}</h1>${main}</main>
</body>
</html>
`;
}

function links(pages: Pick<PortalPage, 'title' | 'publishedOn' | 'address'>[]): string {
  const lines = pages.map(({ title, publishedOn, address }) => {
    const text = escapeHtml(title);
    const path = pathOf({ address });
    return `<li><a href="${path}" target="_blank" title="${text}">${text}</a><span>${publishedOn ?? ''}</span></li>`;
  });
  return `<ul class="list">${lines.join('\n')}</ul>`;
}

function pathOf({ address }: Pick<PortalPage, 'address'>): string {
  return new URL(address, 'http://www.qinghe.gov.cn').pathname;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
