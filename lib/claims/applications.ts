import type { Clause } from './clauses';
import { claim, type Found, find, type Reading, speaksForUnit, wordOf, wordsIn } from './reader';
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
  /[At][mps:]*[RT](?:[jm]*[RHB])*[m:]*N(?![xOT])/,
];
const NAMED_ONLY = /^[mysjb:]*A[m:]*[N=](?![xOT])/;
const RECEIVED_SHORT = /^[mysbQ]*R(?:[jm]*[HB])*[mp:]*N(?![xOTa])/;

/** 办结…申请5件 · 办结5件申请 · 申请办结5件; then without the object: 办结5件 · 5件已办结 */
const HANDLED = [
  new RegExp(`[HB](?:[jmY]*[HB])*${GAP}[Aa]${COUNT}(?!O)`),
  new RegExp(`[HB](?:[jm]*[HB])*${GAP}N[mship]*[Aa]${NO_TAIL}`),
  /A[mps]*[HB](?:[jm]*[HB])*[m:]*N(?![xOT])/,
];
const HANDLED_SHORT = [/^[mysbQYj]*[HB](?:[jm]*[HB])*[mp:]*N(?![xOTa])/, /^[mys]*N[mQY]*[HB]+m*$/];
const HANDLED_ALL = /^[^XvNn=JucOo]*(?:Q[^XvNn=JucOo]*|[mx]*Y[mx]*)[HB][^XvNn=JucOo]*$/;

/** 未收到…申请 · 无…申请 · 未收到…申请0件 · 申请…未收到 */
const NONE = [
  /(?:[Xv][mUQ]*[RT](?:[jm]*[RHB])*|v)[mhijsyTpU:]*(?:N[mp]*)?[Aat][mp]*(?:[N=][mp]*)?(?=$|j[AaEStGOm])/,
  /[At][mps:]*[Xv][mQ]*(?:[RT]|(?<=v))[m]*$/,
];

const RESULT = /^[mysYwjbQ:]*r(?:[jm]*r)*[m:Aa]*N(?![xOT])/;
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
const CARRIED_OUT = [/C[m]*V[mHBjAa:]*N/, /V[m]*C[mHBjAa:]*N/, /N[mAaHBYj]*C[m]*V[mHB]*/];
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
function trimmed(clause: Clause, found: Found, lead = 'mysjbQw:'): Found {
  let { from } = found;
  while (from < found.to && lead.includes(clause.letters[from] as string)) from++;
  return { from, to: found.to };
}

function readReceived(reading: Reading, clause: Clause, from: number): Found | null {
  let found = first(RECEIVED, clause, from);
  if (found !== null && !named(reading, clause, found)) found = null;
  if (found === null && from === 0) {
    found = find(NAMED_ONLY, clause);
    if (found !== null) {
      found = trimmed(clause, found);
      const object = clause.tokens[found.from] as Token;
      const last = clause.tokens[found.to - 1] as Token;
      // 依申请公开5条 may be documents; 为 or a colon makes a bare number the count.
      if (!/公开类?的?申请/.test(wordsIn(reading, object))) return null;
      if (last.letter === '=' && !'为是:'.includes(reading.text[last.start - 1] as string)) return null;
    } else if (reading.named && reading.received === null) {
      found = find(RECEIVED_SHORT, clause);
      if (found !== null) found = trimmed(clause, found);
    }
  }
  if (found === null || !speaksForUnit(reading, clause, found, 'OcXvJ') || reading.parts) return null;
  const side = applicants(reading, clause, found);
  const number = wordOf('N=', clause, found);
  if (side === null || number === null) return null;
  const also = side === '' && /[RT].*[HB]/.test(clause.letters.slice(found.from, found.to));
  const draft = claim(
    reading,
    clause,
    found,
    also ? 'applications.receivedOrHandled' : `applications.received${side}`,
    number.value,
  );
  if (side === '') reading.received = draft;
  return found;
}

function readHandled(reading: Reading, clause: Clause, from: number): Found | null {
  let found = first(HANDLED, clause, from);
  if (found !== null && !named(reading, clause, found)) found = null;
  if (found === null && (reading.received !== null || reading.named)) {
    found = first(HANDLED_SHORT, clause, from);
    if (found !== null) found = trimmed(clause, found);
  }
  if (found === null) return null;
  const number = count(clause, found) as Token;
  const timed = wordOf('Y', clause, { from, to: found.to }) !== null;
  // 按时办结4件 may leave out the late ones, unless it is all that came.
  if (timed && number.value !== reading.received?.value) return null;
  if (!speaksForUnit(reading, clause, found, 'OcXvJ') || reading.parts) return null;
  if (applicants(reading, clause, found) !== '') return null;
  const either = wordOf('H', clause, found) === null;
  const draft = claim(
    reading,
    clause,
    found,
    either ? 'applications.receivedOrHandled' : 'applications.handled',
    number.value,
  );
  if (either && reading.received === null) reading.received = draft;
  return found;
}

