import { z } from 'zod';
import type { Comparing } from '../desk/compare-on-desk';
import { rememberFault } from '../desk/desk-trouble';
import { keepReport } from '../desk/keep-report';
import {
  type DeskList,
  findDeskList,
  forgetOutcomes,
  readOutcomes,
  removeDeskList,
  writeDeskList,
  writeOutcome,
} from '../desk/lists';
import { readReport } from '../desk/read-desk';
import { reasonOf } from '../reason-of';
import { type ListedOutcome, outcomeSchema, type ReportList } from './list-record';
import * as session from './list-store';

/** A list as it is gone through, wherever it is kept. */
export type KeptList = Omit<ReportList, 'tab' | 'kept'>;

/** Where a list and what became of its reports are kept. */
export interface Keeper {
  list: KeptList;
  /** Tells the list from others, for locks. */
  name: string;
  outcomes(): Promise<Map<number, ListedOutcome>>;
  /** Remembers what the person wants of it. */
  want(wanted: KeptList['wanted']): Promise<void>;
  /** @returns the outcome as it is known from now on, and whether it will be there when the page is loaded again */
  saveOutcome(at: number, outcome: ListedOutcome): Promise<{ outcome: ListedOutcome; kept: boolean }>;
  forget(places: readonly number[]): Promise<void>;
}

/** Keeps a list as long as the browser runs: of a private window, or where the person wants no record. */
export function sessionKeeper(list: ReportList): Keeper {
  return {
    ...{ list, name: `list ${list.tab}` },
    outcomes: () => session.outcomesOf(list),
    want: (wanted) => session.saveList({ ...list, wanted }),
    saveOutcome: async (at, outcome) => ({ outcome, kept: await session.saveOutcome(list, at, outcome) }),
    forget: (places) => session.forgetOutcomes(list, places),
  };
}

/** A report that lies on the desk is not kept a second time. */
const deskOutcomeSchema = z.union([
  z.object({ state: z.literal('kept'), report: z.string() }),
  outcomeSchema,
]);

/** Keeps a list on the desk, so that it goes on after the browser was closed, and the reports that it finds with it. */
export function deskKeeper(list: DeskList, { by, comparing }: { by: string; comparing: Comparing }): Keeper {
  const { id, reports } = list;
  /** On the desk it is held against years that are not in this list. */
  async function fromDesk(outcome: unknown): Promise<ListedOutcome | null> {
    const known = deskOutcomeSchema.safeParse(outcome).data;
    if (known?.state !== 'kept') return known ?? null;
    const version = (await readReport(known.report))?.versions.at(-1);
    return version ? { state: 'inspected', inspection: version.inspection } : null;
  }
  return {
    ...{ list, name: `list ${id}` },
    async outcomes() {
      const outcomes = new Map<number, ListedOutcome>();
      for (const { at, url, outcome } of await readOutcomes(id)) {
        const known = reports[at]?.url === url ? await fromDesk(outcome) : null;
        if (known) outcomes.set(at, known);
      }
      return outcomes;
    },
    want: (wanted) => writeDeskList({ ...list, wanted }),
    async saveOutcome(at, outcome) {
      const { url } = reports[at]!;
      try {
        if (outcome.state !== 'inspected' || !outcome.inspection.isReport) {
          await writeOutcome({ list: id, at, url, outcome });
          return { outcome, kept: true };
        }
        const { url: from } = list.source;
        const options = { by, visit: null, comparing, ...(from !== '' && { list: from }) };
        const kept = { state: 'kept' as const, report: (await keepReport(outcome.inspection, options)).id };
        await writeOutcome({ list: id, at, url, outcome: kept });
        await rememberFault(null);
        return { outcome: (await fromDesk(kept)) ?? outcome, kept: true };
      } catch (error) {
        console.error('Gouji: a report could not be kept on the desk.', reasonOf(error));
        await rememberFault(error);
        return { outcome, kept: false };
      }
    },
    forget: (places) => forgetOutcomes(id, places),
  };
}

/**
 * The list on the desk for one that a page shows: the one that was broken off, else a new one. One that was finished is
 * begun anew: pages have been corrected since.
 */
export async function beginOnDesk({ source, reports, further, wanted }: KeptList): Promise<DeskList> {
  const before = await findDeskList({ source, reports });
  const done = before ? (await readOutcomes(before.id)).length : 0;
  if (before && done >= reports.length) await removeDeskList(before.id);
  const goesOn = before !== null && done < reports.length;
  const list: DeskList = {
    ...{ source, reports, wanted, ...(further && { further }) },
    id: goesOn ? before.id : crypto.randomUUID(),
    begun: goesOn ? before.begun : new Date().toISOString(),
  };
  await writeDeskList(list);
  return list;
}
