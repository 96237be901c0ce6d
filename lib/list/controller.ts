import { writeClipboard } from '../browser/clipboard';
import { download } from '../browser/download';
import { copyLedger } from '../copies/written/ledger';
import type { ReportInspection } from '../inspection';
import { reasonOf } from '../reason-of';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import type { Settings } from '../settings/settings';
import { applySettled } from '../settled/apply';
import { settledEntries, watchSettled } from '../settled/settled-store';
import { hostOf } from '../text/same-site';
import type { Language } from '../words/language';
import { browserClock } from './clock';
import { byYear, Comparisons } from './compared';
import { faultOfAddress, isReadableFile } from './fault';
import { fetchLinkedFile } from './fetch-linked-file';
import { type FetchedPage, fetchPage } from './fetch-page';
import { gatherInTab } from './gather-in-tab';
import { gatherPages } from './gather-pages';
import { type InspectListedFile, inspectAddress, type ReadLinkedFile } from './inspect-address';
import type { Keeper, KeptList } from './keeper';
import { ledgerFile } from './ledger-file';
import { isRetriable, type ListLine, lineOf, totalsOf } from './lines';
import type { ListedOutcome } from './list-record';
import { openListTab } from './list-tab';
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
  readFile: ReadLinkedFile;
  /** Inspects an entry that is itself a file. */
  inspectFile: InspectListedFile;
  /** Called with every new state. */
  render: (state: ListState, events: ListEvents) => void;
}

/** Inspects the reports of a list as the user wants it, and keeps what is shown in line with it. */
export async function controlList({
  keeper,
  document,
  settings,
  language,
  readFile,
  inspectFile,
  render,
}: ListOptions): Promise<void> {
  const wantedAtFirst = keeper.list.wanted;
  const reports = () => keeper.list.reports;
  const outcomes = await keeper.outcomes();
  let decisions = await settledEntries();
  let unkept = 0;
  let notice: ListNotice | null = null;
  const applied = adjustRules(rules, settings.rules);
  const parser = new DOMParser();
  const hostAt = (at: number) => hostOf(reports()[at]!.url);
  const parse = (html: string) => parser.parseFromString(html, 'text/html');
  const queue = new Queue({ clock: browserClock, hostOf: hostAt, work, onChange: show });
  const comparisons = new Comparisons({ rules: applied, language });
  /** The lines, each with what it was drawn from: one that is as it was is not made again. */
  let drawn: { from: ListedOutcome | 'fetching' | undefined; line: ListLine }[] = [];

  async function work(at: number, turn: Turn): Promise<void> {
    const { signal } = turn;
    const outcome = await inspectAddress(reports()[at]!.url, {
      turn,
      fetch: (url) => fetchInTurn(url, hostAt(at), turn),
      fetchFile: (url) => inTurnOf(hostAt(at), turn, () => fetchLinkedFile(url, asked(turn))),
      ...{ parse, readFile, inspectFile },
      judging: () => ({ language, inspectedAt: new Date().toISOString(), rules: applied }),
    });
    if (signal.aborted) return;
    outcomes.set(at, outcome);
    const saved = await keeper.saveOutcome(at, outcome);
    outcomes.set(at, saved.outcome);
    if (!saved.kept) unkept++;
  }

  const asked = ({ signal }: Turn) => ({
    ...{ clock: browserClock, signal },
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  });

  function inTurnOf<Fetched>(host: string, { signal }: Turn, act: () => Promise<Fetched>): Promise<Fetched> {
    return inSharedTurn(siteOf(host), { locks: navigator.locks, clock: browserClock, signal }, act);
  }

  function fetchInTurn(url: string, host: string, turn: Turn): Promise<FetchedPage> {
    return inTurnOf(host, turn, () => fetchPage(url, asked(turn)));
  }

  /** Puts those on the list of which nothing is known. What an address says by itself need not be asked for. */
  async function enlist(): Promise<void> {
    for (const [at, { url }] of reports().entries()) {
      const fault = faultOfAddress(url);
      if (!fault || isReadableFile(fault) || outcomes.has(at)) continue;
      const outcome: ListedOutcome = { state: 'failed', fault };
      outcomes.set(at, outcome);
      await keeper.saveOutcome(at, outcome);
    }
    queue.add(reports().flatMap((_, at) => (outcomes.has(at) ? [] : [at])));
  }

  const pages = gatherPages({
    ...{ keeper, parse, clock: browserClock, onChange: show, onReports: () => void enlist() },
    fetch: (url, turn) => fetchInTurn(url, hostOf(url), turn),
  });

  const inTab = gatherInTab({
    ...{ keeper, clock: browserClock, onChange: show, onReports: () => void enlist(), open: openListTab },
  });

  const events: ListEvents = {
    start: () => want('run', () => queue.start()),
    pause: () => want('pause', () => queue.pause()),
    stop: () => want('stop', () => queue.stop()),
    retry: () => inspectAgain(({ state }) => state === 'failed'),
    again: () => inspectAgain(() => true),
    gather: () => pages.start(),
    gatherInTab: () => inTab.start(),
    stopGathering: () => (inTab.running ? inTab.stop() : void pages.stop()),
    retryPages: () => pages.retry(),
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

  function inspected(): ReportInspection[] {
    const years = byYear(outcomes);
    return reports().flatMap((_, at) => {
      const outcome = decided(comparisons.compared(outcomes.get(at), years));
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
    await keeper.change({ wanted });
  }

  function show(): void {
    const years = byYear(outcomes);
    const { list } = keeper;
    drawn = list.reports.map((_, at) => {
      const from = queue.isActive(at) ? 'fetching' : comparisons.compared(outcomes.get(at), years);
      const before = drawn[at];
      return before && before.from === from ? before : { from, line: lineOf(list, at, decided(from)) };
    });
    const lines = drawn.map(({ line }) => line);
    const totals = totalsOf(lines);
    render(
      {
        ...{ source: list.source, onDesk: keeper.onDesk },
        ...(list.further && { further: list.further }),
        pages: list.pages ?? null,
        gathering: pages.running ? 'fetched' : inTab.running ? 'in a tab' : null,
        lines,
        totals,
        run:
          totals.done === totals.all
            ? 'finished'
            : queue.state === 'idle'
              ? idleAs(wantedAtFirst)
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
  await enlist();
  pages.goOn();
  if (wantedAtFirst === 'run') queue.start();
  show();
}

/** How a list that is not worked on since the page was loaded was left. */
function idleAs(wanted: KeptList['wanted']): ListState['run'] {
  return wanted === 'pause' ? 'paused' : wanted === 'stop' ? 'stopped' : 'ready';
}
