import { expect, test } from 'vitest';
import { agencyIn, yearsOf } from '../../../lib/desk/years/agency-in-address';

test.each(['青禾县民政局', 'A & B=C#D', '青禾县 民政局', '100%'])(
  '%s goes into an address and comes back',
  (name) => {
    expect(agencyIn(new URL(yearsOf(name), 'chrome-extension://x').hash)).toBe(name);
  },
);

test.each(['', '#', '#agency=', '#agency=%20%20', '#other=x', `#agency=${'长'.repeat(201)}`, '#%E0%A4%A'])(
  '%s names nobody',
  (hash) => {
    expect(agencyIn(hash)).toBeNull();
  },
);

test('a name longer than any is cut, so that its address can be read', () => {
  expect(agencyIn(new URL(yearsOf('长'.repeat(500)), 'chrome-extension://x').hash)).toHaveLength(200);
});
