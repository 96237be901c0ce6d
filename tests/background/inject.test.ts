import { expect, test, vi } from 'vitest';
import { inspectTab } from '../../lib/background/inspect-tab';

// What browsers answer when a script is put into all frames of a tab.

const fake = vi.hoisted(() => ({ results: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: async () => fake.results }, tabs: { sendMessage: async () => {} } },
}));

test('the inspector is in the frames that the browser names', async () => {
  fake.results = [{ frameId: 0, result: null }];
  expect(await inspectTab(1, false)).toEqual({ ok: true });
});

test('a page of Firefox’s own, of which it says nothing, is told as such', async () => {
  fake.results = [null];
  expect(await inspectTab(1, false)).toEqual({ ok: false, refusal: 'browser page' });
});
