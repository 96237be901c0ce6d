import { expect, test } from 'vitest';
import { timeLeft } from '../../lib/list/time-left';

test('what is left takes as long as what is done did', () => {
  expect(timeLeft({ ms: 10_000, finished: 5 }, 20)).toBe(40_000);
});

test('nobody can tell at the start, and nothing is left at the end', () => {
  expect(timeLeft({ ms: 2000, finished: 2 }, 100)).toBeNull();
  expect(timeLeft({ ms: 90_000, finished: 100 }, 0)).toBeNull();
});
