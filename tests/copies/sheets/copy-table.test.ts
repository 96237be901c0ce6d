import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copySheet } from '../../../lib/copies/sheets/sheet';
import { tableSheet } from '../../../lib/copies/sheets/table-sheet';
import { pieceOf, piecesOf, readHtml, readTsv } from '../as-page-has-it';

const copyOf = (html: string) => copySheet(tableSheet({ pieces: piecesOf(html) }));
/** Enough words and figures around a cell that its table is taken for data. */
const around = (rows: string) =>
  `<table border=1><tr><td>信息内容<td>本年制发件数<td>现行有效件数</tr>${rows}<tr><td>规章<td>0<td>2</tr></table>`;
const cell = (inside: string) => {
  const { html, text } = copyOf(around(`<tr><td>${inside}<td>1<td>1</tr>`));
  return { html: /<\/tr><tr>(<t[dh].*?<\/t[dh]>)/.exec(html)![1], text: readTsv(text)[1]![0] };
};
const textCell = (content: string) => `<td style="mso-number-format:'\\@'" sdnum="2052;0;@">${content}</td>`;

test('the whole of a small table, both forms, to the letter', () => {
  const copy = copyOf(
    '<table><thead><tr><th colspan=2>项目<th>数量</thead><tr><td rowspan=2>甲<td>乙<br>丙<td>1,046</tr><tr><td>"丁" &amp; 戊<td></table>',
  );
  expect(copy).toEqual({
    html:
      '<meta charset="utf-8"><table border="1" style="border-collapse:collapse">' +
      `<tr><th colspan="2" style="mso-number-format:'\\@'" sdnum="2052;0;@">项目</th>` +
      `<th style="mso-number-format:'\\@'" sdnum="2052;0;@">数量</th></tr>` +
      `<tr><td rowspan="2" style="mso-number-format:'\\@'" sdnum="2052;0;@">甲</td>` +
      `${textCell('乙<br style="mso-data-placement:same-cell">丙')}<td>1046</td></tr>` +
      `<tr>${textCell('&quot;丁&quot; &amp; 戊')}<td></td></tr></table>`,
    text: '项目\t\t数量\r\n甲\t"乙\n丙"\t1046\r\n\t"""丁"" & 戊"\t',
    rows: 3,
    columns: 3,
  });
});

describe('what a cell arrives as', () => {
  test.each([
    ...[
      '0012',
      '1-2',
      '3/4',
      '110105194912310021',
      '1E5',
      '=1+1',
      '+86',
      '-0',
      '007',
      '1.2.3',
      '1,23',
      '２-１',
    ],
    ...['@SUM(A1)', '-A1', '15件', '增3', '2023年', '1 046', '123456789012', 'TRUE', '10%', '〇', '/', '—'],
  ])('%s stays that text', (text) => {
    expect(cell(text)).toEqual({ html: textCell(text), text });
  });

  test.each([
    ['0', '0'],
    ['251', '251'],
    ['-3', '-3'],
    ['12.50', '12.50'],
    ['1,046', '1046'],
    ['１２', '12'],
    ['1，046', '1046'],
    ['13800138000', '13800138000'],
  ])('%s arrives as the number %s', (text, number) => {
    expect(cell(text)).toEqual({ html: `<td>${number}</td>`, text: number });
  });

  test('a blank stays blank, not 0', () => {
    expect(cell('<p>&nbsp;</p>')).toEqual({ html: '<td></td>', text: '' });
  });
});

describe('lines inside a cell', () => {
  test('breaks of every kind stay in the cell, however deep they are nested', () => {
    const { html, text } = cell('<div><p>结果<span>甲<br>维持</span></p><p>二</p></div>三');
    expect(html).toBe(
      textCell(['结果甲', '维持', '二', '三'].join('<br style="mso-data-placement:same-cell">')),
    );
    expect(text).toBe('结果甲\n维持\n二\n三');
  });
});

test('what ends a text for some programs, and halves of characters, are in neither form', () => {
  const cells = [
    { x: 0, y: 0, width: 1, height: 1, text: '甲\u0000乙\ud800丙\u000b', number: null, header: false },
  ];
  const { html, text } = copySheet({ width: 1, height: 1, cells });
  expect(text).toBe('甲乙丙');
  expect(html).toContain('>甲乙丙</td>');
});

