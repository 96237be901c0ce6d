import { escapeHtml } from '../page';
import { type Frame, footer, menu, metaTags, relatedLinks } from './portal';

/** A page of the table age: tables within tables hold banner, menu, headline and article. */
export function layoutTablePortal(frame: Frame): string {
  const { report, article, headline = true } = frame;
  return `<HTML><HEAD>
${metaTags(frame)}
<STYLE type=text/css>TD {FONT-SIZE: 14px; LINE-HEIGHT: 26px}</STYLE>
</HEAD><BODY topmargin=0>
<TABLE width=1000 align=center border=0 cellpadding=0 cellspacing=0><TR><TD height=120 background="banner.jpg">${report.agency.site}</TD></TR>
<TR><TD><TABLE width="100%"><TR>${menu.map((name) => `<TD><A href="/">${name}</A></TD>`).join('')}</TR></TABLE></TD></TR></TABLE>
<TABLE width=1000 align=center border=0 cellpadding=0 cellspacing=0><TR>
<TD width=210 valign=top><TABLE width="100%"><TR><TD>政府信息公开</TD></TR>${relatedLinks(frame)
    .map((link) => `<TR><TD>${link}</TD></TR>`)
    .join('')}</TABLE></TD>
<TD valign=top><TABLE width="100%" border=0>
<TR><TD>当前位置：<A href="/">首页</A> → <A href="/nb">政府信息公开年报</A></TD></TR>
${headline ? `<TR><TD align=center class=biaoti><B><FONT size=5>${escapeHtml(report.title)}</FONT></B></TD></TR>` : ''}
<TR><TD align=center>信息来源：${report.agency.shortName}　　发布日期：${report.publishedOn}　　点击数：</TD></TR>
<TR><TD class=zw>
${article}
</TD></TR>
<TR><TD align=right>【<A href="javascript:print()">打印本页</A>】【<A href="javascript:close()">关闭窗口</A>】</TD></TR>
</TABLE></TD></TR></TABLE>
<TABLE width=1000 align=center><TR><TD align=center>${footer(frame)}</TD></TR></TABLE>
</BODY></HTML>`;
}
