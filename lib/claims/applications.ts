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
import type { ClaimSubject } from './types';

// Words that may stand between verb, object and number without making the count one of something less.
const GAP = '[mhijsyTp:]*';
const COUNT = '[mjpHBQ:]*N';
const NO_TAIL = '(?![mj]*[xUOTa])';

/** 收到(并办理)…申请…5件 · 收到5件…申请 · 申请…收到5件 · 政府信息公开申请5件 */
const RECEIVED = [
  new RegExp(`[RT](?:[jm]*[RHB])*${GAP}[Aa]${COUNT}(?!O)`),
  new RegExp(`[RT](?:[jm]*[RHB])*${GAP}N${GAP}[Aa]${NO_TAIL}`),
  /[At][mpsy:]*[RT](?:[jm]*[RHB])*[m:]*[N=](?![xOT])/,
  new RegExp(`[RT](?:[jm]*[RHB])*${GAP}[Aa][m:]*=`),
];
const NAMED_ONLY = /^[mysjb:]*A[m:]*[N=](?![xOT])/;
const RECEIVED_SHORT = /^[mysbQ]*R(?:[jm]*[HB])*[mp:]*N(?![xOTAa])/;

/** 办结…申请5件 · 办结5件申请 · 申请办结5件; then without the object: 办结5件 · 5件已办结 */
const HANDLED = [
  new RegExp(`[HB](?:[jmY]*[HB])*${GAP}[Aa]${COUNT}(?!O)`),
  new RegExp(`[HB](?:[jm]*[HB])*${GAP}N[mship]*[Aa]${NO_TAIL}`),
  /A[mpsy]*[HB](?:[jm]*[HB])*[m:]*N(?![xOT])/,
];
const HANDLED_SHORT = [/^[mysbQYj]*[HB](?:[jm]*[HB])*[mp:]*N(?![xOTAa])/, /^[mys]*N[mQY]*[HB]+m*$/];
const HANDLED_ALL = /^[^XvNn=&JucOo]*(?:Q[^XvNn=&JucOo]*|[mx]*Y[mx]*)[HB][^XvNn=&JucOo]*$/;

/** 未收到…申请 · 无…申请 · 未收到…申请0件 · 申请…未收到 */
const NONE = [
  /(?:[Xv][mUQ]*[RT](?:[jm]*[RHB])*|v)[mhijsyTpU:]*(?:N[mp]*)?[Aat][mp]*(?:[N=][mp]*)?(?=$|j[AaEStGOm])/,
  /[At][mpsy:]*[Xv][mQ]*(?:[RT]|(?<=v))[m]*$/,
];

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

/** A bare 申请 is one of ours only where the paragraph speaks of applications. */
const named = (reading: Reading, clause: Clause, found: Found): boolean =>
  wordOf('At', clause, found) !== null || reading.topic === 'applications';

/** Whose applications: of everybody, or plainly of one side only; null for a side that is no column. */
function applicants(
  reading: Reading,
  clause: Clause,
  found: Found,
): '' | '.person' | '.organisations' | null {
  const person = wordOf('h', clause, found) !== null;
  const organisation = wordOf('i', clause, found);
  if (person === (organisation !== null)) return '';
  if (person) return '.person';
  return organisation !== null && wordsIn(reading, organisation) === '法人' ? '.organisations' : null;
}

const first = (patterns: readonly RegExp[], clause: Clause, from: number): Found | null => {
  for (const pattern of patterns) {
    const found = find(pattern, clause, from);
    if (found !== null) return found;
  }
  return null;
};

/** Leaves out leading words that only lead to the claim's own. */
function trimmed(clause: Clause, found: Found, lead = 'mysjbQYw:'): Found {
  let { from } = found;
  while (from < found.to && lead.includes(clause.letters[from] as string)) from++;
  return { from, to: found.to };
}

