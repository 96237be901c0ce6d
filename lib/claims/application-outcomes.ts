import { applicants, COUNT, first, GAP, NO_TAIL, named, trimmed } from './application-words';
import type { ClaimSubject } from './claim';
import type { Clause } from './clauses';
import {
  claim,
  type Found,
  find,
  type Proposal,
  type Reading,
  speaksForUnit,
  wordOf,
  wordsIn,
} from './reader';
import type { Token } from './scanner';

/** 办结…申请5件 · 办结5件申请 · 申请办结5件; then without the object: 办结5件 · 5件已办结 */
const HANDLED = [
  new RegExp(`[HB](?:[jmY]*[HB])*${GAP}[Aa]${COUNT}(?!O)`),
  new RegExp(`[HB](?:[jm]*[HB])*${GAP}N[mship]*[Aa]${NO_TAIL}`),
  /A[mpsy]*[HB](?:[jm]*[HB])*[m:]*N(?![xOT])/,
];
const HANDLED_SHORT = [/^[mysbQYj]*[HB](?:[jm]*[HB])*[mp:]*N(?=$|[pjkQ])/, /^[mys]*N[mQY]*[HB]+m*$/];
const HANDLED_ALL = /^[^XvNn=&JucOo]*(?:Q[^XvNn=&JucOo]*|[mx]*Y[mx]*)[HB][^XvNn=&JucOo]*$/;

const RESULT = /^(?:[mysbHBfaA]*:)?[mysYwjbQ:]*r(?:[jm]*r)*[m:Aa]*N(?![xOT])/;
const RESULT_AFTER = /^[mysw]*N[mQ]*r(?:[jm]*r)*[mAa]*$/;
const RESULT_NONE = /^[mys]*Q?[Xv][mQ]*r(?:[jm]*r)*[mAa]*$/;
const RESULTS: Readonly<Record<string, ClaimSubject>> = {
  予以公开: 'applications.granted',
  同意公开: 'applications.granted',
  部分公开: 'applications.partial',
  不予公开: 'applications.denied',
  不予以公开: 'applications.denied',
  无法提供: 'applications.unable',
  不能提供: 'applications.unable',
  不予处理: 'applications.refused',
  其他处理: 'applications.other',
};

/** 上年结转2件 · 结转上年2件 · 2件系上年结转; 结转下年2件 · 2件结转下年 · 下年结转2件 */
const CARRIED_IN = [/l[mjsp]*C[mHBjyA:a]*N/, /C[m]*l[mHBjAa:]*N/, /N[mQ]*l[m]*C[myAa]*$/];
const CARRIED_OUT = [/C[m]*V[mHBJjAa:]*N/, /V[m]*C[mHBJjAa:]*N/, /N[mAaHBYj]*C[m]*V[mHBJ]*/];
const NO_CARRIED_IN = /[Xv][m]*(?:l[m]*C|C[m]*l)[mAa]*$/;
const NO_CARRIED_OUT = /[Xv][m]*(?:C[m]*V|V[m]*C)[mHBAa]*$/;

const count = (clause: Clause, found: Found): Token | null => wordOf('N', clause, found);

export function readHandled(reading: Reading, clause: Clause, from: number): Proposal | null {
  let found = first(HANDLED, clause, from);
  if (found !== null && !named(reading, clause, found)) found = null;
  if (found === null && reading.named) {
    found = first(HANDLED_SHORT, clause, from);
    if (found !== null) found = trimmed(clause, found);
  }
  if (found === null || reading.parts !== null) return null;
  const range = found;
  const { value } = count(clause, range) as Token;
  const timed = wordOf('Y', clause, { from, to: range.to }) !== null;
  // 按时办结4件 may leave out the late ones, unless it is all that came.
  if (timed && value !== reading.received?.value) return null;
  if (!speaksForUnit(reading, clause, range, 'OcXvJ') || applicants(reading, clause, range) !== '')
    return null;
  // 收到8件，撤回1件，办理7件: beside a count of those received, 办理 is how many were finished.
  const either = wordOf('H', clause, range) === null && reading.received === null;
  return {
    ...range,
    make() {
      const draft = claim(
        reading,
        clause,
        range,
        either ? 'applications.receivedOrHandled' : 'applications.handled',
        value,
      );
      if (either) reading.received = draft;
      reading.counted = draft;
    },
  };
}

