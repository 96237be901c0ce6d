import { certainMatches, type NamedReport } from '../roster/match-reports';
import type { Roster } from '../roster/roster';

/** What a roster says of a government for a year: whose figures it sums, with the reports that are there. */
export interface Summing {
  /** The roster's name. */
  roster: string;
  /** The government, with its own reports by their ids; `alone`: its report is that of its own office. */
  government: { unit: { name: string; alone: boolean }; reports: readonly string[] };
  units: readonly { unit: { name: string }; reports: readonly string[] }[];
}

/** Whether a roster names a unit that sums others. */
export function hasGovernments({ units }: Roster): boolean {
  return units.some(({ of }) => of !== null);
}

/** The governments of a roster with their units. @param reports all of one year */
export function summingsOf(roster: Roster, reports: readonly NamedReport[]): Summing[] {
  const unitOf = certainMatches(roster.units, reports, roster.matches);
  const own = new Map<string, string[]>();
  for (const [report, unit] of unitOf) own.set(unit, [...(own.get(unit) ?? []), report]);
  const row = ({ id, name, alone }: Roster['units'][number]) => ({
    unit: { name, alone },
    reports: own.get(id) ?? [],
  });
  const summed = new Map<string, Summing['units'][number][]>();
  for (const unit of roster.units)
    if (unit.of !== null) summed.set(unit.of, [...(summed.get(unit.of) ?? []), row(unit)]);
  return roster.units.flatMap((government): Summing[] => {
    const units = summed.get(government.id);
    return units ? [{ roster: roster.name, government: row(government), units }] : [];
  });
}
