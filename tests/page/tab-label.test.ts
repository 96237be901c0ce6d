import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { tabLabel } from '../../lib/page/tab-label';

const off = 'style="display:none"';
const table = '<table><tr><td id=place>3</td></tr></table>';
const heads = (chosen = 'class=on') => `<li ${chosen}>年度报告</li><li>统计表</li><li>附件</li>`;
const panels = (tag = 'div') =>
  `<${tag}>正文</${tag}><${tag} ${off}>${table}</${tag}><${tag} ${off}>无</${tag}>`;

const labelIn = (html: string) => {
  const { document } = new JSDOM(html).window;
  return tabLabel(document.querySelector('#place')!);
};

test.each<[what: string, html: string]>([
  ['aria-controls', `<b role=tab aria-controls=p>统计表</b><div id=p ${off}>${table}</div>`],
  ['aria-labelledby', `<b id=t>统计表</b><div aria-labelledby=t ${off}>${table}</div>`],
  ['data-target', `<b data-target="#p">统计表</b><div id=p ${off}>${table}</div>`],
  ['a link to the panel', `<a href="#p">统计表</a><div id=p ${off}>${table}</div>`],
  ['data-tab on both', `<b data-tab=2>统计表</b><div data-tab=2 ${off}>${table}</div>`],
  ['data-tab with the panel’s id', `<b data-tab=p>统计表</b><div id=p ${off}>${table}</div>`],
  [
    'con_one_2 and one2',
    `<li id=one1>正文</li><li id=one2>统计表</li><div id=con_one_2 ${off}>${table}</div>`,
  ],
  ['.hd and .bd', `<div class=hd><ul>${heads()}</ul></div><div class=bd>${panels('ul')}</div>`],
  [
    '.hd and .bd in a wrapper',
    `<div class=hd><ul>${heads()}</ul></div><div class=bd><div class=wrap>${panels()}</div></div>`,
  ],
  [
    '.tab-hd, the chosen one not named',
    `<ul class=tab-hd>${heads('')}</ul><div class=tab-bd>${panels()}</div>`,
  ],
  ['ul.tabs li beside the panels', `<ul class=tabs>${heads('')}</ul>${panels()}`],
  [
    'heads and panels of one kind side by side',
    `<div><div class=tab><span class=cur>年度报告</span><span>统计表</span><span>附件</span></div>${panels()}</div>`,
  ],
  [
    'links in the heads, chosen by aria-selected',
    `<nav><a aria-selected=true>年度报告</a><a aria-selected=false>统计表</a><a aria-selected=false>附件</a></nav><div>${panels()}</div>`,
  ],
  [
    'two tabs',
    `<ul><li class="item active">年度报告</li><li class=item>统计表</li></ul><div><div>正文</div><div ${off}>${table}</div></div>`,
  ],
  [
    'hidden by a style sheet',
    `<style>.off{display:none}</style><ul class=tabs>${heads()}</ul>${panels().replaceAll(off, 'class=off')}`,
  ],
  [
    'tabs in tabs: the outer one',
    `<ul class=tabs>${heads()}</ul>${panels().replace(table, `<ul class=tabs><li>甲</li><li>乙</li></ul><p>正文</p><p ${off}>${table}</p>`)}`,
  ],
])('tells the tab by %s', (_, html) => {
  expect(labelIn(html)).toBe('统计表');
});

test.each<[what: string, html: string]>([
  ['nothing is hidden', `<ul class=tabs>${heads()}</ul><div>${panels().replaceAll(off, '')}</div>`],
  ['there are more heads than panels', `<ul class=tabs>${heads()}<li>更多</li></ul><div>${panels()}</div>`],
  [
    'nothing else is shown either',
    `<ul class=tabs>${heads()}</ul><div>${panels().replace('<div>', `<div ${off}>`)}</div>`,
  ],
  [
    'the chosen head is that of another panel',
    `<ul class=tabs><li>附件</li><li>统计表</li><li class=on>年度报告</li></ul><div>${panels()}</div>`,
  ],
  [
    'a menu of the site has as many entries',
    `<ul><li>首页</li><li>公开</li><li>服务</li></ul><div>${panels()}</div>`,
  ],
  [
    'the labels are the same',
    `<ul class=tabs><li class=on>报告</li><li>报告</li><li>报告</li></ul><div>${panels()}</div>`,
  ],
  [
    'a whole paragraph refers to the panel',
    `<a href="#p">${'一段很长的说明文字'.repeat(5)}</a><div id=p ${off}>${table}</div>`,
  ],
  [
    'two heads with different labels refer to it',
    `<a href="#p">统计表</a><a href="#p">返回</a><div id=p ${off}>${table}</div>`,
  ],
  ['the head is hidden itself', `<div ${off}><a href="#p">统计表</a></div><div id=p ${off}>${table}</div>`],
  ['the head stands in the panel', `<div id=p ${off}><a href="#p">统计表</a>${table}</div>`],
  ['it is a closed part without a head', `<p>正文</p><div ${off}>${table}</div>`],
])('says nothing where %s', (_, html) => {
  expect(labelIn(html)).toBeNull();
});
