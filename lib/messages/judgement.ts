import type { CardText } from '../card/describe-card';
import type { Sheet } from '../copies/sheets/sheet';
import type { Finding, TableKey } from '../inspection';
import type { Address } from '../page/outline';
import type { Spot } from '../page/spot';
import { type Check, count, list, one, orElse, pairs, record, text, truth } from './check';
import { finding } from './finding-check';

/** A statement of the prose that was held against the tables, by its number in the report's list. */
export interface PlacedClaim {
  claim: number;
  words: string;
  spot: Spot;
  /** false as well where the tables give no figure. */
  agrees: boolean;
}

/** What the background makes of a reading, as far as the page needs it. */
export interface Judgement {
  isReport: boolean;
  /** In reading order, those that are settled among them. */
  findings: Finding[];
  /** Ids of the findings that are settled; null: that is not known yet, and will be said. */
  settled: string[] | null;
  /** Parts of the page that could not be read, for people. */
  unread: string[];
  /** There was no report for the year before to compare with. */
  notCompared?: boolean;
  /** Which report it is, for a printed list; a page that names none has none. */
  about?: { title: string; agency: string | null; year: number | null };
  /** What the card says of each finding, by its id. */
  cards: ReadonlyMap<string, CardText>;
  /** Where each finding hangs, by its id. */
  spots: ReadonlyMap<string, Spot>;
  /** The cell of each figure, by its fact key. */
  cells: ReadonlyMap<string, Address>;
  /** The statements of the prose that stand in this document. */
  claims: PlacedClaim[];
  /** Where the three tables are. */
  tables: Address[];
  /** The tables for copying, as far as they were found. */
  sheets: ReadonlyMap<TableKey, Sheet>;
  /** How long judging has taken. */
  milliseconds: number;
}

/** A judgement as it travels by message: maps are lists of pairs. */
export type PackedJudgement = {
  [Key in keyof Judgement]: Judgement[Key] extends ReadonlyMap<infer Name, infer Value>
    ? [Name, Value][]
    : Judgement[Key];
};

/** The background's answer to a reading. */
export type JudgementReply = PackedJudgement | { failed: string };

/** The background's answer at the inspector's door, or null when it is none. */
export function readJudgement(reply: unknown): Judgement | { failed: string } | null {
  if (isFailure(reply)) return { failed: reply.failed };
  return isJudgement(reply) ? unpackJudgement(reply) : null;
}

/** The judgement that a message was made of. */
export function unpackJudgement(packed: PackedJudgement): Judgement {
  const { cards, spots, cells, sheets } = packed;
  return {
    ...packed,
    cards: new Map(cards),
    spots: new Map(spots),
    cells: new Map(cells),
    sheets: new Map(sheets),
  };
}

const stretch = record({ text, differs: truth });
const card = record({
  ...{ rule: text, name: text, severity: text, severityName: text, place: text },
  ...{ quote: text, basis: text, shortBasis: text, lookFor: text },
  formula: orElse(record({ before: list(text), zeros: text, sign: text, after: list(text) }), null),
  terms: list(record({ fact: text, label: text, sign: text, text })),
  figures: list(record({ label: text, text, stretches: orElse(list(stretch), undefined) })),
});

const spots: Record<Spot['kind'], Check> = {
  cell: record({ address: count }),
  block: record({ address: count }),
  words: record({ address: count, start: count, end: count }),
  gap: record({ after: orElse(count, null) }),
};
const spot: Check = (value) =>
  (Object.keys(spots) as Spot['kind'][]).some(
    (kind) => record({ kind: one(kind) })(value) && spots[kind](value),
  );

const sheet = record({
  width: count,
  height: count,
  cells: list(
    record({
      ...{ x: count, y: count, width: count, height: count, text, header: truth },
      number: orElse(text, null),
    }),
  ),
});

const judgement = record({
  isReport: truth,
  findings: list(finding),
  settled: orElse(list(text), null),
  unread: list(text),
  notCompared: orElse(truth, undefined),
  about: orElse(record({ title: text, agency: orElse(text, null), year: orElse(count, null) }), undefined),
  cards: pairs(text, card),
  spots: pairs(text, spot),
  cells: pairs(text, count),
  claims: list(record({ claim: count, words: text, spot, agrees: truth })),
  tables: list(count),
  sheets: pairs(one('disclosure', 'applications', 'reviews'), sheet),
  milliseconds: (value) => typeof value === 'number',
} satisfies Record<keyof Judgement, Check>);

export const isJudgement = (reply: unknown): reply is PackedJudgement => judgement(reply);
const isFailure = (reply: unknown): reply is { failed: string } => record({ failed: text })(reply);
