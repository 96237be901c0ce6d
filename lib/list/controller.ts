import { writeClipboard } from '../browser/clipboard';
import { download } from '../browser/download';
import { compareYears } from '../compare-years';
import { copyLedger } from '../copies/written/ledger';
import type { ReportInspection } from '../inspection';
import { reasonOf } from '../reason-of';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import type { Settings } from '../settings/settings';
import { applySettled } from '../settled/apply';
import { settledEntries, watchSettled } from '../settled/settled-store';
import type { Language } from '../words/language';
import { yearBefore } from '../year-before';
import { browserClock } from './clock';
import { faultOfAddress } from './fault';
import { fetchPage } from './fetch-page';
import { inspectAddress } from './inspect-address';
import type { Keeper, KeptList } from './keeper';
import { ledgerFile } from './ledger-file';
import { isRetriable, type ListLine, lineOf, totalsOf } from './lines';
import type { ListedOutcome } from './list-record';
import { Queue, type Turn } from './queue';
import { inSharedTurn } from './shared-turn';
import type { ListEvents, ListNotice, ListState } from './state';
import { timeLeft } from './time-left';
import { siteOf } from './turns';

export interface ListOptions {
  /** The list, and where it is kept. */
  keeper: Keeper;
  /** The page that shows it. */
  document: Document;
  settings: Settings;
  language: Language;
  /** Called with every new state. */
  render: (state: ListState, events: ListEvents) => void;
}

