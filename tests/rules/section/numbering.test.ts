import { describe, expect, test } from 'vitest';
import { sectionHeadings } from '../../generator/form';
import { judge } from '../report-in-order';

const rule = 'section/numbering';
const numbered = (numerals: string) => ({
  headings: Object.fromEntries(
    sectionHeadings.map(({ key, heading }, at) => [key, `${numerals[at]}、${heading}`]),
  ),
});

describe(rule, () => {
  test.each([
    ['一二三三五六', ['reviews']],
    ['一二三四五五', ['otherMatters']],
    ['一二四四五六', ['applications']],
    ['一二三四六五', ['problems', 'otherMatters']],
  ])('%s', (numerals, sections) => {
    const { state, found } = judge(rule, numbered(numerals));
    expect(state).toBe('to be looked at');
    expect(found.map(({ section }) => section)).toEqual(sections);
    for (const { zh, en, severity } of found) {
      expect(severity).toBe('warning');
      expect(zh).toContain('应为');
      expect(en).toMatch(/[一二三四五六]/);
    }
  });

  test('an ordinal forgotten on one heading', () => {
    const { found } = judge(rule, { headings: { problems: '存在的主要问题及改进情况' } });
    expect(found).toMatchObject([{ section: 'problems', expected: '五' }]);
  });

  test.each<[what: string, headings: Record<string, string>]>([
    [
      'digits',
      Object.fromEntries(sectionHeadings.map(({ key, heading }, at) => [key, `${at + 1}、${heading}`])),
    ],
    [
      'parts',
      Object.fromEntries(
        sectionHeadings.map(({ key, ordinal, heading }) => [key, `第${ordinal}部分 ${heading}`]),
      ),
    ],
    [
      'brackets',
      Object.fromEntries(
        sectionHeadings.map(({ key, ordinal, heading }) => [key, `（${ordinal}）${heading}`]),
      ),
    ],
    ['no ordinals at all', Object.fromEntries(sectionHeadings.map(({ key, heading }) => [key, heading]))],
    ['a dash for 一', { overview: '—、总体情况' }],
    ['spaces and points', { overview: '一 ． 总体情况' }],
  ])('%s are another style, not a wrong number', (_, headings) => {
    expect(judge(rule, { headings }).found).toEqual([]);
  });

  test('counted on where a section is missing: nobody else’s number is wrong', () => {
    const five = sectionHeadings.filter(({ key }) => key !== 'reviews');
    const headings = Object.fromEntries(
      five.map(({ key, heading }, at) => [key, `${'一二三四五'[at]}、${heading}`]),
    );
    expect(judge(rule, { prose: { reviews: null }, headings }).found).toEqual([]);
  });
});
