import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { rememberOwn } from '../../lib/page/own-elements';
import { readOutline } from '../../lib/page/read-outline';
import { article, articleSketch, title } from './article-pages';
import { parse, read, sketch } from './read';

describe('what the page says of itself', () => {
  test('meta tags by lower-case name, the first of a name', () => {
    const { outline } = read(`<head><title> 首页 </title>
      <meta name="ArticleTitle" content=" ${title} "><meta name="articletitle" content="另一个">
      <meta property="article:published_time" content="2022-01-20">
      <meta name="__proto__" content="1"><meta name="constructor" content="2">
      <meta name="PubDate" content=""><meta http-equiv="refresh" content="5"><meta name="keywords">`);
    expect([...outline.meta]).toEqual([
      ['articletitle', title],
      ['article:published_time', '2022-01-20'],
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(outline.title).toBe('首页');
  });

  test('headlines: the guideline’s tag first, then what the page shows as a title, but no links and no lists', () => {
    const { outline, places } = read(`<head><meta name="ArticleTitle" content="${title}"></head>
      <div class="nav"><h2><a href="/">青禾镇人民政府</a></h2></div><ul><li class="title">2020年报告</li></ul>
      <h1> 青禾镇 <br> 2021年年报 </h1><div class="art_title">发布</div>`);
    expect(outline.headlines.map(({ text }) => text)).toEqual([title, '青禾镇 2021年年报', '发布']);
    expect(outline.headlines[0]!.address).toBeNull();
    expect(places.element(outline.headlines[1]!.address!)?.tagName).toBe('H1');
  });

  test('notices: what may state the date stands around the article, nearest first', () => {
    const { outline } = read(`<div>日期：2022-03-01 星期二</div><div>发布时间：2022-01-20 来源：青禾镇</div>
      <div>${article()}</div><div>更新时间：2022-02-02</div>`);
    expect(outline.notices.slice(0, 2)).toEqual([
      '发布时间：2022-01-20 来源：青禾镇',
      '日期：2022-03-01 星期二',
    ]);
    expect(outline.notices).toContain('更新时间：2022-02-02');
  });

  const noticed = (above: string, below = '') =>
    read(`<div>${above}</div><div>${article()}</div><div>${below}</div>`).outline.notices.join(' | ');
  const entry = '<a href="/b.html">青禾镇召开防汛会议</a>';

  test.each<[list: string, above: string, below: string]>([
    ['of links in items', `<ul><li>${entry}<span>2023-05-06</span></li></ul>`, ''],
    ['of items in blocks', `<ul><li><p>${entry}</p><p>2023-05-06</p></li></ul>`, ''],
    ['of blocks', `<div>${entry}</div><div>2023-05-06</div><div>${entry}</div><div>2023-05-07</div>`, ''],
    ['of lines', `<p>${entry} 2023-05-06</p><p>${entry} 2023-05-07</p>`, ''],
    ['in a table', `<table><tr><td>${entry}</td><td>2023-05-06</td></tr></table>`, ''],
    ['of one line below', '', `<div>相关阅读</div><div>${entry}</div><div>2023-05-06</div>`],
    ['of one link below', '', `<p>${entry} [2023-05-06]</p>`],
  ])('a list %s has dates of other pages', (_, above, below) => {
    expect(noticed(above, below)).not.toContain('2023-05-0');
  });

  test.each([
    '<p>2022-01-20</p>',
    '<p>2022-01-20 08:30 来源：<a href="/d">青禾镇人民政府</a></p>',
    '<ul><li>来源：<a href="/d">青禾镇人民政府</a></li><li>发布时间：2022-01-20</li></ul>',
    '<p><a href="/d">青禾镇人民政府</a> 2022-01-20</p>',
    '<div><a href="/">首页</a> &gt; <a href="/n">政府信息公开年报</a></div><div>2022-01-20</div>',
    '<table><tr><td>发布机构</td><td><a href="/d">青禾镇人民政府</a></td><td>发布日期：</td><td>2022-01-20</td></tr></table>',
  ])('%s is the article’s date', (above) => {
    expect(noticed(above)).toContain('2022-01-20');
  });

  test('the table of index number, agency and date in front of the article is a notice, not the article', () => {
    const { outline } = read(`<div><table><tr><td>索引号</td><td>000014349/2022-001</td></tr>
      <tr><td>发布机构</td><td>青禾镇人民政府</td><td>发文日期</td><td>2022年01月20日</td></tr></table></div>
      <div>${article()}</div>`);
    expect(sketch(outline)).toEqual(articleSketch);
    expect(outline.notices.join('\n')).toContain('2022年01月20日');
  });
});

describe('pages of odd shape', () => {
  test('no body', () => {
    const { document } = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"/>', {
      contentType: 'image/svg+xml',
    }).window;
    expect(document.body).toBeNull();
    expect(readOutline(document, 'http://a/').outline.blocks).toEqual([]);
  });

  test('nothing at all', () => {
    expect(read('').outline).toMatchObject({ title: '', blocks: [], headlines: [], notices: [], faults: [] });
  });

  test('a frameset names its frames', () => {
    const { outline } = read(
      '<frameset cols="20%,80%"><frame src="menu.html"><frame src="body.html"></frameset>',
    );
    expect(sketch(outline)).toEqual([
      '[frame] http://www.qinghe.gov.cn/xxgk/menu.html',
      '[frame] http://www.qinghe.gov.cn/xxgk/body.html',
    ]);
  });

  test('the article thousands of elements deep', () => {
    const document = parse('<div>'.repeat(2000) + article());
    const start = performance.now();
    const { outline, places } = readOutline(document, document.URL);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(sketch(outline)).toEqual(articleSketch);
    expect(places.wholeRange(outline.blocks[0]!.address)?.toString()).toBe(articleSketch[0]);
  });

  test('tables and elements that are never closed', () => {
    const { outline } = read(
      `<div><center><font><b>${article()
        .replaceAll('</table>', '</table')
        .replace(/<\/(?:p|td|tr)>/g, '')}`,
    );
    expect(outline.blocks.length).toBeGreaterThan(0);
  });

  test('reading changes nothing', () => {
    const { document } = read(
      `<style>.x { display: none }</style><div class="x">${article()}</div><h1>${title}</h1>`,
    );
    const before = document.documentElement.outerHTML;
    readOutline(document, document.URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the extension’s own overlay makes no difference', () => {
    const page = `<h1>${title}</h1><div>${article()}</div>`;
    const overlay = `<gouji-overlay class="title"><gouji-mark data-rules="a"><h1>${title}</h1>发布时间：2020-01-01
      <table><tr><td>行政许可</td><td>9</td></tr></table></gouji-mark></gouji-overlay>`;
    const document = parse(page + overlay);
    rememberOwn(document.querySelector('gouji-overlay')!, 'layer');
    rememberOwn(document.querySelector('gouji-mark')!, 'part');
    const { outline } = readOutline(document, document.URL);
    const plain = read(page).outline;
    expect(sketch(outline)).toEqual(sketch(plain));
    expect(outline.headlines.map(({ text }) => text)).toEqual(plain.headlines.map(({ text }) => text));
    expect(outline.notices).toEqual(plain.notices);
  });
});
