import type { Settled, TableKey } from '../inspection';
import type { AttachedRecord } from '../store/attached-store';
import type { PlacedFinding, TabView } from '../tab/view';
import type { CopyKind, ExportKind } from '../words/copy-kinds';
import type { Refusal } from '../words/refusals';
import type { Attachment } from './attachments';
import type { PopupDeskEvents } from './desk-events';
import type { DeskStanding, LastYearNews } from './desk-standing';

/** What became of the last thing that was asked for. */
export type PopupNotice =
  | { failed: false; kind: 'copied table'; what: TableKey | CopyKind; rows: number; columns: number }
  | { failed: false; kind: 'copied text'; what: CopyKind }
  | { failed: false; kind: 'exported'; file: string }
  | { failed: false; kind: 'settled' | 'unsettled' | 'confirmed' }
  /** The clipboard was refused; the page no longer has the table, or the finding, or no longer answers. */
  | { failed: true; kind: 'copy refused' | 'table gone' | 'finding gone' | 'claim gone' }
  /** What a person decided could not be stored; a file could not be made; no side panel was opened. */
  | { failed: true; kind: 'not stored' | 'not exported' | 'panel refused'; reason: string };

/** The finding that was jumped to last, and what became of it. */
export interface Jumped {
  frame: number;
  finding: string;
  outcome: { kind: 'shown' } | { kind: 'not shown'; row: string | null } | { kind: 'no answer' };
}

/** All that the popup shows. */
export interface PopupState {
  /** `no storage`: what was found could not be asked for, because the browser’s storage fails. */
  view: TabView | { state: 'refused'; refusal: Refusal } | { state: 'no storage'; reason: string };
  notice: PopupNotice | null;
  jumped: Jumped | null;
  /** The user has asked to inspect a page that does not look like a report. */
  insisted: boolean;
  /** The version to which the extension was updated since somebody last looked. */
  updated: string | null;
  /** Reports are kept on the desk, and nobody has been told yet. */
  recordNews: boolean;
  /** The last report that was inspected could not be kept on the desk. */
  unkept: boolean;
  /** The browser no longer lets government portals be read: their pages are inspected only when asked for. */
  withheld: boolean;
  /** Whether the browser has a side panel to open. */
  panel: boolean;
  /** What the desk has of the report; null: nobody has looked yet, or it is not the desk's to know. */
  desk: DeskStanding | null;
  /** How the fetching of last year's report goes. */
  lastYear: LastYearNews | null;
  /** Files that the page links to. */
  attachments: Attachment[];
  /** The files that are inspected with the page, and how far each is. */
  attached: AttachedRecord['files'];
}

/** All that can be done in it. */
export interface PopupEvents extends PopupDeskEvents {
  jump: (frame: number, finding: string) => void;
  /** Goes to a statement of the text, by its number in the report's list. */
  goToClaim: (claim: number) => void;
  copyTable: (table: TableKey) => void;
  copy: (what: CopyKind) => void;
  /** Lets the reader choose cells on the page. */
  selectCells: () => void;
  export: (what: ExportKind) => void;
  showOverlay: (on: boolean) => void;
  inspect: (insist: boolean) => void;
  /** Inspects the reports that the page lists in a tab of their own, or first lists those of its further pages there. */
  inspectAll: (which: 'this page' | 'all pages') => void;
  /** Remembers a decision about a finding; with `null` forgets it. */
  settle: (frame: number, finding: string, settled: Omit<Settled, 'on'> | null) => void;
  /** What was decided on the page is to hold for the report, wherever that stands. */
  confirm: (decided: readonly PlacedFinding[]) => void;
  /** Asks the browser for government portals again. */
  askForPortals: () => void;
  openPanel: () => void;
  /** Inspects the page with the files that may hold what its report lacks. */
  attach: () => void;
  stopAttaching: () => void;
  /** Asks the browser for a host on which such a file stands. */
  permitHost: (host: string) => void;
  /** Shows and inspects a file; null: one that is chosen by hand. */
  openFile: (address: string | null) => void;
  /** The same with the file that the tab shows. */
  openShownFile: () => void;
  openSettings: () => void;
  /** Opens the desk, where all reports that were inspected lie. */
  openDesk: () => void;
}
