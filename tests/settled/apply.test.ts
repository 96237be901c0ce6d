import { expect, test } from 'vitest';
import type { Finding, ReportInspection } from '../../lib/inspection';
import { applySettled } from '../../lib/settled/apply';
import { figuresOf, idOf, type SettledEntry, subjectOf } from '../../lib/settled/settled-entry';
import { finding, report } from '../tab/fixtures';

const broken = finding({
  id: 'applications/footing:applications.processed.person',
  rule: 'applications/footing',
  facts: ['applications.processed.person', 'applications.granted.person'],
  expected: 3,
  actual: 4,
});

function inspection(changes: Partial<ReportInspection['report']> = {}, found: Finding = broken) {
  const one = report({ findings: [found, finding({ id: 'other' })] });
  const facts = {
    'applications.processed.person': { value: 4, text: '4' },
    'applications.granted.person': { value: 3, text: '3' },
    'reviews.reconsideration.total': { value: 0, text: '0' },
  };
  return { ...one, report: { ...one.report, agency: '青禾镇人民政府', year: 2021, facts, ...changes } };
}

function decided(one: ReportInspection): Map<string, SettledEntry> {
  const [about] = one.findings;
  const subject = subjectOf(one, about!);
  const entry: SettledEntry = {
    ...{ subject, figures: figuresOf(one, about!), rule: about!.rule, message: about!.message },
    ...{ agency: one.report.agency, year: one.report.year, url: one.source.url },
    ...{ reason: 'checked', note: '电话核实', on: '2026-11-22T08:00:00.000Z' },
  };
  return new Map([[idOf(entry), entry]]);
}

const settledIn = (one: ReportInspection) => one.findings.map(({ settled }) => settled?.reason ?? null);

test('a decision marks its finding and no other', () => {
  const one = applySettled(inspection(), decided(inspection()));
  expect(one.findings[0]?.settled).toEqual({
    reason: 'checked',
    note: '电话核实',
    on: '2026-11-22T08:00:00.000Z',
  });
  expect(settledIn(one)).toEqual(['checked', null]);
});

test.each<[string, ReportInspection]>([
  [
    'another time, another address',
    { ...inspection(), source: { ...inspection().source, url: 'http://y.gov.cn/' } },
  ],
  [
    'another figure elsewhere',
    inspection({
      facts: { ...inspection().report.facts, 'reviews.reconsideration.total': { value: 9, text: '9' } },
    }),
  ],
  ['other words for people', inspection({}, { ...broken, message: 'Another sentence.', basis: 'x' })],
  [
    'the same figure, spaced differently',
    inspection({
      facts: { ...inspection().report.facts, 'applications.granted.person': { value: 3, text: ' 3 ' } },
    }),
  ],
])('it holds with %s', (_, later) => {
  expect(settledIn(applySettled(later, decided(inspection())))[0]).toBe('checked');
});

test.each<[string, ReportInspection]>([
  [
    'a figure of its equation',
    inspection({
      facts: { ...inspection().report.facts, 'applications.granted.person': { value: 2, text: '2' } },
    }),
  ],
  [
    'a figure that is blank now',
    inspection({
      facts: { ...inspection().report.facts, 'applications.granted.person': { value: null, text: '' } },
    }),
  ],
  ['what was expected', inspection({}, { ...broken, expected: 5 })],
  ['the words concerned', inspection({}, { ...broken, quote: '收到3件' })],
  ['the agency', inspection({ agency: '白塔镇人民政府' })],
  ['the year', inspection({ year: 2022 })],
])('it comes back with a change of %s', (_, later) => {
  expect(settledIn(applySettled(later, decided(inspection())))[0]).toBeNull();
});

test('a report without a name or a year is told by its address, whatever follows the #', () => {
  const nameless = inspection({ agency: null });
  const at = (url: string) => ({ ...nameless, source: { ...nameless.source, url } });
  const decisions = decided(at('http://x.gov.cn/a.html#top'));
  expect(settledIn(applySettled(at('http://x.gov.cn/a.html'), decisions))[0]).toBe('checked');
  expect(settledIn(applySettled(at('http://x.gov.cn/b.html'), decisions))[0]).toBeNull();
});

test('what is no longer decided loses its mark', () => {
  const one = applySettled(inspection(), decided(inspection()));
  expect(applySettled(one, new Map())).toEqual(inspection());
});
