import { describe, expect, test } from 'vitest';
import { type ClaimSubject, contradicts, holdAgainst, readClaims, readingsOf } from '../../lib/claims';
import { TOWN } from './support';

/** Table 2's total column: what is not given is 0, as the edition has its rows. */
function table(given: Record<string, number | null>, edition: '2019' | '2021' = '2021') {
  const rows = [
    'received carriedIn granted partial processed carriedOut',
    'denied.stateSecret denied.lawForbidden denied.safetyStability denied.thirdParty denied.internal denied.process',
    'denied.enforcementFile denied.adminQuery unable.notHeld unable.toCreate unable.unclear refused.petition',
    'refused.duplicate refused.publication refused.excessive refused.reissue',
    edition === '2019' ? 'other' : 'other.notCorrected other.feeUnpaid other.misc',
  ];
  const facts = new Map<string, { value: number | null }>();
  for (const row of rows.join(' ').split(' ')) facts.set(`applications.${row}.total`, { value: 0 });
  for (const row of ['received', 'carriedIn']) {
    for (const column of ['person', 'business', 'research', 'welfare', 'legal', 'otherOrg']) {
      facts.set(`applications.${row}.${column}`, { value: 0 });
    }
  }
  for (const group of ['reconsideration', 'litigationDirect', 'litigationAfter']) {
    for (const column of ['upheld', 'corrected', 'otherResult', 'pending', 'total']) {
      facts.set(`reviews.${group}.${column}`, { value: 0 });
    }
  }
  const disclosure =
    edition === '2019'
      ? ['normative.produced', 'normative.disclosed', 'normative.disclosedTotal', 'penalties.decisions']
      : ['normative.issued', 'normative.repealed', 'normative.inForce', 'penalties.decisions', 'fees.amount'];
  for (const cell of disclosure) facts.set(`disclosure.${cell}`, { value: 0 });
  for (const [key, value] of Object.entries(given)) {
    const full = /^(reviews|disclosure)\.|person|business|legal$/.test(key)
      ? key.replace(/^(received|carriedIn)/, 'applications.$1')
      : `applications.${key}.total`;
    expect(facts.has(full), full).toBe(true);
    facts.set(full, { value });
  }
  return facts;
}

const judge = (subject: ClaimSubject, value: number, facts: ReturnType<typeof table>) =>
  contradicts({ subject, value }, facts)?.expected ?? null;

describe('a claim that some reading supports is not contradicted', () => {
  test.each<[ClaimSubject, number, Record<string, number>]>([
    ['applications.received', 5, { received: 5 }],
    ['applications.received', 7, { received: 5, carriedIn: 2 }],
    ['applications.receivedOrHandled', 5, { received: 5, processed: 4, carriedOut: 1 }],
    ['applications.receivedOrHandled', 4, { received: 5, processed: 4, carriedOut: 1 }],
    ['applications.handled', 6, { received: 5, carriedIn: 1, processed: 6 }],
    ['applications.handled', 5, { received: 5, carriedIn: 1, processed: 6 }],
    ['applications.handled', 4, { received: 5, processed: 5, 'refused.duplicate': 1 }],
    ['applications.handled', 4, { received: 5, processed: 5, 'other.misc': 1 }],
    ['applications.handledAll', 5, { received: 5, processed: 4, carriedOut: 1 }],
    ['applications.granted', 3, { granted: 2, partial: 1 }],
    ['applications.grantedAndPartial', 3, { granted: 2, partial: 1 }],
    ['applications.denied', 3, { 'denied.internal': 2, 'denied.process': 1 }],
    ['applications.denied', 3, { 'denied.internal': 2, 'unable.notHeld': 1 }],
    ['applications.refused', 2, { 'refused.petition': 1, 'refused.duplicate': 1 }],
    ['applications.other', 2, { 'other.misc': 1, 'other.notCorrected': 1 }],
    ['applications.received.person', 4, { received: 5, 'received.person': 4, 'received.business': 1 }],
    ['applications.received.organisations', 2, { 'received.business': 1, 'received.legal': 1, received: 9 }],
    ['reviews.litigation', 3, { 'reviews.litigationDirect.total': 1, 'reviews.litigationAfter.total': 2 }],
    ['reviews.litigation', 2, { 'reviews.litigationDirect.total': 1, 'reviews.litigationAfter.total': 2 }],
    ['reviews.litigation.upheld', 1, { 'reviews.litigationDirect.upheld': 1 }],
    ['reviews.all', 4, { 'reviews.reconsideration.total': 3, 'reviews.litigationAfter.total': 1 }],
    ['disclosure.normative.issued', 3, { 'disclosure.normative.issued': 3 }],
    ['disclosure.fees.amount', 6.8, { 'disclosure.fees.amount': 6.7953 }],
    ['disclosure.fees.amount', 8.764125, { 'disclosure.fees.amount': 8.76 }],
    ['disclosure.fees.amount', 8.764125, { 'disclosure.fees.amount': 87641.25 }],
  ])('%s %d %o', (subject, value, given) => {
    expect(judge(subject, value, table(given))).toBeNull();
  });
});

