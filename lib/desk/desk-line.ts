import { type Admitted, count, list, number, one, orElse, record, text, truth } from '../messages/check';

/** What a finding is in a list of reports: enough to filter, to search, and to know whether it is settled. */
const isLineFinding = record({
  id: text,
  rule: text,
  severity: one('error', 'warning', 'info'),
  message: text,
  /** What a decision about it goes by, see `figuresOf`. */
  figures: text,
});

/**
 * What a list shows of a report, kept beside it: a thousand inspections are not read to show a thousand lines. It is
 * made of the report by `lineOf` and of nothing else, so that a damaged one can be made again. Ten thousand of them are
 * checked at once when the desk is opened, for which a schema takes too long; a report is when it is unfolded.
 */
export const isLine = record({
  id: text,
  addresses: list(text),
  /** The pages of lists that it was taken from. */
  lists: list(text),
  url: text,
  title: text,
  agency: orElse(text, null),
  year: orElse(number, null),
  /** What the reports of this unit for this year are found by, see `yearNames`. */
  names: list(text),
  publishedOn: orElse(text, null),
  digest: text,
  /** ISO date and time. */
  firstSeen: text,
  lastSeen: text,
  versions: count,
  findings: list(isLineFinding),
  checked: one('whole', 'in part', 'not', 'free form'),
  notCompared: truth,
});
export type DeskLine = Admitted<typeof isLine>;
