import { readApplications } from './applications';
import type { Claim, ClaimContext } from './claim';
import { cut } from './clauses';
import { readDisclosure } from './disclosure';
import { foreignAfter, periodUpTo, type Reading } from './reader';
import { readReviews, takeBackGeneral } from './reviews';
import { scan, squeeze } from './scanner';

export { readBreakdowns } from './breakdown';
export type { Breakdown, BreakdownPart, Claim, ClaimContext, ClaimSubject, Count } from './claim';
export { contradicts, type Held, holdAgainst, type Reading as FactReading, readingsOf } from './readings';

/** A text without any of these has nothing to say about the three tables. */
const WORTH_READING =
  /申\s*请|复\s*议|诉\s*讼|结\s*转|规\s*[范章]|许\s*可|处\s*罚|强\s*制|收\s*费|公\s*开\s*的?\s*[要请]\s*求|[要请]\s*求\s*[公获提]|依\s*申|起\s*诉/;

/** A sub-heading below which applications are spoken of. */
const OURS = /依申请公开|公开申请/;

/**
 * Reads one paragraph: every count, or statement of none, about the report's own year and unit that the tables
 * state too, with the words' place. What is not plainly such a statement is left out: no claim is ever guessed.
 */
export function readClaims(text: string, context: ClaimContext): Claim[] {
  if (!WORTH_READING.test(text)) return [];
  const squeezed = squeeze(text);
  const reading: Reading = {
    text: squeezed.text,
    context,
    drafts: [],
    period: 'open',
    topic: OURS.test(context.under ?? '') ? 'applications' : null,
    received: null,
    counted: null,
    cause: false,
    causeHere: false,
    general: [],
    allBusiness: false,
    halted: false,
    foreign: false,
    named: false,
    parts: null,
    published: false,
    cases: false,
    review: null,
    normative: false,
  };
  for (const clause of cut(scan(squeezed.text, context), squeezed.text)) {
    const { letters } = clause;
    if (clause.opens) {
      Object.assign(reading, {
        counted: null,
        halted: false,
        foreign: false,
        named: false,
        parts: null,
        published: false,
        cases: false,
        review: null,
        causeHere: false,
        general: [],
        allBusiness: false,
        normative: false,
      });
      if (reading.period === 'part') reading.period = 'open';
    }
    const ours = Math.max(letters.lastIndexOf('A'), letters.lastIndexOf('t'));
    const others = letters.lastIndexOf('O');
    if (ours > others) reading.topic = 'applications';
    else if (others >= 0 && !/[ES]/.test(letters)) reading.topic = 'other';
    if (/[OPESKZ]/.test(letters)) reading.named = false;
    if (ours > others) reading.named = true;
    if (letters.includes('w') && reading.received !== null && reading.named)
      reading.parts = reading.received.value;
    takeBackGeneral(reading, clause);
    if (/[GAt]/.test(letters)) reading.cause = true;

    reading.foreign = foreignAfter(reading, clause);

    const before = reading.drafts.length;
    readApplications(reading, clause);
    // 收到申请5件，办结5件: what was a claim is named as well as by its full name.
    if (reading.drafts.length > before) reading.named = true;
    readReviews(reading, clause);
    readDisclosure(reading, clause);

    if (reading.parts !== null) {
      for (const token of clause.tokens) if (token.letter === 'N') reading.parts -= token.value;
      if (reading.parts <= 0) reading.parts = null;
    }
    if (letters.includes('u')) reading.halted = true;
    reading.period = periodUpTo(reading, clause, letters.length);
  }
  return reading.drafts.map((draft) => {
    const start = squeezed.at[draft.start] as number;
    const end = (squeezed.at[draft.end - 1] as number) + 1;
    const { subject, value, negated, carriedIn } = draft;
    const words = text.slice(start, end);
    const less = carriedIn === undefined ? {} : { carriedIn };
    return { subject, value, negated, start, end, words, degree: 'certain', ...less };
  });
}
