import type { IDBPTransaction } from 'idb';
import { type DeskSchema, database, type Stores } from './database';
import { faultOf } from './desk-fault';
import { type DeskReport, versionSchema } from './desk-report';
import { joinVersions } from './join-versions';
import { lineOf } from './line-of';
import { reportOf } from './same-report';

/** Reading or writing, of all stores at once: a report and its line never say different things. */
export type Transaction = IDBPTransaction<DeskSchema, Stores, 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<DeskSchema, Stores, 'readwrite'>;

const stores: Stores = ['lines', 'versions', 'lists', 'outcomes', 'work', 'rosters', 'rollups'];

/** Reads what is on the desk at one moment. @throws {DeskFault} */
export async function whileReading<Result>(act: (tx: Transaction) => Promise<Result>): Promise<Result> {
  try {
    return await act((await database()).transaction(stores, 'readonly'));
  } catch (error) {
    throw faultOf(error);
  }
}

/** Changes what is on the desk: all that `act` writes is kept, or nothing of it. @throws {DeskFault} */
export async function whileWriting<Result>(act: (tx: Writing) => Promise<Result>): Promise<Result> {
  let tx: Writing | undefined;
  try {
    // What was shown as done survives the end of the browser.
    tx = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
    const result = await act(tx);
    await tx.done;
    return result;
  } catch (error) {
    if (!tx) throw faultOf(error);
    // Its own word comes first: of what is aborted, every request fails as well.
    const { error: own } = tx;
    undo(tx);
    throw faultOf(own ?? error);
  }
}

function undo(tx: Writing): void {
  // Rejects when it is aborted; the reason is being thrown.
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // The browser has done so already.
  }
}

/** A report as it is stored, and how many of its versions could not be read. */
export interface StoredReport extends DeskReport {
  damaged: number;
}

/** @returns null where there is none of which anything can be read */
export async function storedReport(tx: Transaction, id: string): Promise<StoredReport | null> {
  const [line, stored] = await Promise.all([
    tx.objectStore('lines').get(id),
    tx.objectStore('versions').index('report').getAll(id),
  ]);
  if (!line) return null;
  const versions = stored.flatMap((version) => versionSchema.safeParse(version).data ?? []);
  if (versions.length === 0) return null;
  const damaged = stored.length - versions.length;
  return { id, ...placesOf(line), versions: joinVersions(versions, []), damaged };
}

/** What the line alone knows of a report; of one that is damaged, what is left. */
function placesOf(line: unknown): Pick<DeskReport, 'addresses' | 'lists'> {
  const { addresses, lists } = (line ?? {}) as Record<string, unknown>;
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return { addresses: texts(addresses), lists: texts(lists) };
}

/** The report on the desk that this one is, by its id, its addresses or its content. */
export async function knownReport(
  tx: Transaction,
  { id, addresses, versions }: Pick<DeskReport, 'addresses' | 'versions'> & { id?: string },
): Promise<StoredReport | null> {
  const own = id === undefined ? null : await storedReport(tx, id);
  if (own) return own;
  const ids = new Set<string>();
  for (const address of addresses)
    for (const each of await tx.objectStore('lines').index('addresses').getAllKeys(address)) ids.add(each);
  for (const { digest } of versions)
    for (const [each] of await tx.objectStore('versions').index('digest').getAllKeys(digest)) ids.add(each);
  const found = await Promise.all([...ids].sort().map((each) => storedReport(tx, each)));
  const reports = found.flatMap((each) => each ?? []);
  for (const version of [...versions].reverse()) {
    const report = reportOf(version, reports);
    if (report) return report;
  }
  return null;
}

/** Writes a report and its line; versions that it no longer has go. */
export async function writeReport(tx: Writing, report: DeskReport): Promise<void> {
  const store = tx.objectStore('versions');
  const keys = await store.index('report').getAllKeys(report.id);
  const stays = new Set(report.versions.map(({ digest }) => digest));
  for (const key of keys) if (!stays.has(key[1])) await store.delete(key);
  for (const version of report.versions) await store.put({ ...version, report: report.id });
  await tx.objectStore('lines').put(lineOf(report));
}
