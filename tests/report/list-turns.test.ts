import { describe, expect, test } from 'vitest';
import { readLinks } from '../../lib/page/read-links';
import { readPager } from '../../lib/page/read-pager';
import { furtherPages } from '../../lib/report/further-pages';
import { listTurns } from '../../lib/report/list-turns';
import { parse } from '../page/read';

const at = 'http://www.qinghe.gov.cn/zwgk/ndbg/';

/** The list above its pager, as read from the page at an address. */
function turns(pager: string, url = `${at}index.html`) {
  const entries = [1, 2, 3].map(
    (n) => `<li><a href="/zwgk/ndbg/r${n}.html">青禾县第${n}局2021年政府信息公开工作年度报告</a></li>`,
  );
  const document = parse(
    `<div class="list"><ul>${entries.join('')}</ul>${pager}</div><div>${'页脚'.repeat(150)}</div>`,
  );
  const said = furtherPages(readLinks(document, url).pager, 3, false);
  const listed = new Set([`${at}r1.html`]);
  const found = listTurns(readPager(document, url, listed), url, {
    page: said?.page ?? null,
    pages: said?.pages ?? null,
  });
  return {
    ...found,
    numbered: Object.fromEntries([...found.numbered].map(([page, to]) => [page, to.replace(at, '')])),
  };
}

