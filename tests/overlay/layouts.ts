import type { Planted } from './in-page';

// Pages with a report in every kind of box that portals put one in, and what is to be seen of their size. The same
// pages are opened in every browser, so what is done with them asks for nothing but `evaluate`.

/** A page, to be named in a failure. */
export interface Layout {
  name: string;
  html: string;
  /** The document itself can be scrolled sideways, so that *next* may do so to show a cell. */
  wide?: true;
}

const columns = 12;
const rows = 50;
const table = `<table><thead><tr><th>项目</th>${Array.from({ length: columns }, (_, at) => `<th>第${at}列</th>`).join('')}</tr></thead><tbody>${Array.from(
  { length: rows },
  (_, row) =>
    `<tr><th>第 ${row} 行</th>${Array.from({ length: columns }, (_, column) => `<td id=c${row}-${column}>${row + column}</td>`).join('')}</tr>`,
).join('')}</tbody></table>`;
const prose = '<p id=prose>本年收到政府信息公开申请五件，均已办结。</p>';
const article = `<h2>三、收到和处理政府信息公开申请情况</h2>${table}${prose}`;
const boxed = `<div class=box>${article}</div>`;

const base = `th, td { border: 1px solid #999; min-width: 120px; padding: 8px 12px; background: #fff }
  table { border-collapse: collapse }`;
const box = '.box { overflow: auto; width: 700px; height: 400px }';

function page(name: string, css: string, body: string, more: { wide?: true; html?: string } = {}): Layout {
  const { html = '<!doctype html><html>', ...rest } = more;
  return {
    name,
    html: `${html}<head><style>${base} ${css}</style></head><body>${body}</body></html>`,
    ...rest,
  };
}

export const layouts: Layout[] = [
  page('the document scrolls both ways', '', article, { wide: true }),
  page(
    'an app: html and body as high as the window, the article in a scroller',
    'html, body { height: 100%; margin: 0 } .box { height: 100%; overflow: auto }',
    boxed,
  ),
  page(
    'an app of flex boxes, its head fixed',
    `html, body { height: 100%; margin: 0; overflow: hidden } body { display: flex; flex-direction: column }
    header { flex: none; height: 60px } .box { flex: 1; min-height: 0; overflow: auto }`,
    `<header>门户</header>${boxed}`,
  ),
  page(
    'a wide table in a box that scrolls sideways',
    '.wide { overflow-x: auto; width: 900px }',
    article.replace(/<table[\s\S]*<\/table>/, (each) => `<div class=wide>${each}</div>`),
  ),
  page(
    'a scroller in a scroller',
    `${box} .outer { overflow: auto; height: 300px; width: 600px }`,
    `<div class=outer>${boxed}</div>`,
  ),
  page(
    'sticky heads and a sticky column',
    `${box} thead th { position: sticky; top: 0 } tbody th { position: sticky; left: 0 }`,
    boxed,
  ),
  page(
    'a scroller in a transformed box',
    `${box} .moved { transform: translate(30px, 20px) scale(1.1); width: 720px }`,
    `<div class=moved>${boxed}</div>`,
  ),
  page('a positioned scroller', `${box} .box { position: relative }`, boxed),
  page(
    'an absolutely positioned article',
    `${box} main { position: absolute; top: 20px; left: 100px }`,
    `<main>${boxed}</main>`,
  ),
  page('a positioned body with margins', `${box} body { position: relative; margin: 13px 0 0 29px }`, boxed),
  page('margins on root and body', `${box} html { margin: 20px 0 0 40px } body { margin: 30px }`, boxed),
  page('a transformed body', `${box} body { transform: translate(31px, 17px) }`, boxed),
  page('a filtered body', `${box} body { filter: grayscale(1); min-height: 100vh }`, boxed),
  page('a transformed root', `${box} html { transform: translateX(0) }`, boxed),
  page('a contained body', `${box} body { contain: layout; position: relative }`, boxed),
  page('a zoomed body', `${box} body { zoom: 1.25 }`, boxed),
  page('right to left', box, boxed, { html: '<!doctype html><html dir=rtl>' }),
  page(
    'body is the scroller',
    'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }',
    article,
    { wide: true },
  ),
  page(
    'a positioned body is the scroller, with a scroller in it',
    `${box} html { height: 100%; overflow: hidden } body { position: relative; height: 100%; overflow: auto; margin: 0 }`,
    `${boxed}<div style="height:1500px"></div>`,
  ),
  page(
    'root and body cut off what is too wide',
    'html, body { overflow-x: hidden; margin: 0 } html, body { height: 100% }',
    article,
    { wide: true },
  ),
  page(
    'a slide show of panels',
    '.show { overflow: hidden; width: 500px; height: 300px }',
    `<div class=show>${article}</div>`,
  ),
  page(
    'a box that contains its paint',
    '.shut { contain: paint; width: 500px; height: 300px }',
    `<div class=shut>${article}</div>`,
  ),
  page(
    'a box that clips',
    '.shut { overflow: clip; width: 500px; height: 300px }',
    `<div class=shut>${article}</div>`,
  ),
  page(
    'a fixed panel, higher than the window, with a scroller in it',
    `${box} aside { position: fixed; top: 0; left: 40px; height: 3000px } .box { height: 2000px }`,
    `<aside>${boxed}</aside>`,
  ),
  page('a closed part', `${box}`, `<details><summary>更多</summary>${boxed}</details><p>尾</p>`),
  page('no doctype', 'html, body { height: 100%; margin: 0 } .box { height: 100%; overflow: auto }', boxed, {
    html: '<html>',
  }),
];

