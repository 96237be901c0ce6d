import { expect, test } from 'vitest';
import type { Finding } from '../../lib/inspection';
import type { Brief } from '../../lib/messages/brief';
import type { PackedJudgement } from '../../lib/messages/judgement';
import { readToFrame, type ToFrame } from '../../lib/messages/to-frame';
import type { WholeTab } from '../../lib/messages/whole-tab';

const brief: Brief = {
  language: 'en',
  rules: { 'value/blank': 'off', 'section/fees': 'info' },
  marks: { style: 'outline', print: 'numbered', bar: false, agreed: false },
  blanks: 'list',
};

const judgement: PackedJudgement = {
  ...{ isReport: true, findings: [], settled: [], unread: [], tables: [3], milliseconds: 1 },
  claims: [
    { claim: 0, words: '收到申请5件', spot: { kind: 'words', address: 2, start: 0, end: 9 }, agrees: true },
  ],
  ...{ cards: [], spots: [['a', { kind: 'gap', after: null }]], cells: [['disclosure.a', 4]], sheets: [] },
};
const tab: WholeTab = {
  frame: 0,
  items: [{ id: 'a', frame: 3, severity: 'error', place: '总计', message: '不符。' }],
  ...{ unread: ['http://x.gov.cn/'], bar: false },
};
const settled = { reason: 'checked', note: '', on: '2026-01-05' } as const;
const sum: Finding = {
  ...{
    id: 'a',
    rule: 'disclosure/sum',
    severity: 'error',
    section: 'disclosure',
    message: '不符。',
    basis: '',
  },
  ...{ facts: ['disclosure.a'], explained: { fact: 'disclosure.a', value: 1, settles: ['a'], all: true } },
};

test.each<ToFrame>([
  { type: 'jump', finding: 'a' },
  { type: 'go to claim', claim: 0, words: '收到申请5件' },
  { type: 'go to figure', fact: 'applications.received.total' },
  { type: 'table sheet', table: 'reviews' },
  { type: 'show overlay', on: false },
  { type: 'toggle overlay' },
  { type: 'inspect', insist: true },
  { type: 'step', by: -1, around: true },
  { type: 'still there', session: 's' },
  { type: 'opened last' },
  { type: 'settled', session: 's', inspectedAt: '2026-01-01', findings: [sum, { ...sum, settled }] },
  { type: 'brief', brief },
  { type: 'judged', session: 's', inspectedAt: '2026-01-01', judgement },
  { type: 'whole tab', session: 's', tab },
])('$type comes in as it was sent', (message) => {
  expect(readToFrame(structuredClone(message))).toEqual(message);
});

test.each([
  null,
  'jump',
  {},
  { type: 'jump' },
  { type: 'jump', finding: 3 },
  { type: 'table sheet', table: '__proto__' },
  { type: 'show overlay', on: 'yes' },
  { type: 'inspect' },
  { type: 'still there', session: null },
  { type: 'step', by: 7 },
  { type: 'settled', session: 's', inspectedAt: '', findings: 'a' },
  { type: 'settled', session: 's', inspectedAt: '', findings: ['a'] },
  { type: 'settled', session: 's', inspectedAt: '', findings: [{ ...sum, message: null }] },
  { type: 'settled', session: 's', inspectedAt: '', findings: [{ ...sum, settled: true }] },
  { type: 'settled', inspectedAt: '', findings: [] },
  { type: 'settled', session: 's', findings: [] },
  { type: 'judged', session: 's', inspectedAt: '', judgement: { failed: 'no' } },
  { type: 'judged', inspectedAt: '', judgement },
  { type: 'whole tab', session: 's', tab: { ...tab, items: [{ ...tab.items[0]!, severity: 'fatal' }] } },
  { type: 'whole tab', session: 's', tab: { ...tab, bar: 'yes' } },
  { type: 'brief' },
  { type: 'brief', brief: { ...brief, language: 'fr' } },
  { type: 'brief', brief: { ...brief, rules: { a: 'loud' } } },
  { type: 'brief', brief: { ...brief, rules: null } },
  { type: 'brief', brief: { ...brief, marks: { ...brief.marks, style: 'x' } } },
  { type: 'brief', brief: { ...brief, marks: { ...brief.marks, print: 1 } } },
  { type: 'brief', brief: { ...brief, marks: { ...brief.marks, bar: 'yes' } } },
  { type: 'brief', brief: { ...brief, blanks: '' } },
  { type: 'something else' },
])('%j stays outside', (message) => {
  expect(readToFrame(message)).toBeNull();
});

test('what else a message carries stays outside', () => {
  expect(readToFrame({ type: 'jump', finding: 'a', html: '<b>' })).toEqual({ type: 'jump', finding: 'a' });
});
