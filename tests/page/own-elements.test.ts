import { expect, test } from 'vitest';
import { isOwn, rememberOwn } from '../../lib/page/own-elements';
import { readOutline } from '../../lib/page/read-outline';
import { parse, read, sketch } from './read';

const table = '<table><tr><th>项目</th><th>数量</th></tr><tr><td>收到</td><td>3</td></tr></table>';

test('an overlay of the page’s own is content like any other', () => {
  const { outline } = read(
    `<gouji-overlay><h1>年度报告</h1><gouji-mark><p>收到申请 3 件。</p></gouji-mark>${table}</gouji-overlay>`,
  );
  expect(sketch(outline)).toEqual(['年度报告', '收到申请 3 件。', '[table]']);
  expect(outline.headlines.map(({ text }) => text)).toEqual(['年度报告']);
});

test('our own parts are not read, and what the page puts beside them is', () => {
  const document = parse(`<p>正文</p><gouji-overlay><gouji-mark>误</gouji-mark>${table}</gouji-overlay>`);
  rememberOwn(document.querySelector('gouji-overlay')!, 'layer');
  rememberOwn(document.querySelector('gouji-mark')!, 'part');
  expect(sketch(readOutline(document, '').outline)).toEqual(['正文', '[table]']);
});

test('a node is ours when it is a part of ours or stands in one', () => {
  const document = parse('<gouji-overlay><gouji-mark><b>x</b></gouji-mark><i>y</i></gouji-overlay>');
  rememberOwn(document.querySelector('gouji-overlay')!, 'layer');
  rememberOwn(document.querySelector('gouji-mark')!, 'part');
  const own = (selector: string) => isOwn(document.querySelector(selector)!);
  expect(['gouji-overlay', 'gouji-mark', 'b', 'i', 'body'].map(own)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
