import { writeClipboard } from '../../browser/clipboard';
import { addUnits, changeUnit, emptyRoster, removeUnits } from '../../roster/edit-roster';
import { readUnits, type WrittenUnit } from '../../roster/read-units';
import type { Roster } from '../../roster/roster';
import { watchDesk } from '../announce';
import type { Comparing } from '../compare-on-desk';
import { faultOf } from '../desk-fault';
import { changeRoster, readRosters, removeDamagedRosters, removeRoster } from '../rosters';
import { loadRows } from '../screen/load-rows';
import type { DeskRow } from '../screen/row';
import { misledEntries } from './misled-entries';
import { rowsOfFile } from './rows-of-file';
import type { RosterEvents, RosterNotice, RosterState, WantedUnits } from './state';
import { countsOf, unitRows, wantedRows } from './unit-rows';
import { unitsOnDesk } from './units-on-desk';

export interface RosterOptions {
  document: Document;
  /** How governments are held against the units that they sum. */
  comparing: Comparing;
  /** The lines that are copied, of the units in some states. */
  copied: (state: RosterState, units: readonly RosterState['rows'][number][]) => string;
  render: (state: RosterState, events: RosterEvents) => void;
}

/** So many rows are drawn at first, and so many more each time. */
const drawnAtOnce = 300;
const everyUnit: WantedUnits = { text: '', state: null, of: null, sort: 'roster' };

