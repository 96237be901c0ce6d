import type { ClaimContext, ClaimSubject } from './claim';
import type { Clause } from './clauses';
import { classes } from './pattern';
import type { Token } from './scanner';

/** A claim before its range is translated back to the original text. */
export interface ClaimDraft {
  subject: ClaimSubject;
  value: number;
  negated: boolean;
  degree: 'certain' | 'likely';
  start: number;
  end: number;
  carriedIn?: number;
}

export type DocumentAct = 'issued' | 'repealed' | 'inForce';

/** What holds until the sentence ends. */
export interface Sentence {
  /** 如, 将, 应当: nothing that follows has happened. */
  halted: boolean;
  /** 目前, 截至目前: none until now is none in the year. */
  untilNow: boolean;
  /** Its counts are another body's, until the unit names itself again. */
  foreign: boolean;
  /** Applications are named, and no other business since. */
  named: boolean;
  /** The clause before this one. */
  before: Clause | null;
  /** The last count of applications, received or handled: what a bracket behind it speaks of. */
  counted: ClaimDraft | null;
  /** 其中 was said of the count of applications: what follows are parts, until they make up this number. */
  parts: number | null;
  /** It lists what was published or looked through: its counts are no decisions. */
  published: boolean;
  /** It has counted what is none of the tables': inspections, problems found. */
  counts: boolean;
  /** It says that applications were received, and may give the sum behind their parts. */
  receiving: boolean;
  /** It counts cases 办理 or 受理, which need not be decisions. */
  cases: boolean;
  /** The kind of review that it counted last: results behind it are of those. */
  review: 'reconsideration' | 'litigation' | null;
  /** The sentence itself has named disclosure as the cause. */
  causeHere: boolean;
  /** It counts reviews of every kind: beside decisions on licences and penalties, or with ours among them. */
  allBusiness: boolean;
  /** Counts of reviews for which it has named no cause; it may yet say that they are about all business. */
  general: ClaimDraft[];
  /** The kind of document, or of decision, that it named last. */
  document: 'normative' | 'rules' | null;
  /** … and what it said was done to it. */
  act: DocumentAct | undefined;
  decision: ClaimSubject | null;
  /** It has counted decisions. */
  decided: boolean;
}

const sentence = (): Sentence => ({
  halted: false,
  untilNow: false,
  foreign: false,
  named: false,
  before: null,
  counted: null,
  parts: null,
  published: false,
  counts: false,
  receiving: false,
  cases: false,
  review: null,
  causeHere: false,
  allBusiness: false,
  general: [],
  document: null,
  act: undefined,
  decision: null,
  decided: false,
});

/** Handled counts that are claims only if the sums of the paragraph say that they are whole. */
export interface Provisional {
  draft: ClaimDraft;
  /** 按时答复4件: there may be late ones. */
  timed?: boolean;
  /** 办理165件: beside a count of those finished it is of those on the desk. */
  desk?: boolean;
  received: ClaimDraft | null;
}

/** 收到53件（上年结转1件） */
export interface Aside {
  whole: ClaimDraft;
  carriedIn: ClaimDraft;
}

/** What the reader remembers of a paragraph. Steps write it, forms read it and add their drafts. */
export interface Reading {
  readonly text: string;
  readonly context: ClaimContext;
  readonly drafts: ClaimDraft[];
  /**
   * Which time the words speak of: the report's year, another one, or not said. `part` is a part of the year or a
   * count since whenever, and ends with its sentence; a year that was named stands until the next.
   */
  period: 'this' | 'other' | 'part' | 'open';
  /** What the paragraph speaks of: a bare 申请 is one of ours only while that is applications. */
  topic: 'applications' | 'other' | null;
  /** What stands just before is a heading that names applications and says no more. */
  headed: boolean;
  /** What the reviews are about, until another cause is named. */
  cause: 'disclosure' | 'other' | null;
  /** The last count of applications received or on the desk. */
  received: ClaimDraft | null;
  provisional: Provisional[];
  /** Counts of those carried in that stand in a bracket behind a whole, which does not say whether it has them. */
  asides: Aside[];
  /** How many applications were withdrawn, as the text says. */
  withdrawn: number;
  /** The count of applications that were called 申请 only: it may yet turn out to be of other business. */
  unnamed: ClaimDraft | null;
  /** Some of the applications were dealt with late, or still are. */
  late: boolean;
  sentence: Sentence;
  /** What each step and form decided and why, when somebody asks. */
  readonly notes: Note[] | null;
}

