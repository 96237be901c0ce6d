import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetTold, tellTab } from '../../lib/background/tell-tab';
import type { FrameRecord } from '../../lib/store/frame-record';
import { finding, inspected, noReport, report } from '../tab/fixtures';

// What the frames of a tab are told of each other.

const tab = vi.hoisted(() => ({
  records: [] as FrameRecord[],
  told: [] as {
    frameId: number;
    tab: { items: { frame: number; id: string }[]; unread: string[]; bar: boolean };
  }[],
  gone: null as number | null,
}));
vi.mock('../../lib/store/frame-store', () => ({ framesOf: async () => tab.records }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      sendMessage: async (_: number, message: object, { frameId }: { frameId: number }) => {
        if (frameId === tab.gone) throw new Error('Could not establish connection.');
        tab.told.push({ frameId, ...message } as (typeof tab.told)[number]);
        return true;
      },
    },
  },
}));

const withFinding = (frame: number, id: string, news: Parameters<typeof inspected>[2] = {}) =>
  inspected(frame, report({ findings: [finding({ id })] }), news);
const told = () => {
  const said = tab.told.map(({ frameId, tab: { items, unread, bar } }) => ({
    frameId,
    items: items.map(({ frame, id }) => `${frame} ${id}`),
    unread: unread.length,
    bar,
  }));
  tab.told = [];
  return said;
};

beforeEach(() => {
  forgetTold(7);
  Object.assign(tab, { records: [], told: [], gone: null });
});

test('one frame with a report knows all there is', async () => {
  tab.records = [withFinding(0, 'a'), inspected(3, noReport())];
  await tellTab(7);
  expect(told()).toEqual([]);
});

test('of several each is told what there is in all of them, and only once', async () => {
  tab.records = [withFinding(0, 'a'), withFinding(3, 'b'), inspected(4, noReport())];
  const items = ['0 a', '3 b'];
  await tellTab(7);
  await tellTab(7);
  expect(told()).toEqual([0, 3].map((frameId) => ({ frameId, items, unread: 0, bar: true })));
});

test('the frame around a part has the bar for both', async () => {
  const order = ['a', 'b'];
  tab.records = [
    withFinding(0, 'a', { shared: { part: false, order } }),
    withFinding(3, 'b', { shared: { part: true, order } }),
  ];
  await tellTab(7);
  expect(told().map(({ frameId, bar }) => [frameId, bar])).toEqual([
    [0, true],
    [3, false],
  ]);
});

test('what could not be read is told, so that nothing is called in order', async () => {
  tab.records = [inspected(0, report({ unread: ['规则未能运行'] }))];
  await tellTab(7);
  expect(told()).toEqual([{ frameId: 0, items: [], unread: 1, bar: true }]);
});

describe('documents of other origins', () => {
  const elsewhere = { origin: 'http://intranet.gov.cn' };

  test('are told nothing of each other', async () => {
    tab.records = [withFinding(0, 'a'), withFinding(3, 'b', elsewhere)];
    await tellTab(7);
    expect(told()).toEqual([]);
  });

  test.each(['https://x.gov.cn', 'http://x.gov.cn:81', 'http://www.x.gov.cn', 'null', null])(
    'as %s is one',
    async (origin) => {
      tab.records = [
        withFinding(0, 'a'),
        withFinding(3, 'b', { origin }),
        withFinding(4, 'c', { origin: null }),
      ];
      await tellTab(7);
      expect(told()).toEqual([]);
    },
  );

  test('are told of their own, and of nothing that could not be read elsewhere', async () => {
    tab.records = [
      withFinding(0, 'a', { unreadFrames: ['http://sso.example/'] }),
      withFinding(3, 'b', elsewhere),
      withFinding(4, 'c'),
    ];
    await tellTab(7);
    const items = ['0 a', '4 c'];
    expect(told()).toEqual([0, 4].map((frameId) => ({ frameId, items, unread: 0, bar: true })));
  });

  test('are told what is known without the others, where these belong to their report', async () => {
    const inspection = report({ findings: [finding({ id: 'own' })] });
    tab.records = [
      withFinding(0, 'joined', { shared: { part: false, order: [] }, told: { inspection, sheets: [] } }),
      withFinding(4, 'c'),
    ];
    await tellTab(7);
    expect(told()[0]?.items).toEqual(['0 own', '4 c']);
  });
});

test('what no longer is there is taken back', async () => {
  tab.records = [withFinding(0, 'a'), withFinding(3, 'b')];
  await tellTab(7);
  told();
  tab.records = [withFinding(0, 'a')];
  await tellTab(7);
  expect(told()).toEqual([{ frameId: 0, items: [], unread: 0, bar: true }]);
});

test('another inspector in the frame is told again; one that did not hear it as well', async () => {
  tab.records = [withFinding(0, 'a'), withFinding(3, 'b')];
  tab.gone = 3;
  await tellTab(7);
  expect(told().map(({ frameId }) => frameId)).toEqual([0]);
  tab.gone = null;
  tab.records = [withFinding(0, 'a', { session: 'another' }), withFinding(3, 'b')];
  await tellTab(7);
  expect(told().map(({ frameId }) => frameId)).toEqual([0, 3]);
});
