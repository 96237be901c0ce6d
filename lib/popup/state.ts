import type { TableKey } from '../inspection';
import type { AttachedRecord } from '../store/attached-store';
import type { TabView } from '../tab/view';
import type { CopyKind } from '../words/copy-kinds';
import type { Refusal } from '../words/refusals';
import type { Attachment } from './attachments';
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
