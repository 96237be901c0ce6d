import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { Unshown } from '../../lib/page/unshown';

const table = '<table><tr><td>1</td></tr></table>';
const find = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.querySelector('table')!;

/** The table has no name of its own where its element is what hides it. */
const bare = (attributes: string) => `<table ${attributes}><tr><td>1</td></tr></table>`;

describe('a table that is shown', () => {
  test.each([
    table,
    `<div style="display:block">${table}</div>`,
    `<details open><summary>表二</summary>${table}</details>`,
    `<details><summary>${table}</summary></details>`,
    `<div style="visibility:hidden"><div style="visibility:visible">${table}</div></div>`,
    `<style>@media print { div { display: none } }</style><div>${table}</div>`,
    `<div style="visibility: inherit">${table}</div>`,
  ])('%s', (html) => {
    expect(new Unshown().of(find(html))).toBeUndefined();
  });
});

describe('a table that somebody can open', () => {
  test.each<[what: string, html: string]>([
    ['fold', `<details><summary>表二</summary>${table}</details>`],
    ['hidden by a style sheet', `<style>.off { display: none }</style><div class="off">${table}</div>`],
    ['unseen by a style sheet', `<style>.off { visibility: hidden }</style><div class="off">${table}</div>`],
    ['panel with a role', `<div role="tabpanel" hidden>${table}</div>`],
    ['panel with a name', `<div id="tab2" style="display:none">${table}</div>`],
    ['panel of a class', `<div class="con" style="display:none">${table}</div>`],
    ['panel of a framework', `<div data-v-7ba5bd90 style="display: none">${table}</div>`],
    ['behind a button', `<div><button>展开</button><div hidden>${table}</div></div>`],
    ['behind a line that opens it', `<p onclick="show(this)">表二（点击展开）</p><div hidden>${table}</div>`],
    [
      'behind a strip of tabs, by its place',
      `<ul><li>表一</li><li>表二</li></ul><div><div><p>甲</p></div><div style="display:none">${table}</div></div>`,
    ],
    [
      'page that waits for its script',
      `<div><p>甲</p>${table}</div>`.replace('<div>', '<div id="app" hidden>'),
    ],
  ])('%s', (_, html) => {
    expect(new Unshown().of(find(html))).toBe('openable');
  });
});

describe('a table to which nothing leads', () => {
  test.each<[what: string, html: string]>([
    ['hidden', bare('hidden')],
    ['hidden in its own style', bare('style="width:100%; display : none"')],
    ['unseen in its own style', bare('style="visibility:hidden"')],
    ['pasted, with the classes of Word', bare('class="MsoTableGrid" style="display:none"')],
    ['inside', `<p>甲</p><div style="display:none"><div>${table}</div></div><p>乙</p>`],
    ['inside a tab as well', `<div role="tabpanel" hidden><div hidden>${table}</div></div>`],
    [
      'behind a list that is none of tabs',
      `<ul><li>${'进一步加强政府信息公开工作，提高质量。'.repeat(2)}</li><li>二</li></ul><div><div hidden>${table}</div></div>`,
    ],
    [
      'behind a bookmark and a link that leads on',
      `<p><a name="_Toc1">四、</a><a href="b.html">公报</a></p><div hidden>${table}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(new Unshown().of(find(html))).toBe('shut');
  });
});

test('of a page that was fetched and is shown nowhere, what it writes itself is known', () => {
  const { window } = new JSDOM();
  window.Element.prototype.checkVisibility = () => false;
  const parse = (html: string) =>
    new window.DOMParser().parseFromString(html, 'text/html').querySelector('table')!;
  expect(new Unshown().of(parse(table))).toBeUndefined();
  expect(new Unshown().of(parse(`<div hidden>${table}</div>`))).toBe('shut');
});
