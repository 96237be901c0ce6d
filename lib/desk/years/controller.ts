import { writeClipboard } from '../../browser/clipboard';
import { copySheet } from '../../copies/sheets/sheet';
import { reasonOf } from '../../reason-of';
import { applySettled } from '../../settled/apply';
import { settledEntries, watchSettled } from '../../settled/settled-store';
import type { YearsWords } from '../../words/desk-years';
import { watchDesk } from '../announce';
import { readLines, readReports } from '../read-desk';
import { agencyIn } from './agency-in-address';
import { findUnits } from './find-units';
import { goToFigure } from './go-to-figure';
import type { YearsEvents, YearsNotice, YearsState } from './state';
import { type UnitChoice, unitChoices, type YearReport } from './year-columns';
import { yearsSheet } from './years-sheet';
import { type ShownRows, shownRows, yearsTable } from './years-table';

export interface YearsOptions {
  document: Document;
  words: YearsWords;
  /** What a table of the form is called. */
  tableName: (table: string) => string;
  render: (state: YearsState, events: YearsEvents) => void;
}

/**
 * Keeps the years of the unit that the address names in line with the desk, and does what is asked of them.
 * @throws {DeskFault} when the desk cannot be read
 */
export async function controlYears({ document, words, tableName, render }: YearsOptions): Promise<void> {
  const view = document.defaultView!;
  let units: UnitChoice[] = [];
  let state: YearsState = {
    ...{ search: '', found: [], units: 0, asked: null, unit: null, unreadable: 0 },
    ...{ years: null, shown: 'not zero', tables: [], notice: null },
  };
  const change = (news: Partial<YearsState>) => {
    state = { ...state, ...news };
    render(state, events);
  };
  const say = (notice: YearsNotice | null) => change({ notice });
  const show = (shown: ShownRows, years = state.years) => ({
    shown,
    tables: years ? shownRows(years, shown) : [],
  });

  async function load(): Promise<Partial<YearsState>> {
    const { lines } = await readLines();
    const choices = unitChoices(lines);
    units = choices.units;
    const asked = agencyIn(view.location.hash);
    const name = asked === null ? null : (choices.unitOf.get(asked) ?? asked);
    const unit = units.find((each) => each.name === name) ?? null;
    const reports = unit ? await reportsOf(unit.reports) : [];
    const years = reports.length > 0 ? yearsTable(reports) : null;
    return {
      ...{ asked, unit, years, units: units.length, found: findUnits(units, state.search) },
      unreadable: (unit?.reports.length ?? 0) - reports.length,
      ...show(state.shown, years),
    };
  }

  /** Loads in turn: what was asked for last is what is shown. */
  let turn: Promise<void> = Promise.resolve();
  function refresh(): void {
    turn = turn.then(async () => change(await load().catch((error: unknown) => ({ notice: failed(error) }))));
  }

  const events: YearsEvents = {
    search: (search) => change({ search, found: findUnits(units, search) }),
    show: (shown) => change(show(shown)),
    goTo(column, fact) {
      const report = state.years?.columns[column];
      if (report?.kind !== 'report') return;
      say({ kind: 'on the way' });
      goToFigure(report.inspection.source, fact).then(
        (kind) => say({ kind }),
        (error: unknown) => say(failed(error)),
      );
    },
    copy() {
      if (!state.years) return;
      const copy = copySheet(yearsSheet(state.years, state.tables, { words, tableName }));
      void writeClipboard(document, copy).then((done) =>
        say(done ? { kind: 'copied', rows: copy.rows, columns: copy.columns } : { kind: 'copy refused' }),
      );
    },
    print: () => view.print(),
  };

  change(await load());
  watchDesk(refresh);
  watchSettled(refresh);
  view.addEventListener('hashchange', () => {
    change({ search: '', notice: null });
    refresh();
    view.scrollTo(0, 0);
  });
}

/** The latest version of each report, with what people have decided about its findings. */
async function reportsOf(ids: readonly string[]): Promise<YearReport[]> {
  const decisions = await settledEntries();
  return (await readReports(ids)).flatMap(({ id, versions }) => {
    const inspection = applySettled(versions.at(-1)!.inspection, decisions);
    const { year } = inspection.report;
    return year === null ? [] : [{ id, year, inspection }];
  });
}

function failed(error: unknown): YearsNotice {
  console.error('Gouji: the years could not be shown.', error);
  return { kind: 'failed', reason: reasonOf(error) };
}
