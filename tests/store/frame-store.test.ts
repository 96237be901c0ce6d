import { beforeEach, expect, test, vi } from 'vitest';
import type { FrameRecord } from '../../lib/store/frame-record';
import {
  correctUnreadFrames,
  forgetFrame,
  forgetTab,
  framesOf,
  saveFrame,
} from '../../lib/store/frame-store';
import { inspected, noReport, report } from '../tab/fixtures';

// The browser's session storage, with room for a few records.
const memory = vi.hoisted(() => ({ stored: new Map<string, unknown>(), room: 100 }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...memory.stored].filter(([each]) => key === null || each === key)),
        set: async (news: Record<string, unknown>) => {
          const fresh = Object.keys(news).filter((key) => !memory.stored.has(key));
          if (memory.stored.size + fresh.length > memory.room) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(news)) memory.stored.set(key, structuredClone(value));
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
  memory.room = 100;
});

const record = (tab: number, frame: number, session = 's'): FrameRecord => ({
  ...{ tab, frame, session, url: 'http://x.gov.cn/' },
  ...{ state: 'failed', reason: 'x' },
});

test('keeps frames of a tab apart and in order', async () => {
  await saveFrame(record(12, 30));
  await saveFrame(record(12, 0));
  await saveFrame(record(1, 2));
  expect((await framesOf(12)).map(({ frame }) => frame)).toEqual([0, 30]);
  expect(await framesOf(2)).toEqual([]);
});

test('a page that leaves does not take the page after it along', async () => {
  await saveFrame(record(1, 0, 'new'));
  await forgetFrame(1, 0, 'old');
  expect(await framesOf(1)).toHaveLength(1);
  await forgetFrame(1, 0, 'new');
  expect(await framesOf(1)).toEqual([]);
});

test('forgets a tab with all its frames, and no other', async () => {
  await saveFrame(record(1, 0));
  await saveFrame(record(1, 5));
  await saveFrame(record(11, 0));
  await forgetTab(1);
  expect(await framesOf(1)).toEqual([]);
  expect(await framesOf(11)).toHaveLength(1);
});

test('what another version of the extension left counts as nothing', async () => {
  memory.stored.set('frame:1:0', { tab: 1, state: 'sorted' });
  expect(await framesOf(1)).toEqual([]);
});

test('when it is full, what was opened first makes room', async () => {
  memory.room = 2;
  await saveFrame(record(3, 0));
  await saveFrame(record(20, 0));
  await saveFrame(record(21, 0));
  expect([...memory.stored.keys()]).toEqual(['frame:20:0', 'frame:21:0']);
});

test('a record that does not fit into an empty store is an error, not an endless loop', async () => {
  memory.room = 0;
  await expect(saveFrame(record(3, 0))).rejects.toThrow('QUOTA');
});

test('which frames were not read is corrected, but not for an inspection that has been overtaken', async () => {
  const inspected = (inspectedAt: string, unreadFrames: string[], session = 's') => ({
    ...{
      tab: 1,
      frame: 0,
      session,
      url: 'http://x.gov.cn/',
      overlay: false,
      marksRemoved: false,
      unreadFrames,
    },
    state: 'inspected' as const,
    inspection: {
      ...{
        schema: 1 as const,
        isReport: false as const,
        language: 'zh-CN' as const,
        reason: '',
        signs: [],
        reports: [],
      },
      source: { url: 'http://x.gov.cn/', title: '', publishedOn: null, inspectedAt },
    },
  });
  const unread = async () => (await framesOf(1)).map((each) => 'unreadFrames' in each && each.unreadFrames);
  await saveFrame(inspected('2', ['http://y.cn/']));
  await correctUnreadFrames(inspected('1', []));
  expect(await unread()).toEqual([['http://y.cn/']]);
  await correctUnreadFrames(inspected('2', [], 'another'));
  expect(await unread()).toEqual([['http://y.cn/']]);
  await correctUnreadFrames(inspected('2', []));
  expect(await unread()).toEqual([[]]);
});

test('a record that is too large for all costs no other tab anything', async () => {
  memory.room = 2;
  await saveFrame({ ...inspected(0, report()), tab: 1 });
  await saveFrame({ ...inspected(0, noReport()), tab: 2 });
  const huge = inspected(0, report({ unread: ['x'.repeat(3_000_000)] }));
  await expect(saveFrame({ ...huge, tab: 3 })).rejects.toThrow(RangeError);
  expect(await framesOf(1)).toMatchObject([{ state: 'inspected' }]);
  expect(await framesOf(2)).toMatchObject([{ state: 'inspected' }]);
});

test('a report for which there is no room any more is known to have been one', async () => {
  const weight = (record: unknown) => JSON.stringify(record).length;
  const full = { ...inspected(0, report()), tab: 1 };
  memory.room = 3;
  await saveFrame(full);
  await saveFrame({ ...inspected(3, noReport()), tab: 1 });
  await saveFrame({ ...inspected(0, report()), tab: 2 });
  await saveFrame({ ...inspected(0, report()), tab: 3 });
  expect(await framesOf(1)).toMatchObject([{ state: 'forgotten', frame: 0, session: 's0' }]);
  expect(weight(memory.stored.get('frame:1:0'))).toBeLessThan(weight(full) / 4);
  expect(await framesOf(3)).toMatchObject([{ state: 'inspected' }]);
});
