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

test('a date that was missed is not said to be the one that should be written', () => {
  const late = { rule: 'publication/late', expected: '2022-03-31', actual: '2022-04-01' };
  expect(card(late).figures).toEqual([
    { label: '应不晚于', text: '2022年3月31日' },
    { label: '发布于', text: '2022年4月1日' },
  ]);
  expect(card(late, 'en').figures.map(({ text }) => text)).toEqual(['31 March 2022', '1 April 2022']);
});

test('leaves a text of the page that looks like a date as the page has it', () => {
  const words = { rule: 'identity/placeholder', quote: '2022-04-01', actual: '2022-04-01' };
  expect(card(words).figures).toEqual([{ label: '页面写作', text: '2022-04-01' }]);
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
      before: ['3 + 1', '4'],
      zeros: '其余 2 项为 0 或空白',
      sign: '≠',
      after: ['5'],
    });
  });

  test('says that all are 0 when they are', () => {
    const { formula } = card({
      equation: [term('t', 'whole', 1), term('a', 'summand', 0), term('b', 'summand', 0)],
    });
    expect(formula).toEqual({ before: ['0'], zeros: '2 项均为 0', sign: '≠', after: ['1'] });
  });

  test('has the opening of the year before its close, as the form has them, zeros and all', () => {
    const { formula, figures } = card({
      rule: 'applications/roll-forward',
      equation: [
        term('new', 'whole', 170),
        term('old', 'whole', 1),
        term('done', 'summand', 168),
        term('left', 'summand', 0),
      ],
    });
    expect(formula).toEqual({ before: ['170 + 1', '171'], zeros: '', sign: '≠', after: ['168', '168 + 0'] });
    expect(figures).toEqual([{ label: '差额', text: '3' }]);
  });

  test('of a part says what it may be at most', () => {
    const { formula, figures, terms } = card({
      rule: 'disclosure/part-whole',
      ...{ expected: 13, actual: 40 },
      equation: [term('issued', 'whole', 40), term('inForce', 'summand', 8), term('repealed', 'summand', 5)],
    });
    expect(formula).toEqual({ before: ['40'], zeros: '', sign: '>', after: ['8 + 5', '13'] });
    expect(figures).toEqual([{ label: '应不大于', text: '13' }]);
    expect(terms.map(({ sign, text }) => `${sign}${text}`)).toEqual(['40', '>8', '+5']);
    const one = [term('disclosed', 'whole', 40), term('total', 'summand', 13)];
    expect(card({ rule: 'disclosure/part-whole', equation: one }).formula?.after).toEqual(['13']);
  });

  test('subtracts, keeps decimals and shows a blank as a blank', () => {
    const { formula } = card({
      equation: [term('t', 'whole', null), term('a', 'summand', 0.3), term('b', 'subtrahend', 0.1)],
    });
    expect(formula).toMatchObject({ before: ['0.3 − 0.1', '0.2'], after: ['空白'] });
  });

  test('is not there for findings without an equation', () => {
    expect(card({ quote: '收到3件' })).toMatchObject({ formula: null, terms: [], quote: '收到3件' });
  });
});

test('lists every term with its sign, in the order of the formula', () => {
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
    '≠格 t=5',
  ]);
});

describe('the figures', () => {
  test('of a sum are no more than the difference: which of them is wrong is not known', () => {
    expect(card({ expected: 4, actual: 5 }).figures).toEqual([{ label: '差额', text: '1' }]);
  });

  test.each([
    ['tie-out/applications', '表中数', '文中数'],
    ['tie-out/breakdown', '分项之和', '文中总数'],
    ['continuity/carried-in', '按上年度报告', '现填'],
  ])('of %s neither is what the other should be', (rule, asIs, asFound) => {
    expect(card({ rule, expected: 11.8, actual: 0.1 }).figures).toEqual([
      { label: asIs, text: '11.8' },
      { label: asFound, text: '0.1' },
      { label: '差额', text: '11.7' },
    ]);
    expect(card({ rule, actual: 4 }).figures).toEqual([]);
  });

  test('of the form are what it prescribes, and what is filled in or written', () => {
    const blank = { rule: 'value/blank', facts: ['a'], expected: 0, actual: '' };
    expect(card(blank).figures).toEqual([
      { label: '应为', text: '0' },
      { label: '现填', text: '空白' },
    ]);
    const year = { rule: 'identity/year', quote: '2020年', expected: 2021, actual: 2020 };
    expect(card(year).figures.map(({ label, text }) => label + text)).toEqual(['应为2021', '页面写作2020']);
    const edition = { rule: 'template/edition', expected: '2021', actual: '2019' };
    expect(card(edition).figures.map(({ text }) => text)).toEqual(['2021版', '2019版']);
    expect(card(blank, 'en').figures.map(({ label }) => label)).toEqual(['Expected', 'Filled in']);
  });

  test('are none where nothing is known of them', () => {
    expect(card({}).figures).toEqual([]);
  });
});

test('names the rule and the place', () => {
  expect(card({ facts: ['applications.processed.person', 'x'] })).toMatchObject({
    rule: 'applications/footing',
    name: '名称 applications/footing',
    severityName: '错误',
    place: '格 applications.processed.person',
  });
});

test('does not name the place that the message names', () => {
  const facts = ['applications.processed.person'];
  expect(card({ facts, message: '“（七）总计”行“自然人”列填报1。' }).place).toBe('');
  expect(card({ facts, message: '（七）总计, 自然人: the page says 1.' }, 'en').place).toBe('');
  expect(card({ facts, message: '“（七）总计”行“总计”列填报1。' }).place).not.toBe('');
  expect(card({ facts, rule: 'applications/roll-forward' }).place).toBe('');
});