describe('a claim that no reading supports is, and the natural reading is what it should say', () => {
  test.each<[ClaimSubject, number, Record<string, number>, number]>([
    ['applications.received', 0, { received: 1 }, 1],
    ['applications.received', 5, { received: 4 }, 4],
    ['applications.received', 4, { received: 5, processed: 4, carriedOut: 1 }, 5],
    ['applications.receivedOrHandled', 9, { received: 5, carriedIn: 1, processed: 6 }, 5],
    ['applications.handled', 9, { received: 5, processed: 5 }, 5],
    ['applications.carriedIn', 1, { received: 5 }, 0],
    ['applications.carriedOut', 0, { carriedOut: 2 }, 2],
    ['applications.granted', 5, { granted: 2, partial: 1 }, 2],
    ['applications.granted', 0, { granted: 2 }, 2],
    ['applications.unable', 2, { 'unable.notHeld': 1 }, 1],
    ['reviews.reconsideration', 0, { 'reviews.reconsideration.total': 1 }, 1],
    ['reviews.litigation', 0, { 'reviews.litigationAfter.total': 1 }, 1],
    ['reviews.reconsideration.corrected', 1, { 'reviews.reconsideration.upheld': 1 }, 0],
    ['disclosure.normative.issued', 0, { 'disclosure.normative.issued': 3 }, 3],
    ['disclosure.penalties.decisions', 4, { 'disclosure.penalties.decisions': 3 }, 3],
    ['disclosure.fees.amount', 12, { 'disclosure.fees.amount': 11.4 }, 11.4],
    ['disclosure.fees.amount', 0, { 'disclosure.fees.amount': 6.8 }, 6.8],
  ])('%s %d %o', (subject, value, given, expected) => {
    expect(judge(subject, value, table(given))).toBe(expected);
  });
});

test('a blank leaves open what the table says', () => {
  expect(judge('applications.received', 5, table({ received: null as unknown as number }))).toBeNull();
  const facts = table({ received: 3 });
  facts.set('applications.carriedIn.total', { value: null });
  expect(judge('applications.received', 5, facts)).toBeNull();
});

test('a claim held against the tables: agreed, denied, or without a figure', () => {
  const facts = table({ received: 5, carriedIn: 2 });
  const held = (subject: ClaimSubject, value: number) => holdAgainst({ subject, value }, facts);
  expect(held('applications.received', 7)).toEqual({
    agrees: true,
    figure: 7,
    facts: ['applications.received.total', 'applications.carriedIn.total'],
  });
  expect(held('applications.received', 6)).toEqual({
    agrees: false,
    figure: 5,
    facts: ['applications.received.total'],
  });
  expect(held('disclosure.rules.issued', 1)).toEqual({ agrees: null, figure: null, facts: [] });
  facts.set('applications.carriedIn.total', { value: null });
  expect(held('applications.received', 5).agrees).toBe(true);
  expect(held('applications.received', 6).agrees).toBeNull();
});

test('a missing row does so too, but the rows of the other edition are not missed', () => {
  const facts = table({ received: 3, processed: 3 });
  facts.delete('applications.carriedIn.total');
  expect(judge('applications.received', 5, facts)).toBeNull();
  expect(judge('applications.handled', 9, table({ received: 3, processed: 3 }, '2019'))).toBe(3);
  expect(judge('applications.handled', 2, table({ processed: 3, other: 1 }, '2019'))).toBeNull();
  expect(judge('disclosure.normative.issued', 4, table({ 'disclosure.normative.produced': 3 }, '2019'))).toBe(
    3,
  );
  expect(
    judge('disclosure.normative.issued', 3, table({ 'disclosure.normative.disclosed': 3 }, '2019')),
  ).toBeNull();
  expect(judge('disclosure.normative.repealed', 4, table({}, '2019'))).toBeNull();
  expect(judge('disclosure.fees.amount', 4, table({}, '2019'))).toBeNull();
});

test('no tables, no contradiction', () => {
  expect(contradicts({ subject: 'applications.received', value: 3 }, new Map())).toBeNull();
});

test('every reading names facts once, the natural one first', () => {
  const received = readingsOf({ subject: 'applications.received', value: 3 });
  expect(received[0]).toEqual({ plus: ['applications.received.total'], minus: [] });
  for (const subject of [
    'applications.handled',
    'applications.denied',
    'reviews.litigation',
    'disclosure.rules.issued',
  ] as const) {
    for (const { plus, minus } of readingsOf({ subject, value: 1 })) {
      expect(new Set([...plus, ...minus]).size).toBe(plus.length + minus.length);
    }
  }
});

test('from sentence to contradiction', () => {
  const facts = table({ received: 80, carriedIn: 6, processed: 86 });
  const [claim] = readClaims('全年共处理政府信息公开申请86件（含上年度结转6件）。', TOWN);
  expect(claim && contradicts(claim, facts)).toBeNull();
  const [wrong] = readClaims('全年共处理政府信息公开申请96件（含上年度结转6件）。', TOWN);
  expect(wrong && contradicts(wrong, facts)).toEqual({
    expected: 80,
    facts: ['applications.received.total'],
  });
});
