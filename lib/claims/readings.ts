import { editions } from '../forms/annual-disclosure';
import type { Claim, ClaimSubject } from './claim';

/** One thing that a claim may mean: a sum of facts of the tables, less others. */
export interface ClaimMeaning {
  plus: readonly string[];
  minus: readonly string[];
}

const rows = (...names: string[]): string[] => names.map((name) => `applications.${name}.total`);
const sum = (plus: readonly string[], minus: readonly string[] = []): ClaimMeaning => ({ plus, minus });
/** Lists that are not the same, in order. */
function once(lists: readonly string[][]): string[][] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()];
}

/** The rows of a group in each edition, as facts; where an edition has a row in its place, that one. */
function rowsOfGroup(group: string): string[][] {
  return once(
    editions.map(({ tables }) =>
      rows(
        ...tables.applications.rows.flatMap((row) =>
          row.group === group || row.key === group ? row.key : [],
        ),
      ),
    ),
  );
}

/** Every way to take one list of each. */
function together(...choices: readonly string[][][]): string[][] {
  return choices.reduce(
    (taken, lists) => lists.flatMap((list) => taken.map((before) => [...before, ...list])),
    [[]] as string[][],
  );
}

const RECEIVED = rows('received');
const CARRIED_IN = rows('carriedIn');
const CARRIED_OUT = rows('carriedOut');
const PROCESSED = rows('processed');
const GRANTED = rows('granted');
const PARTIAL = rows('partial');
/** Editions have other rows and columns: a reading of one that the table does not follow is left out. */
const DENIED = rowsOfGroup('denied');
const UNABLE = rowsOfGroup('unable');
const REFUSED = rowsOfGroup('refused');
const OTHERS = rowsOfGroup('other');
const ORGANISATIONS = once(
  editions.map(({ tables }) => tables.applications.sums.crossFooting.parts.filter((key) => key !== 'person')),
);

const column = (row: string, names: readonly string[]): string[] =>
  names.map((name) => `applications.${row}.${name}`);
const received = (names: readonly string[]): ClaimMeaning[] => [
  sum(column('received', names)),
  sum([...column('received', names), ...column('carriedIn', names)]),
];

const review = (name: string): string => `reviews.${name}`;
const RECONSIDERATION = review('reconsideration.total');
const DIRECT = review('litigationDirect.total');
const AFTER = review('litigationAfter.total');
/** 行政诉讼 may be either way to court or both. */
const litigation = (result: string): ClaimMeaning[] => {
  const direct = review(`litigationDirect.${result}`);
  const after = review(`litigationAfter.${result}`);
  return [sum([direct, after]), sum([direct]), sum([after])];
};

const HANDLED: ClaimMeaning[] = [
  sum(PROCESSED),
  // Of this year's only.
  sum(PROCESSED, CARRIED_IN),
  sum(RECEIVED, CARRIED_OUT),
  // Answered, as against not dealt with, withdrawn or closed otherwise.
  ...REFUSED.map((refused) => sum(PROCESSED, refused)),
  ...OTHERS.flatMap((other) => [
    sum(PROCESSED, other),
    ...REFUSED.map((refused) => sum(PROCESSED, [...other, ...refused])),
  ]),
];
const DESK: ClaimMeaning[] = [
  sum(RECEIVED),
  sum([...RECEIVED, ...CARRIED_IN]),
  sum(PROCESSED),
  sum(PROCESSED, CARRIED_IN),
];

function readings(subject: ClaimSubject, value: number): ClaimMeaning[] {
  switch (subject) {
    case 'applications.received':
      return received(['total']);
    case 'applications.received.person':
      // 公民 is often said of everybody.
      return [...received(['person']), ...received(['total'])];
    case 'applications.received.organisations':
      return [...ORGANISATIONS.flatMap(received), ...received(['total'])];
    case 'applications.receivedOrHandled':
      return DESK;
    case 'applications.handled':
      return HANDLED;
    case 'applications.handledAll':
      // What was carried over in December is answered by the time of the report.
      return [...HANDLED, ...DESK];
    case 'applications.carriedIn':
      return [sum(CARRIED_IN)];
    case 'applications.carriedOut':
      return [sum(CARRIED_OUT)];
    case 'applications.granted':
      return [sum(GRANTED), sum([...GRANTED, ...PARTIAL])];
    case 'applications.partial':
      // 其中部分公开1件: some of them, one, were given.
      return [sum(PARTIAL), sum([...GRANTED, ...PARTIAL])];
    case 'applications.grantedAndPartial':
      return [sum([...GRANTED, ...PARTIAL])];
    case 'applications.denied':
      return [
        DENIED,
        together(DENIED, UNABLE),
        together(DENIED, UNABLE, REFUSED),
        together(DENIED, REFUSED),
      ].flatMap((lists) => lists.map((plus) => sum(plus)));
    case 'applications.unable':
      return [...UNABLE.map((unable) => sum(unable)), sum(rows('unable.notHeld'))];
    case 'applications.refused':
      return [REFUSED, together(REFUSED, OTHERS)].flatMap((lists) => lists.map((plus) => sum(plus)));
    case 'applications.other':
      return OTHERS.map((other) => sum(other));
    case 'reviews.all':
      return [sum([RECONSIDERATION, DIRECT, AFTER])];
    case 'reviews.litigation':
      // None is none of both.
      return value === 0 ? [sum([DIRECT, AFTER])] : litigation('total');
    case 'reviews.reconsideration':
    case 'reviews.litigationDirect':
    case 'reviews.litigationAfter':
      return [sum([`${subject}.total`])];
    case 'disclosure.normative.issued':
    case 'disclosure.rules.issued': {
      const row = subject.slice(0, -'.issued'.length);
      return ['issued', 'produced', 'disclosed'].map((name) => sum([`${row}.${name}`]));
    }
    case 'disclosure.normative.inForce':
    case 'disclosure.rules.inForce': {
      const row = subject.slice(0, -'.inForce'.length);
      return ['inForce', 'disclosedTotal'].map((name) => sum([`${row}.${name}`]));
    }
    default: {
      const result = /^reviews\.litigation\.(\w+)$/.exec(subject)?.[1];
      return result === undefined ? [sum([subject])] : litigation(result);
    }
  }
}

