import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetKept, keepLater } from '../../lib/background/keep-on-desk';
import { database, dropDatabase } from '../../lib/desk/database';
import { troubleNow } from '../../lib/desk/desk-trouble';
import { readLines } from '../../lib/desk/read-desk';
import { takeRecordNews } from '../../lib/desk/record-news';
import type { Inspection } from '../../lib/inspection';
import { deskReport } from '../desk/reports';
import { inspected, noReport } from '../tab/fixtures';

const memory = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  privateTabs: [] as number[],
}));
vi.mock('wxt/browser', () => {
  const area = (stored: () => Record<string, unknown>) => ({
    get: async () => structuredClone(stored()),
    set: async (news: object) => void Object.assign(stored(), structuredClone(news)),
    remove: async (key: string) => void delete stored()[key],
  });
  return {
    browser: {
      runtime: {
        getManifest: () => ({ version: '0.1.0' }),
        getURL: (path: string) => `chrome-extension://gouji${path}`,
      },
      tabs: { get: async (tab: number) => ({ incognito: memory.privateTabs.includes(tab) }) },
      storage: { local: area(() => memory.local), session: area(() => memory.session) },
    },
  };
});

beforeEach(async () => {
  memory.local = {};
  memory.session = {};
  memory.privateTabs = [];
  forgetKept(7);
  await dropDatabase();
});

async function visit(inspection: Inspection, session = 'a'): Promise<void> {
  memory.session['frame:7:0'] = inspected(0, inspection, { session });
  keepLater(7);
  await new Promise((done) => setTimeout(done, 700));
}
const lines = async () => (await readLines()).lines;

describe('a report that is inspected in a tab', () => {
  test('is kept, once for all that the page goes on saying, and as a version when it is another time', async () => {
    await visit(deskReport({ received: 0 }));
    await visit(deskReport({ at: '2026-01-10T00:00:01.000Z' }));
    expect(await lines()).toMatchObject([{ agency: '青禾县民政局', versions: 1 }]);
    await visit(deskReport({ received: 4, at: '2026-01-20T00:00:00.000Z' }), 'b');
    expect(await lines()).toMatchObject([{ versions: 2 }]);
  });

  test('is not kept in a private window', async () => {
    memory.privateTabs = [7];
    await visit(deskReport());
    expect(await lines()).toEqual([]);
  });

  test('is not kept where the person wants no record', async () => {
    memory.local.settings = { record: false };
    await visit(deskReport());
    expect(await lines()).toEqual([]);
  });

  test('is said to be kept at the first time, and never again', async () => {
    await visit(deskReport());
    expect(await takeRecordNews()).toBe(true);
    expect(await takeRecordNews()).toBe(false);
    await visit(deskReport({ received: 9 }), 'b');
    expect(await takeRecordNews()).toBe(false);
  });

  test('that is none is not kept', async () => {
    await visit(noReport());
    expect(await lines()).toEqual([]);
  });
});

test('what could not be kept is said, until something can be again', async () => {
  const db = await database();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  await visit(deskReport());
  IDBObjectStore.prototype.put = put;
  expect(await troubleNow()).toEqual({ kind: 'full', detail: 'no room' });
  expect(await db.count('lines')).toBe(0);
  await visit(deskReport(), 'b');
  expect(await troubleNow()).toBeNull();
  expect(await lines()).toHaveLength(1);
});
