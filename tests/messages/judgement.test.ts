import { expect, test } from 'vitest';
import { type PackedJudgement, readJudgement } from '../../lib/messages/judgement';
import { readMessage } from '../background/read-message';
import { reportPage } from '../report-page';
import { judgementOf } from '../session/judging';

// The background's answer at the inspector's door.

const page = reportPage({
  cells: { 'applications.received.person': '7', 'applications.granted.total': '' },
  overview: '<p>全年收到政府信息公开申请9件。</p>',
}).replace('自然人', '自 然 八');
const reply = judgementOf(readMessage(page)) as PackedJudgement;

test('comes in as it was sent, with maps', () => {
  const read = readJudgement(structuredClone(reply));
  if (!read || 'failed' in read) throw new Error('The judgement stayed outside.');
  expect(read.findings).toEqual(reply.findings);
  expect([...read.spots]).toEqual(reply.spots);
  expect([...read.cards]).toEqual(reply.cards);
  expect([...read.sheets.keys()]).toEqual(['disclosure', 'applications', 'reviews']);
  expect(new Set(reply.spots.map(([, { kind }]) => kind)).size).toBeGreaterThan(1);
  expect(reply.cards.some(([, { formula }]) => formula)).toBe(true);
});

test('what is settled may not be known yet', () => {
  expect(readJudgement({ ...reply, settled: null })).toMatchObject({ settled: null });
});

test('a failure comes in with its reason', () => {
  expect(readJudgement({ failed: 'out of memory' })).toEqual({ failed: 'out of memory' });
});

const [finding] = reply.findings;
const [[id, card]] = reply.cards as [PackedJudgement['cards'][number]];
const [[table, sheet]] = reply.sheets as [PackedJudgement['sheets'][number]];

test.each<[what: string, reply: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'failed'],
  ['a list of ids, as versions before had it', []],
  ['a failure without a reason', { failed: true }],
  ['a judgement without tables', { ...reply, tables: undefined }],
  ['findings that are none', { ...reply, findings: [{ ...finding, severity: 'loud' }] }],
  ['an equation that is none', { ...reply, findings: [{ ...finding, equation: [{ fact: 1 }] }] }],
  ['settled that is no list', { ...reply, settled: 'all' }],
  ['a spot of no kind', { ...reply, spots: [[id, { kind: 'everywhere', address: 1 }]] }],
  ['a spot without its end', { ...reply, spots: [[id, { kind: 'words', address: 1, start: 0 }]] }],
  ['an address that is none', { ...reply, cells: [['a', -1]] }],
  ['a card without a place', { ...reply, cards: [[id, { ...card, place: null }]] }],
  ['a formula that is none', { ...reply, cards: [[id, { ...card, formula: { left: '1' } }]] }],
  ['a pair of three', { ...reply, cells: [['a', 1, 2]] }],
  ['a table of no name', { ...reply, sheets: [['__proto__', sheet]] }],
  ['a sheet with a cell that is none', { ...reply, sheets: [[table, { ...sheet, cells: [null] }]] }],
])('%s stays outside', (_, sent) => {
  expect(readJudgement(sent)).toBeNull();
});
