import type { TableKey } from '../inspection';
import type { Refusal } from '../messages/from-popup';
import type { TabView } from '../tab/view';

/** What became of the last copy. */
export type Notice =
  | { kind: 'copied'; what: TableKey | 'facts'; rows: number; columns: number }
  | { kind: 'copied json' }
  | { kind: 'copy failed' }
  /** The page no longer has the table, or no longer answers. */
  | { kind: 'nothing to copy' };

/** The finding that was jumped to last, and what became of it. */
export interface Jumped {
  frame: number;
  finding: string;
  outcome: { kind: 'shown' } | { kind: 'not shown'; row: string | null } | { kind: 'no answer' };
}

/** All that the popup shows. */
export interface PopupState {
  view: TabView | { state: 'refused'; refusal: Refusal };
  notice: Notice | null;
  jumped: Jumped | null;
  /** The user has asked to inspect a page that does not look like a report. */
  insisted: boolean;
}

/** All that can be done in it. */
export interface PopupEvents {
  jump: (frame: number, finding: string) => void;
  copyTable: (table: TableKey) => void;
  copyFacts: () => void;
  copyJson: () => void;
  showOverlay: (on: boolean) => void;
  inspect: (insist: boolean) => void;
}