/** Findings in every corner of the table and in its text; each lights cells of other corners. */
const inTable = [
  ['#c0-0', '#c49-11', '#c49-0'],
  ['#c0-11', '#c25-6', '#c49-11'],
  ['#c3-1', '#c3-2', '#c3-11'],
  ['#c25-6', '#c25-0', '#c25-11'],
  ['#c49-0', '#c0-0', '#c30-4'],
  ['#c49-11', '#c0-11', '#c0-0'],
].map(
  (cells, at): Planted => ({
    ...{ at: cells[0]!, id: `cell ${at}`, facts: cells, cells },
    severity: (['error', 'warning', 'info'] as const)[at % 3]!,
    equation: cells.map((fact, index) => ({
      ...{ fact, value: null },
      role: index === 0 ? ('whole' as const) : ('summand' as const),
    })),
  }),
);

const inProse: Planted[] = [
  { at: '#prose', id: 'words', kind: 'words', words: '均已办结', rule: 'tie-out/applications' },
  { at: '#prose', id: 'gap', kind: 'gap', severity: 'warning' },
];

export const planted = [...inTable, ...inProse];

/** Runs in the page: how far the document and every box in it can be scrolled. */
export function sizes(): Record<string, string> {
  const all = [document.documentElement, document.body, ...document.body.querySelectorAll('*')];
  const name = (element: Element) =>
    element.tagName.toLowerCase() +
    (element.id ? `#${element.id}` : element.className ? `.${element.className}` : '');
  return Object.fromEntries(
    all
      .filter((element) => !element.closest('gouji-overlay, gouji-selection'))
      .map((element, at) => [`${at} ${name(element)}`, `${element.scrollWidth} × ${element.scrollHeight}`]),
  );
}

/** Runs in the page: scrolls every box in it, the document included, to its end or back to its beginning. */
export function scrollAll(to: string): void {
  for (const element of document.querySelectorAll('html, body, .outer, .box, .wide')) {
    const far = to === 'end' ? 99_999 : 0;
    const sideways = getComputedStyle(element).direction === 'rtl' ? -far : far;
    element.scrollTo({ top: far, left: sideways, behavior: 'instant' });
  }
}

/** Runs in the page. */
export function unfold(open: boolean): void {
  for (const details of document.querySelectorAll('details')) details.open = open;
}
