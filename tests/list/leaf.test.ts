// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { markTurning, readLeaf, turningMark } from '../../lib/list/leaf';

const entries = (numbers: readonly number[]) =>
  `<ul>${numbers.map((n) => `<li><a href="/r${n}.html">青禾县第${n}局2021年政府信息公开工作年度报告</a></li>`).join('')}</ul>`;
const show = (pager: string) => {
  document.body.innerHTML = `<div>${entries([1, 2])}${pager}</div>`;
};
const marked = () => document.querySelector(`[${turningMark}]`)?.textContent ?? null;
beforeEach(() => show(''));

describe('the page of a list in a tab', () => {
  test('is read with its reports and its size', () => {
    show('<p>共 12 条 1/6 页 <a href="javascript:go(2)">下一页</a></p>');
    expect(readLeaf(document)).toMatchObject({
      reports: [{ url: 'http://localhost:3000/r1.html' }, { url: 'http://localhost:3000/r2.html' }],
      ...{ entries: 12, page: 1, pages: 6, turns: true },
    });
  });

  test.each([
    [
      'a link that is a script',
      '<p>1/6页 <a href="javascript:go(1)">上一页</a> <a href="javascript:go(2)">下一页</a></p>',
      '下一页',
    ],
    ['a button', '<div class="pager"><button>上一页</button><button>下一页</button></div>', '下一页'],
    [
      'an item of a list',
      '<ul class="ant-pagination"><li title="上一页"><a>‹</a></li><li title="下一页" class="ant-pagination-next"><a>›</a></li></ul>',
      '›',
    ],
    [
      'a picture',
      '<div class="el-pagination"><button class="btn-prev" disabled></button><button class="btn-next"><i>&nbsp;</i></button></div>',
      '\u00a0',
    ],
    [
      'a number',
      '<div class="pages"><a class="cur">1</a><a onclick="go(2)">2</a><a onclick="go(3)">3</a></div>',
      '2',
    ],
  ])('is turned by %s', (_, pager, says) => {
    show(pager);
    expect(markTurning(document)).toBe(true);
    expect(marked()).toBe(says);
  });

  test.each([
    ['is switched off', '<div class="pager"><button>上一页</button><button disabled>下一页</button></div>'],
    ['leads to the next article', '<p><a href="/r1.html">下一篇</a></p>'],
    ['is that of comments', '<div class="comments"><a onclick="more(2)">下一页</a></div>'],
    ['is not there', ''],
  ])('is not turned by what %s', (_, pager) => {
    show(pager);
    expect(markTurning(document)).toBe(false);
    expect(marked()).toBeNull();
    expect(readLeaf(document).turns).toBe(false);
  });
});
