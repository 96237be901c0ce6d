import { TooMuch } from '../page/budget';
import { reasonOf } from '../reason-of';
import { hostOf } from '../text/same-site';
import type { Clock } from './clock';
import { isTooOften, type ListFault, Unfetched } from './fault';
import type { FetchedPage } from './fetch-page';
import type { Keeper } from './keeper';
import { isRetriable } from './lines';
import { type ListPages, pagesFrom, withOutcome, withPage } from './list-pages';
import { Queue, type Turn } from './queue';
import { type ReadListPage, readListPage } from './read-list-page';

export interface GatherOptions {
  keeper: Keeper;
  clock: Clock;
  /** @throws {Unfetched} */
  fetch: (url: string, turn: Turn) => Promise<FetchedPage>;
  /** Text to a document in which nothing runs and nothing loads. */
  parse: (html: string) => Document;
  /** Something was begun, read, stopped. */
  onChange: () => void;
  /** Reports have been put at the end of the list. */
  onReports: () => void;
}

/** Goes through the further pages of a list, as the person wants it. */
export interface PageGatherer {
  readonly running: boolean;
  /** Goes on with what was asked for before the page was loaded again. */
  goOn(): void;
  /** Begins, goes on, or goes through them anew. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Tries those pages again that failed. */
  retry(): Promise<void>;
}

/** Puts the reports of a list's other pages behind those that it has, page after page. */
export function gatherPages(options: GatherOptions): PageGatherer {
  const { keeper, clock, fetch, parse, onChange, onReports } = options;
  const known = () => keeper.list.pages ?? pagesFrom(keeper.list.source.url);
  const queue = new Queue({ clock, hostOf: (at) => hostOf(known().pages[at]!.url), work, onChange });

  async function work(at: number, turn: Turn): Promise<void> {
    const { url } = known().pages[at]!;
    const read = await readOne(url, turn);
    if (turn.signal.aborted) return;
    if ('fault' in read) {
      await keep(withOutcome(known(), at, { state: 'failed', fault: read.fault }));
      return;
    }
    const { reports } = keeper.list;
    const { pages, fresh } = withPage(known(), at, read, reports);
    await keeper.change({ pages, reports: [...reports, ...fresh] });
    if (fresh.length > 0) onReports();
    add();
  }

  async function readOne(url: string, turn: Turn): Promise<ReadListPage | { fault: ListFault }> {
    try {
      turn.mayAsk();
      const page = await fetch(url, turn);
      turn.answeredBy(hostOf(page.url));
      // Another host's list is another list.
      if (hostOf(page.url) !== hostOf(url)) return { fault: { kind: 'led away', host: hostOf(page.url) } };
      return readListPage(parse(page.html), page.url);
    } catch (error) {
      if (turn.signal.aborted) throw turn.signal.reason;
      const fault = faultIn(error, url);
      if (error instanceof Unfetched && isTooOften(fault)) turn.slowDown(error.retryAfterMs);
      return { fault };
    }
  }

  const keep = (pages: ListPages) => keeper.change({ pages });
  const add = () =>
    queue.add(known().pages.flatMap(({ outcome }, at) => (outcome.state === 'waiting' ? [at] : [])));

  return {
    get running() {
      return queue.state === 'running';
    },
    goOn() {
      if (!keeper.list.pages) return;
      add();
      if (keeper.list.pages.wanted === 'run') queue.start();
    },
    async start() {
      const before = known();
      // Gone through, it is gone through anew: lists grow.
      const isDone = !before.pages.some(({ outcome }) => outcome.state === 'waiting');
      await keep(isDone ? pagesFrom(keeper.list.source.url) : { ...before, wanted: 'run' });
      add();
      queue.start();
    },
    async stop() {
      queue.stop();
      await keep({ ...known(), wanted: 'stop' });
    },
    async retry() {
      const { pages } = known();
      const again = pages.map((page) =>
        page.outcome.state === 'failed' && isRetriable(page.outcome.fault)
          ? { ...page, outcome: { state: 'waiting' as const } }
          : page,
      );
      await keep({ ...known(), pages: again, wanted: 'run' });
      add();
      queue.start();
    },
  };
}

function faultIn(error: unknown, url: string): ListFault {
  if (error instanceof Unfetched) return error.fault;
  if (error instanceof TooMuch) return { kind: 'too much' };
  console.error(`Gouji: the list page ${url} could not be read.`, error);
  return { kind: 'failed', detail: reasonOf(error) };
}
