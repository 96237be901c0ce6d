import { z } from 'zod';
import { misled } from '../../roster/list-entry';
import { readDeskList, readDeskLists, readOutcomes } from '../lists';
import type { DeskRow } from '../screen/row';

/** An entry of a list whose title leads to another unit's or another year's report. */
export interface MisledEntry {
  /** The list that says so, and what it is called. */
  list: string;
  listTitle: string;
  /** As the list has it, and where it leads. */
  title: string;
  url: string;
  what: 'unit' | 'year' | 'both';
  /** What stands there. */
  agency: string | null;
  year: number | null;
}

const keptSchema = z.object({ state: z.literal('kept'), report: z.string() });

/** Entries of all lists on the desk that lead astray, as far as what they lead to lies there. @throws {DeskFault} */
export async function misledEntries(rows: readonly DeskRow[]): Promise<MisledEntry[]> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const found: MisledEntry[] = [];
  for (const { id } of await readDeskLists()) {
    const list = await readDeskList(id);
    if (!list) continue;
    for (const { at, url, outcome } of await readOutcomes(id)) {
      const entry = list.reports[at];
      const kept = keptSchema.safeParse(outcome).data;
      const row = kept && known.get(kept.report);
      if (!row || entry?.url !== url) continue;
      const { agency, year } = row;
      const what = misled({ title: entry.title, agency, year });
      const listTitle = list.source.title || list.source.url;
      if (what) found.push({ list: id, listTitle, title: entry.title, url, what, agency, year });
    }
  }
  return found;
}
