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
import { listPagesSchema } from './list-pages';
import { type ListedOutcome, outcomeSchema, type ReportList } from './list-record';
import * as session from './list-store';

/** A list as it is gone through, wherever it is kept. */
export type KeptList = Omit<ReportList, 'tab' | 'kept'>;

/** Where a list and what became of its reports are kept. */
export interface Keeper {
  readonly list: KeptList;
  /** Its id on the desk; null: it is not kept there. */
  onDesk: string | null;
  /** Tells the list from others, for locks. */
  name: string;
  outcomes(): Promise<Map<number, ListedOutcome>>;
  /** Remembers what the person wants of it, and what its further pages have brought: reports come behind the others. */
  change(news: Partial<Pick<KeptList, 'wanted' | 'reports' | 'pages'>>): Promise<void>;
  /** @returns the outcome as it is known from now on, and whether it will be there when the page is loaded again */
  saveOutcome(at: number, outcome: ListedOutcome): Promise<{ outcome: ListedOutcome; kept: boolean }>;
  forget(places: readonly number[]): Promise<void>;
}

/** Keeps a list as long as the browser runs: of a private window, or where the person wants no record. */
export function sessionKeeper(begun: ReportList): Keeper {
  let list = begun;
  return {
    get list() {
      return list;
    },
    ...{ name: `list ${list.tab}`, onDesk: null },
    outcomes: () => session.outcomesOf(list),
    change(news) {
      list = { ...list, ...news };
      return session.saveList(list);
    },
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
export function deskKeeper(begun: DeskList, { by, comparing }: { by: string; comparing: Comparing }): Keeper {
  const { id, pages, ...rest } = begun;
  const known = listPagesSchema.safeParse(pages).data;
  let list: KeptList & Pick<DeskList, 'begun'> = { ...rest, ...(known && { pages: known }) };
  /** On the desk it is held against years that are not in this list. */
  async function fromDesk(outcome: unknown): Promise<ListedOutcome | null> {
    const known = deskOutcomeSchema.safeParse(outcome).data;
    if (known?.state !== 'kept') return known ?? null;
    const version = (await readReport(known.report))?.versions.at(-1);
    return version ? { state: 'inspected', inspection: version.inspection } : null;
  }
  return {
    get list() {
      return list;
    },
    ...{ name: `list ${id}`, onDesk: id },
    async outcomes() {
      const outcomes = new Map<number, ListedOutcome>();
      for (const { at, url, outcome } of await readOutcomes(id)) {
        const known = list.reports[at]?.url === url ? await fromDesk(outcome) : null;
        if (known) outcomes.set(at, known);
      }
      return outcomes;
    },
    change(news) {
      list = { ...list, ...news };
      return writeDeskList({ ...list, id });
    },
    async saveOutcome(at, outcome) {
      const { url } = list.reports[at]!;
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
export async function beginOnDesk({ source, reports, further, pages, wanted }: KeptList): Promise<DeskList> {
  const before = await findDeskList({ source, reports });
  const done = before ? (await readOutcomes(before.id)).length : 0;
  // Its other pages are what is new of one that was gone through.
  const isAsked = pages !== undefined && before?.pages === undefined;
  const isDone = before !== null && done >= before.reports.length && !isAsked;
  if (isDone) await removeDeskList(before.id);
  const goesOn = before !== null && !isDone;
  const asked = (goesOn ? before.pages : undefined) ?? pages;
  const list: DeskList = {
    ...{ source, wanted, ...(further && { further }), ...(asked !== undefined && { pages: asked }) },
    reports: goesOn ? before.reports : reports,
    id: goesOn ? before.id : crypto.randomUUID(),
    begun: goesOn ? before.begun : new Date().toISOString(),
  };
  await writeDeskList(list);
  return list;
}
