import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../lib/page/outline';
import { read, sketch, textsOf } from './read';

const texts = (body: string) => textsOf(read(body).outline);
const blocks = (body: string) =>
  read(body).outline.blocks.filter((block): block is TextBlock => block.kind === 'text');

describe('runs of text', () => {
  test.each<[what: string, html: string, texts: string[]]>([
    ['paragraphs', '<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['line breaks', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    ['text beside blocks', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
    ['text after a line', '甲<hr>乙', ['甲', '乙']],
    ['inline elements', '<p>收<span>到<b>申</b></span><font>请</font><o:p></o:p></p>', ['收到申请']],
    ['white space of every kind', '<p>\n 一、\u00a0 总\u3000体\t情况 \n</p>', ['一、 总 体 情况']],
    ['marks without width', '<p>\u200b总\ufeff体\u00ad情况</p>', ['总体情况']],
    ['blocks with nothing in them', '<p></p><p> </p><p>&nbsp;</p><div><span></span></div>', []],
    ['lists and definitions', '<ul><li>甲<li>乙</ul><dl><dt>丙<dd>丁</dl>', ['甲', '乙', '丙', '丁']],
    ['paragraphs that nobody closed', '<div><p>甲<p>乙<div>丙', ['甲', '乙', '丙']],
    ['comments', '<p>甲<!-- 不在页面上 -->乙</p>', ['甲乙']],
    [
      'what is no text',
      '<div><script>a</script><style>p { margin: 0 }</style><noscript>c</noscript><p>甲</p></div>',
      ['甲'],
    ],
    ['templates', '<template><p>乙</p></template><p>甲</p>', ['甲']],
    ['controls', '<select><option>乙</select><button>丙</button><textarea>丁</textarea><p>甲</p>', ['甲']],
    ['preformatted lines', '<pre>一、总体情况\n  甲\n\n乙</pre>', ['一、总体情况', '甲', '乙']],
    ['lines kept by style', '<div style="white-space: pre-wrap">甲\n乙</div>', ['甲', '乙']],
    ['lines that the style does not keep', '<div>甲\n乙</div>', ['甲 乙']],
    ['unknown elements', '<ucapcontent><zoom>甲<p>乙</p></zoom></ucapcontent>', ['甲', '乙']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('headings have their level, what follows has none', () => {
    const found = blocks('<h1>甲</h1><h3><strong>乙</strong></h3><p>丙</p>');
    expect(found.map(({ text, level }) => [text, level])).toEqual([
      ['甲', 1],
      ['乙', 3],
      ['丙', 0],
    ]);
  });

  test.each<[html: string, emphasis: boolean]>([
    ['<p><b>一、总体情况</b></p>', true],
    ['<p><strong>一、</strong> <b>总体情况</b></p>', true],
    ['<p><span style="font-weight:bold">一、总体情况</span></p>', true],
    ['<p style="FONT-WEIGHT: 700">一、总体情况</p>', true],
    ['<p align="center">一、总体情况</p>', true],
    ['<p style="text-align: center;">一、总体情况</p>', true],
    ['<center>一、总体情况</center>', true],
    ['<p><b>一、总体情况</b>2021年，我镇</p>', false],
    ['<p><b></b>一、总体情况</p>', false],
    ['<p><b>甲</b></p><p>一、总体情况</p>', false],
    ['<p>一、总体情况</p>', false],
    ['<p style="text-align:left;font-weight:normal">一、总体情况</p>', false],
  ])('%s is emphasised: %s', (html, emphasis) => {
    expect(blocks(html).at(-1)).toMatchObject({ emphasis });
  });
});

describe('what may stand for a table', () => {
  test.each<[html: string, expected: string[]]>([
    ['<p><img src="1.png" width="700" height="900" alt="表一"></p>', ['[image] 表一']],
    ['<p><img src="1.png"></p>', ['[image] ']],
    ['<p><img src="/images/icon.png" width="16" height="16"></p>', []],
    ['<p><img src="line.gif" width="600" height="2"></p>', []],
    ['<p>附件：<a href="b.pdf">附件一</a></p>', ['附件：', '[attachment] 附件一']],
    ['<p><a href="b.DOCX?x=1">表</a></p>', ['[attachment] 表']],
    ['<p><a href="b.html">表</a></p>', []],
    ['<p><a href="javascript:down(12)">统计表.docx</a></p>', ['[attachment] 统计表.docx']],
    ['<p><a href="#" onclick="down(12)">统计表.docx</a></p>', ['[attachment] 统计表.docx']],
    ['<p><a href="#" onclick="history.back()">返回</a></p>', []],
    ['<p><a href="/down.jsp?file=b.pdf&n=1">表</a></p>', ['[attachment] 表']],
    ['<p><a href="/system/download.do?id=3">附件1：统计表</a></p>', ['[attachment] 附件1：统计表']],
    ['<p><a href="/art/3.html">附件1：统计表</a></p>', []],
    ['<p><a href="#a">统计表.docx</a></p>', []],
    ['<embed src="b.pdf">', ['[viewer] b.pdf']],
    ['<object data="b.pdf"></object>', ['[viewer] b.pdf']],
  ])('%s', (html, expected) => {
    expect(sketch(read(html).outline)).toEqual(expected);
  });

  test('a file that a script hands out has the address that the script names, and else none', () => {
    const files = (html: string) => read(html).outline.blocks.map((block) => 'url' in block && block.url);
    expect(files(`<a href="javascript:void(0)" onclick="window.open('/f/1.docx')">表</a>`)).toEqual([
      'http://www.qinghe.gov.cn/f/1.docx',
    ]);
    expect(files(`<a href="javascript:open('/f/get.jsp?id=1')">统计表.docx</a>`)).toEqual([
      'http://www.qinghe.gov.cn/f/get.jsp?id=1',
    ]);
    expect(files('<a href="javascript:down(12)">统计表.docx</a>')).toEqual([false]);
  });

  test('a viewer is known by its address; any other frame is one that may hold a part of the article', () => {
    const { outline } = read(
      '<p>一<iframe src="/pdfjs/viewer.html?file=a.pdf"></iframe><iframe src="body.html#top"></iframe>二</p>',
    );
    expect(sketch(outline)).toEqual([
      '[viewer] /pdfjs/viewer.html?file=a.pdf',
      '一',
      '[frame] http://www.qinghe.gov.cn/xxgk/body.html',
      '二',
    ]);
    expect(outline.frames).toEqual([]);
  });

  test.each([
    [
      'hidden by the page',
      '<iframe src="a.html" hidden></iframe><iframe src="a.html" style="display: none"></iframe>',
    ],
    [
      'too small to be read',
      '<iframe src="a.html" width=1 height=1></iframe><iframe src="a.html" height=0></iframe>',
    ],
  ])('a frame %s holds nothing', (_, html) => {
    expect(sketch(read(`<p>一</p>${html}`).outline)).toEqual(['一']);
  });

  test.each([
    ['a path', 'src="../b.html"', 'http://www.qinghe.gov.cn/b.html'],
    ['text of its own', 'srcdoc="x" src="b.html"', 'about:srcdoc'],
    ['nothing', '', 'about:blank'],
    ['no address', 'src="http://:::"', 'about:blank'],
  ])('a frame with %s has an address', (_, source, address) => {
    expect(sketch(read(`<p>一</p><iframe ${source}></iframe>`).outline)).toEqual([
      '一',
      `[frame] ${address}`,
    ]);
  });
});
