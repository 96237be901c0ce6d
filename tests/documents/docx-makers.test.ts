import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withoutContents } from '../../lib/documents/contents';
import { readDocx } from '../../lib/documents/docx/read-docx';
import { symbolShown } from '../../lib/documents/docx/symbols';
import { sniff } from '../../lib/documents/sniff';
import type { Block } from '../../lib/page/outline';
import { paragraph, run, table, writeDocx } from './write-docx';

const texts = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text))
      : 'text' in block && block.text,
  );
const read = (body: string) => texts(readDocx(writeDocx(body)).blocks);
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('packages of other makers', () => {
  const whole = writeDocx(paragraph('总体情况', '<w:pStyle w:val="h"/>'), {
    styles: '<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  });
  const parts = Object.entries(unzipSync(whole)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const types = (main: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const packed = (entries: readonly (readonly [string, string])[]) =>
    zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));

  test('the main part lies where its relation says, in whatever namespace', () => {
    const moved = parts.map(
      ([name, text]) =>
        [
          name.replace('word/document.xml', 'doc/正文.xml').replace('word/', 'doc/'),
          text
            .replace('Target="word/document.xml"', 'Target="/doc/%E6%AD%A3%E6%96%87.xml"')
            .replaceAll('http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/')
            .replaceAll('<w:', '<ns3:')
            .replaceAll('</w:', '</ns3:')
            .replaceAll('xmlns:w=', 'xmlns:ns3=')
            .replaceAll(' w:', ' ns3:'),
        ] as const,
    );
    const renamed = moved.map(
      ([name, text]) => [name.replace('document.xml.rels', '正文.xml.rels'), text] as const,
    );
    const bytes = packed([...renamed, ['[Content_Types].xml', types('/doc/正文.xml')]]);
    expect(sniff(bytes)).toBe('docx');
    expect(readDocx(bytes).blocks).toMatchObject([{ text: '总体情况', level: 1 }]);
  });

  test('all parts in one XML file', () => {
    const inside = parts
      .map(
        ([name, text]) =>
          `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${text.replace(/<\?xml.*?\?>/, '')}</pkg:xmlData></pkg:part>`,
      )
      .join('');
    const bytes = strToU8(
      `<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${inside}</pkg:package>`,
    );
    expect(sniff(bytes)).toBe('docx');
    expect(readDocx(bytes).blocks).toMatchObject([{ text: '总体情况', level: 1 }]);
  });

  test.each([
    ['a package of sheets', packed([['[Content_Types].xml', '<Types/>']]), 'archive'],
    [
      'a page that Word saved',
      strToU8('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>'),
      'otherOffice',
    ],
    [
      'such a page with its pictures',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'),
      'otherOffice',
    ],
  ])('%s: said', (_, bytes, kind) => {
    expect(() => sniff(bytes)).toThrow(expect.objectContaining({ fault: { kind } }));
  });

  test('an old document with a sheet in it is a document', () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [at, name] of [
      [1024, 'Workbook'],
      [1152, 'WordDocument'],
    ] as const)
      for (const [index, letter] of [...name].entries()) bytes[at + 2 * index] = letter.charCodeAt(0);
    expect(() => sniff(bytes)).toThrow(expect.objectContaining({ fault: { kind: 'binaryWord' } }));
  });
});

describe('what a run shows', () => {
  test('the reading over a word is none of it, and it stays in its place', () => {
    const body = `<w:r><w:t>云</w:t><w:ruby><w:rt>${run('xi')}</w:rt><w:rubyBase>${run('溪')}</w:rubyBase></w:ruby><w:t>县</w:t></w:r>`;
    expect(read(paragraph(body))).toEqual(['云溪县']);
  });

  test('figures in a symbol font are figures; what nobody knows is not blank', () => {
    const sym = (code: string, font: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    expect(read(paragraph(sym('F031', 'Symbol') + sym('F032', 'Symbol') + run('件')))).toEqual(['12件']);
    expect(read(paragraph(sym('F0FE', 'Wingdings') + sym('2103', '宋体')))).toEqual(['☑℃']);
    expect(read(paragraph(sym('F036', 'Wingdings')))).toEqual(['\ufffd']);
    expect(read(paragraph(run('\uf035', '<w:rFonts w:ascii="Symbol"/>')))).toEqual(['5']);
    expect(symbolShown(0xf082, 'Wingdings')).toBe('②');
  });

  test('of several ways to say a thing the first that says something', () => {
    const body = `<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="x" w16se:font="宋体" w16se:char="2460"/></mc:Choice><mc:Fallback><w:t>①</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(paragraph(body))).toEqual(['①']);
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wpc"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('标题')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(paragraph(box))).toEqual(['标题']);
  });

  test('a field that is never closed hides nothing behind its paragraph', () => {
    const open = paragraph(`${run('甲')}${char('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>`);
    expect(read(open + paragraph('乙'))).toEqual(['甲', '乙']);
  });

  test('text before a table stays before it, though the end of its paragraph was deleted', () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(read(paragraph('表一', deleted) + table([['甲', '1']]) + paragraph('末', deleted))).toEqual([
      '表一',
      [['甲', '1']],
      '末',
    ]);
  });
});

test('a cell that goes on with one that has ended, in a row that has no place for it, is none', () => {
  const merge = (value: string) => ({ properties: `<w:vMerge w:val="${value}"/>`, inside: paragraph('') });
  const body = table([['甲', merge('restart')], ['乙'], ['丙', merge('continue'), '3']]);
  const grid = '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>';
  expect(read(body.replace('<w:tbl>', `<w:tbl>${grid}`))).toEqual([[['甲', ''], ['乙'], ['丙', '3']]]);
});

describe('a table of contents', () => {
  const text = (line: string): Block => ({ kind: 'text', address: 0, text: line, level: 0, emphasis: false });
  const body = ['一、总体情况', '全年收到申请3件。', '二、主动公开政府信息情况'].map(text);
  const kept = (...lines: string[]) => texts(withoutContents([...lines.map(text), ...body]));

  test('is none of the article, with dots or without', () => {
    const article = texts(body);
    expect(kept('目  录', '一、总体情况 1', '二、主动公开政府信息情况 2')).toEqual(article);
    const dotted = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
    expect(kept(...dotted.map((each, at) => `${each}……${at + 1}`))).toEqual(article);
  });

  test('lines that end with figures are none', () => {
    const lines = ['主要数据', '收到申请 12', '主动公开 30', '行政复议 1'];
    expect(kept(...lines)).toEqual([...lines, ...texts(body)]);
    expect(kept('目录', '本目录另行公布。')).toEqual(['目录', '本目录另行公布。', ...texts(body)]);
  });
});
