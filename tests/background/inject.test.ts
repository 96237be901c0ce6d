import { expect, test, vi } from 'vitest';
import { inspectTab } from '../../lib/background/inspect-tab';

// What browsers answer when a script is put into all frames of a tab.

const fake = vi.hoisted(() => ({ results: [] as unknown[], refusal: null as string | null, url: '' }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `moz-extension://gouji${path}` },
    scripting: {
      executeScript: async () => {
        if (fake.refusal) throw new Error(fake.refusal);
        return fake.results;
      },
    },
    tabs: {
      sendMessage: async () => {},
      get: async () => {
        if (!fake.url) throw new Error('Invalid tab ID: 1');
        return { url: fake.url };
      },
    },
  },
}));

test('the inspector is in the frames that the browser names', async () => {
  fake.results = [{ frameId: 0, result: null }];
  expect(await inspectTab(1, false)).toEqual({ ok: true });
});

test('a page of Firefox’s own, of which it says nothing, is told as such', async () => {
  fake.results = [null];
  expect(await inspectTab(1, false)).toEqual({ ok: false, refusal: 'browser page' });
});

test.each([
  ['http://www.x.gov.cn/a/2022年报.PDF?v=1', 'PDF'],
  ['http://www.x.gov.cn/a.html?file=b.pdf', 'no permission'],
  ['', 'no permission'],
])('of %s that Firefox keeps to itself: %s', async (url, refusal) => {
  Object.assign(fake, { refusal: 'Missing host permission for the tab', url });
  expect(await inspectTab(1, false)).toEqual({ ok: false, refusal });
});
