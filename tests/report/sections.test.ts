import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/page/outline';
import { divide } from '../../lib/report/sections';
import { sectionHeadings } from '../generator/form';
import { layOut, tableBlock, textBlock } from './form-tables';

const keys = sectionHeadings.map(({ key }) => key);
const official = sectionHeadings.map(({ ordinal, heading }) => `${ordinal}、${heading}`);
const prose = '2021年，我镇围绕群众关心的事项做好信息公开，栏目更新及时。';
const grids = layOut('2021');

type Line = string | Block;
const blocksOf = (lines: Line[]) => lines.map((line) => (typeof line === 'string' ? textBlock(line) : line));
const divided = (...lines: Line[]) => divide(blocksOf(lines));
const keysIn = (...lines: Line[]) => divided(...lines).sections.map(({ key }) => key);

/** A report with these headings: prose below the first, fifth and sixth, the tables below the others. */
const report = (headings: Line[], first: Line[] = [prose]): Line[] => [
  headings[0]!,
  ...first,
  headings[1]!,
  tableBlock(grids.disclosure),
  headings[2]!,
  tableBlock(grids.applications),
  headings[3]!,
  tableBlock(grids.reviews),
  headings[4]!,
  '问题是公开内容不够丰富。',
  headings[5]!,
  '没有其他需要报告的事项。',
];

describe('headings, however they are written', () => {
  const each = (change: (text: string, at: number) => Line) => official.map(change);
  const withoutOrdinal = sectionHeadings.map(({ heading }) => heading);
  test.each<[what: string, headings: Line[]]>([
    ['as the form has them', official],
    ['with spaces', each((text) => text.replace('、', ' 、 '))],
    ['with full-width spaces inside', each((text) => [...text].join('\u3000'))],
    ['with points', each((text) => text.replace('、', '．'))],
    ['with commas', each((text) => text.replace('、', '，'))],
    ['with a colon at the end', each((text) => `${text}：`)],
    ['with a full stop at the end', each((text) => `${text}。`)],
    ['the first typed as a dash', each((text, at) => (at === 0 ? text.replace('一', '—') : text))],
    ['the first two as parts', each((text, at) => (at < 2 ? text.replace(/^(.)、/, '第$1部分 ') : text))],
    ['the last as one', each((text, at) => (at === 5 ? text.replace('六、', '第六部分：') : text))],
    ['as parts but for the last', each((text, at) => (at < 5 ? text.replace(/^(.)、/, '第$1部分 ') : text))],
    ['all with the same ordinal', each((text) => text.replace(/^./, '一'))],
    ['with an ordinal twice', each((text, at) => (at > 2 ? text.replace(/^./, '三四五'[at - 3]!) : text))],
    ['with digits', each((_, at) => `${at + 1}、${withoutOrdinal[at]}`)],
    ['in parts', each((_, at) => `第${'一二三四五六'[at]}部分 ${withoutOrdinal[at]}`)],
    ['in brackets', each((_, at) => `（${'一二三四五六'[at]}）${withoutOrdinal[at]}`)],
    ['without ordinals, as h3', each((_, at) => textBlock(withoutOrdinal[at]!, 3))],
    ['without ordinals, in bold', each((_, at) => textBlock(withoutOrdinal[at]!, 0, true))],
    ['without ordinals, plain', withoutOrdinal],
    [
      'in other words',
      [
        '一、工作开展情况',
        '二、政府信息主动公开情况',
        '三、依申请公开办理情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '五、当前存在的主要问题及下步改进措施',
        '六、需要说明的其他事项',
      ],
    ],
    ['the first as 概述', each((text, at) => (at === 0 ? '一、概述' : text))],
    ['the first as 基本情况', each((text, at) => (at === 0 ? '一、基本情况' : text))],
    ['the fifth as 存在问题及改进情况', each((text, at) => (at === 4 ? '五、存在问题及改进情况' : text))],
    [
      'the fifth in full',
      each((text, at) => (at === 4 ? '五、政府信息公开工作存在的主要问题及改进情况' : text)),
    ],
  ])('%s', (_, headings) => {
    const { preamble, sections } = divided(
      '青禾镇人民政府2021年政府信息公开工作年度报告',
      ...report(headings),
    );
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(preamble).toHaveLength(1);
    expect(sections[0]!.text).toBe(prose);
    expect(sections[5]!.text).toBe('没有其他需要报告的事项。');
    expect(sections.slice(1, 4).map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
      Array(3).fill(['table']),
    );
  });

  test('the ordinal is the one that is written, not the one that belongs there', () => {
    const wrong = official.map((text, at) => (at === 3 ? text.replace('四', '三') : text));
    expect(divided(...report(wrong)).sections.map(({ ordinal }) => ordinal)).toEqual([...'一二三三五六']);
    const digits = sectionHeadings.map(({ heading }, at) => `${at + 1}.${heading}`);
    expect(divided(...report(digits)).sections.map(({ ordinal }) => ordinal)).toEqual([...'一二三四五六']);
    const plain = sectionHeadings.map(({ heading }) => heading);
    expect(divided(...report(plain)).sections.map(({ ordinal }) => ordinal)).toEqual(Array(6).fill(null));
  });

  test('a heading with text that runs on in its line keeps the text', () => {
    for (const gap of [' ', '。', '：', '\u3000']) {
      const { sections } = divided(...report([`一、总体情况${gap}${prose}`, ...official.slice(1)], []));
      expect(sections.map(({ key }) => key)).toEqual(keys);
      expect(sections[0]!.heading.replace(/[。：\s]+$/, '')).toBe('一、总体情况');
      expect(sections[0]!.text.replace(/^[。：\s]+/, '')).toBe(prose);
    }
  });
});

