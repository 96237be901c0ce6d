import type { Roster, RosterUnit } from '../../lib/roster/roster';

/** A unit of a roster; its id is made of its name. */
export function rosterUnit(name: string, news: Partial<RosterUnit> = {}): RosterUnit {
  return { id: `unit ${name}`, name, aliases: [], of: null, alone: false, remarks: '', ...news };
}

/** A roster of units of these names. */
export function rosterOf(units: (string | RosterUnit)[], news: Partial<Roster> = {}): Roster {
  return {
    id: 'r1',
    name: '青禾县',
    units: units.map((each) => (typeof each === 'string' ? rosterUnit(each) : each)),
    matches: [],
    elsewhere: [],
    changed: '2026-01-01T00:00:00.000Z',
    ...news,
  };
}
