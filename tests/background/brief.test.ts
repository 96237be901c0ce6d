import { beforeEach, expect, test, vi } from 'vitest';
import { briefAll } from '../../lib/background/brief';

// Settings that change while inspectors are about to start, of which nothing is stored yet.

const fake = vi.hoisted(() => ({ told: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 3 }, { id: 7 }, {}],
      sendMessage: async (tab: number, { type }: { type: string }) => {
        fake.told.push({ tab, type });
        if (tab === 3) throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    storage: {
      local: { get: async () => ({ settings: { language: 'en' } }) },
      managed: { get: async () => ({}) },
      session: {
        get: async () => ({ 'frame:7:0': { tab: 7, frame: 0, session: '', url: '', state: 'inspecting' } }),
      },
    },
  },
}));

beforeEach(() => {
  fake.told = [];
});

test('every tab is told, also where an inspector has only begun', async () => {
  await briefAll();
  expect(fake.told).toEqual([
    { tab: 3, type: 'brief' },
    { tab: 7, type: 'brief' },
  ]);
});
