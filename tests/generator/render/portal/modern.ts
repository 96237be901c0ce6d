import { escapeHtml } from '../page';
import { type Frame, footer, menu, metaTags, relatedLinks } from './portal';

/** HTML 5 elements, a list of years beside the article, the headline in `h1`. */
export function modernPortal(frame: Frame): string {
  const { report, random, article, headline = true } = frame;
  const years = [0, 1, 2, 3, 4].map(
    (back) => `<li><a href="./${report.year - back}.html">${report.year - back}年</a></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN"><head>
${metaTags(frame)}
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>body{margin:0;font-family:system-ui,"PingFang SC","Microsoft YaHei"}main{display:flex;max-width:1200px;margin:auto}aside{width:220px}article{flex:1}table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.3em}</style>
</head><body>
<header><a href="/">${report.agency.site}</a><nav>${menu.map((name) => `<a href="#">${name}</a>`).join('')}</nav></header>
<main>
<aside><h3>政府信息公开年报</h3><ul>${years.join('')}</ul></aside>
<div class="content-box">
<nav aria-label="breadcrumb"><a href="/">首页</a>／<a href="#">政府信息公开</a>／<a href="#">政府信息公开年报</a></nav>
${headline ? `<h1 class="title">${escapeHtml(report.title)}</h1>` : ''}
<p class="meta"><time datetime="${report.publishedOn}">${report.publishedOn}</time> 来源：${report.agency.shortName} <button type="button">打印</button></p>
<article class="article">
${article}
</article>
<p class="qr">扫一扫在手机打开当前页</p>
<section class="links"><h4>相关文档</h4>${relatedLinks(frame)
    .map((link) => `<p>${random.chance(0.5) ? '· ' : ''}${link}</p>`)
    .join('')}</section>
</div></main>
<footer>${footer(frame)}</footer>
</body></html>`;
}
