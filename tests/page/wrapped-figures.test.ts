import { describe, expect, test } from 'vitest';
import { read, sketch, tablesOf } from './read';

describe('tables in tables', () => {
  const wrapped = (text: string) => `<td><table><tr><td>${text}</td></tr></table></td>`;

  test('what only wraps a figure is that figure', () => {
    const { outline } = read(
      `<table><tr><td>项目</td><td>件数</td></tr><tr><td>受理</td>${wrapped('9')}</tr><tr><td>办结</td>${wrapped('8')}</tr></table>`,
    );
    expect(tablesOf(outline)).toEqual([
      [
        ['项目', '件数'],
        ['受理', '9'],
        ['办结', '8'],
      ],
    ]);
  });

  test('a table beside text in a cell, or a long one, lays the page out', () => {
    const beside = `<table><tr><td>甲</td><td>乙</td><td>丙</td><td>正文。<table><tr><td>1</td><td>2</td></tr></table></td></tr></table>`;
    expect(tablesOf(read(beside).outline)).toEqual([[['1', '2']]]);
    const long = `<table><tr><td>甲</td><td>乙</td><td>丙</td>${wrapped('一句很长的话，'.repeat(9))}</tr></table>`;
    expect(sketch(read(long).outline)[0]).not.toBe('[table]');
  });
});

test('the title of a tab that is closed is none of the page', () => {
  const tab = (year: number, more = '') =>
    `<div class="con"${more}><h1>${year}年年度报告</h1><p>正文${year}。</p></div>`;
  const { outline } = read(tab(2023) + tab(2022, ' style="display:none"'));
  expect(outline.headlines.map(({ text }) => text)).toEqual(['2023年年度报告']);
  const waiting = read(tab(2022, ' style="display:none"'));
  expect(waiting.outline.headlines.map(({ text }) => text)).toEqual(['2022年年度报告']);
});
