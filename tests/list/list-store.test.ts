import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedOutcome, ReportList } from '../../lib/list/list-record';
import { forgetOutcomes, listOf, outcomesOf, saveList, saveOutcome } from '../../lib/list/list-store';
import { noReport, report } from '../tab/fixtures';

// The browser's session storage, which counts bytes.
const memory = vi.hoisted(() => ({ stored: new Map<string, string>(), quota: 1_000_000 }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get QUOTA_BYTES() {
          return memory.quota;
        },
        getBytesInUse: async () =>
          [...memory.stored].reduce((sum, [key, value]) => sum + key.length + value.length, 0),
        get: async (keys: string | string[] | null) =>
          Object.fromEntries(
            [...memory.stored]
              .filter(([key]) => keys === null || [keys].flat().includes(key))
              .map(([key, value]) => [key, JSON.parse(value)]),
          ),
        set: async (news: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(news)) memory.stored.set(key, JSON.stringify(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) memory.stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => {
  memory.stored.clear();
  memory.quota = 1_000_000;
});

const listed = (tab: number, count = 3, page = 'a'): ReportList => ({
  tab,
  source: { url: `http://x.gov.cn/${page}/`, title: '年报' },
  reports: Array.from({ length: count }, (_, at) => ({
    title: `${at}`,
    url: `http://x.gov.cn/${page}/${at}.html`,
  })),
  wanted: 'run',
});
const failed: ListedOutcome = { state: 'failed', fault: { kind: 'status', status: 404 } };
const done: ListedOutcome = { state: 'inspected', inspection: report() };

test('keeps a list and what became of its reports', async () => {
  const list = listed(7);
  await saveList(list);
  await saveOutcome(list, 0, failed);
  await saveOutcome(list, 2, { state: 'inspected', inspection: noReport() });
  expect(await listOf(7)).toEqual(list);
  expect(await listOf(8)).toBeNull();
  expect([...(await outcomesOf(list))]).toEqual([
    [0, failed],
    [2, { state: 'inspected', inspection: noReport() }],
  ]);
});

test('forgets the outcomes of those that are to be inspected again', async () => {
  const list = listed(7);
  await saveList(list);
  await saveOutcome(list, 0, failed);
  await saveOutcome(list, 1, done);
  await forgetOutcomes(list, [0]);
  expect([...(await outcomesOf(list)).keys()]).toEqual([1]);
});

describe('the same tab', () => {
  test('with the same list again keeps what is known of it', async () => {
    await saveList(listed(7));
    await saveOutcome(listed(7), 1, done);
    await saveList({ ...listed(7), wanted: 'pause' });
    expect((await outcomesOf(listed(7))).size).toBe(1);
  });

  test('with another list forgets the one before, and takes no late outcome of it for its own', async () => {
    await saveList(listed(7));
    await saveOutcome(listed(7), 1, done);
    const other = listed(7, 3, 'b');
    await saveList(other);
    expect((await outcomesOf(other)).size).toBe(0);
    await saveOutcome(listed(7), 2, done);
    expect((await outcomesOf(other)).size).toBe(0);
  });

  test('whose number begins like another’s is another', async () => {
    await saveList(listed(7));
    await saveOutcome(listed(7), 0, done);
    await saveList(listed(71));
    await saveOutcome(listed(71), 0, done);
    await saveList(listed(7, 2, 'b'));
    expect((await outcomesOf(listed(71))).size).toBe(1);
  });
});

describe('when there is little room', () => {
  const size = JSON.stringify(done).length;

  test('a quarter is left to the tabs, and what is not kept is said', async () => {
    memory.quota = size * 4;
    const list = listed(7);
    await saveList(list);
    expect(await saveOutcome(list, 0, done)).toBe(true);
    expect(await saveOutcome(list, 1, done)).toBe(true);
    expect(await saveOutcome(list, 2, done)).toBe(false);
    expect([...(await outcomesOf(list)).keys()]).toEqual([0, 1]);
  });

  test('lists of other tabs go first', async () => {
    memory.quota = size * 4;
    const old = listed(3);
    await saveList(old);
    await saveOutcome(old, 0, done);
    const list = listed(7);
    await saveList(list);
    expect(await saveOutcome(list, 0, done)).toBe(true);
    expect(await saveOutcome(list, 1, done)).toBe(true);
    expect(await listOf(3)).toBeNull();
    expect((await outcomesOf(list)).size).toBe(2);
  });
});

test('a list with addresses that are none of the web is refused', async () => {
  const list = { ...listed(7), reports: [{ title: 'a', url: 'javascript:alert(1)' }] };
  await expect(saveList(list)).rejects.toThrow();
  expect(await listOf(7)).toBeNull();
});
