import { beforeEach, expect, test, vi } from 'vitest';
import { onReplaced } from '../../lib/background/on-replaced';
import { inspected, report } from '../tab/fixtures';

// A tab whose page goes on under another id: one that was put to sleep, or loaded ahead.

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, drawn: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: () => 'Gouji' },
    action: {
      setBadgeText: async (badge: unknown) => fake.drawn.push(badge),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    storage: {
      session: {
        get: async () => structuredClone(fake.stored),
        remove: async (keys: string[]) => {
          for (const key of keys) delete fake.stored[key];
        },
      },
    },
  },
}));

beforeEach(() => {
  fake.drawn = [];
  fake.stored = {
    'frame:7:0': inspected(0, report()),
    'frame:7:3': inspected(3, report()),
    'frame:8:0': { ...inspected(0, report()), tab: 8 },
    'frame:9:0': { ...inspected(0, report()), tab: 9 },
  };
});

test('the old tab is forgotten with all its frames, and the new one has its number on the toolbar', async () => {
  await onReplaced(8, 7);
  expect(Object.keys(fake.stored)).toEqual(['frame:8:0', 'frame:9:0']);
  expect(fake.drawn).toEqual([{ tabId: 8, text: '0' }]);
});
