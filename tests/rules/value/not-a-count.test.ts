import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'value/not-a-count';
const found = (key: string, text: string, year = 2021) => judge(rule, { year, cells: { [key]: text } }).found;

describe(rule, () => {
  test.each([
    '-1',
    '减4',
    '1.5',
    '0?',
    'O',
    '1 2',
    '3件2件',
    '2021年',
    '约3',
    '3户2户',
    '1.2万件',
    '本单位未制作规章',
    '50%',
    '12:30',
  ])('a count that says %j', (text) => {
    const findings = found('disclosure.normative.inForce', text);
    expect(findings).toMatchObject([
      { facts: ['disclosure.normative.inForce'], section: 'disclosure', severity: 'error', actual: text },
    ]);
    for (const sentence of [findings[0]!.zh, findings[0]!.en]) expect(sentence).toContain(text);
  });

  test.each(['约300', '12万', '300余件'])('a count that says %j is told that it is not exact', (text) => {
    expect(found('disclosure.normative.inForce', text)).toMatchObject([
      { zh: expect.stringContaining('应填准确件数'), en: expect.stringContaining('exact') },
    ]);
  });

  test.each([
    'disclosure.fees.amount',
    'applications.carriedIn.person',
    'applications.carriedOut.total',
    'reviews.reconsideration.upheld',
    'reviews.litigationAfter.total',
  ])('words in place of %s', (key) => {
    expect(found(key, '若干')).toMatchObject([{ facts: [key], actual: '若干' }]);
  });

  test.each(['applications.other.person', 'applications.other.total'])(
    'words in place of %s, whose row has the name of a group in the other edition',
    (key) => {
      expect(found(key, '若干', 2020)).toMatchObject([{ facts: [key], actual: '若干' }]);
    },
  );

  test.each([
    ...['0', '12', '１２', '1,046', '1，046', '3件', '326条', '共3件', ' 7 ', '5.0', '', '/', '无', '十二件'],
    ...['3户', '3笔', '3张', '3项次', '3家次', '1234件(次)', '3户（次）', '6卷'],
  ])('a count that says %j is one, or is blank', (text) => {
    expect(found('disclosure.normative.inForce', text)).toEqual([]);
  });

  test.each(['+3', '-1', '增3', '减1', '0', '+0'])('a change may say %j', (text) => {
    expect(found('disclosure.licensing.change', text, 2020)).toEqual([]);
  });

  test.each(['1.5', '增减', '3?'])('a change may not say %j', (text) => {
    expect(found('disclosure.licensing.change', text, 2020)).toHaveLength(1);
  });

  test.each(['0', '0.00', '119253.55', '1646.5万元', '152790元', '25.1 万', '￥25.1', '人民币25.1万元'])(
    'an amount may say %j',
    (text) => {
      expect(found('disclosure.fees.amount', text)).toEqual([]);
    },
  );

  test.each(['-5', '若干', '1.2.3'])('an amount may not say %j', (text) => {
    expect(found('disclosure.fees.amount', text)).toHaveLength(1);
  });

  test('every table is looked at', () => {
    expect(found('applications.granted.legal', '?')).toHaveLength(1);
    expect(found('reviews.reconsideration.upheld', '-1')).toHaveLength(1);
  });
});
