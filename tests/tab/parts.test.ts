import { expect, test } from 'vitest';
import type { ReportInspection } from '../../lib/inspection';
import { partsOf } from '../../lib/tab/parts';
import { type ReportView, viewOf } from '../../lib/tab/view';
import { finding, inspected, report } from './fixtures';

function parts(news: Parameters<typeof report>[0] = {}) {
  return partsOf(viewOf([inspected(0, report(news))]) as ReportView);
}

test('a report in order: six sections, three tables, all in order and to be copied', () => {
  const all = parts();
  expect(all.map(({ ordinal, state }) => `${ordinal} ${state}`)).toEqual([
    ...['一', '二', '三', '四', '五', '六'].map((ordinal) => `${ordinal} in order`),
  ]);
  expect(all.flatMap(({ table }) => (table ? [`${table.state} ${table.copyable}`] : []))).toEqual([
    ...['in order true', 'in order true', 'in order true'],
  ]);
});

test('findings about cells and labels are the table’s, the others the section’s', () => {
  const [, , applications] = parts({
    findings: [
      finding({ id: 'a', facts: ['applications.processed.total'] }),
      finding({ id: 'b', rule: 'template/label', severity: 'warning' }),
      finding({ id: 'c', rule: 'section/heading', severity: 'info' }),
    ],
  });
  expect(applications?.table?.counts).toEqual({ error: 1, warning: 1, info: 0 });
  expect(applications?.counts).toEqual({ error: 0, warning: 0, info: 1 });
});

test('a claim in the overview is the overview’s, although it speaks of table 2', () => {
  const facts = ['applications.received.total'];
  const [overview, , applications] = parts({
    findings: [finding({ section: 'overview', rule: 'tie-out/applications', facts })],
  });
  expect(overview).toMatchObject({ state: 'findings', counts: { error: 1 } });
  expect(applications?.table?.state).toBe('in order');
});

test('what is missing or unreadable says so, and is not copied', () => {
  const tables: ReportInspection['report']['tables'] = [
    { key: 'disclosure', state: 'incomplete' },
    { key: 'applications', state: 'unreadable' },
    { key: 'reviews', state: 'missing' },
  ];
  const { sections } = report().report;
  const all = parts({ report: { tables, sections: sections.filter(({ key }) => key !== 'problems') } });
  expect(all.map(({ state }) => state)).toContain('missing');
  expect(all[4]?.state).toBe('missing');
  expect(all.flatMap(({ table }) => (table ? [`${table.state} ${table.copyable}`] : []))).toEqual([
    ...['incomplete true', 'unreadable false', 'missing false'],
  ]);
});

test('a table that a rule could not judge is not said to be in order', () => {
  const notJudged = [{ rule: 'tie-out/reviews', reason: '' }];
  expect(parts({ notJudged }).flatMap(({ table }) => table?.state ?? [])).toEqual([
    ...['in order', 'in order', 'not judged'],
  ]);
});

test('a sentence in a table’s section is not the table’s fault', () => {
  const facts = ['applications.received.total'];
  const [, , applications] = parts({ findings: [finding({ rule: 'tie-out/applications', facts })] });
  expect(applications).toMatchObject({ state: 'findings', table: { state: 'in order' } });
});

test('a report from before the form misses nothing of it', () => {
  const all = parts({ report: { year: 2018, edition: null, sections: [], tables: [] } });
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['no form']));
});
