import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'section/empty';

describe(rule, () => {
  test.each(['overview', 'problems', 'otherMatters'] as const)('%s with nothing below its heading', (key) => {
    const { state, found } = judge(rule, { prose: { [key]: [] } });
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ section: key, severity: 'warning' }]);
  });

  test.each([
    '无',
    '无。',
    '暂无',
    '没有。',
    '无问题。',
    '（无）',
    '略',
    '——',
    '/',
    '无存在的主要问题。',
    '本单位无存在问题。',
    '暂无存在问题及改进情况。',
    '我局不存在相关问题。',
  ])('五 that says only %s', (text) => {
    const { found } = judge(rule, { prose: { problems: [text] } });
    expect(found).toMatchObject([{ section: 'problems' }]);
    expect(found[0]!.zh).toContain(text.replace('。', ''));
  });

  test.each(['无', '无。', '无其他需要报告的事项。', '没有其他需要报告的事项。'])(
    '六 that says %s says something',
    (text) => {
      expect(judge(rule, { prose: { otherMatters: [text] } }).found).toEqual([]);
    },
  );

  test('sub-headings with nothing but 无 below them', () => {
    const problems = ['（一）存在的主要问题', '无。', '（二）改进情况', '无。'];
    expect(judge(rule, { prose: { problems } }).found).toMatchObject([{ section: 'problems' }]);
  });

  test.each([
    ['（一）更新不及时', '（二）加强培训'],
    ['（一）存在的主要问题', '无。', '（二）改进情况', '继续加强培训。'],
  ])('五 in points: %s', (...problems) => {
    expect(judge(rule, { prose: { problems } }).found).toEqual([]);
  });

  test.each([
    '问题：人员少；改进：增配。',
    '无专职人员，下一步将增配。',
    '不存在迟报问题，但更新不及时，将改进。',
    '没有及时更新。',
  ])('五 that says %s says something', (text) => {
    expect(judge(rule, { prose: { problems: [text] } }).found).toEqual([]);
  });

  test('a signature and a date are no text of 六', () => {
    const { found } = judge(rule, { prose: { otherMatters: ['青禾镇人民政府', '2022年1月20日'] } });
    expect(found).toMatchObject([{ section: 'otherMatters' }]);
  });

  test('text that runs on in the heading’s line is text', () => {
    expect(
      judge(rule, {
        headings: { otherMatters: '六、其他需要报告的事项：本年度未收取信息处理费，无其他事项。' },
        prose: { otherMatters: [] },
      }).found,
    ).toEqual([]);
  });

  test('a section that is a picture, or is missing, is not empty', () => {
    expect(judge(rule, { prose: { problems: null } }).found).toEqual([]);
  });
});
