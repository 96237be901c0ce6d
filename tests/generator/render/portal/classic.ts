import { escapeHtml } from '../page';
import { type Frame, footer, menu, metaTags, relatedLinks } from './portal';

/** Boxes of `div`: banner, breadcrumb, headline, a line with date and source, article, related links, footer. */
export function classicPortal(frame: Frame): string {
  const { report, random, article, headline = true } = frame;
  const date = random.pick([
    `发布时间：${report.publishedOn} 10:20`,
    `发布日期：${report.publishedOn.replaceAll('-', '/')}`,
    `时间：${report.publishedOn}`,
    `日期：${report.publishedOn.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}`,
  ]);
  const view = random.pick([
    'TRS_UEDITOR trs_paper_default',
    'article-con',
    'zoomcon',
    'view',
    'con_text',
    'xl-main',
  ]);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
${metaTags(frame)}
<style>body{margin:0;font:14px/1.9 "Microsoft YaHei",SimSun}.w{width:1100px;margin:0 auto}td,th{border:1px solid #666;padding:4px}table{border-collapse:collapse}</style>
</head><body>
<div class="banner"><div class="w">${report.agency.site}</div><ul class="w nav">${menu.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul></div>
<div class="w"><div class="crumb">您所在的位置：<a href="/">首页</a> &gt; <a href="/gk/">政府信息公开</a> &gt; <a href="/gk/nb/">政府信息公开年报</a> &gt; 正文</div>
${headline ? `<div class="detail-tit"><h2>${escapeHtml(report.title)}</h2></div>` : ''}
<div class="info"><span>${date}</span><span>来源：${report.agency.shortName}</span><span>浏览次数：<i id="hits">${random.int(30, 900)}</i></span><span>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<div class="${view}" id="UCAP-CONTENT">
${article}
</div>
<div class="share">分享到：<a href="#" title="微信"></a><a href="#" title="微博"></a></div>
<div class="pn"><p>上一篇：<a href="./p.html">${report.year - 1}年政府信息公开工作年度报告</a></p><p>下一篇：没有了</p></div>
<div class="rel"><h3>相关阅读</h3><ul>${relatedLinks(frame)
    .map((link) => `<li>${link}</li>`)
    .join('')}</ul></div>
</div>
<div class="foot"><div class="w">${footer(frame)}</div></div>
</body></html>`;
}
