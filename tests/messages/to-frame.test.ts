import { expect, test } from 'vitest';
import { readToFrame, type ToFrame } from '../../lib/messages/to-frame';

test.each<ToFrame>([
  { type: 'jump', finding: 'a' },
  { type: 'copy table', table: 'reviews' },
  { type: 'show overlay', on: false },
  { type: 'inspect', insist: true },
  { type: 'step', by: -1 },
  { type: 'still there', session: 's' },
])('$type comes in as it was sent', (message) => {
  expect(readToFrame(structuredClone(message))).toEqual(message);
});

test.each([
  null,
  'jump',
  {},
  { type: 'jump' },
  { type: 'jump', finding: 3 },
  { type: 'copy table', table: '__proto__' },
  { type: 'show overlay', on: 'yes' },
  { type: 'inspect' },
  { type: 'still there', session: null },
  { type: 'step', by: 7 },
  { type: 'something else' },
])('%j stays outside', (message) => {
  expect(readToFrame(message)).toBeNull();
});

test('what else a message carries stays outside', () => {
  expect(readToFrame({ type: 'jump', finding: 'a', html: '<b>' })).toEqual({ type: 'jump', finding: 'a' });
});
