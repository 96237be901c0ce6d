import { readCarried, readHandled, readHandledAll, readResult } from './application-outcomes';
import { applicants, COUNT, first, GAP, NO_TAIL, named, trimmed } from './application-words';
import type { Clause } from './clauses';
import { claim, find, type Proposal, type Reading, speaksForUnit, wordOf, wordsIn } from './reader';
import type { Token } from './scanner';

/** 收到(并办理)…申请…5件 · 收到5件…申请 · 申请…收到5件 · 政府信息公开申请5件 */
const RECEIVED = [
  new RegExp(`[RT](?:[jm]*[RHB])*${GAP}[Aa]${COUNT}(?!O)`),
  new RegExp(`[RT](?:[jm]*[RHB])*${GAP}N${GAP}[Aa]${NO_TAIL}`),
  /[At][mpsy:]*[RT](?:[jm]*[RHB])*[m:]*[N=](?![xOT])/,
  new RegExp(`[RT](?:[jm]*[RHB])*${GAP}[Aa][m:]*=`),
];
const NAMED_ONLY = /^[mysjb:]*A[m:]*[N=](?![xOT])/;
const RECEIVED_SHORT = /^[mysbQ]*R(?:[jm]*[HB])*[mp:]*N(?=$|[pjkQHB])/;

/** 未收到…申请 · 无…申请 · 未收到…申请0件 · 申请…未收到 */
const NONE = [
  /(?:[Xv][mUQ]*[RT](?:[jm]*[RHB])*|v)[mhijsyTpU:]*(?:N[mp]*)?[Aat][mp]*(?:[N=][mp]*)?(?=$|f$|j[AaEStGOm])/,
  /[At][mpsy:]*[Xv][mQ]*(?:[RT]|(?<=v))[m]*$/,
];

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
      if (side === '') reading.received = reading.counted = draft;
    },
  };
}

function readNone(reading: Reading, clause: Clause, from: number): Proposal | null {
  const found = first(NONE, clause, from);
  if (found === null || !named(reading, clause, found)) return null;
  // 没有申请发生 is none; 没有申请被起诉 says nothing of how many there were.
  const behind = clause.tokens[found.to];
  if (behind?.letter === 'f' && !/^(?:发生|出现|情形|现象)$/.test(wordsIn(reading, behind))) return null;
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
