import type { AnyRule } from '../../rules/rule';
import { applySettled } from '../../settled/apply';
import { watchSettled } from '../../settled/settled-store';
import type { Language } from '../../words/language';
import { watchDesk } from '../announce';
import { changesOf } from '../changes';
import { faultOf } from '../desk-fault';
import { troubleNow } from '../desk-trouble';
import { jumpsBetween } from '../jumps/jumps-between';
import { readDeskLists, removeDeskList, reportsOfList } from '../lists';
import { openDeskList } from '../open-desk';
import { readPrevious, readReport } from '../read-desk';
import { clearDesk, removeReports } from '../remove-reports';
import { roomOf } from '../room';
import { rollUpAll } from '../rosters';
import { type SinceLetter, sinceLastLetter } from '../since-letter';
import { sumsSaid } from '../sums-said';
import { type ArrivalEventsOptions, arrivalEvents } from './arrival-events';
import { fileEvents } from './file-events';
import { handOverEvents } from './hand-over';
import { handedReports } from './handing';
import { type LoadedRows, loadRows } from './load-rows';
import { everything, foldAhead, narrowed } from './narrow';
import type { WhyNotInspected } from './not-inspected';
import { actedUpon, nothingPicked } from './pick';
import { pickEvents } from './pick-events';
import { kindsOf, pictureOf } from './picture';
import { withSince } from './row';
import { sinceLetters } from './since-letters';
import type { DeskEvents, DeskState, Unfolded } from './state';
import { workEvents } from './work-events';

export interface DeskOptions {
  document: Document;
  /** Rules that are in force. */
  rules: readonly AnyRule[];
  record: boolean;
  /** A list on the desk whose reports are picked at first, by its id. */
  list: string | null;
  language: Language;
  /** A rule by its name. */
  ruleName: (rule: string, language: Language) => string;
  /** The name of the file that the desk is handed over in. */
  fileName: (day: string) => string;
  /** Takes a file that was handed over. */
  takeFile: ArrivalEventsOptions['take'];
  whyNotInspected: WhyNotInspected;
  /** Says in words why one could not be taken. */
  whatFailed: ArrivalEventsOptions['said'];
  render: (state: DeskState, events: DeskEvents) => void;
}

