import { describe, expect, test } from 'vitest';
import { describeCard } from '../../lib/card/describe-card';
import type { Finding, Term } from '../../lib/inspection';
import { figureWords } from '../../lib/words/figures';

const finding = (more: Partial<Finding>): Finding => ({
  id: 'x',
  rule: 'applications/footing',
  severity: 'error',
  facts: [],
  section: null,
  message: '不符。',
  basis: '依据',
  ...more,
});
const term = (fact: string, role: Term['role'], value: number | null): Term => ({ fact, role, value });
const card = (more: Partial<Finding>, language: 'zh-CN' | 'en' = 'zh-CN') =>
  describeCard(finding(more), {
    words: figureWords(language),
    ruleName: (rule) => `名称 ${rule}`,
    label: (fact) => `格 ${fact}`,
  });

test('writes dates as their reader does, and does not compare them letter by letter', () => {
  const late = { expected: '2022-03-31', actual: '2022-04-01' };
  expect(card(late).figures).toEqual([
    { label: '应为', text: '2022年3月31日' },
    { label: '实为', text: '2022年4月1日' },
  ]);
  expect(card(late, 'en').figures.map(({ text }) => text)).toEqual(['31 March 2022', '1 April 2022']);
});

test('leaves a text of the page that looks like a date as the page has it', () => {
  expect(card({ actual: '2022-04-01' }).figures).toEqual([{ label: '实为', text: '2022-04-01' }]);
});

describe('the formula', () => {
  test('writes the figures that are not 0 and counts the others', () => {
    const { formula } = card({
      equation: [
        term('t', 'whole', 5),
        term('a', 'summand', 3),
        term('b', 'summand', 0),
        term('c', 'summand', null),
        term('d', 'summand', 1),
      ],
    });
    expect(formula).toEqual({
      left: '3 + 1',
      zeros: '其余 2 项为 0',
      sum: '4',
      whole: '5',
      wholeParts: '',
      holds: false,
    });
  });

  test('says that all are 0 when they are', () => {
    const { formula } = card({
      equation: [term('t', 'whole', 1), term('a', 'summand', 0), term('b', 'summand', 0)],
    });
    expect(formula).toMatchObject({ left: '', zeros: '2 项均为 0', sum: '0', whole: '1' });
  });

  test('puts two figures that must be made together side by side', () => {
    const { formula } = card({
      equation: [
        term('new', 'whole', 2),
        term('old', 'whole', 1),
        term('done', 'summand', 2),
        term('left', 'summand', 2),
      ],
    });
    expect(formula).toMatchObject({ left: '2 + 2', sum: '4', whole: '3', wholeParts: '2 + 1' });
  });

  test('subtracts, keeps decimals and shows a blank as a blank', () => {
    const { formula } = card({
      equation: [term('t', 'whole', null), term('a', 'summand', 0.3), term('b', 'subtrahend', 0.1)],
    });
    expect(formula).toMatchObject({ left: '0.3 − 0.1', sum: '0.2', whole: '空白' });
  });

  test('is not there for findings without an equation', () => {
    expect(card({ quote: '收到3件' })).toMatchObject({ formula: null, terms: [], quote: '收到3件' });
  });
});

test('lists every term with its sign, the whole last', () => {
  const { terms } = card({
    equation: [
      term('t', 'whole', 5),
      term('a', 'summand', 3),
      term('b', 'subtrahend', 1),
      term('c', 'summand', null),
    ],
  });
  expect(terms.map(({ sign, label, text }) => `${sign}${label}=${text}`)).toEqual([
    '格 a=3',
    '−格 b=1',
    '+格 c=空白',
    '=格 t=5',
  ]);
});

test('expected, actual and the difference stand side by side as far as there are any', () => {
  expect(card({ expected: 4, actual: 5 }).figures).toEqual([
    { label: '应为', text: '4' },
    { label: '实为', text: '5' },
    { label: '相差', text: '+1' },
  ]);
  expect(card({ rule: 'tie-out/applications', expected: 4, actual: 5 }).figures.slice(0, 2)).toEqual([
    { label: '表中为', text: '4' },
    { label: '文中为', text: '5' },
  ]);
  expect(card({ rule: 'tie-out/breakdown', expected: 4, actual: 5 }).figures[0]?.label).toBe('应为');
  expect(card({ expected: 11.8, actual: 0.1 }).figures[2]).toEqual({ label: '相差', text: '−11.7' });
  expect(card({ expected: '0', actual: '' }, 'en').figures).toEqual([
    { label: 'Expected', text: '0' },
    { label: 'Found', text: 'blank' },
  ]);
  expect(card({}).figures).toEqual([]);
});

test('names the rule and the place', () => {
  expect(card({ facts: ['applications.processed.person', 'x'] })).toMatchObject({
    rule: 'applications/footing',
    name: '名称 applications/footing',
    severityName: '错误',
    place: '格 applications.processed.person',
  });
});
