import { watchDesk } from '../desk/announce';
import { openDesk } from '../desk/open-desk';
import type { ReportInspection } from '../inspection';
import type { InspectListedFile, ReadLinkedFile } from '../list/inspect-address';
import { reasonOf } from '../reason-of';
import { settingsInForce } from '../settings/settings-store';
import type { LastYearNews } from './desk-standing';
import type { HeldState } from './held-state';
import type { Stand } from './stand';

/** All that the popup does about the desk. */
export interface PopupDeskEvents {
  addToDesk: () => Promise<void>;
  /** Opens the desk, where all reports that were inspected lie. */
  openDesk: () => void;
  /** Opens the desk at a report. */
  showOnDesk: (report: string) => void;
  /** Fetches and judges what is said to be last year's report, and keeps it on the desk. */
  fetchLastYear: (url: string) => Promise<void>;
}

/** What reads files that are fetched. */
export interface ReadsFiles {
  /** Reads a file that a page links to in the place of its tables. */
  readFile: ReadLinkedFile;
  inspectFile: InspectListedFile;
}

// What looks into the desk is loaded once the summary stands: it comes sooner without it.
const standing = () => import('./desk-standing');

/** What is kept of a page comes to the desk a moment after it was inspected. */
const keptWithinMs = 1500;

/** Does what concerns the desk. @returns what looks anew how the report stands there, and the events */
export function popupDesk(
  { tab, signal }: Stand,
  { now: state, change }: HeldState,
  { readFile, inspectFile }: ReadsFiles,
): PopupDeskEvents & { lookAtDesk: () => Promise<void> } {
  /** Addresses that turned out to be another report. */
  const taken = new Set<string>();
  let shown: string | null = null;

  function report(): ReportInspection | null {
    const { view } = state();
    return view.state === 'report' ? view.whole : null;
  }

  async function lookAtDesk(): Promise<void> {
    // It is asked for a moment later, when the popup may have turned to another tab.
    if (signal.aborted) return;
    const now = report();
    if (!now) {
      shown = null;
      if (state().desk) change({ desk: null, lastYear: null });
      return;
    }
    const { deskStanding } = await standing();
    const ask = () => deskStanding(tab, now, taken).catch(unasked);
    let desk = await ask();
    const isNew = shown !== now.source.url;
    if (isNew && desk?.report === null && (await isRecorded())) {
      await new Promise((resolve) => setTimeout(resolve, keptWithinMs));
      desk = await ask();
    }
    if (signal.aborted || report()?.source.url !== now.source.url) return;
    shown = now.source.url;
    change({ desk, ...(isNew && { lastYear: null }) });
  }

  const failed = (error: unknown): LastYearNews => ({ kind: 'failed', reason: reasonOf(error) });

  async function fetched(url: string, now: ReportInspection): Promise<LastYearNews> {
    const { fetchLastYear } = await import('../list/fetch-last-year');
    const outcome = await fetchLastYear(url, now, { readFile, inspectFile, signal });
    if (outcome.kind === 'failed') {
      const [{ faultInWords }, { listWords }] = await Promise.all([
        import('../list/fault-in-words'),
        import('../words/list'),
      ]);
      return { kind: 'failed', reason: faultInWords(outcome.fault, listWords(now.language)) };
    }
    if (outcome.kind !== 'kept') taken.add((await standing()).asTaken(url));
    return outcome;
  }

  watchDesk(() => void lookAtDesk(), signal);
  return {
    lookAtDesk,
    async addToDesk() {
      const now = report();
      if (!now) return;
      try {
        const { keepByHand } = await import('../list/keep-by-hand');
        await keepByHand(now);
      } catch (error) {
        change({ notice: { failed: true, kind: 'not stored', reason: reasonOf(error) } });
      }
      await lookAtDesk();
    },
    openDesk: () => void openDesk(),
    showOnDesk: (id) => void openDesk(id),
    async fetchLastYear(url) {
      const now = report();
      if (!now || state().lastYear?.kind === 'fetching') return;
      change({ lastYear: { kind: 'fetching' } });
      const lastYear = await fetched(url, now).catch(failed);
      change({ lastYear });
      await lookAtDesk();
    },
  };
}

/** The summary stands without the desk, which says by itself what is wrong with it. */
function unasked(error: unknown): null {
  console.error('Gouji: the desk could not be asked.', error);
  return null;
}

/** Whether what is inspected comes to the desk by itself. */
async function isRecorded(): Promise<boolean> {
  return settingsInForce().then(
    ({ settings }) => settings.record,
    () => false,
  );
}
