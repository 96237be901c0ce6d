import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Version } from '../../lib/desk/desk-report';
import { joinVersions } from '../../lib/desk/join-versions';
import { deskReport } from './reports';

const moment = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();

const version = fc
  .record({
    content: fc.integer({ min: 0, max: 15 }),
    days: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 })),
    visit: fc.constantFrom(null, 'v', 'w'),
    by: fc.constantFrom('0.1.0', '0.2.0'),
  })
  .map(
    ({ content, days: [first, more], visit, by }): Version => ({
      ...{ digest: content.toString(16).padStart(64, '0'), visit, by },
      ...{ firstSeen: moment(first), lastSeen: moment(first + more) },
      inspection: deskReport({ received: content, at: moment(first + more) }),
    }),
  );
const versions = fc.array(version, { maxLength: 14 }).map((each) => joinVersions(each, []));

test('joined in either order, the same comes out', () => {
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      expect(joinVersions(a, b)).toEqual(joinVersions(b, a));
    }),
  );
});

test('joined a second time, nothing changes', () => {
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      const once = joinVersions(a, b);
      expect(joinVersions(once, b)).toEqual(once);
      expect(joinVersions(once, a)).toEqual(once);
      expect(joinVersions(once, [])).toEqual(once);
    }),
  );
});

test('each content once, last seen last, and what was seen last of all is there', () => {
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      const once = joinVersions(a, b);
      expect(new Set(once.map(({ digest }) => digest)).size).toBe(once.length);
      const seen = once.map(({ lastSeen }) => lastSeen);
      expect(seen).toEqual([...seen].sort());
      const last = [...a, ...b]
        .map(({ lastSeen }) => lastSeen)
        .sort()
        .at(-1);
      expect(seen.at(-1)).toBe(last);
      expect(once.length).toBeLessThanOrEqual(10);
    }),
  );
});
