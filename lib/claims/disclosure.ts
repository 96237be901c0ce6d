import type { ClaimSubject } from './claim';
import type { Clause } from './clauses';
import { claim, type Found, find, type Reading, speaksForUnit, wordOf } from './reader';
import type { Token } from './scanner';

type Act = 'issued' | 'repealed' | 'inForce';
const ACTS: Readonly<Record<string, Act>> = { I: 'issued', D: 'repealed', F: 'inForce' };

/** 未制发规范性文件 · 无规范性文件制发、废止情况 */
const NO_DOCUMENTS =
  /[Xv][mU]*(?:(?:I(?:j?I)*|D)[mU]*[ZK](?:[mj]*[ZK])*|[ZK](?:[mj]*[ZK])*m*[ID](?:[jm]*[ID])*)m*$/;
/** 制发规范性文件3件 · 制发3件规范性文件 · 规范性文件制发3件; then without the object: 废止1件 */
const DOCUMENTS = [
  /I(?:j?I)*[mp]*[KZ][mp:]*N(?![xO])/,
  /I(?:j?I)*[mp]*N[m]*[KZ](?![xOP])/,
  /[KZ][ms:]*I(?:j?I)*[m:]*N(?![xO])/,
  /D[m]*[KZ][mp:]*N(?![xO])/,
  /D[m]*N[m]*[KZ](?![xOP])/,
  /[KZ][ms:]*D[m:]*N(?![xO])/,
  /F[m]*[KZ][mp:]*N(?![xO])/,
  /F[m]*N[m]*[KZ](?![xOP])/,
  /[KZ][ms:]*F[m:]*N(?![xO])/,
];
const DOCUMENTS_SHORT = /^[mysjw]*[IDF][m:]*N(?![xO])/;

const DECIDERS: Readonly<Record<string, ClaimSubject>> = {
  '1': 'disclosure.licensing.decisions',
  '5': 'disclosure.licensing.decisions',
  '2': 'disclosure.penalties.decisions',
  '6': 'disclosure.penalties.decisions',
  '3': 'disclosure.coercion.decisions',
  '7': 'disclosure.coercion.decisions',
};
/** 作出行政许可(决定)3件 · 行政许可决定3件 · 行政处罚3件; a bare 行政许可3项 may be items on offer. */
const DECISIONS = [
  /W[m]*[1235-7][m:]*N(?![xO])/,
  /W[m]*N[m]*[1235-7](?![xOPf])/,
  /^[mysj:]*[1236-7][mW:]*N(?![xO])/,
];
const NO_DECISIONS = /(?:X[m]*W|v)[mU]*[1235-7](?:[mj]*[1235-7])*m*$/;

const FEES = /(?:L[m]*|(?<![xk]))4[mL:]*M(?!x)/;
const FEES_FIRST = /L[m]*M[m]*4/;
const NO_FEES = /(?:X[mU]*L|v)[mU]*4m*$/;

/** 行政事业性收费为零: a bare number is an amount only as nothing, and only after 为. */
const ZERO_FEES = /(?<![xk])4[mL:]*=m*$/;

const unitOf = (clause: Clause, found: Found): string => wordOf('N', clause, found)?.unit ?? '';

