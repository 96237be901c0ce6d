import { expect, test } from 'vitest';
import type { ReportInspection } from '../../lib/inspection';
import { type Checked, checkedOf } from '../../lib/tab/checked';
import { report } from './fixtures';

type State = ReportInspection['report']['tables'][number]['state'];
const tables = (...states: State[]) => ({
  tables: (['disclosure', 'applications', 'reviews'] as const).map((key, at) => ({
    key,
    state: states[at]!,
  })),
});

test.each<[string, ReportInspection, Checked]>([
  ['all of it read', report(), 'whole'],
  ['a table lost, which is an error', report({ report: tables('read', 'missing', 'read') }), 'whole'],
  ['a table that is a picture', report({ report: tables('read', 'unreadable', 'read') }), 'in part'],
  ['a table without some cells', report({ report: tables('read', 'incomplete', 'read') }), 'in part'],
  ['a frame that may not be read', report({ unread: ['http://x.gov.cn/frame'] }), 'in part'],
  ['tables of no edition', report({ report: { edition: null } }), 'in part'],
  ['nothing but pictures', report({ report: tables('unreadable', 'unreadable', 'unreadable') }), 'not'],
  ['pictures and nothing', report({ report: tables('missing', 'unreadable', 'missing') }), 'not'],
  ['a year before the form', report({ report: { year: 2018, edition: null } }), 'free form'],
])('%s', (_, inspection, checked) => {
  expect(checkedOf(inspection)).toBe(checked);
});
