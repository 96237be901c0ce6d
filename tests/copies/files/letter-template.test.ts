import { describe, expect, test } from 'vitest';
import {
  fillTemplate,
  type LetterTemplateFault,
  largestTemplate,
  readLetterTemplate,
} from '../../../lib/copies/files/letter-template';
import { sampleTemplate } from '../../../lib/copies/files/sample-template';
import { letterFields } from '../../../lib/copies/written/letter-fields';
import { partOf, split, textsOf, wordFile, wordPart } from './word-file';

const values = {
  单位: ['青禾县民政局'],
  年度: ['2025'],
  问题: ['一、关于“总体情况”', '1. 甲<乙>&丙', '2. 丁'],
  依据: ['第1、2项：国办公开办函〔2021〕30号。'],
  日期: ['2026年2月3日'],
};
const found = split('{{问题}}');
const fill = (body: string, others = {}) =>
  fillTemplate({ name: 'a.docx', bytes: wordFile(body, others) }, values);
const kinds = (bytes: Uint8Array) => {
  const read = readLetterTemplate(bytes);
  return read.ok ? [] : read.faults.map((fault: LetterTemplateFault) => fault.kind);
};

describe('a place is filled in', () => {
  test.each([
    ['in one run', ['致{{单位}}：']],
    ['split before its name', ['致{{', '单位}}：']],
    ['split inside its name', ['致{{单', '位}}：']],
    ['a letter a run', [...'致{{单位}}：']],
    ['with the braces apart', ['致{', '{单位}', '}：']],
    ['with spaces in it', ['致{{ 单位', ' }}：']],
  ])('%s', (_, runs) => {
    expect(textsOf(fill(split(...runs) + found))[0]).toBe('致青禾县民政局：');
  });

  test('several in one paragraph, also beside each other and over the same runs', () => {
    expect(textsOf(fill(split('关于{{单', '位}}{{年', '度}}年', '{{日期}}印发') + found))[0]).toBe(
      '关于青禾县民政局2025年2026年2月3日印发',
    );
  });

  test('as many paragraphs as there are, each in the look of the one that names it', () => {
    const filled = fill(split('开头') + split('{{', '问题', '}}') + split('末尾'));
    expect(textsOf(filled)).toEqual(['开头', ...values.问题, '末尾']);
    expect(partOf(filled).match(/<w:jc w:val="both"\/>/g)).toHaveLength(5);
    expect(partOf(filled).match(/<w:b\/>/g)!.length).toBeGreaterThanOrEqual(5);
  });

  test('in the head and the foot of its pages', () => {
    const filled = fill(found, { 'word/header1.xml': wordPart('hdr', split('{{单', '位}}')) });
    expect(partOf(filled, 'word/header1.xml')).toContain('>青禾县民政局<');
  });

  test('and nothing else is changed, not a byte', () => {
    const rest = `<w:p><w:r><w:t xml:space="preserve"> a&amp;b </w:t></w:r></w:p><w:tbl><w:tr><w:tc>${split('{{日期}}')}</w:tc></w:tr></w:tbl>`;
    const [before, after] = [partOf(wordFile(rest + found)), partOf(fill(rest + found))];
    const end = before.indexOf('<w:t>{{日期}}');
    expect(after.slice(0, end)).toBe(before.slice(0, end));
  });

  test('spaces beside it stay, and what a page says becomes no markup', () => {
    const filled = partOf(fill(split('甲 {{单位}}', ' 乙') + found));
    expect(filled).toContain('<w:t xml:space="preserve">甲 青禾县民政局</w:t>');
    expect(filled).toContain('1. 甲&lt;乙&gt;&amp;丙');
  });

  test('where nothing is known of it, its place is empty, and a cell keeps a paragraph', () => {
    const cell = `<w:tbl><w:tr><w:tc>${split('{{依据}}')}</w:tc></w:tr></w:tbl>`;
    const filled = fillTemplate({ name: 'a', bytes: wordFile(cell + found) }, { 问题: ['一'] });
    expect(partOf(filled)).toMatch(/<w:tc><w:p>.*<\/w:p><\/w:tc>/);
  });

  test('in what is filled in no place is looked for', () => {
    const bytes = wordFile(found + split('{{单位}}'));
    expect(textsOf(fillTemplate({ name: 'a', bytes }, { 问题: ['{{单位}}'], 单位: ['{{问题}}'] }))).toEqual([
      '{{单位}}',
      '{{问题}}',
    ]);
  });
});

describe('a template is checked when it is chosen', () => {
  test('one in order', () => {
    expect(readLetterTemplate(wordFile(split('{{单', '位}}') + found))).toEqual({
      ok: true,
      fields: ['单位', '问题'],
    });
  });

  test.each([
    ['an old document or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), ['old format']],
    ['no zip', new TextEncoder().encode('{{问题}}'), ['damaged']],
    ['a zip of something else', wordFile('', { 'word/document.xml': '', 'xl/a.xml': '<a/>' }), ['damaged']],
    ['one with macros', wordFile(found, { 'word/vbaProject.bin': 'x' }), ['macros']],
    ['one that is not well-formed', wordFile('<w:p>'), ['damaged']],
    ['one without places', wordFile(split('整改通知')), ['no places']],
    ['one without the findings', wordFile(split('{{单位}}')), ['lacks']],
    ['one with places that nobody knows', wordFile(split('{{单位名}}') + found), ['unknown']],
    ['one whose findings share their paragraph', wordFile(split('问题：{{问题}}')), ['not alone']],
    [
      'one whose findings stand beside a text box',
      wordFile(`<w:p><w:r><w:t>{{问题}}</w:t></w:r><w:r><w:pict>${split('框')}</w:pict></w:r></w:p>`),
      ['not alone'],
    ],
    ['one that is too large', new Uint8Array(largestTemplate + 1), ['too large']],
    [
      'one that unpacks without end',
      wordFile(found, { 'word/media.xml': ' '.repeat(45_000_000) }),
      ['too large'],
    ],
  ])('%s', (_, bytes, faults) => {
    expect(kinds(bytes)).toEqual(faults);
  });

  test('the sample is one in order and has every place but what is a matter of taste', async () => {
    const read = readLetterTemplate(await sampleTemplate());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(letterFields.filter((field) => !read.fields.includes(field))).toEqual(['年度', '网址']);
  });
});
