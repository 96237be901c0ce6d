import type { Planted } from '../overlay/in-page';

// Full report tables, with more findings than any report has.

// The narrow columns of table 2 and the fifteen of table 3 as portals set them, with figures of every length.
const figures = [0, 0, 3, 17, 0, 251, 0, 1204];
const columns = [0, 1, 2, 3, 4, 5, 6];
const applications = Array.from({ length: 24 }, (_, row) => {
  const cells = columns.map((column) => `<td id=a${row}-${column}>${figures[(row * 3 + column) % 8]}</td>`);
  return `<tr><td>${row % 3 ? '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' : '1.属于国家秘密'}</td>${cells.join('')}</tr>`;
}).join('');
const reviews = Array.from(
  { length: 15 },
  (_, column) => `<td id=r${column}>${figures[column % 8]}</td>`,
).join('');
export const html = `<!doctype html><style>
    body { width: 1000px; margin: 0 auto; font: 16px/1.8 sans-serif } table { width: 100%; border-collapse: collapse }
    td { border: 1px solid #999; padding: 4px; text-align: center }
  </style><body><h2>三、收到和处理政府信息公开申请情况</h2><table>${applications}</table>
  <h2>四、政府信息公开行政复议、行政诉讼情况</h2><table><tr>${reviews}</tr></table>
  <p id=p1>2021年共收到政府信息公开申请 12 件，其中自然人申请 8 件、法人或其他组织申请 4 件，均已按期答复，详见<a href="#x">依申请公开专栏</a>；全年未发生行政复议 0 件、行政诉讼 0 件，较上年减少 3 件。</p>
  <p id=p2>另有 3 件结转下年度继续办理。</p><p><a href="#list">2020年报告</a> <a href="#guide">公开指南</a></p></body>`;

export const planted: Planted[] = [
  ...Array.from({ length: 24 }, (_, row) => columns.map((column) => `#a${row}-${column}`)).flat(),
  ...Array.from({ length: 15 }, (_, column) => `#r${column}`),
].map((at, index) => ({ at, facts: [at], severity: index % 3 ? 'error' : 'warning' }));
