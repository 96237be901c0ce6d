import type { Claim, ClaimContext } from './claim';
import type { Clause } from './clauses';
import { cut } from './clauses';
import { type ClaimForm, note } from './form';
import { FORMS } from './forms';
import { pattern } from './pattern';
import { has, type Note, newReading, newSentence, type Proposal, type Reading } from './reading';
import { scan } from './scanner';
import { settle } from './settle';
import { squeeze } from './squeeze';
import { STEPS } from './steps';
import { takeOffParts } from './steps/division';
import { isOfUntilNow, keepPeriod } from './steps/period';

export { readBreakdowns } from './breakdown';
export type { Breakdown, BreakdownPart, Claim, ClaimContext, ClaimSubject, Count } from './claim';
export type { Note } from './reading';
export {
  type ClaimMeaning as FactReading,
  contradicts,
  type Held,
  holdAgainst,
  readingsOf,
} from './readings';

/** A text without any of these has nothing to say about the three tables. */
const WORTH_READING =
  /申\s*[请請]|复\s*议|诉\s*讼|结\s*转|规\s*[范章]|许\s*可|处\s*罚|强\s*制|收\s*费|公\s*开\s*的?\s*[要请]\s*求|[要请]\s*求\s*[公获提]|依\s*申|起\s*诉|予\s*以\s*公\s*开|部\s*分\s*公\s*开/;

/** A sub-heading below which applications are spoken of. */
const OURS = /依申请公开|公开申请/;

/** A clause that says more than this is no sentence but a table run together. */
const MOST = 6;

/**
 * Reads one paragraph: every count, or statement of none, about the report's own year and unit that the tables
 * state too, with the words' place. What is not plainly such a statement is left out: no claim is ever guessed.
 * @param notes takes what each step and form decided and why, for `npm run read`
 */
export function readClaims(text: string, context: ClaimContext, notes: Note[] | null = null): Claim[] {
  if (!WORTH_READING.test(text)) return [];
  const squeezed = squeeze(text);
  const reading = newReading(squeezed.text, context, notes);
  if (OURS.test(context.under ?? '')) {
    reading.topic = 'applications';
    reading.headed = true;
  }
  for (const clause of cut(scan(squeezed.text, context), squeezed.text)) {
    if (clause.opens) newSentence(reading);
    readClause(reading, clause);
    keepSentence(reading, clause);
    keepPeriod(reading, clause);
    reading.sentence.before = clause;
    reading.headed = isHeading(clause) || (reading.headed && ONLY_WHEN.test(clause.letters));
  }
  settle(reading);
  return reading.drafts.map(({ start: from, end: to, ...draft }) => {
    const start = squeezed.at[from] as number;
    const end = (squeezed.at[to - 1] as number) + 1;
    return { ...draft, start, end, words: text.slice(start, end) };
  });
}

function readClause(reading: Reading, clause: Clause): void {
  for (const step of STEPS) note(reading, clause, step.name, step.take(reading, clause));
  const before = reading.drafts.length;
  for (const { forms } of FORMS) readForms(reading, clause, forms);
  // 累计收到66件 without a year, 截至目前收到66件: most likely of the year that is reported.
  const cumulative = reading.period === 'open' && has('cumulative', clause) && !has('thisYear', clause);
  for (const draft of reading.drafts.slice(before))
    if (cumulative || (draft.value > 0 && isOfUntilNow(reading, clause))) draft.degree = 'likely';
  // 收到申请5件，办结5件: what was a claim is named as well as by its full name.
  if (reading.drafts.slice(before).some(({ subject }) => subject.startsWith('applications.')))
    reading.sentence.named = true;
  takeOffParts(reading, clause);
}

const HEADING = pattern(
  '^ [filler thisYear self]* [application topic] [filler cause colon thisYear self yearEnd]* $',
);
/** 2021年，我镇: no more than of whom and when. */
const ONLY_WHEN = pattern('^ [filler thisYear self yearEnd partOfYear]* $');

const isHeading = ({ letters }: Clause): boolean => HEADING.test(letters);

/** Behind the forms: what the clauses after it are to know of it. */
function keepSentence({ sentence }: Reading, clause: Clause): void {
  if (has('publish', clause)) sentence.published = true;
  if (has('count otherCount', clause) && !has('aDecision aDocument decisionsOf', clause))
    sentence.counts = true;
  if (has('hypothetical', clause)) sentence.halted = true;
}

/** The words of a text with their classes, for who asks why a sentence is read as it is. */
export function wordsOf(text: string, context: ClaimContext): { word: string; is: string }[] {
  const { text: squeezed } = squeeze(text);
  return scan(squeezed, context).map(({ start, end, is }) => ({ word: squeezed.slice(start, end), is }));
}

/** Reads what a clause says of one table, from left to right. */
function readForms(reading: Reading, clause: Clause, all: readonly ClaimForm[]): void {
  const forms = all.filter(
    (form) => (!clause.bracketed || form.inBrackets) && form.needs.test(clause.letters),
  );
  let from = 0;
  for (let claims = 0; claims < MOST && from < clause.letters.length; claims++) {
    let next: Proposal | null = null;
    let by = '';
    for (const form of forms) {
      const proposal = form.read(reading, clause, from);
      if (proposal === null || (next !== null && proposal.from >= next.from)) continue;
      next = proposal;
      by = form.name;
    }
    if (next === null) return;
    note(reading, clause, by, 'read');
    next.make();
    from = next.to;
  }
}
