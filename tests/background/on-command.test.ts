import { beforeEach, expect, test, vi } from 'vitest';
import { onCommand } from '../../lib/background/on-command';
import type { FrameRecord } from '../../lib/store/frame-record';
import { inspected, noReport, report } from '../tab/fixtures';

// The shortcuts, in tabs of which some frames hold a report.

const tab = vi.hoisted(() => ({ records: [] as FrameRecord[], asked: [] as unknown[], marks: true }));
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
        return true;
      },
    },
  },
}));

beforeEach(() => {
  tab.asked = [];
  tab.marks = true;
  tab.records = [
    inspected(0, noReport()),
    inspected(3, report()),
    inspected(5, report({ report: { facts: {} } })),
    inspected(6, report({ report: { facts: {} } })),
  ];
});

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
  expect(tab.asked).toEqual([{ id: 7, frameId: 3, type: 'step', by: 1 }]);
});
