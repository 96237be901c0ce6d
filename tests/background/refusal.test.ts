import { expect, test } from 'vitest';
import { refusalOf } from '../../lib/background/inject';

// The browsers' own sentences: Chromium 156 and Firefox 128.
test.each([
  ['Cannot access a chrome:// URL', 'browser page'],
  ['Cannot access contents of url "chrome-extension://abc/page.html".', 'browser page'],
  ['Cannot access contents of url "about:blank".', 'browser page'],
  ['Frame with ID 0 is showing error page', 'browser page'],
  ['The extensions gallery cannot be scripted.', 'extension store'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
  ['Cannot access contents of url "file:///home/a/b.html".', 'file'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no permission',
  ],
  [
    'Cannot access contents of url "https://example.com/". Extension manifest must request permission to access this host.',
    'no permission',
  ],
  ['Missing host permission for the tab', 'no permission'],
  ['No tab with id: 12.', 'no such tab'],
  ['Invalid tab ID: 12', 'no such tab'],
  ['Something new', 'unknown'],
])('%s', (message, refusal) => {
  expect(refusalOf(new Error(message))).toBe(refusal);
});
