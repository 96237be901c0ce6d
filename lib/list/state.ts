import type { LedgerFormat } from './ledger-file';
import type { ListLine, Totals } from './lines';
import type { ListPages } from './list-pages';
import type { ReportList } from './list-record';

/** All that the page of a list shows. */
export interface ListState {
  source: ReportList['source'];
  /** Its id on the desk, where its reports are kept; null: they are not. */
  onDesk: string | null;
  further?: ReportList['further'];
  /** Its pages, once the others are asked for. */
  pages: ListPages | null;
  /** Pages are being read; null: they are not. */
  gathering: 'fetched' | 'in a tab' | null;
  lines: readonly ListLine[];
  totals: Totals;
  run: 'ready' | 'running' | 'paused' | 'stopped' | 'finished';
  /** null: it cannot be told, or nothing is going on. */
  leftMs: number | null;
  /** Inspections for which the browser's storage had no room: they go when the page is left. */
  unkept: number;
  notice: ListNotice | null;
}

/** What became of the last copy or export. */
export type ListNotice =
  | { kind: 'copied'; rows: number; columns: number }
  | { kind: 'exported'; file: string }
  | { kind: 'copy refused' }
  | { kind: 'not exported'; reason: string };

/** All that can be done on it. */
export interface ListEvents {
  /** Starts, or goes on after a pause or a stop. */
  start: () => Promise<void>;
  pause: () => Promise<void>;
  stop: () => Promise<void>;
  /** Tries those again that failed, where that may help. */
  retry: () => Promise<void>;
  /** Inspects all of them once more: pages are corrected. */
  again: () => Promise<void>;
  /** Reads the list's other pages, or goes on with it. */
  gather: () => Promise<void>;
  /** Reads the list in a tab that is opened for it in the background: scripts draw it. */
  gatherInTab: () => Promise<void>;
  stopGathering: () => void;
  /** Tries those pages again that could not be read. */
  retryPages: () => Promise<void>;
  /** Puts the ledger of all reports that are inspected on the clipboard. */
  copyLedger: () => Promise<void>;
  exportLedger: (format: LedgerFormat) => Promise<void>;
}
