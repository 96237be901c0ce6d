import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../../lib/page/read-outline';
import { article, articleSketch, headings, title } from './article-pages';
import { read, sketch } from './read';

const sketched = (html: string) => sketch(read(html).outline);

const menu = `<ul class="menu">${headings.map((heading, at) => `<li><a href="#s${at}">${heading}</a></li>`).join('')}</ul>`;
const otherYears = `<ul>${[2018, 2019, 2020, 2022]
  .map((year) => `<li><a href="${year}.html">青禾镇人民政府${year}年政府信息公开工作年度报告</a></li>`)
  .join('')}</ul>`;
const news = `<div class="list">${'<p><a href="n.html">我镇召开会议研究部署防汛抗旱工作</a></p>'.repeat(20)}</div>`;

describe('the article among what a portal puts around it', () => {
  test.each<[what: string, html: string]>([
    ['alone in the body', article()],
    ['in a div beside others', `<div>网站首页</div><div id="zoom">${article()}</div><div>版权所有</div>`],
    ['with a menu of its sections as links', `${menu}<div>${article()}</div>`],
    ['with links to other years before it', `<div>${otherYears}</div><div>${article()}</div>`],
    ['with links to other years behind it in the same element', `<div>${article()}${otherYears}</div>`],
    ['with more news than article', `${news}<div>${article()}</div>${news}`],
    [
      'with the portal’s lines behind it',
      `<div>${article()}<p>扫一扫在手机打开当前页</p><p>【打印本页】</p><p>上一篇：无</p></div>`,
    ],
    ['each section in a box', article((inside) => `<section><div>${inside}</div></section>`)],
    [
      'in layout tables',
      `<table><tr><td>${menu}</td><td><table><tr><td>${article()}</td></tr></table></td></tr></table>`,
    ],
    ['after a script has run', `<div><script>var a = "一、总体情况";</script>${article()}</div>`],
  ])('%s', (_, html) => {
    const found = sketched(html);
    // What precedes the first heading and follows the last paragraph may stay only if it is no link or chrome.
    expect(found).toEqual(articleSketch);
  });

  test('Word’s bookmarks around headings are no links', () => {
    const bookmarked = article().replace(
      /<p>([一二三四五六]、.*?)<\/p>/g,
      '<p><a name="_Toc1"><span>$1</span></a></p>',
    );
    expect(bookmarked).toContain('_Toc1');
    expect(sketched(`${menu}<div>${bookmarked}</div>`)).toEqual(articleSketch);
  });

  test('sentences that begin like a portal’s line are the article’s', () => {
    const sentences = ['无障碍服务专栏公开信息12条。', '相关信息公开及时、准确。', '收藏单位名录已公开3条。'];
    const found = sketched(`<div>${article()}${sentences.map((each) => `<p>${each}</p>`).join('')}</div>`);
    expect(found).toEqual([...articleSketch, ...sentences]);
  });

  test('its title, when it stands in the same element', () => {
    expect(sketched(`<div><h1>${title}</h1>${article()}</div>`)).toEqual([title, ...articleSketch]);
  });
});

describe('a second copy for printing', () => {
  const shown = `<div id="a">${article()}</div>`;
  const bySheet =
    '<style>.print-only { display: none } @media print { .print-only { display: block } }</style>';
  test.each<[what: string, html: string, holder: string]>([
    ['hidden in its own style, first', `<div id="b" style="display:none">${article()}</div>${shown}`, 'a'],
    ['hidden in its own style, second', `${shown}<div id="b" style="display: none">${article()}</div>`, 'a'],
    ['with the hidden attribute, first', `<div id="b" hidden>${article()}</div>${shown}`, 'a'],
    [
      'hidden by a style sheet, first',
      `${bySheet}<div id="b" class="print-only">${article()}</div>${shown}`,
      'a',
    ],
    [
      'hidden by a style sheet, second',
      `${bySheet}${shown}<div id="b" class="print-only">${article()}</div>`,
      'a',
    ],
    [
      'inside something hidden, first',
      `<div style="display:none"><div id="b">${article()}</div></div>${shown}`,
      'a',
    ],
    [
      'both in one element, the hidden first',
      `<main><div id="b" style="display:none">${article()}</div>${shown}</main>`,
      'a',
    ],
  ])('%s: the one that is shown is read, once', (_, html, holder) => {
    const { outline, places } = read(html);
    expect(sketch(outline)).toEqual(articleSketch);
    for (const { address } of outline.blocks)
      expect(places.element(address)!.closest(`#${holder}`)).not.toBeNull();
  });

  test('in a page that was fetched and is shown nowhere: of nothing in it the browser says that it is shown', () => {
    const { window } = new JSDOM();
    window.Element.prototype.checkVisibility = () => false;
    const html = `<div id="b" style="display:none">${article()}</div>${shown}`;
    const document = new window.DOMParser().parseFromString(html, 'text/html');
    const { outline, places } = readOutline(document, 'http://www.qinghe.gov.cn/a.html');
    expect(places.element(outline.blocks[0]!.address)!.closest('#a')).not.toBeNull();
  });
});

describe('what is hidden and has no shown copy', () => {
  test('sections in tabs of which one is shown are all read, text and tables', () => {
    const tabs = article(
      (inside, at) => `<div class="tab" style="display:${at === 0 ? 'block' : 'none'}">${inside}</div>`,
    );
    expect(sketched(`<div>${menu}</div><div>${tabs}</div>`)).toEqual(articleSketch);
  });

  test('an article that is hidden until its script has run is read', () => {
    expect(sketched(`<div>请稍候</div><div style="display:none">${article()}</div>`)).toEqual(articleSketch);
  });

  test('what Word hides inside a paragraph of the article is not read', () => {
    const found = sketched(
      `<div>${article()}<p>正文<span style="display:none">见隐藏的批注</span>在此</p></div>`,
    );
    expect(found).toEqual([...articleSketch, '正文在此']);
  });
});
