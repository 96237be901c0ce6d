import { expect, test } from 'vitest';
import { dayNumber } from '../../../lib/copies/sheets/day';

test.each([
  ['2022-01-20', 44_581],
  ['1900-03-01', 61],
  ['2000-02-29', 36_585],
])('%s is day %i of a spreadsheet', (iso, day) => {
  expect(dayNumber(iso)).toBe(day);
});

test.each([
  '',
  '2022-02-30',
  '2022-1-2',
  '2022-01-20T08:00',
  '1900-02-28',
  '0001-01-01',
  '=1+1',
  '2022-13-01',
])('%j is none', (text) => {
  expect(dayNumber(text)).toBe(null);
});
