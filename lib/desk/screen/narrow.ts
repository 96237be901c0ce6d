import { compact } from '../../text/fold';
import type { WorkState } from '../work';
import type { DeskRow } from './row';

/** What the person wants to see of the list. */
export interface NarrowedTo {
  /** Words of names, titles and findings, apart by spaces; all of them must be there. */
  text: string;
  year: number | null;
  verdict: 'error' | 'warning' | 'clean' | 'unsure' | null;
  rule: string | null;
  list: string | null;
  /** `overdue`: was to be corrected by a day that has passed. */
  work: WorkState | 'overdue' | null;
  sort: 'seen' | 'agency' | 'year' | 'worst';
}

export const everything: NarrowedTo = {
  text: '',
  year: null,
  verdict: null,
  rule: null,
  list: null,
  work: null,
  sort: 'seen',
};

/** The rows that are wanted, in the order that is wanted. */
export function narrowed(rows: readonly DeskRow[], wanted: NarrowedTo): DeskRow[] {
  const words = wanted.text.split(/\s+/).map(folded).filter(Boolean);
  return rows
    .filter(
      (row) =>
        (wanted.year === null || row.year === wanted.year) &&
        (wanted.verdict === null || verdictGroup(row) === wanted.verdict) &&
        (wanted.list === null || row.lists.includes(wanted.list)) &&
        (wanted.work === null || isSo(row, wanted.work)) &&
        (wanted.rule === null || openFindings(row).some(({ rule }) => rule === wanted.rule)) &&
        words.every((word) => saidIn(row).includes(word)),
    )
    .sort(order[wanted.sort]);
}

function isSo({ work }: DeskRow, wanted: NonNullable<NarrowedTo['work']>): boolean {
  return wanted === 'overdue' ? work.overdue : work.state === wanted;
}

/** The findings of a row that stand. */
export function openFindings({ findings, settled }: DeskRow): DeskRow['findings'] {
  return settled.length === 0 ? findings : findings.filter(({ id }) => !settled.includes(id));
}

/** What is neither to be corrected nor known to be in order is to be looked at by a person. */
function verdictGroup({ verdict }: DeskRow): NonNullable<NarrowedTo['verdict']> {
  if (verdict === 'error' || verdict === 'warning') return verdict;
  return verdict === 'clean' || verdict === 'settled' ? 'clean' : 'unsure';
}

const said = new WeakMap<DeskRow, string>();
function saidIn(row: DeskRow): string {
  const known = said.get(row);
  if (known !== undefined) return known;
  const text = folded(
    [row.agency, row.year, row.title, row.url, ...row.findings.map(({ message }) => message)].join(' '),
  );
  said.set(row, text);
  return text;
}

/** So many rows are made ready at once: a few milliseconds. */
const atOnce = 200;

/**
 * Makes ready what is searched, beside what the page does else: the first word that somebody types is found as quickly
 * as the next.
 * @param isOutdated whether the rows are no longer those that are searched
 */
export async function foldAhead(rows: readonly DeskRow[], isOutdated: () => boolean): Promise<void> {
  for (let at = 0; at < rows.length && !isOutdated(); at += atOnce) {
    for (const row of rows.slice(at, at + atOnce)) saidIn(row);
    await new Promise((done) => setTimeout(done));
  }
}

function folded(text: string): string {
  return compact(text).toLowerCase();
}

const collator = new Intl.Collator('zh-CN');
const byName = (one: DeskRow, other: DeskRow) =>
  collator.compare(one.agency ?? '\uffff', other.agency ?? '\uffff') || byYear(one, other);
const byYear = (one: DeskRow, other: DeskRow) => (other.year ?? 0) - (one.year ?? 0);
const order: Record<NarrowedTo['sort'], (one: DeskRow, other: DeskRow) => number> = {
  seen: (one, other) => {
    if (one.lastSeen === other.lastSeen) return byYear(one, other) || byName(one, other);
    return one.lastSeen < other.lastSeen ? 1 : -1;
  },
  agency: byName,
  year: (one, other) => byYear(one, other) || byName(one, other),
  worst: (one, other) =>
    other.counts.error - one.counts.error || other.counts.warning - one.counts.warning || byName(one, other),
};