describe('the pages of a list, by its pager', () => {
  test('that a script writes, counting from 0', () => {
    expect(turns('<script>createPageHTML(3, 0, "index", "html");</script>')).toMatchObject({
      ...{ page: 1, pages: 3, byScript: false, next: `${at}index_1.html` },
      numbered: { 1: 'index.html', 2: 'index_1.html', 3: 'index_2.html' },
    });
  });

  test('that a script writes, counting from 1', () => {
    expect(
      turns(
        `<div id="page_div"></div><script>createPageHTML('page_div',3, 2,'list','shtml',44);</script>`,
        `${at}list_2.shtml`,
      ),
    ).toMatchObject({
      ...{ page: 2, pages: 3, next: `${at}list_3.shtml` },
      numbered: { 1: 'list.shtml', 2: 'list_2.shtml', 3: 'list_3.shtml' },
    });
  });

  test('that a script in the page writes from its variables', () => {
    const code = `var currentPage = 0; var nextPage = currentPage+1; var countPage = 3;
      document.write("<a href=\\"index"+"_" + nextPage + "."+"html\\">下一页</a>"); for(;;) document.write('<a href=index_'+(currentPage+1)+'.html>');`;
    expect(turns(`<script>${code}</script>`)).toMatchObject({
      numbered: { 1: 'index.html', 2: 'index_1.html', 3: 'index_2.html' },
    });
  });

  test('as choices', () => {
    const options = (chosen: number) =>
      [1, 2, 3].map((n) => `<option value="index_${n}.html"${n === chosen ? ' selected' : ''}>${n}</option>`);
    const pager = (chosen: number) =>
      `<p>第 <select onchange="location.href=this.value">${options(chosen).join('')}</select> 页</p>`;
    expect(turns(pager(1))).toMatchObject({ page: 1, pages: 3, next: `${at}index_2.html` });
    expect(turns(pager(3), `${at}index_3.html`)).toMatchObject({ page: 3, pages: 3, next: null });
  });

  test('by an arrow that goes where the next number goes', () => {
    const pager = (arrow: string) =>
      `<div><a href="?p=0">‹</a><strong>1</strong><a href="?p=2">2</a><a href="${arrow}">›</a></div>`;
    expect(turns(pager('?p=2'))).toMatchObject({ page: 1, next: `${at}index.html?p=2` });
    expect(turns(pager('/photos/2.html'))).toMatchObject({ page: null, next: null });
  });

  test('the last one of which is shown and not linked', () => {
    const pager = `<div class="page"><a href="index_2.html">上一页</a> <a href="index.html">1</a><a href="index_1.html">2</a><a href="index_2.html">3</a><span class="on">4</span> 下一页 尾页</div>`;
    expect(turns(pager, `${at}index_3.html`)).toMatchObject({ page: 4, pages: 4, next: null });
  });

  test('by number, those between filled in', () => {
    const pager = `<div class="page"><b>1</b> <a href="index_1.html">2</a> <a href="index_2.html">3</a> … <a href="index_5.html">尾页</a> <a href="index_1.html">下一页</a></div>`;
    expect(turns(pager)).toMatchObject({
      ...{ page: 1, pages: 6, next: `${at}index_1.html` },
      numbered: { 1: 'index.html', 2: 'index_1.html', 4: 'index_3.html', 6: 'index_5.html' },
    });
  });

  test('by number that falls', () => {
    const pager = `<div class="pb_sys_common"><span class="p_t">共87条</span> <span class="p_no_d">1</span><span class="p_no"><a href="ndbg/5.htm">2</a></span><span class="p_no"><a href="ndbg/4.htm">3</a></span><span class="p_next"><a href="ndbg/5.htm">下页</a></span><span><a href="ndbg/1.htm">尾页</a></span></div>`;
    expect(turns(pager, 'http://www.qinghe.gov.cn/zwgk/ndbg.htm')).toMatchObject({
      pages: 6,
      numbered: { 2: '5.htm', 3: '4.htm', 4: '3.htm', 5: '2.htm', 6: '1.htm' },
    });
  });

  test('by a parameter, in the words 2/5', () => {
    const pager = `<p>共 87 条 2/5页 <a href="?id=7&page=1">上一页</a> <a href="?id=7&page=3">下一页</a> <a href="?id=7&page=5">末页</a></p>`;
    expect(turns(pager, `${at}?id=7&page=2`)).toMatchObject({
      ...{ page: 2, pages: 5, next: `${at}?id=7&page=3` },
      numbered: { 3: '?id=7&page=3', 4: '?id=7&page=4', 5: '?id=7&page=5' },
    });
  });

  test('by where they start', () => {
    const pager = `<div class="pagination">1 <a href="?start=20">2</a> <a href="?start=40">3</a> <a href="?start=60">4</a> 共<b>4</b>页</div>`;
    expect(turns(pager, at)).toMatchObject({
      pages: 4,
      numbered: { 2: '?start=20', 3: '?start=40', 4: '?start=60' },
    });
  });

  test('in folders', () => {
    const pager = `<div class="fenye"><a href="./2.html">2</a><a href="./3.html">3</a><a href="./2.html">下一页 &gt;</a></div>`;
    expect(turns(pager)).toMatchObject({
      page: 1,
      next: `${at}2.html`,
      numbered: { 2: '2.html', 3: '3.html' },
    });
  });

  test('by buttons that lead there', () => {
    const pager = `<div>共 30 条记录 1/2 页 <input type="button" disabled value="上一页"> <input type="button" value="下一页" onclick="javascript:location.href='index_2.jhtml'"></div>`;
    expect(turns(pager)).toMatchObject({ page: 1, pages: 2, numbered: { 2: 'index_2.jhtml' } });
  });

  test('in a choice', () => {
    const pager = `<div>转到 <select onchange="location.href=this.value"><option value="list_1.html" selected>第1页</option><option value="list_2.html">第2页</option><option value="list_3.html">第3页</option></select></div>`;
    expect(turns(pager, `${at}list_1.html`)).toMatchObject({
      page: 1,
      pages: 3,
      numbered: { 2: 'list_2.html', 3: 'list_3.html' },
    });
  });

  test('by a next one alone: one after the other', () => {
    expect(turns('<p><a href="more.asp?from=t2021">下一页</a></p>')).toMatchObject({
      ...{ page: null, pages: null, next: `${at}more.asp?from=t2021`, byScript: false },
    });
  });

  test('by an arrow, and by a link for machines', () => {
    const arrows = `<ul class="pager"><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li><li><a href="?p=2">›</a></li></ul>`;
    expect(turns(arrows)).toMatchObject({ page: 1, next: `${at}index.html?p=2` });
    expect(turns('<nav class="pages"><a rel="next" href="?p=2"><img src="n.png"></a></nav>')).toMatchObject({
      next: `${at}index.html?p=2`,
    });
  });

  test.each([
    [
      'links',
      '<div class="page"><a class="on">1</a><a href="javascript:goPage(2)">2</a><a href="javascript:goPage(2)">下一页</a></div>',
    ],
    [
      'buttons',
      '<div class="el-pagination"><button class="btn-prev" disabled></button><ul class="el-pager"><li class="number active">1</li><li class="number">2</li></ul><button class="btn-next"><i></i></button></div>',
    ],
    [
      'a form',
      '<div class="laypage"><a href="javascript:;" data-page="2" class="layui-laypage-next">下一页</a> 共 87 条</div>',
    ],
    ['posting back', `<div>1/5 <a href="javascript:__doPostBack('AspNetPager1','2')">下一页</a></div>`],
  ])('turned by a script alone: %s', (_, pager) => {
    expect(turns(pager)).toMatchObject({ byScript: true, next: null });
  });

  test('on another host is not gone to', () => {
    expect(turns('<p><a href="http://www.shanghe.gov.cn/ndbg/2.html">下一页</a></p>')).toMatchObject({
      ...{ next: null, elsewhere: 'www.shanghe.gov.cn', byScript: false },
    });
  });

  test('the last one has none behind it', () => {
    const pager =
      '<div class="page"><a href="index.html">1</a> <a href="index_1.html">2</a> <b>3</b> <a href="index_1.html">上一页</a> <a class="disabled">下一页</a></div>';
    expect(turns(pager, `${at}index_2.html`)).toMatchObject({ page: 3, next: null, byScript: false });
  });
});

