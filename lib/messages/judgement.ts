import { type Admitted, count, list, number, one, orElse, pairs, record, tagged, text, truth } from './check';
import { finding, tableKey } from './page-finding';

const stretch = record({ text, differs: truth });
const card = record({
  ...{ rule: text, name: text, severityName: text, place: text },
  severity: one('error', 'warning', 'info'),
  ...{ quote: text, basis: text, shortBasis: text, lookFor: text },
  formula: orElse(record({ before: list(text), zeros: text, sign: text, after: list(text) }), null),
  terms: list(record({ fact: text, label: text, sign: one('', '+', '−', '=', '≠', '>'), text })),
  figures: list(record({ label: text, text, stretches: orElse(list(stretch), undefined) })),
});

const spot = tagged('kind', {
  cell: { address: count },
  block: { address: count },
  words: { address: count, start: count, end: count },
  gap: { after: orElse(count, null) },
});

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

const placedClaim = record({
  claim: count,
  words: text,
  spot,
  /** false as well where the tables give no figure. */
  agrees: truth,
});
/** A statement of the prose that was held against the tables, by its number in the report's list. */
export type PlacedClaim = Admitted<typeof placedClaim>;

export const judgement = record({
  isReport: truth,
  /** In reading order, those that are settled among them. */
  findings: list(finding),
  /** Ids of the findings that are settled; null: that is not known yet, and will be said. */
  settled: orElse(list(text), null),
  /** Parts of the page that could not be read, for people. */
  unread: list(text),
  /** There was no report for the year before to compare with. */
  notCompared: orElse(truth, undefined),
  /** Which report it is, for a printed list; a page that names none has none. */
  about: orElse(record({ title: text, agency: orElse(text, null), year: orElse(count, null) }), undefined),
  /** What the card says of each finding, by its id. */
  cards: pairs(text, card),
  /** Where each finding hangs, by its id. */
  spots: pairs(text, spot),
  /** The cell of each figure, by its fact key. */
  cells: pairs(text, count),
  /** The statements of the prose that stand in this document. */
  claims: list(placedClaim),
  /** Where the three tables are. */
  tables: list(count),
  /** The tables for copying, as far as they were found. */
  sheets: pairs(tableKey, sheet),
  /** How long judging has taken. */
  milliseconds: number,
});

/** What the background makes of a reading, as far as the page needs it, and as it travels by message. */
export type PackedJudgement = Admitted<typeof judgement>;

/** The same as the page uses it: lists of pairs are maps. */
export type PageJudgement = {
  [Key in keyof PackedJudgement]: PackedJudgement[Key] extends [infer Name, infer Value][]
    ? ReadonlyMap<Name, Value>
    : PackedJudgement[Key];
};

const failure = record({ failed: text });

/** The background's answer to a reading. */
export type JudgementReply = PackedJudgement | Admitted<typeof failure>;

/** The background's answer at the inspector's door, or null when it is none. */
export function readJudgement(reply: unknown): PageJudgement | Admitted<typeof failure> | null {
  if (failure(reply)) return { failed: reply.failed };
  return judgement(reply) ? unpackJudgement(reply) : null;
}

/** The judgement that a message was made of. */
export function unpackJudgement(packed: PackedJudgement): PageJudgement {
  const { cards, spots, cells, sheets } = packed;
  return {
    ...packed,
    cards: new Map(cards),
    spots: new Map(spots),
    cells: new Map(cells),
    sheets: new Map(sheets),
  };
}
