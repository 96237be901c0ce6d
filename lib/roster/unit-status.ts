import type { Matching } from './match-reports';
import type { Roster, RosterUnit } from './roster';
import { majority, siteOf } from './site-of';

/** Where a unit stands with its report for a year. */
export type UnitState = 'published' | 'late' | 'elsewhere' | 'doubtful' | 'not found';

/** As much of a report as tells where its unit stands. */
export interface StandingReport {
  id: string;
  addresses: readonly string[];
  /** Published later than it had to be. */
  late: boolean;
}

/** A unit of the roster with what the desk has of it for a year. */
export interface UnitStatus {
  unit: RosterUnit;
  state: UnitState;
  /** Its reports of the year, by their ids. */
  reports: readonly string[];
  /** Reports that may be its. */
  offered: readonly string[];
  /** Where it has published, in a person's words or by the report's site; null: where the others have. */
  place: string | null;
}

/**
 * Where each unit stands. A person's word that it published in another place counts before everything; what stands on
 * another site than most reports of the roster does so too.
 */
export function unitStatuses(
  { units, elsewhere }: Roster,
  year: number,
  reports: readonly StandingReport[],
  { unitOf, offers }: Matching,
): UnitStatus[] {
  const known = new Map(reports.map((report) => [report.id, report]));
  const own = grouped([...unitOf].map(([report, unit]) => [unit, report]));
  const offered = grouped(offers.map(({ report, unit }) => [unit, report]));
  const said = new Map<string, string>();
  for (const word of [...elsewhere].sort((a, b) => (a.on < b.on ? -1 : 1)))
    if (word.year !== year) continue;
    else if (word.elsewhere) said.set(word.unit, word.place);
    else said.delete(word.unit);
  const sites = (id: string) => known.get(id)?.addresses.flatMap((address) => siteOf(address) ?? []) ?? [];
  const main = mainSite([...unitOf.keys()].map((id) => sites(id)[0]));
  return units.map((unit): UnitStatus => {
    const mine = own.get(unit.id) ?? [];
    const maybe = offered.get(unit.id) ?? [];
    const stands = mine.flatMap(sites);
    const away = main !== null && stands.length > 0 && !stands.includes(main) ? stands[0]! : null;
    const place = said.get(unit.id) ?? away;
    const isLate = mine.length > 0 && mine.every((id) => known.get(id)?.late === true);
    return { unit, state: stateOf(), reports: mine, offered: maybe, place };

    function stateOf(): UnitState {
      if (isLate) return 'late';
      if (place !== null) return 'elsewhere';
      if (mine.length > 0) return 'published';
      return maybe.length > 0 ? 'doubtful' : 'not found';
    }
  });
}

/** With fewer reports nobody knows where the others stand. */
const enough = 3;

function mainSite(sites: readonly (string | undefined)[]): string | null {
  const known = sites.filter((site) => site !== undefined);
  return known.length < enough ? null : majority(known);
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
