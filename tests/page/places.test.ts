import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../lib/page/outline';
import { readOutline } from '../../lib/page/read-outline';
import { compact } from '../../lib/text/fold';
import { foldLookAlikes } from '../../lib/text/look-alikes';
import { parse, read } from './read';

/** Markup as portals nest it: inline elements, breaks and blocks around words and every kind of space. */
const words = fc.string({
  unit: fc.constantFrom(
    ...'甲乙丙，。12 \n\t\u00a0\u3000\u200b\ufeff',
    '&nbsp;',
    '𠮷',
    '⼀⻓',
    '\u{2f800}',
    '\u2066\u{e0020}',
    '\u3164',
    '一 二 三 四 2 0 件',
  ),
  maxLength: 8,
});
const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
  markup: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constant('<br>'),
    fc.constant('<!-- 注 -->'),
    fc
      .tuple(fc.constantFrom('span', 'b', 'font', 'p', 'div', 'h3', 'li', 'center', 'pre'), tie('markup'))
      .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
  ),
}));

const asRead = (text: string) => compact(foldLookAlikes(text));

// One document for all: making one takes longer than reading it.
const document = parse('');
const textBlocks = (html: string) => {
  document.body.innerHTML = html;
  const { outline, places } = readOutline(document, document.URL);
  return {
    document,
    places,
    blocks: outline.blocks.filter((each): each is TextBlock => each.kind === 'text'),
  };
};

describe('from an address back to the page', () => {
  test('any stretch of any run is the range that says the same', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, a, b) => {
        const { places, blocks } = textBlocks(html);
        for (const { address, text } of blocks) {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const range = places.range(address, start, end);
          expect(asRead(range?.toString() ?? 'no range')).toBe(asRead(text.slice(start, end)));
          expect(asRead(places.wholeRange(address)?.toString() ?? 'no range')).toBe(asRead(text));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('neighbouring stretches do not overlap, and begin and end at their own characters', () => {
    const { places, blocks } = textBlocks('<p>全年<b>收到 </b>\n &nbsp;<i>申请</i><span>3</span>件</p>');
    const { address, text } = blocks[0]!;
    expect(text).toBe('全年收到 申请3件');
    const characters = [...text].map((_, at) => places.range(address, at, at + 1)!);
    expect(characters.map((range) => range.toString())).toEqual([...text]);
    characters.slice(1).forEach((range, at) => {
      expect(characters[at]!.compareBoundaryPoints(1 /* START_TO_END */, range)).toBeGreaterThanOrEqual(-1);
      expect(characters[at]!.compareBoundaryPoints(3 /* END_TO_START */, range)).toBeLessThanOrEqual(1);
    });
  });

  test('look-alikes, unseen marks and closed spaces do not shift what is pointed at', () => {
    const { places, blocks } = textBlocks('<p>\u2066政 府 ⼯ 作\u034f 收 到 \u{2f81a}<b> 3 </b>件 。</p>');
    const { address, text } = blocks[0]!;
    expect(text).toBe('政府工作收到冬3件。');
    expect([...text].map((_, at) => places.range(address, at, at + 1)?.toString())).toEqual([
      ...['政', '府', '⼯', '作', '收', '到', '\u{2f81a}', '3', '件', '。'],
    ]);
  });

  test('stretches that there are not have no range', () => {
    const { places, blocks } = textBlocks('<p>全年收到</p>');
    const { address } = blocks[0]!;
    expect(places.range(address, 0, 0)).toBeNull();
    expect(places.range(address, 3, 2)).toBeNull();
    expect(places.range(address, 9, 12)).toBeNull();
    expect(places.range(99, 0, 1)).toBeNull();
    expect(places.element(99)).toBeNull();
  });

  test('what the page has removed or changed since is not pointed at', () => {
    const { document, places, blocks } = textBlocks('<p id="a">全年收到3件</p><p id="b">结转2件</p>');
    const [first, second] = blocks;
    document.getElementById('a')!.remove();
    expect(places.range(first!.address, 0, 2)).toBeNull();
    expect(places.element(first!.address)).toBeNull();
    expect(places.range(second!.address, 2, 4)?.toString()).toBe('2件');
    document.getElementById('b')!.firstChild!.nodeValue = '别的文字了';
    expect(places.range(second!.address, 2, 4)).toBeNull();
    expect(places.wholeRange(second!.address)).toBeNull();
  });

  test('a cell’s address leads to the cell, a table’s to the table', () => {
    const { outline, places } = read('<table id="t"><tr><td id="c">行政许可</td><td>1</td></tr></table>');
    const table = outline.blocks[0]!;
    expect(places.element(table.address)?.id).toBe('t');
    expect(table.kind === 'table' && places.element(table.rows[0]!.cells[0]!.address)?.id).toBe('c');
  });
});
