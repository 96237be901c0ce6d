import { describe, expect, test } from 'vitest';
import { writeNumber } from '../../lib/documents/docx/number-formats';
import { readDocx } from '../../lib/documents/docx/read-docx';
import type { Block } from '../../lib/page/outline';
import { paragraph, run, table, writeDocx } from './write-docx';

/** Blocks in short: text as it is, tables row by row with spans behind the cells that have some. */
function short(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind !== 'table') return 'text' in block ? block.text : block.kind;
    return block.rows.map(({ cells }) =>
      cells.map(({ text, colSpan, rowSpan }) =>
        colSpan * rowSpan > 1 ? `${text} ${colSpan}x${rowSpan}` : text,
      ),
    );
  });
}

const read = (body: string, parts?: Parameters<typeof writeDocx>[1]) =>
  short(readDocx(writeDocx(body, parts)).blocks);

const list = (levels: string, extra = '') =>
  `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/>${extra}</w:num>`;
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbered = (text: string, at = 0, id = 5) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

describe('automatic numbering is text to the reader', () => {
  test.each([
    ['chineseCounting', [1, 10, 11, 20, 21], ['一', '十', '十一', '二十', '二十一']],
    ['chineseCountingThousand', [5, 15, 105], ['五', '十五', '一百〇五']],
    ['japaneseCounting', [3, 12], ['三', '十二']],
    ['ideographDigital', [3, 10], ['三', '一〇']],
    ['chineseLegalSimplified', [3, 11], ['叁', '壹拾壹']],
    ['ideographTraditional', [1, 10], ['甲', '癸']],
    ['decimalEnclosedCircle', [1, 20], ['①', '⑳']],
    ['decimalFullWidth', [12], ['１２']],
    ['upperRoman', [4, 9], ['IV', 'IX']],
    ['lowerLetter', [1, 27], ['a', 'aa']],
    ['decimal', [7], ['7']],
    ['bullet', [1], ['']],
  ])('%s', (format, values, written) => {
    expect(values.map((value) => writeNumber(value, format))).toEqual(written);
  });

  test('levels count by themselves and begin again under the next of the level above', () => {
    const numbering = list(level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）'));
    const body = [
      numbered('总体情况'),
      numbered('主动公开', 1),
      numbered('依申请公开', 1),
      numbered('表', 0),
      numbered('其他', 1),
    ];
    expect(read(body.join(''), { numbering })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、表',
      '（一）其他',
    ]);
  });

  test('a list goes on behind a table, and starts where its override says', () => {
    const levels = level(0, 'decimal', '%1.');
    const numbering = `${list(levels)}<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;
    const body =
      numbered('甲') + table([['x', 'y']]) + numbered('乙') + numbered('丙', 0, 6) + numbered('丁', 0, 6);
    expect(read(body, { numbering })).toEqual(['1. 甲', [['x', 'y']], '2. 乙', '4. 丙', '5. 丁']);
  });

  test('a style brings its list along, and a paragraph may do without', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const numbering = list(level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="1"/>'));
    const styled = (text: string, more = '') => paragraph(text, `<w:pStyle w:val="1"/>${more}`);
    const body =
      styled('总体情况') + styled('附', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('其他');
    const { blocks } = readDocx(writeDocx(body, { styles, numbering }));
    expect(short(blocks)).toEqual(['一、总体情况', '附', '二、其他']);
    expect(blocks[0]).toMatchObject({ level: 1 });
  });
});

describe('tables', () => {
  test('cells joined sideways and downwards', () => {
    const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
    const body = table([
      [
        { properties: '<w:vMerge w:val="restart"/>', inside: paragraph('结果') },
        { properties: span(2), inside: paragraph('诉讼') },
      ],
      [{ properties: '<w:vMerge/>', inside: paragraph('') }, '维持', '纠正'],
      ['1', '2', '3'],
    ]);
    expect(read(body)).toEqual([
      [
        ['结果 1x2', '诉讼 2x1'],
        ['维持', '纠正'],
        ['1', '2', '3'],
      ],
    ]);
  });

  test('rows that were deleted are gone, rows that were put in are there', () => {
    const row = (mark: string, text: string) =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('1')}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('', '甲')}${row('<w:del w:id="1"/>', '乙')}${row('<w:ins w:id="2"/>', '丙')}</w:tbl>`;
    expect(read(body)).toEqual([
      [
        ['甲', '1'],
        ['丙', '1'],
      ],
    ]);
  });

  test('a table that holds another lays it out; a single column is no table', () => {
    const inner = table([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(read(table([[{ inside: paragraph('题') + inner }]]))).toEqual([
      '题',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
    expect(read(table([['一行'], ['又一行']]))).toEqual(['一行', '又一行']);
  });

  test('content controls around rows and cells are nothing to the reader', () => {
    const cell = `<w:sdt><w:sdtContent><w:tc>${paragraph('1')}</w:tc></w:sdtContent></w:sdt>`;
    const body = `<w:tbl><w:sdt><w:sdtContent><w:tr>${cell}${cell}</w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(read(body)).toEqual([[['1', '1']]]);
  });
});

describe('text', () => {
  test('tracked changes are read as accepted, and counted', () => {
    const body = paragraph(
      `${run('收到')}<w:del w:id="1"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2">${run('5')}</w:ins>${run('件')}`,
    );
    const { blocks, remarks } = readDocx(writeDocx(body));
    expect(short(blocks)).toEqual(['收到5件']);
    expect(remarks).toEqual([{ kind: 'changesAccepted', insertions: 1, deletions: 1 }]);
  });

  test('a paragraph whose end was deleted goes on with the next', () => {
    const body = paragraph('总体', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('情况');
    expect(read(body)).toEqual(['总体情况']);
  });

  test('a text box that stands in two ways is read once', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('标题')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('标题')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(read(body)).toEqual(['标题']);
  });

  test('of a field the result is read, and not its instruction', () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      `${run('第')}${char('begin')}<w:r><w:instrText>PAGE \\* 99</w:instrText></w:r>${char('separate')}${run('1')}${char('end')}${run('页')}`,
    );
    expect(read(body)).toEqual(['第1页']);
  });

  test('what is hidden, headers and page numbers are not the article; footnotes stand behind their paragraph', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('注释')}</w:footnote>`;
    const body =
      paragraph(`${run('甲')}${run('乙', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      paragraph('丙');
    expect(read(body, { footnotes, header: paragraph('页眉') })).toEqual(['甲', '注释', '丙']);
  });

  test('lines that a paragraph breaks itself are blocks of their own, each with its place', () => {
    const { blocks, places, shown } = readDocx(writeDocx(paragraph(run('  一、总体情况\n全年'))));
    expect(short(blocks)).toEqual(['一、总体情况', '全年']);
    expect(places).toEqual([
      { on: 'flow', id: shown[0]!.id, range: { start: 2, end: 8 } },
      { on: 'flow', id: shown[0]!.id, range: { start: 9, end: 11 } },
    ]);
  });
});
