import { expect, test } from 'vitest';
import { changesOf } from '../../lib/desk/changes';
import type { Finding, ReportInspection } from '../../lib/inspection';
import { finding, report } from '../tab/fixtures';

const ids = (findings: Finding[]) => findings.map(({ id }) => id);
const before = report({
  findings: [
    finding({ id: 'stays' }),
    finding({ id: 'gone', facts: ['applications.received.total'] }),
    finding({ id: 'compared', rule: 'continuity/carried-in' }),
  ],
});
const after = (news: Partial<Omit<ReportInspection, 'report'>>) => {
  const { fresh, corrected, unchanged, open } = changesOf(
    before,
    report({ findings: [finding({ id: 'stays' }), finding({ id: 'fresh' })], ...news }),
  );
  return { fresh: ids(fresh), corrected: ids(corrected), unchanged: ids(unchanged), open: ids(open) };
};

test('what is new, corrected, unchanged', () => {
  expect(after({})).toEqual({
    fresh: ['fresh'],
    corrected: ['gone', 'compared'],
    unchanged: ['stays'],
    open: [],
  });
});

test('what could not be judged this time is not called corrected', () => {
  const reason = { reason: '', kind: 'no previous year' };
  expect(after({ notJudged: [{ rule: 'continuity/carried-in', ...reason }] })).toMatchObject({
    corrected: ['gone'],
    open: ['compared'],
  });
  expect(after({ rulesOff: ['applications/footing'] })).toMatchObject({
    corrected: ['compared'],
    open: ['gone'],
  });
  expect(after({ unread: ['框架未能读取'] })).toMatchObject({ corrected: [], open: ['gone', 'compared'] });
});

test('nor what stood in a table that is not read now', () => {
  const now = report();
  now.report.tables = now.report.tables.map((table) => ({ ...table, state: 'missing' }));
  expect(ids(changesOf(before, now).open)).toEqual(['gone']);
});
