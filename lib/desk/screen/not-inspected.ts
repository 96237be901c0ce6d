import type { NotInspected } from '../../copies/county/county';
import { yearIn } from '../../report/identity';
import { webAddressKey } from '../address-key';
import { type DeskList, readKnownLists, readOutcomes } from '../lists';
import type { Arrived } from './arrivals';
import type { DeskRow } from './row';

/** Says in words why nothing could be inspected; lists and their outcomes are the business of lib/list. */
export interface WhyNotInspected {
  /** @param outcome what became of an entry; undefined: nothing yet. null: it was inspected */
  entry: (outcome: unknown) => string | null;
  /** Further pages of a list that could not be read. */
  pages: (list: DeskList) => { url: string; title: string; reason: string }[];
  /** What a file is from that was handed to the desk. */
  files: string;
}

/**
 * What could not be inspected, and is not on the desk all the same, of the lists on the desk and of the files that were handed to it last. An entry whose title
 * names another year than those wanted is left out.
 * @throws {DeskFault}
 */
export async function notInspected(
  years: ReadonlySet<number>,
  rows: readonly DeskRow[],
  arrived: Arrived | null,
  why: WhyNotInspected,
): Promise<NotInspected[]> {
  const found: NotInspected[] = [];
  // What one list has not reached another one may have, or a person.
  const known = new Set(rows.flatMap(({ addresses }) => addresses));
  for (const list of await readKnownLists()) {
    const name = list.source.title || list.source.url;
    const outcomes = new Map((await readOutcomes(list.id)).map((each) => [each.at, each]));
    for (const page of why.pages(list)) found.push({ list: name, ...page });
    list.reports.forEach(({ title, url }, at) => {
      const year = yearIn(title);
      if ((year !== null && !years.has(year)) || known.has(webAddressKey(url))) return;
      const kept = outcomes.get(at);
      const reason = why.entry(kept?.url === url ? kept.outcome : undefined);
      if (reason !== null) found.push({ list: name, title, url, reason });
    });
  }
  for (const { name, state } of arrived?.files ?? [])
    if (state.kind === 'failed' || state.kind === 'no report')
      found.push({ list: why.files, title: name, url: '', reason: state.reason });
  return found;
}
