import { beforeEach, describe, expect, test, vi } from 'vitest';
import { goOnInto, goTo } from '../../lib/background/go-on';
import { onCommand } from '../../lib/background/on-command';
import type { FrameRecord } from '../../lib/store/frame-record';
import { finding, inspected, noReport, report } from '../tab/fixtures';

// The shortcuts, in tabs of which some frames hold a report.

const tab = vi.hoisted(() => ({
  records: [] as FrameRecord[],
  asked: [] as unknown[],
  marks: true,
  opened: {} as Record<number, number>,
  /** A frame in which the last finding is open. */
  atEnd: null as number | null,
}));
vi.mock('../../lib/store/frame-store', () => ({ framesOf: async () => tab.records }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      sendMessage: async (id: number, message: object, { frameId }: { frameId: number }) => {
        tab.asked.push({ id, frameId, ...message });
        // One of the frames has just gone.
        if (frameId === 5) throw new Error('Could not establish connection.');
        if ('type' in message && message.type === 'toggle overlay') {
          // A page in which something else goes on answers late.
          await new Promise((done) => setTimeout(done, 5));
          tab.marks = !tab.marks;
          return tab.marks;
        }
        if ('around' in message && !message.around) return tab.atEnd !== frameId;
        return 'type' in message && message.type === 'opened last' ? (tab.opened[frameId] ?? 0) : true;
      },
    },
  },
}));

beforeEach(() => {
  tab.asked = [];
  tab.marks = true;
  tab.opened = {};
  tab.atEnd = null;
  tab.records = [
    inspected(0, noReport()),
    inspected(3, report()),
    inspected(5, report({ report: { facts: {} } })),
    inspected(6, report({ report: { facts: {} } })),
  ];
});

const settled = { reason: 'checked', note: '', on: '2026-01-05T08:00:00.000Z' } as const;
const place = (frame: number) => ({ tab: 7, frame, origin: 'http://x.gov.cn' });
const switched = (on: boolean) => [
  { id: 7, frameId: 3, type: 'toggle overlay' },
  ...[5, 6].map((frameId) => ({ id: 7, frameId, type: 'show overlay', on })),
];

test('marks go on and off in every frame that holds a report', async () => {
  await onCommand('overlay', 7);
  expect(tab.asked).toEqual(switched(false));
});

test('marks pressed twice are what they were, whatever the record of the page still says', async () => {
  await Promise.all([onCommand('overlay', 7), onCommand('overlay', 7)]);
  expect(tab.asked).toEqual([...switched(false), ...switched(true)]);
});

test('where the page no longer answers, no other frame is switched', async () => {
  tab.records = [inspected(5, report()), inspected(6, report({ report: { facts: {} } }))];
  await onCommand('overlay', 7);
  expect(tab.asked).toEqual([{ id: 7, frameId: 5, type: 'toggle overlay' }]);
});

test('a step is taken in the frame that holds most of it', async () => {
  await onCommand('next', 7);
  expect(tab.asked).toEqual([{ id: 7, frameId: 3, type: 'step', by: 1, around: false }]);
});

describe('where several frames have findings', () => {
  beforeEach(() => {
    tab.records = [
      inspected(0, noReport()),
      inspected(3, report({ findings: [finding({ id: 'a' }), finding({ id: 'b' })] })),
      inspected(4, report()),
      inspected(6, report({ findings: [finding({ id: 'c', settled }), finding({ id: 'd' })] })),
    ];
  });
  const taken = () => tab.asked.filter((each) => Reflect.get(Object(each), 'type') !== 'opened last');
  const step = (frameId: number, by: 1 | -1) => [{ id: 7, frameId, type: 'step', by, around: false }];

  test('the first step is to the first finding of all, back to the last', async () => {
    await onCommand('next', 7);
    expect(taken()).toEqual(step(3, 1));
    tab.asked = [];
    await onCommand('previous', 7);
    expect(taken()).toEqual(step(6, -1));
  });

  test('a step is taken where the reader opened one last', async () => {
    tab.opened = { 3: 100, 6: 200 };
    await onCommand('next', 7);
    expect(taken()).toEqual(step(6, 1));
    expect(tab.asked).not.toContainEqual(expect.objectContaining({ frameId: 4 }));
  });

  test.each([
    ['behind the last of one comes the first of the next', 3, 1, { frameId: 6, finding: 'd' }],
    ['behind the last of all comes the first of all', 6, 1, { frameId: 3, finding: 'a' }],
    ['before the first of one comes the last of the one before', 6, -1, { frameId: 3, finding: 'b' }],
    ['a frame without any stands before the first of all', 4, 1, { frameId: 3, finding: 'a' }],
    ['and behind the last of all', 4, -1, { frameId: 6, finding: 'd' }],
  ] as const)('%s', async (_, from, by, { frameId, finding }) => {
    expect(await goOnInto(place(from), by)).toBe(true);
    expect(tab.asked).toEqual([{ id: 7, frameId, type: 'jump', finding }]);
  });

  describe('and one of them is of another origin', () => {
    const jump = (frameId: number, found: string) => ({ id: 7, frameId, type: 'jump', finding: found });
    beforeEach(() => {
      const news = { origin: 'http://intranet.gov.cn' };
      tab.records[3] = inspected(6, report({ findings: [finding({ id: 'd' })] }), news);
    });

    test('no page leads into it, or out of it', async () => {
      expect(await goOnInto(place(3), 1)).toBe(false);
      expect(await goOnInto({ ...place(6), origin: 'http://intranet.gov.cn' }, 1)).toBe(false);
      expect(await goTo(place(3), 6, 'd')).toBe(false);
      expect(tab.asked).toEqual([]);
      expect(await goTo(place(4), 3, 'a')).toBe(true);
      expect(tab.asked).toEqual([jump(3, 'a')]);
    });

    test.each([null, 'https://x.gov.cn', 'http://x.gov.cn:8080', 'http://a.x.gov.cn'])(
      'nor does one of %s lead into those of http://x.gov.cn',
      async (origin) => {
        expect(await goOnInto({ tab: 7, frame: 6, origin }, 1)).toBe(false);
        expect(await goTo({ tab: 7, frame: 6, origin }, 3, 'a')).toBe(false);
      },
    );

    test('a key of the browser does', async () => {
      tab.opened = { 3: 100 };
      tab.atEnd = 3;
      await onCommand('next', 7);
      expect(taken()).toEqual([...step(3, 1), jump(6, 'd')]);
    });

    test('and begins anew where there is nothing else', async () => {
      tab.records = [inspected(3, report({ findings: [finding({ id: 'a' })] }))];
      tab.atEnd = 3;
      await onCommand('next', 7);
      expect(taken()).toEqual([...step(3, 1), { ...step(3, 1)[0], around: true }]);
    });
  });

  test('a frame without findings, or one that has just gone, is not gone on into', async () => {
    tab.records = [
      inspected(3, report({ findings: [finding()] })),
      inspected(5, report({ findings: [finding()] })),
    ];
    expect(await goOnInto(place(3), 1)).toBe(false);
    tab.records = [inspected(3, report({ findings: [finding()] }))];
    expect(await goOnInto(place(3), 1)).toBe(false);
  });
});