/**
 * Every reading of a claim, the most natural one first. Readings of all editions are among them: those of the
 * others name facts that the report's tables do not have, or not all that they do have.
 */
export function readingsOf(claim: Pick<Claim, 'subject' | 'value'>): ClaimMeaning[] {
  return readings(claim.subject, claim.value);
}

/** A claim beside the tables. */
export interface Held {
  /** Null when the tables give no figure for it, or one of its figures is blank or illegible. */
  agrees: boolean | null;
  /** What the tables have for it by the reading that agrees, else by the most natural one. */
  figure: number | null;
  /** The facts that make the figure, those taken off at the end. */
  facts: string[];
}

export interface Contradiction {
  /** What the claim should state by its most natural reading. */
  expected: number;
  facts: string[];
}

type Facts = ReadonlyMap<string, { value: number | null }>;

/** Money is rounded in prose or in the table, and an amount in 元 under 万元 is another rule's business. */
function agrees(subject: ClaimSubject, stated: number, figure: number): boolean {
  if (subject !== 'disclosure.fees.amount' || stated === 0 || figure === 0) return stated === figure;
  const places = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  return [figure, figure / 10000].some((amount) => {
    const finest = Math.min(places(stated), places(amount));
    return Math.abs(stated - amount) <= 0.5 / 10 ** finest + 1e-9;
  });
}

/**
 * Holds a claim against the facts of the tables: it agrees if any of its readings does. It is wrong only if every
 * reading is legible: a blank leaves open what the table says.
 */
export function holdAgainst(claim: Pick<Claim, 'subject' | 'value'>, facts: Facts): Held {
  let natural: Held | null = null;
  let legible = true;
  for (const { plus, minus } of readingsOf(claim)) {
    const terms = [...plus, ...minus];
    // Nothing of it in the table: a reading of the other edition.
    if (!terms.some((term) => facts.has(term)) || isOtherEdition(terms, facts)) continue;
    const figure = figureOf(plus, minus, facts);
    if (figure === null) legible = false;
    else if (agrees(claim.subject, claim.value, figure)) return { agrees: true, figure, facts: terms };
    else natural ??= { agrees: false, figure, facts: terms };
  }
  return natural !== null && legible ? natural : { agrees: null, figure: null, facts: [] };
}

/** @returns null where one of the facts is blank or missing */
function figureOf(plus: readonly string[], minus: readonly string[], facts: Facts): number | null {
  let figure = 0;
  for (const [at, term] of [...plus, ...minus].entries()) {
    const value = facts.get(term)?.value ?? null;
    if (value === null) return null;
    figure += at < plus.length ? value : -value;
  }
  return figure;
}

/** Does no reading of the claim agree with the tables, though every one is legible? */
export function contradicts(claim: Pick<Claim, 'subject' | 'value'>, facts: Facts): Contradiction | null {
  const held = holdAgainst(claim, facts);
  return held.agrees === false ? { expected: held.figure as number, facts: held.facts } : null;
}

const CHOICES = [DENIED, UNABLE, REFUSED, OTHERS, ...choicesOfColumns()];

/** The lists of organisations in the rows of which claims speak by who applied. */
function choicesOfColumns(): string[][][] {
  return ['received', 'carriedIn'].map((row) => ORGANISATIONS.map((names) => column(row, names)));
}

/** Whether a reading has the rows of one edition where the table has those of another: they cannot be missed in it. */
function isOtherEdition(terms: readonly string[], facts: Facts): boolean {
  return CHOICES.some((lists) => {
    const own = lists.filter((list) => list.every((term) => terms.includes(term)));
    // A list that another one contains is in every reading that has the other.
    const taken = own.reduce((most, list) => (list.length > most.length ? list : most), [] as string[]);
    return taken.length > 0 && lists.some((other) => fitsBetter(other, taken, facts));
  });
}

/** Of what the table has, one list has all that the other has, and more; or the same, and lacks less. */
function fitsBetter(one: readonly string[], other: readonly string[], facts: Facts): boolean {
  const there = (list: readonly string[]) => list.filter((term) => facts.has(term));
  const [own, others] = [there(one), there(other)];
  if (own.length === 0 || !others.every((term) => own.includes(term))) return false;
  return own.length > others.length || one.length < other.length;
}
