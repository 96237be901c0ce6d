import { expect, test } from 'vitest';
import { matchReports } from '../../lib/roster/match-reports';
import type { Roster } from '../../lib/roster/roster';
import { unitStatuses } from '../../lib/roster/unit-status';
import { rosterOf } from './rosters';

const on = '2026-02-01T00:00:00.000Z';
/** `name@site!` is late. */
function states(roster: Roster, written: string[]): Record<string, string> {
  const reports = written.map((each) => {
    const [agency, site = 'qinghe.gov.cn'] = each.replace('!', '').split('@');
    return { id: each, agency: agency!, addresses: [`//www.${site}/${agency}`], late: each.endsWith('!') };
  });
  const matching = matchReports(roster.units, reports, roster.matches);
  const all = unitStatuses(roster, 2022, reports, matching);
  return Object.fromEntries(
    all.map(({ unit, state, place }) => [unit.name, place === null ? state : `${state} (${place})`]),
  );
}

test('published, late, doubtful and not found', () => {
  const roster = rosterOf(['青禾县民政局', '青禾县财政局', '青禾县教育局', '青禾县水利局']);
  expect(states(roster, ['青禾县民政局', '青禾县财政局!', '青禾县教育和体育局'])).toEqual({
    青禾县民政局: 'published',
    青禾县财政局: 'late',
    青禾县教育局: 'doubtful',
    青禾县水利局: 'not found',
  });
});

test('what stands on another site than most is published elsewhere', () => {
  const roster = rosterOf(['青禾县民政局', '青禾县财政局', '青禾县水利局']);
  const reports = ['青禾县民政局', '青禾县财政局', '青禾县水利局@water.cn'];
  expect(states(roster, reports).青禾县水利局).toBe('elsewhere (water.cn)');
  expect(states(roster, reports).青禾县民政局).toBe('published');
});

test('of two reports nobody knows where the others stand', () => {
  const roster = rosterOf(['青禾县民政局', '青禾县水利局']);
  expect(states(roster, ['青禾县民政局', '青禾县水利局@water.cn']).青禾县水利局).toBe('published');
});

test('a person’s word that it is elsewhere counts for its year, until it is taken back', () => {
  const word = { unit: 'unit 青禾县民政局', year: 2022, elsewhere: true, place: '县政务公开栏', on };
  const said = (elsewhere: Roster['elsewhere']) =>
    states(rosterOf(['青禾县民政局'], { elsewhere }), []).青禾县民政局;
  expect(said([word])).toBe('elsewhere (县政务公开栏)');
  expect(said([{ ...word, year: 2021 }])).toBe('not found');
  expect(said([{ ...word, elsewhere: false, on: '2026-02-02T00:00:00.000Z' }, word])).toBe('not found');
});

test('in time at one address is in time', () => {
  expect(states(rosterOf(['青禾县民政局']), ['青禾县民政局!', '民政局']).青禾县民政局).toBe('published');
});