describe('what the page hides', () => {
  test.each([
    ['words that Word hides', '<span style="display:none">9</span>5'],
    ['scripts and styles', '<script>x=1</script><style>td{}</style>5'],
    ['comments', '<!--[if supportFields]>9<![endif]-->5'],
    ['a hidden attribute', '<b hidden>1</b>5'],
    ['zero-width characters', '\u200b5\ufeff'],
  ])('%s is not copied', (_, inside) => {
    expect(cell(inside)).toEqual({ html: '<td>5</td>', text: '5' });
  });
});

test('what the page writes as text arrives as text, never as markup', () => {
  const { html } = copyOf(
    around('<tr><td>&lt;img src=x onerror=alert(1)&gt;<td>&lt;/td&gt;&lt;/table&gt;<td>&amp;amp;</tr>'),
  );
  expect(html).not.toContain('<img');
  expect(readHtml(html)[1]).toEqual(['<img src=x onerror=alert(1)>', '</td></table>', '&amp;']);
});

describe('spans', () => {
  test('past the last row they end there, and with it the rows of the copy', () => {
    const copy = copyOf(around('<tr><td rowspan=99>甲<td>1<td>1</tr>').replace(/<tr><td>规章.*?<\/tr>/, ''));
    expect(copy).toMatchObject({ rows: 2, columns: 3 });
    expect(copy.html).not.toContain('rowspan');
  });

  test('past the last column the copy is as wide as the grid, in every line', () => {
    const copy = copyOf(around('<tr><td colspan=5>第二十条第（一）项</tr>'));
    expect(copy).toMatchObject({ rows: 3, columns: 5 });
    expect(readTsv(copy.text).map((line) => line.length)).toEqual([5, 5, 5]);
    expect(readHtml(copy.html).map((line) => line.length)).toEqual([5, 5, 5]);
  });

  test('rowspan=0 reaches to the end of its row group, not into the next', () => {
    const copy = copyOf(
      '<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</tbody><tbody><tr><td>乙<td>4</tbody></table>',
    );
    expect(readHtml(copy.html)).toEqual([
      ['甲', '1'],
      [null, '2'],
      [null, '3'],
      ['乙', '4'],
    ]);
  });

  test('two cells that claim one slot do not overlap in the copy; the later has it', () => {
    const copy = copyOf(
      '<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td colspan=2>丁<td>1<tr><td>2<td>3<td>4</table>',
    );
    expect(readHtml(copy.html)).toEqual([
      ['甲', '乙', '丙'],
      ['丁', null, '1'],
      ['2', '3', '4'],
    ]);
  });
});

test('short rows are filled up, and pieces of other widths stand under each other', () => {
  const pieces = piecesOf(
    `<p>一</p>${around('<tr><td>甲<td>1</tr>')}<p>二</p>${around('<tr><td>乙<td>1<td>2<td>3</tr>')}`,
  );
  expect(pieces).toHaveLength(2);
  const copy = copySheet(tableSheet({ pieces }));
  expect(copy).toMatchObject({ rows: 6, columns: 4 });
  expect(readTsv(copy.text).map((line) => line.length)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(readHtml(copy.html)[1]).toEqual(['甲', '1', '', '']);
  expect(readHtml(copy.html)[4]).toEqual(['乙', '1', '2', '3']);
});

test('nothing read, nothing copied', () => {
  expect(copySheet(tableSheet({ pieces: [] }))).toMatchObject({ text: '', rows: 0, columns: 0 });
});

test('whatever the table: both forms hold the same cells on the same slots, and no two overlap', () => {
  const anyCell = fc.record({
    text: fc.oneof(
      fc.constantFrom('', '0', '规章', '=1', 'a\tb', '"', '甲\n乙', '0012'),
      fc.string({ maxLength: 5 }),
    ),
    colSpan: fc.integer({ min: 0, max: 4 }),
    rowSpan: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const copy = copySheet(tableSheet({ pieces: [pieceOf(rows)] }));
      if (copy.columns === 0) return;
      const pasted = readHtml(copy.html).map((line) => line.map((slot) => slot ?? ''));
      expect(readTsv(copy.text)).toEqual(pasted);
      expect(pasted.map((line) => line.length)).toEqual(rows.map(() => copy.columns));
    }),
  );
});
