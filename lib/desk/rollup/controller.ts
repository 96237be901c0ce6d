import type { Roster } from '../../roster/roster';
import { watchDesk } from '../announce';
import { faultOf } from '../desk-fault';
import { readReports } from '../read-desk';
import { type RollUpOptions, rollUp } from '../roll-up';
import { unitRows } from '../roster/unit-rows';
import { readRosters } from '../rosters';
import { loadRows } from '../screen/load-rows';
import type { DeskRow } from '../screen/row';
import { hasGovernments } from '../summings';
import { goToFigure } from '../years/go-to-figure';
import type { RollUpEvents, RollUpState } from './state';

/** Keeps the roll-up in line with what is stored. @throws {DeskFault} when it cannot be read */
export async function controlRollUp({
  render,
  report,
  ...options
}: RollUpOptions & {
  /** The government's report that is shown at first, by its id; null: none is asked for. */
  report: string | null;
  render: (state: RollUpState, events: RollUpEvents) => void;
}): Promise<void> {
  let deskRows: DeskRow[] = [];
  let rosters: Roster[] = [];
  let state: RollUpState = {
    ...{ rosters: [], roster: null, years: [], year: new Date().getFullYear() - 1, governments: [] },
    ...{ government: null, rolled: null, onlyUnequal: true, unfolded: null, notice: null },
  };
  const change = (news: Partial<RollUpState>) => {
    state = { ...state, ...news };
    render(state, events);
  };

  async function read(): Promise<void> {
    const [stored, desk] = await Promise.all([readRosters(), loadRows()]);
    rosters = stored.rosters;
    deskRows = desk.rows;
  }

  /** What follows from what is chosen. */
  async function rolledNow(chosen: { roster?: string; year?: number; government?: string } = {}) {
    const year = chosen.year ?? state.year;
    const id = chosen.roster ?? state.roster;
    const roster = rosters.find((each) => each.id === id) ?? rosters.find(hasGovernments) ?? rosters[0];
    const heads = new Set(roster?.units.flatMap(({ of }) => of ?? []));
    const governments = roster?.units.filter((unit) => heads.has(unit.id)) ?? [];
    const wanted = chosen.government ?? state.government?.id;
    const government = governments.find((each) => each.id === wanted) ?? governments[0] ?? null;
    const years = new Set([year, ...deskRows.flatMap((row) => row.year ?? [])]);
    return {
      rosters: rosters.map(({ id, name }) => ({ id, name })),
      ...{ roster: roster?.id ?? null, year, governments, government },
      years: [...years].sort((a, b) => b - a),
      rolled: roster && government ? await rolledOf(roster, year, government.id) : null,
      notice: null,
    };
  }

  /** The roster that has the report of a government's, with its year. */
  function chosenBy(id: string): { roster?: string; year?: number; government?: string } {
    const year = deskRows.find((row) => row.id === id)?.year ?? null;
    if (year === null) return {};
    const reports = deskRows.filter((row) => row.year === year);
    for (const each of rosters.filter(hasGovernments)) {
      const heads = new Set(each.units.flatMap(({ of }) => of ?? []));
      const own = unitRows(each, year, reports).rows.find(
        ({ unit, reports: its }) => heads.has(unit.id) && its.includes(id),
      );
      if (own) return { roster: each.id, year, government: own.unit.id };
    }
    return { year };
  }

  async function rolledOf(roster: Roster, year: number, government: string) {
    const { rows } = unitRows(
      roster,
      year,
      deskRows.filter((row) => row.year === year),
    );
    const own = rows.find(({ unit }) => unit.id === government)!;
    const units = rows.filter(({ unit }) => unit.of === government);
    const reports = await readReports([own, ...units].flatMap((row) => row.reports));
    const inspections = new Map(reports.map(({ id, versions }) => [id, versions.at(-1)!.inspection]));
    return rollUp(own, units, inspections, options);
  }

  /** One thing at a time. */
  let turn: Promise<void> = Promise.resolve();
  function attempt(act: () => Promise<Partial<RollUpState>>): Promise<void> {
    turn = turn.then(async () => {
      try {
        change(await act());
      } catch (error) {
        console.error('Gouji: the roll-up could not do what was asked.', error);
        const { kind, detail } = faultOf(error);
        change({ notice: { kind: 'failed', fault: kind, detail } });
      }
    });
    return turn;
  }

  const events: RollUpEvents = {
    chooseRoster: (roster) => void attempt(() => rolledNow({ roster, government: '' })),
    chooseYear: (year) => void attempt(() => rolledNow({ year })),
    chooseGovernment: (government) => void attempt(() => rolledNow({ government })),
    showUnequal: (onlyUnequal) => change({ onlyUnequal }),
    unfold: (fact) => change({ unfolded: state.unfolded === fact ? null : fact }),
    async goTo(at, fact) {
      const source = state.rolled?.state === 'complete' ? state.rolled.sources[at] : undefined;
      if (source) change({ notice: { kind: 'way', way: await goToFigure(source, fact) } });
    },
  };

  await read();
  const latest = Math.max(...deskRows.flatMap((row) => row.year ?? []));
  const asked = report === null ? {} : chosenBy(report);
  change(await rolledNow({ ...(Number.isFinite(latest) ? { year: latest } : {}), ...asked }));
  watchDesk(
    () =>
      void attempt(async () => {
        await read();
        return rolledNow();
      }),
  );
}