export interface Note {
  /** The clause that was looked at, by its words. */
  clause: string;
  /** The step or form. */
  by: string;
  says: string;
}

export function newReading(text: string, context: ClaimContext, notes: Note[] | null): Reading {
  return {
    text,
    context,
    drafts: [],
    period: 'open',
    topic: null,
    headed: false,
    cause: null,
    received: null,
    provisional: [],
    asides: [],
    withdrawn: 0,
    unnamed: null,
    late: false,
    sentence: sentence(),
    notes,
  };
}

export function newSentence(reading: Reading): void {
  reading.sentence = sentence();
  if (reading.period === 'part') reading.period = 'open';
}

/** Which words of a clause a form found, from and to (exclusive). */
export interface FoundWords {
  from: number;
  to: number;
}

/** A claim that a clause may make; made only if no other begins before it. */
export interface Proposal extends FoundWords {
  make(): void;
}

/** Looks for a pattern among the words `from` onwards; `^` is the word at `from`. */
export function find(pattern: RegExp, clause: Clause, from = 0): FoundWords | null {
  const match = pattern.exec(from === 0 ? clause.letters : clause.letters.slice(from));
  return match === null ? null : { from: from + match.index, to: from + match.index + match[0].length };
}

/** What begins first of all that the patterns find. */
export function earliest(patterns: readonly RegExp[], clause: Clause, from = 0): FoundWords | null {
  let found: FoundWords | null = null;
  for (const pattern of patterns) {
    const next = find(pattern, clause, from);
    if (next !== null && (found === null || next.from < found.from)) found = next;
  }
  return found;
}

export function first(patterns: readonly RegExp[], clause: Clause, from = 0): FoundWords | null {
  for (const pattern of patterns) {
    const found = find(pattern, clause, from);
    if (found !== null) return found;
  }
  return null;
}

const WHOLE = Number.POSITIVE_INFINITY;
const looked = new Map<string, string>();
const lettersOf = (names: string): string => {
  let letters = looked.get(names);
  if (letters === undefined) {
    letters = classes(names);
    looked.set(names, letters);
  }
  return letters;
};

/** The first word of one of these classes within what was found; of the whole clause without it. */
export function wordOf(
  names: string,
  clause: Clause,
  found: FoundWords = { from: 0, to: WHOLE },
): Token | null {
  const letters = lettersOf(names);
  const to = Math.min(found.to, clause.letters.length);
  for (let i = found.from; i < to; i++) {
    if (letters.includes(clause.letters[i] as string)) return clause.tokens[i] as Token;
  }
  return null;
}

export const has = (names: string, clause: Clause, found?: FoundWords): boolean =>
  wordOf(names, clause, found) !== null;

/** Index of the last word of one of these classes in a clause, or -1. */
export function lastOf(names: string, clause: Clause): number {
  const letters = lettersOf(names);
  for (let i = clause.letters.length - 1; i >= 0; i--) {
    if (letters.includes(clause.letters[i] as string)) return i;
  }
  return -1;
}

export const wordsIn = (reading: Reading, token: Token): string => reading.text.slice(token.start, token.end);

/** What a clause says, between two of its words. */
export const textOf = (reading: Reading, clause: Clause, to = clause.tokens.length, from = 0): string =>
  reading.text.slice(clause.tokens[from]?.start ?? 0, clause.tokens[to - 1]?.end ?? 0);

/** Leaves out leading words that only lead to the claim's own. */
export function trimmed(
  clause: Clause,
  found: FoundWords,
  lead = 'filler thisYear self and yearEnd all timely among colon unknown added',
): FoundWords {
  const letters = lettersOf(lead);
  let { from } = found;
  while (from < found.to && letters.includes(clause.letters[from] as string)) from++;
  return { from, to: found.to };
}

/** 共处理12件（含上年结转2件）: ten of them are new. */
export function takeOffCarriedIn(whole: ClaimDraft, { value, end }: ClaimDraft): void {
  whole.value -= value;
  whole.carriedIn = (whole.carriedIn ?? 0) + value;
  whole.end = Math.max(whole.end, end);
}

/** Adds a claim over the words found. */
export function claim(
  reading: Reading,
  clause: Clause,
  found: FoundWords,
  subject: ClaimSubject,
  value: number,
  more: Partial<ClaimDraft> = {},
): ClaimDraft {
  const draft: ClaimDraft = {
    subject,
    value,
    negated: false,
    degree: 'certain',
    start: (clause.tokens[found.from] as Token).start,
    end: (clause.tokens[found.to - 1] as Token).end,
    ...more,
  };
  reading.drafts.push(draft);
  return draft;
}