export function readResult(reading: Reading, clause: Clause, from: number): Proposal | null {
  const none = find(RESULT_NONE, clause, from);
  const found = none ?? find(RESULT, clause, from) ?? find(RESULT_AFTER, clause, from);
  if (found === null || !speaksForUnit(reading, clause, found, 'OcJ')) return null;
  const ours = reading.topic === 'applications' && reading.received !== null;
  if (!ours && wordOf('A', clause, found) === null) return null;
  // 主动公开5件，同意公开10件: both kinds may be 予以公开 in the table.
  if (reading.published && wordsIn(reading, wordOf('r', clause, found) as Token) === '同意公开') return null;
  const subjects = new Set<ClaimSubject | undefined>();
  for (let i = found.from; i < found.to; i++) {
    if (clause.letters[i] === 'r') subjects.add(RESULTS[wordsIn(reading, clause.tokens[i] as Token)]);
  }
  let [subject] = subjects;
  if (subjects.size > 1) {
    const both = subjects.has('applications.granted') && subjects.has('applications.partial');
    subject = both && subjects.size === 2 ? 'applications.grantedAndPartial' : undefined;
  }
  if (subject === undefined) return null;
  const stated = subject;
  const value = none === null ? (count(clause, found)?.value ?? 0) : 0;
  return {
    ...found,
    make: () =>
      void claim(reading, clause, trimmed(clause, found, 'mysjbQYw:HBfaA'), stated, value, none !== null),
  };
}

export function readCarried(reading: Reading, clause: Clause, from: number): Proposal | null {
  if (reading.topic !== 'applications' || clause.letters.includes('O')) return null;
  const noIn = find(NO_CARRIED_IN, clause, from);
  const none = noIn ?? find(NO_CARRIED_OUT, clause, from);
  const inwards = none === null ? first(CARRIED_IN, clause, from) : noIn;
  const found = none ?? inwards ?? first(CARRIED_OUT, clause, from);
  if (found === null || !speaksForUnit(reading, clause, found, 'c')) return null;
  const subject = inwards === null ? 'applications.carriedOut' : 'applications.carriedIn';
  const value = none === null ? (count(clause, found)?.value ?? 0) : 0;
  return {
    ...found,
    make() {
      const draft = claim(reading, clause, found, subject, value, none !== null);
      const whole = reading.counted;
      const inside =
        clause.bracketed || reading.parts !== null || clause.letters.slice(0, found.from).includes('w');
      if (inwards === null || none !== null || !inside || whole === null || whole.value < value) return;
      // 共处理12件（含上年结转2件）: ten are new, whatever has become of them.
      if (whole.subject === 'applications.handled') whole.subject = 'applications.receivedOrHandled';
      whole.value -= value;
      whole.carriedIn = (whole.carriedIn ?? 0) + value;
      whole.end = Math.max(whole.end, draft.end);
      reading.parts = null;
    },
  };
}

/** 均已答复: all that were just counted. */
export function readHandledAll(reading: Reading, clause: Clause, from: number): Proposal | null {
  const { received } = reading;
  if (received === null || received.value === 0 || reading.parts !== null) return null;
  const found = find(HANDLED_ALL, clause, from);
  if (found === null || !speaksForUnit(reading, clause, found, 'PGES')) return null;
  return {
    ...found,
    make() {
      const { value, carriedIn } = received;
      const draft = claim(reading, clause, found, 'applications.handledAll', value);
      if (carriedIn !== undefined) draft.carriedIn = carriedIn;
    },
  };
}
