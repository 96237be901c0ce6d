import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Roster } from '../roster/roster';
import { faultOf } from './desk-fault';
import type { DeskLine } from './desk-line';
import type { Version } from './desk-report';
import type { DeskList, StoredOutcome } from './lists';
import { withFigures } from './with-figures';
import type { ReportWork } from './work';

/** A version as it is stored: it says which report it is of. */
export type StoredVersion = Version & { report: string };

/** What is stored is typed as what is written; what is read may be damaged, and is parsed. */
export interface DeskSchema extends DBSchema {
  lines: { key: string; value: DeskLine; indexes: { addresses: string; names: string; year: number } };
  lists: { key: string; value: DeskList };
  outcomes: { key: [string, number]; value: StoredOutcome; indexes: { list: string } };
  /** By a government's report, what it was held against its units' on: see `rollUpOnDesk`. */
  rollups: { key: string; value: { report: string; on: string } };
  rosters: { key: string; value: Roster };
  versions: { key: [string, string]; value: StoredVersion; indexes: { report: string; digest: string } };
  work: { key: string; value: ReportWork };
}
export type Database = IDBPDatabase<DeskSchema>;
export type Stores = ('lines' | 'versions' | 'lists' | 'outcomes' | 'work' | 'rosters' | 'rollups')[];
type Upgrade = IDBPTransaction<DeskSchema, Stores, 'versionchange'>;

/** What leads from each version of the database to the next, first from none. They are added to, never changed. */
const migrations: ((db: Database, transaction: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    const lines = db.createObjectStore('lines', { keyPath: 'id' });
    lines.createIndex('addresses', 'addresses', { multiEntry: true });
    lines.createIndex('names', 'names', { multiEntry: true });
    const versions = db.createObjectStore('versions', { keyPath: ['report', 'digest'] });
    versions.createIndex('report', 'report');
    versions.createIndex('digest', 'digest');
  },
  (db) => {
    db.createObjectStore('lists', { keyPath: 'id' });
    db.createObjectStore('outcomes', { keyPath: ['list', 'at'] }).createIndex('list', 'list');
  },
  (db) => {
    db.createObjectStore('work', { keyPath: 'report' });
  },
  (db) => {
    db.createObjectStore('rosters', { keyPath: 'id' });
  },
  (db, transaction) => {
    transaction.objectStore('lines').createIndex('year', 'year');
    db.createObjectStore('rollups', { keyPath: 'report' });
  },
  async (_db, transaction) => {
    // Lines learn what decisions about their findings go by; before, the whole report was read for it.
    const versions = transaction.objectStore('versions');
    for (let cursor = await transaction.objectStore('lines').openCursor(); cursor; ) {
      const { id, digest, findings } = cursor.value;
      // Of one that is damaged nothing is made.
      if (Array.isArray(findings) && findings.length > 0)
        await cursor.update(withFigures(cursor.value, await versions.get([id, String(digest)])));
      cursor = await cursor.continue();
    }
  },
];

const usualName = 'desk';
const opened = new Map<string, Promise<Database>>();

/**
 * The database of the desk, opened once a page. A page of a newer version of the extension has it given up, so that it
 * can be migrated; whoever asks then is told that it is newer.
 * @throws {DeskFault}
 */
export function database(name = usualName): Promise<Database> {
  const before = opened.get(name);
  if (before) return before;
  const forget = () => opened.delete(name);
  const opening: Promise<Database> = openDB<DeskSchema>(name, migrations.length, {
    async upgrade(db, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) await migrate(db, transaction);
    },
    blocking() {
      void opening.then((db) => db.close());
      forget();
    },
    terminated: forget,
  });
  const asked = opening.catch((error: unknown) => {
    forget();
    throw faultOf(error);
  });
  opened.set(name, asked);
  return asked;
}

/** Closes the database and forgets all of it. */
export async function dropDatabase(name = usualName): Promise<void> {
  await opened.get(name)?.then((db) => db.close());
  opened.delete(name);
  await deleteDB(name);
}
