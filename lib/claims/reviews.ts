import type { ReviewResult } from './claim';
import type { Clause } from './clauses';
import { claim, type Found, find, type Reading, speaksForUnit, wordOf, wordsIn } from './reader';
import type { Token } from './scanner';

// 因政府信息公开工作被申请…, 针对我局…引发的…: what may lead to the words, and nothing unknown among it.
const LEAD = '[mfsyRTBGAtaOjQhib:+pPD]';
const OBJECTS = '[ESdg](?:[mfaj]*[ESdg])*';
/** 未发生…行政复议、行政诉讼 · 无行政复议、无行政诉讼 · 行政复议、行政诉讼均未发生 · 均为0 */
const NONE = new RegExp(
  `[Xv][mU]*(?:f*N)?${LEAD}*${OBJECTS}(?:j[Xv]${LEAD}*${OBJECTS})*[mfajOpR]*(?:[N=][mp]*)?$`,
);
const NONE_AFTER = new RegExp(`${OBJECTS}[mfaQ:]*[Xv][mfRT]*$`);
/** 行政复议3件 · 被提起3起行政诉讼 */
const COUNTED = new RegExp(`${OBJECTS}[mfaQUp:]*[N=](?![xO])`);
const COUNTED_FIRST = new RegExp(`[mfR]N[mf]*${OBJECTS}[mfa]*$`);
const ONLY_LEAD = new RegExp(`^[w${LEAD.slice(1, -1)}]*$`);
const RESULT = /^[mysjwf:]*e[mfa:]*N(?!x)/;

/** Said of the cases just counted. */
const NOT_OURS = /无关|不涉及|未涉及|不属于|没有涉及/;

/** Who decides other people's reviews. */
const JUDGES = /司法|法制|[省市县区州盟旗](?:人民)?政府/;

const RESULTS: Readonly<Record<string, ReviewResult>> = {
  维持: 'upheld',
  结果维持: 'upheld',
  纠正: 'corrected',
  结果纠正: 'corrected',
  其他结果: 'otherResult',
  尚未审结: 'pending',
  未审结: 'pending',
};

/** What a clause says, up to a word of it. */
const textOf = (reading: Reading, clause: Clause, to = clause.tokens.length): string =>
  reading.text.slice(clause.tokens[0]?.start, clause.tokens[to - 1]?.end);

/**
 * A government or a bureau of justice decides other people's reviews as well: there, and wherever cases are
 * 收到 or 受理, only words that name disclosure as the cause speak of this table.
 */
function isOurs(reading: Reading, clause: Clause, to: number, none: boolean): boolean {
  const before = clause.letters.slice(0, to);
  const judge = JUDGES.test(reading.context.agency ?? '');
  const words = textOf(reading, clause, to);
  // 受理政府信息公开行政复议12件: what others were taken to task for.
  if (judge && !none && /受理|办理|处理|办结|答复/.test(words)) return false;
  if (/[GAt]/.test(before) || (before.includes('f') && words.includes('被'))) return true;
  if (/[RBHT]/.test(before)) return none && !judge && reading.context.agency !== null;
  return !judge || reading.cause;
}

function claims(reading: Reading, clause: Clause, found: Found, value: number, negated: boolean): void {
  const kinds = new Set(clause.letters.slice(found.from, found.to).replaceAll(/[^ESdg]/g, ''));
  const both = kinds.has('E') && kinds.size > 1;
  const each = value === 0 || clause.letters.slice(found.from, found.to).includes('U');
  reading.review = both ? null : kinds.has('E') ? 'reconsideration' : 'litigation';
  if (both && !each) {
    claim(reading, clause, found, 'reviews.all', value);
    return;
  }
  if (kinds.has('E')) claim(reading, clause, found, 'reviews.reconsideration', value, negated);
  if (kinds.has('S')) claim(reading, clause, found, 'reviews.litigation', value, negated);
  if (kinds.has('d')) claim(reading, clause, found, 'reviews.litigationDirect', value, negated);
  if (kinds.has('g')) claim(reading, clause, found, 'reviews.litigationAfter', value, negated);
}