describe('lines that look like headings and open no section', () => {
  test('the six names as sub-headings of section 一', () => {
    const inside = sectionHeadings
      .slice(1, 5)
      .flatMap(({ heading }, at) => [`（${'一二三四'[at]}）${heading}`, prose]);
    expect(keysIn(...report(official, inside))).toEqual(keys);
    const digits = sectionHeadings.slice(1, 5).flatMap(({ heading }, at) => [`${at + 1}.${heading}`, prose]);
    expect(keysIn(...report(official, digits))).toEqual(keys);
    const bold = sectionHeadings.slice(1, 5).flatMap(({ heading }) => [textBlock(heading, 0, true), prose]);
    const { sections } = divided(...report(official, bold));
    expect(sections.map(({ heading }) => heading)).toEqual(official);
    expect(sections[0]!.text.split('\n')).toHaveLength(8);
  });

  test('the text of a section with such sub-headings is whole', () => {
    const { sections } = divided(
      ...report(official, [
        prose,
        '（一）主动公开政府信息情况',
        '公开信息12条。',
        '（二）其他需要报告的事项',
        '无。',
      ]),
    );
    expect(sections[0]!.text.split('\n')).toEqual([
      prose,
      '（一）主动公开政府信息情况',
      '公开信息12条。',
      '（二）其他需要报告的事项',
      '无。',
    ]);
  });

  test('the introduction that lists the six names', () => {
    const list = `本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。`;
    const { preamble, sections } = divided(list, ...report(official));
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(preamble).toHaveLength(1);
  });

  test('a table of contents', () => {
    const { sections } = divided('目录', ...official, ...report(official));
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(sections[0]!.text).toBe(prose);
    expect(sections[1]!.blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  test('the names as sub-headings under sections that are numbered in brackets too', () => {
    const bracketed = sectionHeadings.map(({ ordinal, heading }) => `（${ordinal}）${heading}`);
    const inside = (style: (at: number) => string) => [
      prose,
      ...['主动公开情况', '依申请公开情况'].flatMap((name, at) => [`${style(at)}${name}`, prose]),
    ];
    for (const style of [(at: number) => `(${at + 1})`, (at: number) => `（${'一二'[at]}）`]) {
      const { sections } = divided(...report(bracketed, inside(style)));
      expect(sections.map(({ heading }) => heading)).toEqual(bracketed);
      expect(sections[0]!.text.split('\n')).toHaveLength(5);
    }
  });

  test('a sub-heading of much the same words right below its section', () => {
    const bracketed = sectionHeadings.map(({ ordinal, heading }) => `（${ordinal}）${heading}`);
    const plain = sectionHeadings.map(({ heading }) => heading);
    const cases: [headings: string[], level: number, below: Line][] = [
      [bracketed, 0, '（一）存在的主要问题'],
      [plain, 3, textBlock('存在的主要问题', 4)],
    ];
    for (const [headings, level, below] of cases) {
      const lines = report(headings.map((heading) => textBlock(heading, level)));
      lines.splice(lines.length - 3, 0, below);
      expect(divided(...lines).sections.map(({ heading }) => heading)).toEqual(headings);
    }
  });

  test('without ordinals, a plain line right above its table heads it, also in other words', () => {
    const plain = sectionHeadings.map(({ heading }) => heading);
    const reworded = [...plain.slice(0, 3), '行政复议、行政诉讼情况', ...plain.slice(4)];
    expect(keysIn(...report(reworded))).toEqual(keys);
    expect(keysIn(...report(plain, [prose, '行政复议、行政诉讼情况', prose]))).toEqual(keys);
    // A caption is no heading where the headings have ordinals.
    const missing = report(official);
    missing.splice(missing.indexOf(official[3]!), 1, '行政复议、行政诉讼情况');
    expect(keysIn(...missing)).toEqual(keys.filter((key) => key !== 'reviews'));
  });

  test('rows of table 2 that were flattened to lines', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
    ];
    const flat = report(official).flatMap((line) => (line === official[2] ? [line, ...rows] : [line]));
    expect(keysIn(...flat)).toEqual(keys);
  });

  test('sentences that begin with an ordinal', () => {
    const { sections } = divided(
      ...report(official, [
        '一、二期工程信息已公开，群众满意度不断提高。',
        '二、主动公开的信息中，规范性文件占3件；其余为动态。',
      ]),
    );
    expect(sections.map(({ key }) => key)).toEqual(keys);
  });

  test('a heading printed twice', () => {
    const { sections } = divided('一、总体情况', '一、总体情况', prose, ...report(official).slice(2));
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(sections[0]!.text).toContain(prose);
  });
});

describe('sections that are not as the form has them', () => {
  test.each(keys.map((key, at) => [key, at] as const))('without %s the other five are there', (key, at) => {
    const lines = report(official);
    const from = lines.indexOf(official[at]!);
    const to = at === 5 ? lines.length : lines.indexOf(official[at + 1]!);
    expect(keysIn(...lines.slice(0, from), ...lines.slice(to))).toEqual(keys.filter((each) => each !== key));
  });

  test('in another order they stand in the order of the page', () => {
    const [one, two, ...others] = official;
    expect(keysIn(one!, prose, ...others.flatMap((heading) => [heading, prose]), two!, prose)).toEqual([
      'overview',
      'applications',
      'reviews',
      'problems',
      'otherMatters',
      'disclosure',
    ]);
  });

  test('a seventh section of its own closes the one before it', () => {
    const { sections } = divided(...report(official), '七、附件说明', '附件一。');
    expect(sections.map(({ key }) => key)).toEqual([...keys, null]);
    expect(sections[5]!.text).toBe('没有其他需要报告的事项。');
  });

  test('no heading, no section; nothing, nothing', () => {
    expect(divided(prose, prose)).toMatchObject({ sections: [], preamble: [{}, {}] });
    expect(divided()).toEqual({ sections: [], preamble: [] });
  });
});
