import { z } from 'zod';
import { furtherSchema } from '../inspection';
import { announce } from './announce';
import { whileReading, whileWriting } from './stored-reports';

/** Addresses come from pages, and are opened at a click: nothing but pages of the web. */
const webAddress = z.string().regex(/^https?:\/\//i);

/** A list of reports that is gone through, kept so that it goes on after the browser was closed. */
const deskListSchema = z.object({
  id: z.string(),
  /** The page that lists them; of pasted addresses none. */
  source: z.object({ url: z.string(), title: z.string() }),
  reports: z.array(z.object({ title: z.string(), url: webAddress })),
  further: furtherSchema.optional(),
  /** Its further pages; what is known of them is the business of whoever goes through the list. */
  pages: z.unknown().optional(),
  /** What the person wants of it. */
  wanted: z.enum(['nothing yet', 'run', 'pause', 'stop']),
  /** ISO date and time. */
  begun: z.string(),
});
export type DeskList = z.infer<typeof deskListSchema>;

/** What became of one of them; what that is, is the business of whoever goes through the list. */
export interface StoredOutcome {
  list: string;
  at: number;
  /** The list may have become another one since. */
  url: string;
  outcome: unknown;
}

/** A list with how far it has come. */
export interface ListProgress extends Pick<DeskList, 'id' | 'source' | 'begun'> {
  all: number;
  done: number;
}

/** All lists that were begun, latest first; one that cannot be read is left out. @throws {DeskFault} */
export function readDeskLists(): Promise<ListProgress[]> {
  return whileReading(async (tx) => {
    const lists = (await tx.objectStore('lists').getAll()).flatMap(
      (list) => deskListSchema.safeParse(list).data ?? [],
    );
    const progress = await Promise.all(
      lists.map(async ({ id, source, begun, reports }) => ({
        ...{ id, source, begun, all: reports.length },
        done: await tx.objectStore('outcomes').index('list').count(id),
      })),
    );
    return progress.sort((a, b) => (a.begun < b.begun ? 1 : -1));
  });
}

/** All lists with what they link to, gone through or not; one that cannot be read is left out. @throws {DeskFault} */
export function readKnownLists(): Promise<DeskList[]> {
  return whileReading(async (tx) =>
    (await tx.objectStore('lists').getAll()).flatMap((list) => deskListSchema.safeParse(list).data ?? []),
  );
}

/** A list; null where it is not there. @throws {DeskFault} */
export function readDeskList(id: string): Promise<DeskList | null> {
  return whileReading(
    async (tx) => deskListSchema.safeParse(await tx.objectStore('lists').get(id)).data ?? null,
  );
}

/** The list of the same page that begins with the same reports, if one was begun. @throws {DeskFault} */
export function findDeskList({
  source,
  reports,
}: Pick<DeskList, 'source' | 'reports'>): Promise<DeskList | null> {
  const goesOn = (list: DeskList) =>
    (list.pages !== undefined || list.reports.length === reports.length) &&
    reports.every(({ url }, at) => list.reports[at]?.url === url);
  return whileReading(async (tx) => {
    const lists = await tx.objectStore('lists').getAll();
    const same = lists.flatMap((list) => deskListSchema.safeParse(list).data ?? []);
    return same.find((list) => list.source.url === source.url && goesOn(list)) ?? null;
  });
}

/** Writes a list; what became of its reports stays. @throws {DeskFault} */
export async function writeDeskList(list: DeskList): Promise<void> {
  await whileWriting((tx) => tx.objectStore('lists').put(deskListSchema.parse(list)));
  announce([]);
}

/** What became of the reports of a list. @throws {DeskFault} */
export function readOutcomes(list: string): Promise<StoredOutcome[]> {
  return whileReading((tx) => tx.objectStore('outcomes').index('list').getAll(list));
}

const keptSchema = z.object({ state: z.literal('kept'), report: z.string() });

/** The reports of a list that are on the desk, by their ids. @throws {DeskFault} */
export async function reportsOfList(list: string): Promise<string[]> {
  const outcomes = await readOutcomes(list);
  return [...new Set(outcomes.flatMap(({ outcome }) => keptSchema.safeParse(outcome).data?.report ?? []))];
}

/** Keeps what became of a report of a list. @throws {DeskFault} */
export async function writeOutcome(outcome: StoredOutcome): Promise<void> {
  await whileWriting((tx) => tx.objectStore('outcomes').put(outcome));
  announce([]);
}

/** Forgets what became of some reports of a list: they are gone through again. @throws {DeskFault} */
export async function forgetOutcomes(list: string, places: readonly number[]): Promise<void> {
  await whileWriting(async (tx) => {
    for (const at of places) await tx.objectStore('outcomes').delete([list, at]);
  });
}

/** Forgets a list and what became of its reports; the reports stay on the desk. @throws {DeskFault} */
export async function removeDeskList(id: string): Promise<void> {
  await whileWriting(async (tx) => {
    for (const key of await tx.objectStore('outcomes').index('list').getAllKeys(id))
      await tx.objectStore('outcomes').delete(key);
    await tx.objectStore('lists').delete(id);
  });
  announce([]);
}
