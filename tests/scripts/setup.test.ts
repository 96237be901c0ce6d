import { expect, test } from 'vitest';
import { firstStalePackage, nodeIsNewEnough } from '../../scripts/setup.mjs';

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s: %s', (version, enough) => {
  expect(nodeIsNewEnough(version)).toBe(enough);
});

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  },
};

test('an installation that has what the lock file asks for is left alone', () => {
  expect(firstStalePackage(wanted, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBeNull();
});

test('another version, a missing package and no installation at all are stale', () => {
  expect(firstStalePackage(wanted, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe('zod');
  expect(firstStalePackage(wanted, { packages: {} })).toBe('zod');
  expect(firstStalePackage(wanted, null)).toBe('zod');
});
