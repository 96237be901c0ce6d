import { beforeEach, expect, test, vi } from 'vitest';
import { welcomeAfter } from '../../lib/browser/open-welcome';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://us${path}` },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
  },
}));

beforeEach(() => {
  opened.length = 0;
});

test('comes after the installation', async () => {
  await welcomeAfter('install');
  expect(opened).toEqual(['chrome-extension://us/welcome.html']);
});

test.each(['update', 'chrome_update', 'shared_module_update'] as const)(
  'does not come after %s',
  async (reason) => {
    await welcomeAfter(reason);
    expect(opened).toEqual([]);
  },
);
