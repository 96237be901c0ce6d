import { describe, expect, test } from 'vitest';
import { readLinks } from '../../lib/page/read-links';
import { furtherPages } from '../../lib/report/further-pages';
import { parse } from '../page/read';

const further = (html: string, shown = 15) =>
  furtherPages(readLinks(parse(html), 'http://www.qinghe.gov.cn/nb/').pager, shown, false);

describe('a list that says that it has more pages', () => {
  test.each([
    ['共 87 条 1/6 页', { all: 87, page: 1, pages: 6 }],
    ['<span>共<b>87</b>条</span> 第 <b>2</b> 页 / 共 6 页', { all: 87, page: 2, pages: 6 }],
    ['<ul><li>总记录数：87</li><li>总页数：6</li></ul>', { all: 87, page: null, pages: 6 }],
    ['<a>首页</a> <a href="index_1.html">下一页</a>', { all: null, page: null, pages: null }],
    ['<button>下一页</button> 共 87 条', { all: 87, page: null, pages: null }],
    ['<p>…</p><script>createPageHTML(6, 0, "index", "html");</script>', { all: null, page: 1, pages: 6 }],
  ])('%s', (html, said) => {
    expect(further(html)).toEqual(said);
  });

  test.each([
    '共 15 条',
    '共 1 页',
    '共 15 条 1/1 页 <a href="#">下一页</a>',
    '<span>下一页</span>',
    '<a class="disabled">下一页</a>',
    '<p>上一篇 下一篇</p>',
    '2024/05/06',
    '',
  ])('and one that says nothing of the kind: %s', (html) => {
    expect(further(html)).toBeNull();
  });

  test('more links than are read are more as well', () => {
    expect(furtherPages([], 5000, true)).toEqual({ all: null, page: null, pages: null });
  });
});
