import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../lib/page/outline';
import { Places } from '../../lib/page/places';
import { readCellText, readSpan } from '../../lib/page/read-cell';
import { readTable } from '../../lib/page/read-table';
import { parse, read, sketch, tablesOf } from './read';

const cellText = (inside: string) =>
  readCellText(parse(`<table><tr><td>${inside}</td></tr></table>`).querySelector('td')!);

describe('the text of a cell', () => {
  test.each([
    ['12', '12'],
    ['', ''],
    [' \n ', ''],
    ['&nbsp;', ''],
    ['<p class="MsoNormal"><span lang="EN-US"><font>0<o:p></o:p></font></span></p>', '0'],
    ['<p><span>1</span><span>2</span></p>', '12'],
    ['<p>结果</p><p>维持</p>', '结果\n维持'],
    ['结果<br>维持', '结果\n维持'],
    ['<p>结果<br></p><br>', '结果'],
    ['<div><p>商 业</p>\n<p>企&nbsp;业</p></div>', '商 业\n企 业'],
    ['<p>一、本年新收<span style="display:none">（隐藏）</span>数量</p>', '一、本年新收数量'],
    ['<p hidden>1</p><p>2</p>', '2'],
    ['0<!-- 1 --><script>2</script>', '0'],
    ['<ul><li>1<li>2</ul>', '1\n2'],
    ['<b>总</b><i>计</i>', '总计'],
    ['1\u200b2', '12'],
    ['<input value="3">', '3'],
    ['<input type="number" value="12">件', '12 件'],
    ['<input value="1"><input value="2">', '1 2'],
    ['<textarea>4</textarea>', '4'],
    ['<select><option>8<option selected>5</select>', '5'],
    ['<select></select><input>', ''],
    ['<input type="hidden" value="3"><input type="checkbox" value="3"><input type="submit" value="3">', ''],
    ['<input value="3" hidden><button>3</button>', ''],
    ['<input placeholder="3">', ''],
    ['<del>9</del>0', '0'],
    ['<s>9</s><strike>8</strike>0', '0'],
    ['<span style="text-decoration: line-through">9</span>0', '0'],
    ['<span style="color:red;text-decoration-line:underline line-through">9</span>0', '0'],
    ['<span style="text-decoration:underline">9</span>0', '90'],
    ['<ins>9</ins>', '9'],
    ['3<sup>1</sup>', '3¹'],
    ['3<sup>①</sup>', '3①'],
    ['3<sup>[2]</sup>', '3[²]'],
    ['<img src="a.png">', '\ufffc'],
    ['<p><img src="a.png" alt=""></p>', '\ufffc'],
    ['5<img src="a.png">', '5'],
    ['<img src="a.png" width="1" height="20">', ''],
    ['<img src="/images/spacer.gif">', ''],
    ['<img src="a.png" style="display:none">', ''],
  ])('%s', (inside, text) => {
    expect(cellText(inside)).toBe(text);
  });

  test('three thousand elements deep', () => {
    expect(cellText(`${'<span>'.repeat(3000)}7`)).toBe('7');
  });
});

describe('spans as the standard reads them', () => {
  // "Rules for parsing non-negative integers": white space and a plus sign before the digits, anything behind them.
  test.each([
    ['2', 2, 2],
    [' 3', 3, 3],
    ['+4', 4, 4],
    ['5px', 5, 5],
    ['2.9', 2, 2],
    ['0', 1, 0],
    ['', 1, 1],
    ['-2', 1, 1],
    ['zwei', 1, 1],
    ['%20', 1, 1],
  ])('%j', (written, colSpan, rowSpan) => {
    const cell = parse(`<table><tr><td colspan="${written}" rowspan="${written}">`).querySelector('td')!;
    expect(readSpan(cell, 'colspan')).toBe(colSpan);
    expect(readSpan(cell, 'rowspan')).toBe(rowSpan);
  });

  test('without the attribute a span is 1, with a thousand digits it is large', () => {
    const cell = parse(`<table><tr><td rowspan="${'9'.repeat(1000)}">`).querySelector('td')!;
    expect(readSpan(cell, 'colspan')).toBe(1);
    expect(readSpan(cell, 'rowspan')).toBeGreaterThan(65_534);
    expect(Number.isSafeInteger(readSpan(cell, 'rowspan'))).toBe(true);
  });
});

const rowsOf = (html: string) => {
  const { outline } = read(html);
  const table = outline.blocks.find((block): block is TableBlock => block.kind === 'table')!;
  return table.rows.map((row) => [row.group, row.cells.map((cell) => cell.text).join(' ')]);
};