function readNone(reading: Reading, clause: Clause, from: number): Found | null {
  const found = first(NONE, clause, from);
  if (found === null || !named(reading, clause, found)) return null;
  const number = wordOf('N=', clause, found);
  // 未收到一件申请 is none as well; any other number beside a negation is beyond us.
  if (number !== null && number.value > (number.letter === 'N' ? 1 : 0)) return null;
  if (!speaksForUnit(reading, clause, found, 'OcJ')) return null;
  const side = applicants(reading, clause, found);
  if (side !== null) claim(reading, clause, found, `applications.received${side}`, 0, true);
  return found;
}

function readResult(reading: Reading, clause: Clause, from: number): Found | null {
  const none = find(RESULT_NONE, clause, from);
  const found = none ?? find(RESULT, clause, from) ?? find(RESULT_AFTER, clause, from);
  if (found === null || (reading.topic !== 'applications' && wordOf('A', clause, found) === null))
    return null;
  if (reading.received === null && wordOf('A', clause, found) === null) return null;
  if (!speaksForUnit(reading, clause, found, 'OcJ')) return null;
  const subjects = new Set<ClaimSubject>();
  for (let i = found.from; i < found.to; i++) {
    if (clause.letters[i] === 'r') {
      subjects.add(RESULTS[wordsIn(reading, clause.tokens[i] as Token)] as ClaimSubject);
    }
  }
  let [subject] = subjects;
  if (subjects.size === 2 && subjects.has('applications.granted') && subjects.has('applications.partial')) {
    subject = 'applications.grantedAndPartial';
  } else if (subjects.size !== 1) return found;
  const value = none === null ? (count(clause, found)?.value ?? 0) : 0;
  if (subject !== undefined) claim(reading, clause, trimmed(clause, found), subject, value, none !== null);
  return found;
}

function readCarried(reading: Reading, clause: Clause, from: number): Found | null {
  if (reading.topic !== 'applications' || clause.letters.includes('O')) return null;
  const noIn = find(NO_CARRIED_IN, clause, from);
  const noOut = find(NO_CARRIED_OUT, clause, from);
  const none = noIn ?? noOut;
  const inwards = noIn ?? first(CARRIED_IN, clause, from);
  const found = none ?? inwards ?? first(CARRIED_OUT, clause, from);
  if (found === null || !speaksForUnit(reading, clause, found, 'cJ~')) return null;
  const value = none === null ? (count(clause, found)?.value ?? 0) : 0;
  const draft = claim(
    reading,
    clause,
    found,
    inwards === null ? 'applications.carriedOut' : 'applications.carriedIn',
    value,
    none !== null,
  );
  const whole = reading.received;
  const inside = clause.bracketed || reading.parts || clause.letters.slice(0, found.from).includes('w');
  if (inwards !== null && none === null && inside && whole !== null && whole.value >= value) {
    // 共处理12件（含上年结转2件）: ten are new.
    whole.value -= value;
    whole.end = Math.max(whole.end, draft.end);
  }
  return found;
}

/** 均已答复: all that were just counted. */
function readHandledAll(reading: Reading, clause: Clause): Found | null {
  const { received } = reading;
  if (received === null || received.value === 0 || reading.parts || clause.bracketed) return null;
  const found = find(HANDLED_ALL, clause);
  if (found === null || !speaksForUnit(reading, clause, found, 'PGES')) return null;
  claim(reading, clause, found, 'applications.handledAll', received.value);
  return found;
}

const READERS = [readNone, readCarried, readReceived, readHandled, readResult];

/** Reads what a clause says of applications (table 2), from left to right. */
export function readApplications(reading: Reading, clause: Clause): void {
  if (!/[AaRTHBCrt]/.test(clause.letters) && !reading.named) return;
  let from = 0;
  for (let rounds = 0; rounds < 6; rounds++) {
    // What begins first comes first: 新收10件，but also 结转上年2件并新收10件 in one clause.
    let found: Found | null = null;
    for (const read of READERS) {
      found = clause.bracketed && read !== readCarried ? null : read(reading, clause, from);
      if (found !== null) break;
    }
    if (found === null) break;
    from = found.to;
    while (clause.letters[from] === 'j') from++;
    if (from >= clause.letters.length) return;
  }
  if (from === 0) readHandledAll(reading, clause);
  else if (/^[mysQYj]*$/.test('')) {
    readTail(reading, clause, from);
  }
}

/** 收到申请5件并全部办结 in one clause. */
function readTail(reading: Reading, clause: Clause, from: number): void {
  const rest: Clause = {
    ...clause,
    tokens: clause.tokens.slice(from),
    letters: clause.letters.slice(from),
  };
  readHandledAll(reading, rest);
}
