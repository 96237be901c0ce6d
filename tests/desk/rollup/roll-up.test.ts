import { describe, expect, test } from 'vitest';
import { rollUp } from '../../../lib/desk/roll-up';
import type { UnitRow } from '../../../lib/desk/roster/state';
import type { ReportInspection } from '../../../lib/inspection';
import { rules } from '../../../lib/rules';
import { rosterUnit } from '../../roster/rosters';
import { report } from '../../tab/fixtures';

const row = (name: string, reports: string[], news: Parameters<typeof rosterUnit>[1] = {}): UnitRow => ({
  ...{ unit: rosterUnit(name, news), state: 'published', reports, offered: [], place: null },
  ...{ of: null, own: [], maybe: [] },
});
const fact = (value: number | null) => ({ value, text: String(value ?? '') });
const inspection = (received: number, edition: '2019' | '2021' = '2021'): ReportInspection =>
  report({ report: { edition, facts: { 'applications.received.total': fact(received) } } });
const inspections = new Map([
  ['own', inspection(5)],
  ['a', inspection(2)],
  ['b', inspection(3)],
  ['b again', inspection(3)],
  ['b corrected', inspection(4)],
  ['old', inspection(3, '2019')],
]);
const rolled = (units: UnitRow[], government = row('青禾县人民政府', ['own'])) =>
  rollUp(government, units, inspections, { rules, language: 'zh-CN' });
const a = row('青禾县民政局', ['a']);

describe('a government beside its units', () => {
  test('with all of them there, figure by figure', () => {
    const result = rolled([a, row('青禾县财政局', ['b'])]);
    expect(result).toMatchObject({ state: 'complete', findings: [] });
    const sum = result.state === 'complete' && result.sums.find(({ own }) => own !== null);
    expect(sum).toMatchObject({ fact: 'applications.received.total', own: 5, sum: 5, state: 'equal' });
  });

  test('twice the same report is one', () => {
    expect(rolled([a, row('青禾县财政局', ['b', 'b again'])]).state).toBe('complete');
  });

  test.each([
    ['a unit is missing', [a, row('青禾县财政局', [])], { missing: ['青禾县财政局'] }],
    [
      'two say different things',
      [a, row('青禾县财政局', ['b', 'b corrected'])],
      { several: ['青禾县财政局'] },
    ],
    ['one is of another edition', [a, row('青禾县财政局', ['old'])], { otherEdition: ['青禾县财政局'] }],
  ])('nothing is judged where %s', (_, units, gaps) => {
    expect(rolled(units)).toMatchObject({ state: 'incomplete', units: 2, gaps });
  });

  test('nor where its own is missing, or there are two', () => {
    expect(rolled([a], row('青禾县人民政府', []))).toMatchObject({ gaps: { own: 'missing' } });
    expect(rolled([a], row('青禾县人民政府', ['own', 'a']))).toMatchObject({ gaps: { own: 'several' } });
  });

  test('one that is its own office’s alone is not compared', () => {
    expect(rolled([a], row('青禾县人民政府', ['own'], { alone: true }))).toEqual({ state: 'alone' });
  });

  test('a rule that is switched off finds nothing', () => {
    const result = rollUp(row('青禾县人民政府', ['own']), [a], inspections, { rules: [], language: 'zh-CN' });
    expect(result).toMatchObject({ state: 'complete', findings: [], notJudged: [] });
  });
});