function readReceived(reading: Reading, clause: Clause, from: number): Proposal | null {
  let found = first(RECEIVED, clause, from);
  if (found !== null && !named(reading, clause, found)) found = null;
  if (found === null && from === 0) {
    found = find(NAMED_ONLY, clause);
    if (found !== null) {
      found = trimmed(clause, found);
      const object = clause.tokens[found.from] as Token;
      const number = wordOf('N=', clause, found) as Token;
      // 依申请公开5条 may be documents; 依申请公开0件 is none, unless the sentence lists what was published.
      const none =
        number.value === 0 && number.unit !== '条' && !reading.published && !clause.letters.includes('P');
      if (!none && !/公开类?的?申请|[信件函]$/.test(wordsIn(reading, object))) return null;
    } else if (reading.named && reading.received === null) {
      found = find(RECEIVED_SHORT, clause);
      if (found !== null) found = trimmed(clause, found);
    }
  }
  if (found === null || reading.parts !== null || !speaksForUnit(reading, clause, found, 'OcXvJ'))
    return null;
  const side = applicants(reading, clause, found);
  const number = wordOf('N=', clause, found);
  if (side === null || number === null) return null;
  // A bare number is the count only after 为 or a colon.
  if (number.letter === '=' && !'为是:'.includes(reading.text[number.start - 1] as string)) return null;
  const range = found;
  const also = side === '' && /[RT].*[HB]/.test(clause.letters.slice(found.from, found.to));
  const subject = also ? 'applications.receivedOrHandled' : (`applications.received${side}` as const);
  return {
    ...range,
    make() {
      const draft = claim(reading, clause, range, subject, number.value);
      if (side === '') reading.received = draft;
    },
  };
}

function readHandled(reading: Reading, clause: Clause, from: number): Proposal | null {
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
    },
  };
}

function readNone(reading: Reading, clause: Clause, from: number): Proposal | null {
  const found = first(NONE, clause, from);
  if (found === null || !named(reading, clause, found)) return null;
  const number = wordOf('N=', clause, found);
  // 未收到一件申请 is none as well; any other number beside a negation is beyond us.
  if (number !== null && number.value > (number.letter === 'N' ? 1 : 0)) return null;
  const side = applicants(reading, clause, found);
  if (side === null || !speaksForUnit(reading, clause, found, 'OcJ')) return null;
  return {
    ...found,
    make: () => void claim(reading, clause, found, `applications.received${side}`, 0, true),
  };
}

function readResult(reading: Reading, clause: Clause, from: number): Proposal | null {
  const none = find(RESULT_NONE, clause, from);
  const found = none ?? find(RESULT, clause, from) ?? find(RESULT_AFTER, clause, from);
  if (found === null || !speaksForUnit(reading, clause, found, 'OcJ')) return null;
  const ours = reading.topic === 'applications' && reading.received !== null;
  if (!ours && wordOf('A', clause, found) === null) return null;
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

function readCarried(reading: Reading, clause: Clause, from: number): Proposal | null {
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
      const whole = reading.received;
      const inside =
        clause.bracketed || reading.parts !== null || clause.letters.slice(0, found.from).includes('w');
      if (inwards === null || none !== null || !inside || whole === null || whole.value < value) return;
      // 共处理12件（含上年结转2件）: ten are new.
      whole.value -= value;
      whole.end = Math.max(whole.end, draft.end);
      reading.parts = null;
    },
  };
}

/** 均已答复: all that were just counted. */
function readHandledAll(reading: Reading, clause: Clause, from: number): Proposal | null {
  const { received } = reading;
  if (received === null || received.value === 0 || reading.parts !== null) return null;
  const found = find(HANDLED_ALL, clause, from);
  if (found === null || !speaksForUnit(reading, clause, found, 'PGES')) return null;
  const { value } = received;
  return { ...found, make: () => void claim(reading, clause, found, 'applications.handledAll', value) };
}

/** Each piece of grammar with the letters that it cannot do without. */
const GRAMMAR = [
  { needs: /[Xv]/, read: readNone },
  { needs: /C/, read: readCarried },
  { needs: /[N=]/, read: readReceived },
  { needs: /[HB].*N|N.*[HB]/, read: readHandled },
  { needs: /r/, read: readResult },
  { needs: /[HB]/, read: readHandledAll },
];
const IN_BRACKETS = GRAMMAR.filter(({ read }) => read === readCarried);

/** Reads what a clause says of applications (table 2), from left to right. */
export function readApplications(reading: Reading, clause: Clause): void {
  if (!/[AatRTHBCr]/.test(clause.letters)) return;
  const grammar = (clause.bracketed ? IN_BRACKETS : GRAMMAR).filter(({ needs }) =>
    needs.test(clause.letters),
  );
  let from = 0;
  // A clause that says more than this is no sentence but a table run together.
  for (let claims = 0; claims < 5 && from < clause.letters.length; claims++) {
    let next: Proposal | null = null;
    for (const { read } of grammar) {
      const proposal = read(reading, clause, from);
      if (proposal !== null && (next === null || proposal.from < next.from)) next = proposal;
    }
    if (next === null) return;
    next.make();
    from = next.to;
  }
}