/** Inspects the reports of a list as the user wants it, and keeps what is shown in line with it. */
export async function controlList({
  keeper,
  document,
  settings,
  language,
  render,
}: ListOptions): Promise<void> {
  const { list } = keeper;
  const outcomes = await keeper.outcomes();
  let decisions = await settledEntries();
  let unkept = 0;
  let notice: ListNotice | null = null;
  const applied = adjustRules(rules, settings.rules);
  const parser = new DOMParser();
  const hosts = list.reports.map(({ url }) => new URL(url).host);

  // What an address says by itself need not be asked for.
  for (const [at, { url }] of list.reports.entries()) {
    const fault = faultOfAddress(url);
    if (!fault) continue;
    const outcome: ListedOutcome = { state: 'failed', fault };
    if (!outcomes.has(at)) await keeper.saveOutcome(at, outcome);
    outcomes.set(at, outcome);
  }
  const queue = new Queue({
    clock: browserClock,
    hostOf: (at) => hosts[at]!,
    work,
    onChange: show,
  });
  /** The lines, each with what it was drawn from: one that is as it was is not made again. */
  const comparisons = new WeakMap<ListedOutcome, { previous: ReportInspection; outcome: ListedOutcome }>();
  let drawn: { from: ListedOutcome | 'fetching' | undefined; line: ListLine }[] = [];

  async function work(at: number, turn: Turn): Promise<void> {
    const { signal } = turn;
    const outcome = await inspectAddress(list.reports[at]!.url, {
      turn,
      fetch: (url) =>
        inSharedTurn(siteOf(hosts[at]!), { locks: navigator.locks, clock: browserClock, signal }, () =>
          fetchPage(url, { fetch: (...request) => fetch(...request), clock: browserClock, signal }),
        ),
      parse: (html) => parser.parseFromString(html, 'text/html'),
      judging: () => ({ language, inspectedAt: new Date().toISOString(), rules: applied }),
    });
    if (signal.aborted) return;
    outcomes.set(at, outcome);
    const saved = await keeper.saveOutcome(at, outcome);
    outcomes.set(at, saved.outcome);
    if (!saved.kept) unkept++;
  }

  const events: ListEvents = {
    start: () => want('run', () => queue.start()),
    pause: () => want('pause', () => queue.pause()),
    stop: () => want('stop', () => queue.stop()),
    retry: () => inspectAgain(({ state }) => state === 'failed'),
    again: () => inspectAgain(() => true),
    async copyLedger() {
      // The same words said again are not read out again: they go first.
      say(null);
      const copy = copyLedger(inspected(), settings.ledger, { head: true }, language);
      const { rows, columns } = copy;
      say(
        (await writeClipboard(document, copy)) ? { kind: 'copied', rows, columns } : { kind: 'copy refused' },
      );
    },
    async exportLedger(format) {
      say(null);
      try {
        const file = await ledgerFile(inspected(), settings.ledger, format, language);
        download(document, file);
        say({ kind: 'exported', file: file.name });
      } catch (error) {
        say({ kind: 'not exported', reason: reasonOf(error) });
      }
    },
  };

  async function inspectAgain(isWanted: (line: ListLine) => boolean): Promise<void> {
    const again = drawn.flatMap(({ line }) => {
      const isFinal = line.state === 'failed' && !isRetriable(line.fault);
      return isWanted(line) && !isFinal ? [line.at] : [];
    });
    for (const at of again) outcomes.delete(at);
    await keeper.forget(again);
    queue.add(again);
    await events.start();
  }

  /** What became of a report, held against the year before where that is in the list as well, whichever came first. */
  function compared(
    from: ListedOutcome | 'fetching' | undefined,
    reports: ReadonlyMap<number | null, ReportInspection[]>,
  ): ListedOutcome | 'fetching' | undefined {
    if (typeof from !== 'object' || from.state === 'failed' || !from.inspection.isReport) return from;
    const { year } = from.inspection.report;
    const previous = yearBefore(from.inspection, reports.get((year ?? 0) - 1) ?? []);
    if (!previous) return from;
    const before = comparisons.get(from);
    if (before?.previous === previous) return before.outcome;
    const inspection = compareYears(from.inspection, previous.report, { rules: applied, language });
    const outcome = { ...from, inspection };
    comparisons.set(from, { previous, outcome });
    return outcome;
  }

  function inspected(): ReportInspection[] {
    const reports = byYear(outcomes);
    return list.reports.flatMap((_, at) => {
      const outcome = decided(compared(outcomes.get(at), reports));
      if (typeof outcome !== 'object' || outcome.state !== 'inspected') return [];
      return outcome.inspection.isReport ? outcome.inspection : [];
    });
  }

  function say(news: ListNotice | null): void {
    notice = news;
    show();
  }

  function decided(from: ListedOutcome | 'fetching' | undefined): ListedOutcome | 'fetching' | undefined {
    if (typeof from !== 'object' || from.state === 'failed') return from;
    return { ...from, inspection: applySettled(from.inspection, decisions) };
  }

  async function want(wanted: KeptList['wanted'], act: () => void): Promise<void> {
    act();
    await keeper.want(wanted);
  }

  function show(): void {
    const reports = byYear(outcomes);
    drawn = list.reports.map((_, at) => {
      const from = queue.isActive(at) ? 'fetching' : compared(outcomes.get(at), reports);
      const before = drawn[at];
      return before && before.from === from ? before : { from, line: lineOf(list, at, decided(from)) };
    });
    const lines = drawn.map(({ line }) => line);
    const totals = totalsOf(lines);
    render(
      {
        source: list.source,
        ...(list.further && { further: list.further }),
        lines,
        totals,
        run:
          totals.done === totals.all
            ? 'finished'
            : queue.state === 'idle'
              ? idleAs(list.wanted)
              : queue.state,
        leftMs: queue.state === 'running' ? timeLeft(queue.pace, totals.all - totals.done) : null,
        unkept,
        notice,
      },
      events,
    );
  }

  watchSettled(async () => {
    decisions = await settledEntries();
    drawn = [];
    show();
  });
  queue.add(list.reports.flatMap((_, at) => (outcomes.has(at) ? [] : [at])));
  if (list.wanted === 'run') queue.start();
  show();
}

/** The reports that were inspected, by their year. */
function byYear(
  outcomes: ReadonlyMap<number, ListedOutcome>,
): ReadonlyMap<number | null, ReportInspection[]> {
  const years = new Map<number | null, ReportInspection[]>();
  for (const outcome of outcomes.values()) {
    if (outcome.state !== 'inspected' || !outcome.inspection.isReport) continue;
    const { inspection } = outcome;
    const { year } = inspection.report;
    const same = years.get(year);
    if (same) same.push(inspection);
    else years.set(year, [inspection]);
  }
  return years;
}

/** How a list that is not worked on since the page was loaded was left. */
function idleAs(wanted: KeptList['wanted']): ListState['run'] {
  return wanted === 'pause' ? 'paused' : wanted === 'stop' ? 'stopped' : 'ready';
}