describe('the rows of a table', () => {
  test('tfoot comes last wherever it stands, every row group has its number', () => {
    expect(
      rowsOf(`<table><caption>表</caption><colgroup><col></colgroup>
        <thead><tr><th>甲</th><th>a</th></tr></thead>
        <tfoot><tr><td>丁</td><td>4</td></tr></tfoot>
        <tbody><tr><td>乙</td><td>2</td></tr></tbody>
        <tbody><tr><td>丙</td><td>3</td></tr></tbody></table>`),
    ).toEqual([
      [1, '甲 a'],
      [2, '乙 2'],
      [3, '丙 3'],
      [4, '丁 4'],
    ]);
  });

  test('rows that a script put straight into the table stand together', () => {
    const { document } = read('');
    const table = document.createElement('table');
    for (const text of ['甲', '乙']) {
      const row = table.appendChild(document.createElement('tr'));
      for (const part of [text, '1']) row.appendChild(document.createElement('td')).textContent = part;
    }
    expect(readTable(table, new Places())).toMatchObject([
      { kind: 'grid', cellsLeftOut: 0, rows: [{ group: 1 }, { group: 1 }] },
    ]);
  });

  test('cells that nobody closed, and a table that nobody closed', () => {
    expect(tablesOf(read('<table><tr><td>甲<td>1<tr><td>乙<td>2').outline)).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]);
  });

  test('rows and cells that the page hides by themselves are none, whatever stands in them', () => {
    const { outline } = read(
      `<table><tr><td>甲</td><td hidden>9</td><td>1</td></tr>
        <tr style="display: none"><td>旧</td><td>8</td></tr><tr hidden><td>旧</td><td>7</td></tr>
        <tr><td>乙</td><td style="DISPLAY:none">6</td><td>2</td></tr></table>`,
    );
    expect(tablesOf(outline)).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]);
  });

  test('header cells are told from others', () => {
    const { outline } = read('<table><tr><th>甲</th><td>1</td></tr></table>');
    const [table] = outline.blocks as TableBlock[];
    expect(table!.rows[0]!.cells.map((cell) => cell.header)).toEqual([true, false]);
  });
});

describe('tables that lay the page out', () => {
  test('a table around tables is walked through, at any depth', () => {
    const data = '<table><tr><td>行政许可</td><td>1</td></tr></table>';
    const { outline } = read(
      `<table><tr><td>首页 导航</td></tr><tr><td><table><tr><td><p>一、总体情况</p><p>正文。</p>${data}
       <p>二、主动公开政府信息情况</p>${data}</td></tr></table></td></tr></table>`,
    );
    expect(sketch(outline)).toEqual([
      '一、总体情况',
      '正文。',
      '[table]',
      '二、主动公开政府信息情况',
      '[table]',
    ]);
    expect(tablesOf(outline)).toEqual([[['行政许可', '1']], [['行政许可', '1']]]);
  });

  test('a whole report in one table: headings and prose in cells read on as text, between them the grids', () => {
    const { outline } = read(`<table>
      <tr><td colspan="4">青禾镇人民政府2021年政府信息公开工作年度报告</td></tr>
      <tr><td colspan="4">一、总体情况</td></tr>
      <tr><td colspan="4"><p>${'2021年，我镇认真开展政府信息公开工作。'.repeat(10)}</p><p>${'第二段话。'.repeat(30)}</p></td></tr>
      <tr><td colspan="4"><p><b>二、主动公开政府信息情况</b></p></td></tr>
      <tr><td colspan="4">第二十条第（五）项</td></tr>
      <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
      <tr><td>行政许可</td><td colspan="3">7</td></tr>
      <tr><td></td><td colspan="3">三、收到和处理政府信息公开申请情况</td></tr>
      <tr><td>自然人</td><td>商业企业</td><td>科研机构</td><td>总计</td></tr>
      <tr><td>1</td><td>2</td><td>3</td><td>6</td></tr></table>`);
    const found = sketch(outline);
    expect(found).toContain('一、总体情况');
    expect(found).toContain('第二段话。'.repeat(30));
    expect(found.indexOf('二、主动公开政府信息情况')).toBeLessThan(
      found.indexOf('三、收到和处理政府信息公开申请情况'),
    );
    expect(tablesOf(outline).slice(-2)).toEqual([
      [['第二十条第（五）项'], ['信息内容', '本年处理决定数量'], ['行政许可', '7']],
      [
        ['自然人', '商业企业', '科研机构', '总计'],
        ['1', '2', '3', '6'],
      ],
    ]);
  });

  test('rows of table 2 are numbered like sections and stay rows', () => {
    const { outline } = read(`<table>
      <tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>2</td></tr>
      <tr><td>二、上年结转政府信息公开申请数量</td><td></td><td></td></tr>
      <tr><td colspan="3">三、本年度办理结果</td></tr>
      <tr><td>四、结转下年度继续办理</td><td></td><td></td></tr></table>`);
    expect(sketch(outline)).toEqual(['[table]']);
    expect(tablesOf(outline)[0]).toHaveLength(4);
  });
});