/** Keeps the desk in line with what is stored, and does what is asked of it. @throws {DeskFault} when it cannot be read */
export async function controlDesk(options: DeskOptions): Promise<void> {
  const { document, rules, record, language, ruleName, fileName, takeFile, whatFailed, render } = options;
  let decisions: LoadedRows['decisions'] = new Map();
  let work: LoadedRows['work'] = { steps: new Map(), damaged: [] };
  let since: ReadonlyMap<string, SinceLetter> = new Map();
  let state: DeskState = {
    ...{ rows: [], shown: [], wanted: everything, kinds: [], damaged: [], begun: [] },
    ...{ picture: { years: [], units: [], unplaced: 0 }, unfolded: null, preview: null, asked: null },
    ...{ trouble: null, record, room: null, notice: null, busy: false },
    ...{ picks: nothingPicked, panel: null, arrived: null },
  };
  const change = (news: Partial<DeskState>) => {
    state = { ...state, ...news };
    render(state, events);
  };
  const shownBy = (wanted: DeskState['wanted'], rows = state.rows) => ({
    wanted,
    shown: narrowed(rows, wanted),
  });

  async function load(): Promise<Partial<DeskState>> {
    const [read, lists, trouble] = await Promise.all([loadRows(since), readDeskLists(), troubleNow()]);
    const { rows } = read;
    ({ decisions, work } = read);
    const isHere = new Set(rows.map(({ id }) => id));
    return {
      ...{ rows, damaged: read.damaged, picture: pictureOf(rows), kinds: kindsOf(rows) },
      ...shownBy(state.wanted, rows),
      begun: lists.filter(({ all, done }) => done < all),
      unfolded: state.unfolded && isHere.has(state.unfolded.id) ? await unfoldedOf(state.unfolded.id) : null,
      picks: { ...state.picks, ids: new Set([...state.picks.ids].filter((id) => isHere.has(id))) },
      trouble,
    };
  }

  /** What is worth knowing and takes longer than anybody wants to wait for the list. */
  async function loadRest(): Promise<void> {
    const [letters, room] = await Promise.all([
      sinceLetters(state.rows, decisions),
      roomOf(navigator.storage),
    ]);
    const isNew = JSON.stringify([...letters]) !== JSON.stringify([...since]);
    since = letters;
    const rows = withSince(state.rows, since);
    change({ room, ...(isNew && { rows, ...shownBy(state.wanted, rows) }) });
    const searched = state.rows;
    void foldAhead(searched, () => searched !== state.rows);
  }

  async function unfoldedOf(id: string): Promise<Unfolded> {
    const report = await readReport(id);
    const [last, before] = [...(report?.versions ?? [])].reverse();
    const yearBefore = last && (await readPrevious(last.inspection));
    return {
      id,
      inspection: last ? applySettled(last.inspection, decisions) : null,
      changes: last && before ? changesOf(before.inspection, last.inspection) : null,
      since: before?.lastSeen ?? null,
      byOther: before !== undefined && before.by !== last?.by,
      jumps: last && yearBefore ? jumpsBetween(last.inspection.report, yearBefore.report) : [],
      sums: sumsSaid(last?.inspection),
      sinceLetter: sinceLastLetter(report, work.steps.get(id), decisions),
      damaged: report?.damaged ?? 0,
      steps: work.steps.get(id) ?? [],
      workDamaged: work.damaged.includes(id),
    };
  }

  /** Does something that the storage may refuse, then says what became of it. One thing at a time. */
  let turn: Promise<void> = Promise.resolve();
  function attempt(act: () => Promise<Partial<DeskState>>): Promise<void> {
    change({ notice: null, busy: true });
    turn = turn.then(async () => {
      try {
        const news = await act();
        change({ ...news, ...(await load()), busy: false });
        await loadRest();
      } catch (error) {
        console.error('Gouji: the desk could not do what was asked.', error);
        const { kind, detail } = faultOf(error);
        change({ notice: { kind: 'failed', fault: kind, detail }, busy: false });
      }
    });
    return turn;
  }

  const acted = () => actedUpon(state.picks, state.rows, state.shown);
  const events: DeskEvents = {
    ...workEvents(attempt),
    ...arrivalEvents({
      ...{ attempt, change, take: takeFile, said: whatFailed, arrived: () => state.arrived },
      choose: (file) => events.choose(file),
    }),
    ...handOverEvents({
      ...{ document, attempt, language, ruleName, rules, rows: () => state.rows },
      ...{ whyNotInspected: options.whyNotInspected, arrived: () => state.arrived },
      inspectionsOf: (ids) => handedReports(ids, decisions, work.steps),
    }),
    ...fileEvents({
      ...{ document, attempt, change, acted, rules, fileName, preview: () => state.preview },
      steps: () => work.steps,
    }),
    ...pickEvents(() => state, change),
    want: (news) => change({ ...shownBy({ ...state.wanted, ...news }), asked: null }),
    async unfold(id) {
      change({ unfolded: state.unfolded?.id === id ? null : await unfoldedOf(id) });
    },
    async open([first, ...others]) {
      const row = state.rows.find(({ id }) => id === first);
      if (!row) return;
      // Two reports of one unit for one year are shown beside each other.
      const text = others.length > 0 || !state.shown.includes(row) ? (row.agency ?? '') : state.wanted.text;
      const wanted = state.shown.includes(row) ? { ...state.wanted, text } : { ...everything, text };
      change({ ...shownBy(wanted), unfolded: await unfoldedOf(row.id) });
    },
    ask: (asked) => change({ asked }),
    remove() {
      const { asked } = state;
      const shown = acted();
      return attempt(async () => {
        if (!asked) return {};
        const ids = asked.of === 'report' ? [asked.id] : shown.map(({ id }) => id);
        const reports = asked.of === 'all' ? state.rows.length : ids.length;
        if (asked.of === 'all') await clearDesk();
        else await removeReports(ids, { rules });
        return { asked: null, notice: { kind: 'removed', reports } };
      });
    },
    removeDamaged() {
      const { damaged } = state;
      return attempt(async () => {
        await removeReports(
          damaged.map(({ id }) => id),
          { rules },
        );
        return { notice: { kind: 'removed', reports: damaged.length } };
      });
    },
    goOn: (list) => void openDeskList(list),
    dropList: (list) =>
      attempt(async () => {
        await removeDeskList(list);
        return {};
      }),
  };

  if (options.list !== null)
    state = { ...state, picks: { ids: new Set(await reportsOfList(options.list)), last: null } };
  change(await load());
  const asked = new URLSearchParams(document.location.search).get('report');
  if (asked !== null) await events.open([asked]);
  const refresh = (news: () => Promise<Partial<DeskState>>) => {
    turn = turn.then(async () => {
      try {
        change(await news());
        await loadRest();
      } catch (error) {
        change(failed(error));
      }
    });
    return turn;
  };
  void refresh(async () => ({}));
  watchDesk(() => refresh(load));
  // Rules that were switched on or off since, and what was kept by a version that did not do it.
  await rollUpAll({ rules }).catch((error: unknown) => change(failed(error)));
  watchSettled(() => void refresh(load));
}

function failed(error: unknown): Partial<DeskState> {
  const { kind, detail } = faultOf(error);
  return { notice: { kind: 'failed', fault: kind, detail } };
}
