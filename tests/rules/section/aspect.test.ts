import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'section/aspect';
const five = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];
const bodies = [
  '围绕群众关心的事项公开信息120条。',
  '全年收到申请4件，均按期答复。',
  '严格执行信息发布审核制度，做好存档。',
  '做好门户网站专栏的维护，提升检索体验。',
  '明确分管领导和责任科室，开展业务培训。',
];
const overview = (lines: string[]) => judge(rule, { prose: { overview: lines } });
const names = ({ found }: ReturnType<typeof judge>) => found.map(({ expected }) => expected);

describe(rule, () => {
  test.each<[style: string, lines: string[]]>([
    ['numbered in brackets', five.map((name, at) => `（${'一二三四五'[at]}）${name}。${bodies[at]}`)],
    ['on lines of their own', five.flatMap((name, at) => [`（${'一二三四五'[at]}）${name}`, bodies[at]!])],
    ['with digits', five.map((name, at) => `${at + 1}.${name}。${bodies[at]}`)],
    ['in one paragraph', [five.map((name, at) => `${'一二三四五'[at]}是${name}。${bodies[at]}`).join('')]],
    [
      'in other words',
      [
        '（一）畅通主动公开渠道。公开信息120条。',
        '（二）高效响应申请需求。全年收到申请4件。',
        '（三）规范政府信息管理。做好存档。',
        '（四）平台建设。维护门户网站专栏。',
        '（五）监督保障及教育培训。开展业务培训。',
      ],
    ],
  ])('all five, %s', (_, lines) => {
    expect(overview(lines)).toMatchObject({ state: 'in order', found: [] });
  });

  test.each(five.map((name, at) => [name, at] as const))('without %s', (name, at) => {
    const lines = five.map(
      (each, index) =>
        `（${'一二三四五'[index]}）${each}。${['公开信息120条。', '收到申请4件。', '严格审核存档。', '维护门户网站。', '开展业务培训。'][index]}`,
    );
    const judged = overview(lines.filter((_, index) => index !== at));
    expect(names(judged)).toEqual([name]);
    expect(judged.state).toBe('to be looked at');
    expect(judged.found).toMatchObject([{ section: 'overview', severity: 'warning' }]);
    expect(judged.found[0]!.zh).toContain(name);
  });

  test('an empty overview lacks everything, which is said once, elsewhere', () => {
    expect(overview([]).found).toEqual([]);
  });

  test('no overview, no judgement', () => {
    expect(judge(rule, { prose: { overview: null } })).toMatchObject({ state: 'not judged', found: [] });
  });
});
