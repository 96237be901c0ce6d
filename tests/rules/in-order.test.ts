import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/rules';
import { runRules } from '../../lib/rules/run-rules';
import { type ReportChanges, reportWith } from './report-in-order';

const complaints = (changes: ReportChanges) =>
  runRules(reportWith(changes), rules).flatMap(({ rule, findings, fault }) => [
    ...(fault === null ? [] : [`${rule.id} failed: ${fault}`]),
    ...findings.map((finding) => `${rule.id}: ${rule.say('zh-CN', finding)}`),
  ]);

describe('a report in order', () => {
  test.each<[what: string, changes: ReportChanges]>([
    ['of 2021', {}],
    ['of 2020', { year: 2020 }],
    ['of 2019', { year: 2019 }],
    ['of 2024', { year: 2024 }],
    ['of a department', { title: '青禾县民政局2021年政府信息公开工作年度报告' }],
    [
      'of a city',
      { title: '青禾市人民政府2021年政府信息公开工作年度报告', cells: { 'disclosure.rules.inForce': '4' } },
    ],
    ['of a street', { title: '青禾市青田街道办事处2021年政府信息公开工作年度报告' }],
  ])('%s yields no finding', (_, changes) => {
    expect(complaints(changes)).toEqual([]);
  });

  test('every rule has judged it but those that need the year before', () => {
    for (const { rule, state } of runRules(reportWith(), rules))
      expect([rule.id, state]).toEqual([
        rule.id,
        rule.id.startsWith('continuity/') ? 'not judged' : 'in order',
      ]);
  });
});

describe('a report for 2018', () => {
  test('has no form to depart from, and nothing is said against it', () => {
    expect(
      complaints({
        year: 2018,
        title: '青禾镇人民政府2018年政府信息公开工作年度报告',
        prose: {
          overview: ['2018年，我镇做好信息公开。'],
          disclosure: null,
          applications: null,
          reviews: null,
          otherMatters: null,
        },
        published: '2019-03-20',
      }),
    ).toEqual([]);
  });
});
