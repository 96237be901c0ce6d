import type { WrittenUnit } from './read-units';
import { relationOf } from './relation';
import { mostUnits, type Roster, type RosterUnit } from './roster';
import { unitTitle } from './unit-title';

/** What makes ids, and what moment it is: passed in, so that the same is made of the same. */
export interface Making {
  newId: () => string;
  /** ISO date and time. */
  now: string;
}

/** A roster of nothing yet. */
export function emptyRoster(name: string, { newId, now }: Making): Roster {
  return { id: newId(), name, units: [], matches: [], elsewhere: [], changed: now };
}

/**
 * Adds units that are not there by name; of those that are, other names and to whom they count are taken over where
 * nothing stood. A unit that others count to and that is not there becomes one.
 */
export function addUnits(roster: Roster, written: readonly WrittenUnit[], { newId, now }: Making): Roster {
  const units = roster.units.map((unit) => ({ ...unit }));
  const unitFor = (name: string) => {
    const known = unitCalled(units, name);
    if (known) return known;
    const made: RosterUnit = { id: newId(), name, aliases: [], of: null, alone: false, remarks: '' };
    if (units.length < mostUnits) units.push(made);
    return made;
  };
  // All names first: to whom a unit counts may stand further down, and be called otherwise.
  const made = written.map(({ name }) => unitFor(name));
  written.forEach(({ aliases, of, remarks }, at) => {
    const unit = made[at]!;
    unit.aliases = [...new Set([...unit.aliases, ...aliases])].slice(0, 20);
    unit.remarks ||= remarks;
    if (of !== null && unit.of === null) unit.of = countsTo(units, unit, unitFor(of).id);
  });
  return { ...roster, units, changed: now };
}

/** The unit that has this name, however it is written; of two nobody knows which is meant. */
export function unitCalled(units: readonly RosterUnit[], name: string): RosterUnit | undefined {
  const exact = units.find((unit) => unit.name === name || unit.aliases.includes(name));
  const title = exact ? null : unitTitle(name);
  if (!title) return exact;
  const same = units.filter((unit) => {
    const own = unitTitle(unit.name);
    return own !== null && relationOf(own, title) === 'same';
  });
  return same.length === 1 ? same[0] : undefined;
}

/** Changes what is said of a unit. */
export function changeUnit(
  roster: Roster,
  id: string,
  news: Partial<Omit<RosterUnit, 'id'>>,
  { now }: Pick<Making, 'now'>,
): Roster {
  const units = roster.units.map((unit) => {
    if (unit.id !== id) return unit;
    const changed = { ...unit, ...news };
    return { ...changed, of: changed.of === null ? null : countsTo(roster.units, unit, changed.of) };
  });
  return { ...roster, units, changed: now };
}

/** Takes units off; what counted to them counts to nobody. */
export function removeUnits(roster: Roster, ids: ReadonlySet<string>, { now }: Pick<Making, 'now'>): Roster {
  const units = roster.units
    .filter(({ id }) => !ids.has(id))
    .map((unit) => (unit.of !== null && ids.has(unit.of) ? { ...unit, of: null } : unit));
  return { ...roster, units, changed: now };
}

/** @returns null where a unit would count to itself, over whichever way */
function countsTo(units: readonly RosterUnit[], unit: RosterUnit, of: string): string | null {
  const seen = new Set<string>();
  for (let at: string | null = of; at !== null && !seen.has(at); ) {
    if (at === unit.id) return null;
    seen.add(at);
    at = units.find(({ id }) => id === at)?.of ?? null;
  }
  return of;
}