function readDocuments(reading: Reading, clause: Clause): void {
  const none = find(NO_DOCUMENTS, clause);
  if (none !== null) {
    if (!speaksForUnit(reading, clause, none, 'OP')) return;
    const words = clause.letters.slice(none.from, none.to);
    for (const kind of new Set(words.match(/[ZK]/g))) {
      for (const act of new Set(words.match(/[ID]/g))) {
        const row = kind === 'K' ? 'normative' : 'rules';
        claim(reading, clause, none, `disclosure.${row}.${act === 'I' ? 'issued' : 'repealed'}`, 0, true);
      }
    }
    return;
  }
  let found: Found | null = null;
  let kind: 'normative' | 'rules' | null = null;
  for (const pattern of DOCUMENTS) {
    const next = find(pattern, clause);
    if (next !== null && (found === null || next.from < found.from)) found = next;
  }
  if (found !== null) {
    kind = wordOf('K', clause, found) === null ? 'rules' : 'normative';
    reading.normative = kind === 'normative';
  } else if (reading.normative) {
    found = find(DOCUMENTS_SHORT, clause);
    kind = 'normative';
  }
  // 规章和规范性文件3件 counts two rows at once.
  if (
    found === null ||
    /[KZ]/.test(clause.letters[found.from - 1] ?? '') ||
    !speaksForUnit(reading, clause, found, 'OPXv')
  )
    return;
  while ('mysjw'.includes(clause.letters[found.from] as string))
    found = { from: found.from + 1, to: found.to };
  const act = ACTS[clause.letters.slice(found.from, found.to).match(/[IDF]/)?.[0] ?? ''];
  const number = wordOf('N', clause, found);
  if (act !== undefined && number !== null)
    claim(reading, clause, found, `disclosure.${kind as 'rules'}.${act}`, number.value);
}

function readDecisions(reading: Reading, clause: Clause): void {
  const none = find(NO_DECISIONS, clause);
  if (none !== null) {
    const kinds = clause.letters.slice(none.from, none.to).match(/[1235-7]/g) ?? [];
    // 无行政许可 may mean that it has no such power on offer; 决定 or 未作出 says that it took none.
    const plain = wordOf('X', clause, none) !== null || /[123]/.test(kinds[kinds.length - 1] as string);
    if (!plain || !speaksForUnit(reading, clause, none, 'OP')) return;
    for (const kind of new Set(kinds)) claim(reading, clause, none, DECIDERS[kind] as ClaimSubject, 0, true);
    return;
  }
  if (reading.published) return;
  // 办理行政许可326件，行政处罚12件: cases dealt with, which need not be decisions.
  if (/[RHBT].*[5-7]/.test(clause.letters)) reading.cases = true;
  for (const pattern of DECISIONS) {
    let found = find(pattern, clause);
    if (found === null) continue;
    while ('mysj:'.includes(clause.letters[found.from] as string))
      found = { from: found.from + 1, to: found.to };
    const kind = wordOf('123567', clause, found) as Token;
    const number = wordOf('N', clause, found) as Token;
    if (reading.cases && !/[W123]/.test(clause.letters)) return;
    // 条 counts items of information, 项 items on offer.
    const unit = unitOf(clause, found);
    if (unit === '条' || (unit === '项' && '567'.includes(kind.letter))) return;
    if (/[PO]/.test(clause.letters) || !speaksForUnit(reading, clause, found, 'Xvc')) return;
    if (/[1235-7]j?$/.test(clause.letters.slice(0, found.from)) || /[1235-7].*[1235-7]/.test(clause.letters))
      return;
    claim(reading, clause, found, DECIDERS[kind.letter] as ClaimSubject, number.value);
    return;
  }
}

function zeroFees(reading: Reading, clause: Clause): Found | null {
  const found = find(ZERO_FEES, clause);
  if (found === null) return null;
  const { value, start } = wordOf('=', clause, found) as Token;
  return value === 0 && '为是:'.includes(reading.text[start - 1] as string) ? found : null;
}

function readFees(reading: Reading, clause: Clause): void {
  const none = find(NO_FEES, clause) ?? zeroFees(reading, clause);
  const found = none ?? find(FEES, clause) ?? find(FEES_FIRST, clause);
  if (found === null || !speaksForUnit(reading, clause, found, none === null ? 'OXv' : 'O')) return;
  const value = none === null ? (wordOf('M', clause, found) as Token).value : 0;
  claim(reading, clause, found, 'disclosure.fees.amount', value, none !== null);
}

/** Reads what a clause says of documents, decisions and fees (table 1). */
export function readDisclosure(reading: Reading, clause: Clause): void {
  if (clause.bracketed) return;
  if (clause.letters.includes('P')) reading.published = true;
  if (/[KZ]/.test(clause.letters) || reading.normative) readDocuments(reading, clause);
  if (/[1235-7]/.test(clause.letters)) readDecisions(reading, clause);
  if (clause.letters.includes('4')) readFees(reading, clause);
}
