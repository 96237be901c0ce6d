import { escapeHtml } from '../page';
import { type Frame, footer, menu, metaTags, relatedLinks } from './portal';

/** The disclosure column: a tree of menus, and a table of metadata before the text. */
export function columnPortal(frame: Frame): string {
  const { report, random, article, headline = true } = frame;
  const written = report.signature?.date ?? report.publishedOn;
  const rows = [
    [
      `索 引 号`,
      `${random.int(10, 99)}${random.int(1000000, 9999999)}/${report.year + 1}-${random.int(10000, 99999)}`,
      '主题分类',
      '综合政务;其他',
    ],
    ['发布机构', report.agency.shortName, '成文日期', written],
    ['标　　题', report.title, '发布日期', report.publishedOn],
    [
      '文　　号',
      random.pick([
        '无',
        '',
        `${report.agency.callName.slice(0, 1)}政办〔${report.year + 1}〕${random.int(1, 40)}号`,
      ]),
      '有 效 性',
      '有效',
    ],
  ];
  return `<!DOCTYPE html><html><head>
${metaTags(frame)}
<style>.xxgk{width:1180px;margin:0 auto}.left{float:left;width:240px}.right{margin-left:260px}td{border:1px solid #ccc}</style>
</head><body><div class="xxgk">
<div class="top">${report.agency.site} 政府信息公开平台</div>
<div class="left"><dl>${menu.map((name) => `<dt><a href="#">${name}</a></dt>`).join('')}<dd><a href="#">机构概况</a></dd><dd><a href="#">规划信息</a></dd><dd><a href="#">行政许可</a></dd><dd><a href="#">行政处罚</a></dd></dl></div>
<div class="right">
<table class="syh" width="100%">${rows
    .map(
      ([a, b, c, d]) =>
        `<tr><td class="l">${a}</td><td>${escapeHtml(b ?? '')}</td><td class="l">${c}</td><td>${escapeHtml(d ?? '')}</td></tr>`,
    )
    .join('')}</table>
${headline ? `<div class="xxgk-title">${escapeHtml(report.title)}</div>` : ''}
<div class="xxgk-date">发布日期：${report.publishedOn}　　字号：[ 大 中 小 ]</div>
<div id="zoom" class="xxgk-content">
${article}
</div>
<div class="xg">相关信息：${relatedLinks(frame).join(' ')}</div>
</div><div class="bottom">${footer(frame)}</div></div></body></html>`;
}
