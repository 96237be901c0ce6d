import { reasonOf } from '../reason-of';
import type { Clock } from './clock';
import { type ListFault, Unfetched } from './fault';
import type { Keeper } from './keeper';
import type { LeafReading } from './leaf';
import { type LeafEnd, type ListTab, leafThrough } from './leaf-through';
import { freshIn, type ListPages, pagesFrom } from './list-pages';

export interface InTabOptions {
  keeper: Keeper;
  clock: Clock;
  /** Opens a page in the background, and closes it. */
  open: (url: string) => Promise<ListTab & { close: () => Promise<void> }>;
  onChange: () => void;
  /** Reports have been put at the end of the list. */
  onReports: () => void;
}

/** Goes through a list in a tab that is opened for it: where scripts draw it, fetching shows nothing. */
export interface InTabGatherer {
  readonly running: boolean;
  /** Opens the tab, reads page after page in it, and closes it. */
  start(): Promise<void>;
  stop(): void;
}

const bounds: Record<LeafEnd, ListPages['bound']> = {
  end: null,
  'most pages': 'most pages',
  'nothing drawn': 'nothing drawn',
  'does not turn': 'does not turn',
};

/** Puts the reports of a list that scripts draw behind those that it has. */
export function gatherInTab({ keeper, clock, open, onChange, onReports }: InTabOptions): InTabGatherer {
  let going: AbortController | null = null;

  async function onPage(page: LeafReading, number: number): Promise<void> {
    const { reports, source } = keeper.list;
    const before = keeper.list.pages ?? pagesFrom(source.url);
    const fresh = freshIn(page.reports, reports);
    const outcome = {
      ...{ state: 'read' as const, listed: page.reports.length },
      ...{ fresh: fresh.length, says: page.says },
    };
    const pages: ListPages = {
      ...before,
      pages: [...before.pages, { url: source.url, number, outcome }],
      said: { pages: before.said.pages ?? page.pages, entries: before.said.entries ?? page.entries },
      repeated: before.repeated + (number === 1 ? 0 : page.reports.length - fresh.length),
    };
    await keeper.change({ pages, reports: [...reports, ...fresh] });
    if (fresh.length > 0) onReports();
    onChange();
  }

  async function run(signal: AbortSignal): Promise<Partial<ListPages>> {
    const { url } = keeper.list.source;
    const tab = await open(url);
    try {
      return { bound: bounds[await leafThrough(tab, { clock, signal, onPage })] };
    } catch (error) {
      // Broken off, the tab is still what shows the list.
      if (signal.aborted) return { bound: 'script' };
      const number = keeper.list.pages!.pages.length + 1;
      const outcome = { state: 'failed' as const, fault: faultIn(error) };
      return { bound: 'script', pages: [...keeper.list.pages!.pages, { url, number, outcome }] };
    } finally {
      await tab.close();
    }
  }

  return {
    get running() {
      return going !== null;
    },
    async start() {
      if (going) return;
      going = new AbortController();
      const { signal } = going;
      // Should the browser end, it is to be asked for again: nobody opens tabs of themselves.
      const empty = { ...pagesFrom(keeper.list.source.url), pages: [], wanted: 'stop' as const };
      await keeper.change({ pages: { ...empty, bound: 'script' } });
      onChange();
      const news = await run(signal);
      going = null;
      await keeper.change({ pages: { ...keeper.list.pages!, ...news } });
      onChange();
    },
    stop: () => going?.abort(new Error('stopped')),
  };
}

function faultIn(error: unknown): ListFault {
  if (error instanceof Unfetched) return error.fault;
  console.error('Gouji: a list could not be read in its tab.', error);
  return { kind: 'failed', detail: reasonOf(error) };
}
