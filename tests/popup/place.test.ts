import { beforeEach, expect, test, vi } from 'vitest';
import { followFront } from '../../lib/popup/place';

// Which tab the panel at the side is about while tabs come, go and change their ids.

type Listener = (...values: unknown[]) => unknown;
const fake = vi.hoisted(() => ({
  activated: [] as Listener[],
  replaced: [] as Listener[],
  tabs: new Map<number, { active: boolean; windowId: number }>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      get: async (tab: number) => fake.tabs.get(tab),
      onActivated: { addListener: (listener: Listener) => fake.activated.push(listener) },
      onReplaced: { addListener: (listener: Listener) => fake.replaced.push(listener) },
    },
  },
}));

const turned: number[] = [];
beforeEach(async () => {
  turned.length = 0;
  fake.activated = [];
  fake.replaced = [];
  await followFront((tab) => turned.push(tab));
});

test('the panel follows the tab in front of its own window', () => {
  fake.activated[0]!({ tabId: 5, windowId: 1 });
  fake.activated[0]!({ tabId: 6, windowId: 2 });
  expect(turned).toEqual([5]);
});

test('a page in front that goes on under another id is followed, one behind it is not', async () => {
  fake.tabs.set(8, { active: true, windowId: 1 });
  fake.tabs.set(9, { active: false, windowId: 1 });
  fake.tabs.set(10, { active: true, windowId: 2 });
  for (const added of [8, 9, 10]) await fake.replaced[0]!(added, 7);
  expect(turned).toEqual([8]);
});
