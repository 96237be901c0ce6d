import { expect, test } from 'vitest';
import { lineOf } from '../../../lib/desk/line-of';
import { settledIn, withSince } from '../../../lib/desk/screen/row';
import type { ReportInspection } from '../../../lib/inspection';
import { applySettled } from '../../../lib/settled/apply';
import { idOf, type SettledEntry } from '../../../lib/settled/settled-entry';
import { entryFor } from '../../../lib/settled/settled-store';
import { finding } from '../../tab/fixtures';
import { deskReport } from '../reports';
import { row } from './rows';

const on = '2026-01-10T00:00:00.000Z';
function line(inspection: ReportInspection) {
  const version = { digest: '0'.repeat(64), firstSeen: on, lastSeen: on, by: '', visit: null, inspection };
  return lineOf({ id: 'r', addresses: [], lists: [], versions: [version] });
}
const decided = (inspection: ReportInspection, onlyAt?: string) => {
  const entry: SettledEntry = {
    ...entryFor(inspection, inspection.findings[0]!, { reason: 'checked', note: '', on }),
    ...(onlyAt !== undefined && { onlyAt }),
  };
  return new Map([[idOf(entry), entry]]);
};

const resting = (received: number) =>
  deskReport({
    received,
    news: { findings: [finding({ id: 'a', facts: ['applications.received.total'] })] },
  });

test.each([
  ['is settled', deskReport({ found: ['a', 'b'] }), deskReport({ found: ['a', 'b'] })],
  ['is no longer, once its figures are others', resting(3), resting(9)],
  ['is another unit’s', deskReport({ found: ['a'] }), deskReport({ found: ['a'], agency: '青禾县财政局' })],
  [
    'has no unit and stands elsewhere',
    deskReport({ found: ['a'], agency: null }),
    deskReport({ found: ['a'], agency: null, url: 'http://b/' }),
  ],
])('a line knows as the whole report does that a finding %s', (_, before, now) => {
  const decisions = decided(before);
  const whole = applySettled(now, decisions).findings.flatMap(({ id, settled }) => (settled ? id : []));
  expect(settledIn([line(now)], decisions).get('r') ?? []).toEqual(whole);
});

test('a decision that was made at one address holds for the line of that address alone', () => {
  const [here, there] = ['http://a.gov.cn/1', 'http://a.gov.cn/2'].map((url) =>
    deskReport({ found: ['a'], url }),
  );
  const decisions = decided(here!, 'http://a.gov.cn/1');
  expect(settledIn([line(here!)], decisions).get('r')).toEqual(['a']);
  expect(settledIn([line(there!)], decisions).get('r')).toEqual([]);
});

test('what has become of a letter is said of reports that were written about, and of no others', () => {
  const since = { corrected: 1, unchanged: 0, fresh: 0, open: 0 };
  const work = { ...row().work, state: 'sent' as const };
  const rows = [{ ...row({ id: 'a' }), work }, row({ id: 'b' })];
  const told = withSince(
    rows,
    new Map([
      ['a', since],
      ['b', since],
    ]),
  );
  expect(told.map((each) => each.since)).toEqual([since, null]);
  // A row of which nothing new is said stays the same: it is not drawn again.
  expect(told[1]).toBe(rows[1]);
});
