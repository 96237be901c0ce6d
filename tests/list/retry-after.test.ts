import { expect, test } from 'vitest';
import { retryAfter } from '../../lib/list/retry-after';

const now = Date.UTC(2026, 0, 10, 8, 0, 0);

test.each([
  ['120', 120_000],
  [' 5 ', 5000],
  ['0', 0],
  ['Sat, 10 Jan 2026 08:01:00 GMT', 60_000],
  ['Sat, 10 Jan 2026 07:00:00 GMT', 0],
  ['999999', 3_600_000],
  ['Sat, 10 Jan 2027 08:00:00 GMT', 3_600_000],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['', null],
  [null, null],
])('%s', (header, ms) => {
  expect(retryAfter(header, now)).toBe(ms);
});