describe('what is no pager of the list', () => {
  test.each([
    ['the next article', '<p>上一篇：<a href="r1.html">甲</a> 下一篇：<a href="r2.html">乙</a></p>'],
    [
      'comments',
      '<div class="comment-list"><p>好</p><a href="?cp=1">1</a> <a href="?cp=2">2</a> <a href="?cp=2">下一页</a></div>',
    ],
    [
      'comments under their heading',
      '<div><h3>网友评论</h3><p><a href="?cp=2">2</a> <a href="?cp=2">下一页</a></p></div>',
    ],
    [
      'a calendar',
      `<table class="riqi"><caption>2021年5月</caption><tr><th>日</th><th>一</th><th>二</th><th>三</th></tr><tr>${[1, 2, 3, 4].map((d) => `<td><a href="?d=${d}">${d}</a></td>`).join('')}</tr></table>`,
    ],
    ['years', '<div class="page-years"><a href="?y=2020">2020</a> <a href="?y=2021">2021</a></div>'],
    [
      'pictures that change',
      '<div class="swiper-page"><a href="/p1.html">1</a><a href="/p2.html">2</a><a class="swiper-button-next"></a></div>',
    ],
    ['a ranking', '<ol class="hot"><li><a href="/a.html">1</a></li><li><a href="/b.html">2</a></li></ol>'],
    ['the next step of a form', '<button>下一步</button>'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(turns(html)).toMatchObject({ next: null, byScript: false, numbered: {} });
  });

  test('the pager of comments beside that of the list', () => {
    const both =
      '<div class="page"><a href="index_1.html">下一页</a></div><div class="comments"><a href="?cp=2">2</a><a href="?cp=3">3</a><a href="?cp=2">下一页</a></div>';
    expect(turns(both)).toMatchObject({ next: `${at}index_1.html` });
  });

  test('the pager of another list of the page', () => {
    const other = `<div><a href="/news/index_1.html">下一页</a> <a href="/news/index_2.html">尾页</a></div>`;
    const document = parse(
      `<div>${other}${'新闻'.repeat(150)}</div><div><ul><li><a href="r1.html">甲</a></li></ul><p><a href="index_1.html">下一页</a></p></div>`,
    );
    const pager = readPager(document, `${at}index.html`, new Set([`${at}r1.html`]));
    expect(pager?.links.map(({ url }) => url)).toEqual([`${at}index_1.html`]);
  });
});
