import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/inspection';
import {
  countBySeverity,
  describe as describeMarks,
  litCells,
  merge,
  sharedCells,
} from '../../../lib/overlay/marks/describe';
import type { Spot } from '../../../lib/page/spot';

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  rule: 'applications/footing',
  severity: 'error',
  facts: [],
  section: null,
  message: id,
  basis: '',
  ...more,
});
const cell = (address: number): Spot => ({ kind: 'cell', address });
const term = (fact: string, role: 'summand' | 'whole') => ({ fact, role, value: 0 });

test('findings on one cell share a mark of the highest severity', () => {
  const marks = describeMarks(
    [
      finding('a', { severity: 'warning', rule: 'value/unit', facts: ['x'] }),
      finding('b', { facts: ['x', 'y'], equation: [term('x', 'whole'), term('y', 'summand')] }),
      finding('c', { facts: ['y'] }),
      finding('d', { facts: ['x'] }),
    ],
    new Map([
      ['a', cell(7)],
      ['b', cell(7)],
      ['c', cell(9)],
      ['d', cell(7)],
    ]),
  );
  expect(
    marks.map(({ findings, severity, rules, facts }) => [
      findings.map(({ id }) => id).join(),
      severity,
      rules,
      facts,
    ]),
  ).toEqual([
    ['a,b,d', 'error', ['value/unit', 'applications/footing'], ['x']],
    ['c', 'error', ['applications/footing'], ['y']],
  ]);
});

test('words in one paragraph have a mark each, and prose names no facts', () => {
  const words = (start: number): Spot => ({ kind: 'words', address: 3, start, end: start + 2 });
  const marks = describeMarks(
    [finding('a', { facts: ['x'] }), finding('b'), finding('c'), finding('d'), finding('e')],
    new Map<string, Spot>([
      ['a', words(0)],
      ['b', words(5)],
      ['c', words(5)],
      ['d', { kind: 'gap', after: 3 }],
    ]),
  );
  expect(marks.map(({ findings, facts }) => [findings.length, facts])).toEqual([
    [1, []],
    [2, []],
    [1, []],
  ]);
});

test('a finding that lists cells side by side names them all', () => {
  const blank = finding('a', { rule: 'value/blank', severity: 'warning', facts: ['x', 'y', 'z'] });
  const sum = finding('b', { facts: ['x', 'w'], equation: [term('x', 'whole'), term('w', 'summand')] });
  const [mark] = describeMarks(
    [sum, blank],
    new Map([
      ['a', cell(1)],
      ['b', cell(1)],
    ]),
  );
  expect(mark!.facts).toEqual(['x', 'y', 'z']);
  expect([...sharedCells([sum, blank])]).toEqual([
    ['x', 'warning'],
    ['y', 'warning'],
    ['z', 'warning'],
  ]);
  const worse = finding('c', { rule: 'template/row', facts: ['z', 'y'] });
  expect(sharedCells([blank, worse]).get('y')).toBe('error');
  expect(sharedCells([worse, blank]).get('y')).toBe('error');
});

test('marks whose spots lead to the same place become one', () => {
  const [a, b] = describeMarks(
    [
      finding('a', { severity: 'info', facts: ['x'] }),
      finding('b', { severity: 'warning', rule: 'section/heading' }),
    ],
    new Map([
      ['a', cell(1)],
      ['b', { kind: 'block' as const, address: 2 }],
    ]),
  );
  expect(merge(a!, b!)).toMatchObject({
    severity: 'warning',
    rules: ['applications/footing', 'section/heading'],
  });
});

test('the cells of an equation are lit by their role, the one that explains above all', () => {
  const lit = litCells(
    finding('a', {
      facts: ['t', 'a', 'b'],
      equation: [term('t', 'whole'), term('a', 'summand'), term('b', 'summand')],
      explained: { fact: 'b', value: 1, settles: ['a'], all: true },
    }),
  );
  expect(Object.fromEntries(lit)).toEqual({ t: 'whole', a: 'summand', b: 'explains' });
  expect(Object.fromEntries(litCells(finding('b', { facts: ['x'] })))).toEqual({ x: 'related' });
});

test('counts by severity', () => {
  expect(countBySeverity([finding('a'), finding('b'), finding('c', { severity: 'info' })])).toEqual({
    error: 2,
    warning: 0,
    info: 1,
  });
});
