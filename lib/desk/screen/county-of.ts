import type { CountyContent, Unpublished } from '../../copies/county/county';
import { matchReports } from '../../roster/match-reports';
import type { Roster } from '../../roster/roster';
import { unitStatuses } from '../../roster/unit-status';
import type { RollUpOptions } from '../roll-up';
import { readRosters } from '../rosters';
import type { Arrived } from './arrivals';
import { countyRollUps } from './county-rollup';
import type { HandedReport } from './handing';
import { notInspected, type WhyNotInspected } from './not-inspected';
import { unitNames } from './picture';
import type { DeskRow } from './row';

export interface CountyMaking extends RollUpOptions {
  /** Files that were handed to the desk last. */
  arrived: Arrived | null;
  why: WhyNotInspected;
}

/**
 * What a county's workbook and circular are made of.
 * @param reports that are handed over
 * @param rows all on the desk: a unit whose report is there and not handed over has published
 * @throws {DeskFault}
 */
export async function countyOf(
  reports: readonly HandedReport[],
  rows: readonly DeskRow[],
  { rules, language, arrived, why }: CountyMaking,
): Promise<CountyContent> {
  const { rosters } = await readRosters();
  const units = unitNames(rows.flatMap(({ agency }) => agency ?? []));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const years = new Set(reports.flatMap(({ inspection }) => inspection.report.year ?? []));
  const filled = rosters.filter((roster) => roster.units.length > 0);
  return {
    reports: reports.flatMap(({ id, inspection, followUp }) => {
      const row = rowOf.get(id);
      if (!row) return [];
      const { agency } = inspection.report;
      const { state, on, due, note, overdue } = row.work;
      const unit = agency === null ? null : (units.get(agency) ?? agency);
      return [{ inspection, unit, work: { state, on, due, note, overdue }, followUp }];
    }),
    unpublished:
      filled.length === 0
        ? null
        : filled.flatMap((roster) =>
            [...years].sort((a, b) => b - a).flatMap((year) => unpublishedIn(roster, year, rows)),
          ),
    rolled: await countyRollUps(rosters, years, rows, { rules, language }),
    notInspected: await notInspected(years, rows, arrived, why),
    mustPublish: filled.length === 0 ? null : filled.reduce((sum, roster) => sum + roster.units.length, 0),
  };
}

/** The units of a roster that have no report of their own for a year, or one that was late. */
export function unpublishedIn(roster: Roster, year: number, rows: readonly DeskRow[]): Unpublished[] {
  const ofYear = rows.filter((row) => row.year === year);
  const matching = matchReports(roster.units, ofYear, roster.matches);
  return unitStatuses(roster, year, ofYear, matching).flatMap(({ unit, state, place }) =>
    state === 'published'
      ? []
      : [{ roster: roster.name, unit: unit.name, year, standing: state, place: place ?? '' }],
  );
}
