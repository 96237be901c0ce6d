import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetAll } from '../../lib/background/forget-tab';
import { onFrameMessage } from '../../lib/background/frame-messages';
import { whenPutDown } from '../../lib/background/in-turn';
import type { ReadMessage } from '../../lib/messages/from-frame';
import type { PackedJudgement } from '../../lib/messages/judgement';
import type { ToFrame } from '../../lib/messages/to-frame';
import type { FrameRecord } from '../../lib/store/frame-record';
import { reportPage } from '../report-page';
import { readMessage } from './read-message';

// A tab in which one report stands in two frames, and what comes of it in every order of events.

const tab = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  /** The frames that are there, by number. */
  frames: new Map<number, { url: string; answers: boolean }>(),
  sent: [] as { frame: number; message: ToFrame }[],
  injected: [] as number[],
  /** What a frame does when it is asked to read. */
  onAsked: (_frame: number) => {},
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => ({ incognito: false }),
      sendMessage: async (_: number, message: ToFrame, { frameId }: { frameId: number }) => {
        if (!tab.frames.get(frameId)?.answers) throw new Error('Could not establish connection.');
        tab.sent.push({ frame: frameId, message });
        if (message.type === 'inspect') tab.onAsked(frameId);
        return true;
      },
    },
    scripting: {
      executeScript: async ({ target }: { target: { frameIds?: number[] } }) => {
        const [frame] = target.frameIds ?? [];
        if (frame === undefined)
          return [...tab.frames].map(([frameId, { url }]) => ({
            frameId,
            result: { url, origin: new URL(url).origin },
          }));
        if (!tab.frames.has(frame)) throw new Error('Frame was removed.');
        tab.injected.push(frame);
        tab.onAsked(frame);
        return [{ frameId: frame }];
      },
    },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async () => Object.fromEntries(tab.stored),
        set: async (news: object) => {
          for (const [key, value] of Object.entries(news)) tab.stored.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) tab.stored.delete(key);
        },
      },
    },
  },
}));

const outer = 'http://www.qinghe.gov.cn/report.html';
const inner = 'http://www.qinghe.gov.cn/table.html';
const page = reportPage({ cells: { 'applications.received.person': '7' } });
const table = page.match(/<table[\s\S]*?<\/table>/g)![1]!;
const around = page.replace(table, `<iframe src="table.html" width="900" height="900"></iframe>`);

const place = (frame: number, url = outer) => ({ tab: 7, frame, origin: new URL(url).origin });
const read = (frame: number, html: string, news: Partial<ReadMessage>) =>
  onFrameMessage(readMessage(html, news), place(frame, news.url)) as Promise<PackedJudgement>;
const readOuter = (session = 'outer') => read(0, around, { session, url: outer, frames: [inner] });
const readInner = (frame = 3, session = 'inner') => read(frame, `<body>${table}`, { session, url: inner });
const rulesOf = ({ findings }: PackedJudgement) => findings.map(({ rule }) => rule);
const both = ['applications/roll-forward', 'applications/cross-footing'];
/** What is known of each frame in the end. */
const known = async () => {
  await whenPutDown(7);
  const records = ([...tab.stored.values()] as FrameRecord[]).sort((a, b) => a.frame - b.frame);
  return records.flatMap((record) =>
    record.state === 'inspected' && record.inspection.isReport
      ? `${record.frame} ${record.inspection.findings.map(({ rule }) => rule).join(' ')}`.trim()
      : [],
  );
};
const judgedAnew = (frame: number) =>
  tab.sent.flatMap(({ frame: to, message }) =>
    to === frame && message.type === 'judged' ? [rulesOf(message.judgement)] : [],
  );

beforeEach(async () => {
  await forgetAll(7);
  tab.stored.clear();
  tab.sent.length = 0;
  tab.injected.length = 0;
  tab.onAsked = () => {};
  tab.frames = new Map([
    [0, { url: outer, answers: true }],
    [3, { url: inner, answers: true }],
  ]);
});

test('the page that is read first has its frame read, and is judged with it', async () => {
  tab.onAsked = () => void readInner();
  expect(rulesOf(await readOuter())).toEqual([]);
  await vi.waitFor(async () => expect(await known()).toEqual(['0', `3 ${both.join(' ')}`]));
  expect(tab.injected).toEqual([]);
});

test('a frame without an inspector is given one', async () => {
  tab.frames.set(3, { url: inner, answers: false });
  tab.onAsked = () => void readInner();
  await readOuter();
  expect(tab.injected).toEqual([3]);
  await vi.waitFor(async () => expect(await known()).toHaveLength(2));
});

test('a frame that is read first has the page around it read', async () => {
  tab.onAsked = (frame) => void (frame === 0 && readOuter());
  expect(rulesOf(await readInner()).sort()).toEqual(both.toSorted());
  await vi.waitFor(async () => expect(await known()).toHaveLength(2));
});

test('a frame that comes late is told to the page that was judged without it', async () => {
  tab.frames.delete(3);
  const early = await readOuter();
  expect(rulesOf(early)).toEqual([]);
  expect(early.isReport).toBe(true);
  tab.frames.set(3, { url: inner, answers: true });
  expect(rulesOf(await readInner()).sort()).toEqual(both.toSorted());
  await vi.waitFor(() => expect(judgedAnew(0)).toEqual([[]]));
  expect(await known()).toHaveLength(2);
});

test('a frame that has gone takes its findings along', async () => {
  await Promise.all([readOuter(), readInner()]);
  tab.sent.length = 0;
  tab.frames.delete(3);
  await onFrameMessage({ type: 'left', session: 'inner' }, place(3, inner));
  await vi.waitFor(() => expect(judgedAnew(0)).toEqual([[]]));
  expect(await known()).toEqual(['0']);
});

test('frames of the page before, which have not said goodbye, are not taken for those of the next one', async () => {
  await Promise.all([readOuter(), readInner()]);
  // The page is loaded again: its frame is another one, with the same address.
  tab.frames = new Map([
    [0, { url: outer, answers: true }],
    [8, { url: inner, answers: true }],
  ]);
  await whenPutDown(7);
  tab.stored.clear();
  tab.onAsked = (frame) => void (frame === 8 && readInner(8, 'inner again'));
  await readOuter('outer again');
  await vi.waitFor(async () => expect(await known()).toEqual(['0', `8 ${both.join(' ')}`]));
});
