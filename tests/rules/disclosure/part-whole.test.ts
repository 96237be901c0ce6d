import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'disclosure/part-whole';
const normative = (issued: string, repealed: string, inForce: string) =>
  judge(rule, {
    cells: {
      'disclosure.normative.issued': issued,
      'disclosure.normative.repealed': repealed,
      'disclosure.normative.inForce': inForce,
    },
  });
const of2020 = (disclosed: string, disclosedTotal: string) =>
  judge(rule, {
    year: 2020,
    cells: {
      'disclosure.normative.disclosed': disclosed,
      'disclosure.normative.disclosedTotal': disclosedTotal,
    },
  });

describe(rule, () => {
  test.each([
    ['2', '1', '5'],
    ['2', '0', '2'],
    ['2', '2', '0'],
    ['2', '1', '1'],
    ['0', '9', '0'],
    ['0', '0', '9'],
  ])('制发 %s, 废止 %s, 现行有效 %s is in order', (...figures) => {
    expect(normative(...figures)).toMatchObject({ state: 'in order', found: [] });
  });

  test('more issued than are in force or were repealed', () => {
    const { state, found } = normative('9', '1', '5');
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', section: 'disclosure', actual: 9 }]);
    expect(found[0]!.facts[0]).toBe('disclosure.normative.issued');
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      for (const number of ['9', '6']) expect(sentence).toContain(number);
    }
  });

  test('2019: more disclosed than were ever', () => {
    expect(of2020('5', '5').found).toEqual([]);
    expect(of2020('6', '5').found).toMatchObject([{ actual: 6, expected: 5 }]);
  });

  test('what is blank or cannot be read is not judged', () => {
    const cases: [string, string, string][] = [
      ['9', '', '5'],
      ['9?', '1', '5'],
      ['', '1', '5'],
    ];
    for (const figures of cases) {
      expect(normative(...figures)).toMatchObject({ state: 'not judged', found: [] });
    }
  });

  test('both rows are judged', () => {
    const { found } = judge(rule, {
      cells: { 'disclosure.rules.issued': '1', 'disclosure.normative.issued': '9' },
    });
    expect(found.map(({ facts }) => facts[0])).toEqual([
      'disclosure.rules.issued',
      'disclosure.normative.issued',
    ]);
  });
});