/**
 * 行政复议3件，其中涉及政府信息公开1件 · 行政处罚200件，行政复议3件: the counts are of all business, as the sentence
 * shows by the time that it comes to this clause. Takes them back.
 */
export function takeBackGeneral(reading: Reading, clause: Clause): void {
  const ours = /[GAt]/.test(clause.letters);
  if (/[1235-7]/.test(clause.letters)) reading.allBusiness = true;
  const among = ours && (clause.bracketed || clause.letters.includes('w'));
  // 行政诉讼3件，均与政府信息公开无关
  const denied = ours && NOT_OURS.test(textOf(reading, clause));
  if ((among && reading.general.length > 0) || denied) reading.allBusiness = true;
  if (reading.allBusiness) {
    for (const draft of reading.general) reading.drafts.splice(reading.drafts.indexOf(draft), 1);
    reading.general = [];
  }
  if (ours) reading.causeHere = true;
}

/** Reads what a clause says of reconsideration and litigation (table 3). */
export function readReviews(reading: Reading, clause: Clause): void {
  if (clause.bracketed) return;
  const { letters } = clause;
  const result = reading.review === null ? null : find(RESULT, clause);
  if (result !== null) {
    const word = wordOf('e', clause, result) as Token;
    const number = wordOf('N', clause, result) as Token;
    const from = clause.tokens.indexOf(word);
    const kind = RESULTS[wordsIn(reading, word)];
    if (kind !== undefined && speaksForUnit(reading, clause, result, 'OXv')) {
      claim(
        reading,
        clause,
        { from, to: result.to },
        `reviews.${reading.review as 'litigation'}.${kind}`,
        number.value,
      );
    }
    return;
  }
  if (!/[ESdg]/.test(letters)) return;
  const none = find(NONE, clause) ?? find(NONE_AFTER, clause);
  if (none !== null) {
    const number = wordOf('N=', clause, none);
    if (number !== null && number.value > 1) return;
    if (!isOurs(reading, clause, none.to, true) || !speaksForUnit(reading, clause, none, 'Jc')) return;
    // The list may go on (…等情况): the claim's words end with the last of what it denies, or with the 0.
    let { to } = none;
    while (number === null && !'ESdgXvRTf'.includes(letters[to - 1] as string)) to--;
    claims(reading, clause, { from: none.from, to }, 0, true);
    return;
  }
  for (let from = 0, found: Found | null; ; from = found.to) {
    found = find(COUNTED_FIRST, clause, from) ?? find(COUNTED, clause, from);
    if (found === null) return;
    const number = wordOf('N=', clause, found) as Token;
    const lead = letters.slice(from, found.from).replace(/^.*:/, '');
    if (!ONLY_LEAD.test(lead) || /[XvO]/.test(lead)) return;
    if (number.letter === '=' && !'为是:'.includes(reading.text[number.start - 1] as string)) continue;
    // 新增1件 leaves out what was pending from the year before.
    if (/新[增收发]/.test(reading.text.slice(clause.tokens[0]?.start, number.end))) return;
    if (letters.includes('分别')) return;
    if (!isOurs(reading, clause, found.to, false)) {
      // 办理行政复议3件、行政诉讼1件: what goes on behind 、 is the same caseload.
      reading.allBusiness = true;
      return;
    }
    if (!speaksForUnit(reading, clause, found, 'JcW567')) return;
    const causeless = reading.allBusiness ? !/[GAt]/.test(letters) : !reading.causeHere;
    const general = causeless && number.value > 0;
    if (general && reading.allBusiness) return;
    const made = reading.drafts.length;
    claims(reading, clause, found, number.value, false);
    if (general) reading.general.push(...reading.drafts.slice(made));
  }
}