/** Keeps the roster in line with what is stored, and does what is asked of it. @throws {DeskFault} when it cannot be read */
export async function controlRoster({ document, comparing, copied, render }: RosterOptions): Promise<void> {
  let deskRows: DeskRow[] = [];
  let rosters: Roster[] = [];
  let before: Roster | null = null;
  let state: RosterState = {
    ...{ rosters: [], roster: null, damaged: 0, years: [], year: new Date().getFullYear() - 1, reports: 0 },
    ...{ rows: [], shown: [], drawn: drawnAtOnce, wanted: everyUnit, counts: countsOf([]), others: [] },
    ...{ misled: [], unfolded: null, asked: null, undoable: false, notice: null, busy: false, lists: [] },
  };
  const change = (news: Partial<RosterState>) => {
    state = { ...state, ...news };
    render(state, events);
  };

  async function load(): Promise<Partial<RosterState>> {
    const [read, desk] = await Promise.all([readRosters(), loadRows()]);
    deskRows = desk.rows;
    rosters = read.rosters;
    const lists = [...new Set(deskRows.flatMap((row) => row.lists))].sort();
    return { damaged: read.damaged, misled: await misledEntries(deskRows), lists, ...shownNow({}) };
  }

  /** What follows from the roster, the year and what is wanted of it. */
  function shownNow(news: Partial<Pick<RosterState, 'year' | 'wanted'>> & { id?: string | undefined }) {
    const { year, wanted } = { ...state, ...news };
    const id = news.id ?? state.roster?.id;
    const roster = rosters.find((each) => each.id === id) ?? rosters[0] ?? null;
    const reports = deskRows.filter((row) => row.year === year);
    const { rows, others } = roster ? unitRows(roster, year, reports) : { rows: [], others: reports };
    const years = new Set([year, new Date().getFullYear() - 1, ...deskRows.flatMap((row) => row.year ?? [])]);
    return {
      rosters: rosters.map(({ id, name, units }) => ({ id, name, units: units.length })),
      ...{ roster, year, wanted, rows, others, reports: reports.length, counts: countsOf(rows) },
      years: [...years].sort((a, b) => b - a),
      shown: wantedRows(rows, wanted),
      undoable: before !== null && before.id === roster?.id,
    };
  }

  /** Does something that the storage may refuse, then says what became of it. One thing at a time. */
  let turn: Promise<void> = Promise.resolve();
  function attempt(act: () => Promise<{ notice: RosterNotice | null; id?: string }>): Promise<void> {
    change({ notice: null, busy: true, asked: null });
    turn = turn.then(async () => {
      try {
        const { notice, id } = await act();
        const loaded = await load();
        change({ ...loaded, ...(id === undefined ? {} : shownNow({ id })), notice, busy: false });
      } catch (error) {
        console.error('Gouji: the roster could not do what was asked.', error);
        const { kind, detail } = faultOf(error);
        change({ notice: { kind: 'failed', fault: kind, detail }, busy: false });
      }
    });
    return turn;
  }
  const making = () => ({ newId: () => crypto.randomUUID(), now: new Date().toISOString() });

  /** Changes the units in a way that can be undone. */
  async function edit(act: (roster: Roster) => Roster): Promise<void> {
    const id = state.roster?.id;
    if (id === undefined) return;
    await changeRoster(
      id,
      (roster) => {
        before = roster;
        return roster && act(roster);
      },
      comparing,
    );
  }
  /** What was said of reports and units is no change of the units. */
  async function say(act: (roster: Roster) => Roster): Promise<void> {
    if (state.roster) await changeRoster(state.roster.id, (roster) => roster && act(roster), comparing);
  }
  async function add(units: readonly WrittenUnit[], newName: string | null) {
    if (units.length === 0) return { notice: { kind: 'file refused' as const, reason: 'no units' as const } };
    if (newName !== null || !state.roster) {
      const made = addUnits(emptyRoster(newName || String(state.year), making()), units, making());
      await changeRoster(made.id, () => made, comparing);
      before = null;
      return { notice: { kind: 'added' as const, units: made.units.length }, id: made.id };
    }
    const { length } = state.roster.units;
    let now = length;
    await edit((roster) => {
      const more = addUnits(roster, units, making());
      now = more.units.length;
      return more;
    });
    return { notice: { kind: 'added' as const, units: now - length } };
  }

  const events: RosterEvents = {
    chooseYear: (year) => change({ ...shownNow({ year }), drawn: drawnAtOnce, notice: null }),
    chooseRoster: (id) =>
      change({ ...shownNow({ id, wanted: everyUnit }), drawn: drawnAtOnce, unfolded: null, notice: null }),
    want(news) {
      const wanted = { ...state.wanted, ...news };
      change({ wanted, shown: wantedRows(state.rows, wanted), drawn: drawnAtOnce });
    },
    showMore: () => change({ drawn: state.drawn + drawnAtOnce }),
    unfold: (id) => change({ unfolded: state.unfolded === id ? null : id }),
    add: (units, newName) => attempt(() => add(units, newName)),
    addFile: (file, newName) =>
      attempt(async () => {
        const rows = await rowsOfFile(file);
        if (typeof rows === 'string') return { notice: { kind: 'file refused', reason: rows } };
        return add(readUnits(rows).units, newName);
      }),
    addFromDesk: (from, newName) => attempt(() => add(unitsOnDesk(deskRows, from), newName)),
    rename: (name) =>
      attempt(async () => {
        await edit((roster) => ({ ...roster, name: name.trim() || roster.name, ...nowChanged() }));
        return { notice: { kind: 'changed', name: name.trim() } };
      }),
    change: (id, news) =>
      attempt(async () => {
        await edit((roster) => changeUnit(roster, id, news, making()));
        return { notice: { kind: 'changed', name: news.name ?? '' } };
      }),
    remove: (ids) =>
      attempt(async () => {
        await edit((roster) => removeUnits(roster, new Set(ids), making()));
        return { notice: { kind: 'removed', units: ids.length } };
      }),
    undo: () =>
      attempt(async () => {
        const last = before;
        if (last)
          await changeRoster(
            last.id,
            (roster) => ({
              ...(roster ?? last),
              ...{ name: last.name, units: last.units, ...nowChanged() },
            }),
            comparing,
          );
        before = null;
        return { notice: { kind: 'undone' } };
      }),
    match: (unit, { addresses, agency }, is, always = false) =>
      attempt(async () => {
        const { now: on } = making();
        const words = addresses.slice(0, 1).map((address) => ({ unit, address, is, on }));
        await say((roster) => ({ ...roster, matches: [...withoutSame(roster.matches, words[0]), ...words] }));
        const known = state.roster?.units.find(({ id }) => id === unit);
        if (always && agency !== null && known)
          await edit((roster) =>
            changeUnit(roster, unit, { aliases: [...new Set([...known.aliases, agency])] }, making()),
          );
        return { notice: null };
      }),
    elsewhere: (unit, place) =>
      attempt(async () => {
        const { now: on } = making();
        const { year } = state;
        const word = { unit, year, elsewhere: place !== null, place: place ?? '', on };
        await say((roster) => ({
          ...roster,
          elsewhere: [...roster.elsewhere.filter((each) => each.unit !== unit || each.year !== year), word],
        }));
        return { notice: null };
      }),
    ask: (asked) => change({ asked }),
    removeRoster: () =>
      attempt(async () => {
        const { roster } = state;
        if (roster) await removeRoster(roster.id, comparing);
        return { notice: roster && { kind: 'roster removed', name: roster.name } };
      }),
    removeDamaged: () =>
      attempt(async () => {
        await removeDamagedRosters();
        return { notice: null };
      }),
    async copy(states) {
      const units = state.rows.filter((row) => states.includes(row.state));
      const done = await writeClipboard(document, { text: copied(state, units) });
      change({ notice: done ? { kind: 'copied', units: units.length } : { kind: 'not copied' } });
    },
  };

  // What is worked on is the last year of which there is anything.
  const begun = await load();
  const latest = Math.max(...deskRows.flatMap((row) => row.year ?? []));
  change({ ...begun, ...(Number.isFinite(latest) ? shownNow({ year: latest }) : {}) });
  watchDesk(() => {
    turn = turn.then(async () => change(await load().catch(failed)));
  });
}

function nowChanged(): { changed: string } {
  return { changed: new Date().toISOString() };
}

function withoutSame<Word extends { unit: string; address: string }>(
  words: readonly Word[],
  word: Pick<Word, 'unit' | 'address'> | undefined,
): Word[] {
  return words.filter(({ unit, address }) => unit !== word?.unit || address !== word.address);
}

function failed(error: unknown): Partial<RosterState> {
  const { kind, detail } = faultOf(error);
  return { notice: { kind: 'failed', fault: kind, detail } };
}
