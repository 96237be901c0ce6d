import { matchReports } from '../../roster/match-reports';
import type { Roster } from '../../roster/roster';
import { type UnitState, unitStatuses } from '../../roster/unit-status';
import { compact } from '../../text/fold';
import type { DeskRow } from '../screen/row';
import type { UnitRow, WantedUnits } from './state';

/** The units of a roster with their reports of a year, and the reports that are nobody's. */
export function unitRows(
  roster: Roster,
  year: number,
  reports: readonly DeskRow[],
): { rows: UnitRow[]; others: DeskRow[] } {
  const matching = matchReports(roster.units, reports, roster.matches);
  const known = new Map(reports.map((row) => [row.id, row]));
  const names = new Map(roster.units.map(({ id, name }) => [id, name]));
  const why = new Map(matching.offers.map((offer) => [`${offer.unit} ${offer.report}`, offer.why]));
  const rows = unitStatuses(roster, year, reports, matching).map(
    (status): UnitRow => ({
      ...status,
      of: status.unit.of === null ? null : (names.get(status.unit.of) ?? null),
      own: status.reports.flatMap((id) => known.get(id) ?? []),
      maybe: status.offered.flatMap((id) => {
        const row = known.get(id);
        return row ? [{ row, why: why.get(`${status.unit.id} ${id}`)! }] : [];
      }),
    }),
  );
  const placed = new Set([...matching.unitOf.keys(), ...matching.offers.map(({ report }) => report)]);
  return { rows, others: reports.filter(({ id }) => !placed.has(id)) };
}

/** How many units stand where. */
export function countsOf(rows: readonly UnitRow[]): Record<UnitState, number> {
  const counts = { published: 0, late: 0, elsewhere: 0, doubtful: 0, 'not found': 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}

/** The rows that are wanted, in the order that is wanted. */
export function wantedRows(rows: readonly UnitRow[], wanted: WantedUnits): UnitRow[] {
  const words = wanted.text.split(/\s+/).map(folded).filter(Boolean);
  const shown = rows.filter(
    ({ unit, state }) =>
      (wanted.state === null || state === wanted.state) &&
      (wanted.of === null || unit.of === wanted.of || unit.id === wanted.of) &&
      words.every((word) => folded([unit.name, ...unit.aliases, unit.remarks].join(' ')).includes(word)),
  );
  return wanted.sort === 'roster' ? shown : shown.sort(order[wanted.sort]);
}

/** When the unit published first; null: its pages do not say. */
export function publishedOn({ own }: UnitRow): string | null {
  return own.flatMap((row) => row.publishedOn ?? []).sort()[0] ?? null;
}

const folded = (text: string) => compact(text).toLowerCase();
const collator = new Intl.Collator('zh-CN');
const states: UnitState[] = ['not found', 'late', 'doubtful', 'elsewhere', 'published'];
const errorsOf = ({ own }: UnitRow) =>
  own.reduce((most, { counts }) => Math.max(most, counts.error * 1000 + counts.warning), 0);
const byName = (one: UnitRow, other: UnitRow) => collator.compare(one.unit.name, other.unit.name);
const order: Record<Exclude<WantedUnits['sort'], 'roster'>, (one: UnitRow, other: UnitRow) => number> = {
  name: byName,
  state: (one, other) => states.indexOf(one.state) - states.indexOf(other.state) || byName(one, other),
  date: (one, other) => {
    const [a, b] = [publishedOn(one) ?? '', publishedOn(other) ?? ''];
    return a === b ? byName(one, other) : a > b ? -1 : 1;
  },
  worst: (one, other) => errorsOf(other) - errorsOf(one) || byName(one, other),
};
