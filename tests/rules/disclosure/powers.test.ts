import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'disclosure/powers';
const by = (agency: string, cells: Record<string, string> = { 'disclosure.rules.inForce': '2' }) =>
  judge(rule, { title: `${agency}2021年政府信息公开工作年度报告`, cells });

describe(rule, () => {
  test.each([
    '青禾镇人民政府',
    '青禾县白楼乡人民政府',
    '青禾市青田街道办事处',
    '青禾县人民政府',
    '青禾县民政局',
    '青禾市青田区教育局',
  ])('%s cannot make 规章', (agency) => {
    const { state, found } = by(agency);
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([
      { facts: ['disclosure.rules.inForce'], severity: 'warning', section: 'disclosure' },
    ]);
    expect(found[0]!.zh).toContain(agency);
  });

  test.each(['青禾市人民政府', '青禾省人民政府', '上海市人民政府', '青禾自治州人民政府', '国家统计局'])(
    '%s can',
    (agency) => {
      expect(by(agency).found).toEqual([]);
    },
  );

  test('zeros and 规范性文件 are nobody’s fault', () => {
    expect(by('青禾镇人民政府', {}).found).toEqual([]);
    expect(by('青禾镇人民政府', { 'disclosure.normative.inForce': '12' }).found).toEqual([]);
  });

  test('made and in force are one finding', () => {
    const { found } = by('青禾镇人民政府', {
      'disclosure.rules.inForce': '2',
      'disclosure.rules.issued': '1',
    });
    expect(found.map(({ facts }) => facts)).toEqual([
      ['disclosure.rules.issued', 'disclosure.rules.inForce'],
    ]);
  });

  test('whose report it is must be known', () => {
    const { state, reasons } = judge(rule, {
      title: '2021年政府信息公开工作年度报告',
      cells: { 'disclosure.rules.inForce': '2' },
    });
    expect(state).toBe('not judged');
    expect(reasons).toEqual([{ kind: 'agency unknown' }]);
  });
});
