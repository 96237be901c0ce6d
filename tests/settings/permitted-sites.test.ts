import { expect, test, vi } from 'vitest';
import { permittedSites } from '../../lib/settings/sites';

// Chromium's own answer to a pattern that it cannot read: it rejects.
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins: [origin] }: { origins: string[] }) => {
        if (origin?.includes('999'))
          throw new Error(`Invalid value for origin pattern ${origin}: Invalid host.`);
        return origin === '*://oa.example.com/*';
      },
    },
  },
}));

test('a site that the browser cannot make sense of costs itself alone', async () => {
  expect(await permittedSites(['999.1.2.3', 'oa.example.com', 'other.example.com'])).toEqual([
    'oa.example.com',
  ]);
});
