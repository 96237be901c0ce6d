import type { ReportInspection } from '../../inspection';
import type { Changes } from '../changes';
import type { DeskFaultKind } from '../desk-fault';
import type { ReadDesk } from '../desk-file';
import type { Jump } from '../jumps/jumps-between';
import type { ListProgress } from '../lists';
import type { Damaged } from '../read-desk';
import type { Room } from '../room';
import type { SumsSaid } from '../sums-said';
import type { Arrivals } from '../take-over';
import type { WorkState, WorkStep } from '../work';
import type { ArrivalEvents } from './arrival-events';
import type { Arrived } from './arrivals';
import type { DeskFileEvents } from './file-events';
import type { HandOverEvents } from './hand-over';
import type { NarrowedTo } from './narrow';
import type { Picks } from './pick';
import type { PickEvents } from './pick-events';
import type { Picture } from './picture';
import type { DeskRow } from './row';
import type { WorkEvents } from './work-events';

/** A report that is unfolded under its row. */
export interface Unfolded {
  id: string;
  /** What it says now, with what is settled in it; null: nothing of it can be read. */
  inspection: ReportInspection | null;
  /** Since the version before; null: it has none. */
  changes: Changes | null;
  /** When the version before was seen last, an ISO date and time. */
  since: string | null;
  /** Another version of the extension has inspected the version before: what differs may be its doing. */
  byOther: boolean;
  /** What is unusual beside the year before; none where that is not on the desk. */
  jumps: readonly Jump[];
  /** How it stands to the sum of its units'; null: it is no government's, as far as rosters say. */
  sums: SumsSaid | null;
  /** What became of what its unit was written to about; null: it was not, or nobody has looked since. */
  sinceLetter: Changes | null;
  /** Versions that could not be read. */
  damaged: number;
  /** What was done about it, latest last, and whether that cannot be read. */
  steps: readonly WorkStep[];
  workDamaged: boolean;
}

/** What is opened beneath the bar over the list. */
export type DeskPanel = { kind: 'work'; state: WorkState } | { kind: 'letters' | 'county' | 'circular' };

/** What became of the last thing that was asked for. */
export type DeskNotice =
  | { kind: 'exported'; file: string; reports: number }
  | { kind: 'taken over'; reports: number; decisions: number; work: number; rosters: number }
  | { kind: 'work set'; reports: number; state: WorkState }
  | { kind: 'removed'; reports: number }
  | { kind: 'letters'; file: string; letters: number; nothing: number; unchecked: number }
  | { kind: 'county saved' | 'circular drafted'; file: string; reports: number }
  | { kind: 'no letters'; nothing: number; unchecked: number }
  | { kind: 'nothing pasted' }
  | { kind: 'file refused'; reason: (ReadDesk & { ok: false })['reason'] }
  | { kind: 'failed'; fault: DeskFaultKind; detail: string };

/** What is asked before it is done. */
export type RemovalAsked = { of: 'report'; id: string } | { of: 'shown' } | { of: 'all' };

/** A chosen file, before it is taken over. */
export interface FilePreview extends Arrivals {
  file: string;
  unreadable: number;
}

/** All that the desk shows. */
export interface DeskState {
  /** All reports on the desk. */
  rows: readonly DeskRow[];
  /** Those that are wanted, in their order. */
  shown: readonly DeskRow[];
  wanted: NarrowedTo;
  picks: Picks;
  panel: DeskPanel | null;
  picture: Picture;
  kinds: readonly { rule: string; reports: number; findings: number }[];
  damaged: readonly Damaged[];
  /** Lists that were begun and not gone through to their end. */
  begun: readonly ListProgress[];
  unfolded: Unfolded | null;
  preview: FilePreview | null;
  /** Files that were handed over; null: none, or they have been seen. */
  arrived: Arrived | null;
  asked: RemovalAsked | null;
  /** Why the last report that was inspected could not be kept. */
  trouble: { kind: DeskFaultKind; detail: string } | null;
  /** Whether reports that are inspected are kept. */
  record: boolean;
  room: Room | null;
  notice: DeskNotice | null;
  busy: boolean;
}

/** All that can be done on it. */
export interface DeskEvents extends PickEvents, WorkEvents, HandOverEvents, ArrivalEvents, DeskFileEvents {
  want: (news: Partial<NarrowedTo>) => void;
  /** Unfolds a report, or folds it. */
  unfold: (id: string) => Promise<void>;
  /** Shows the reports of one cell of the picture, the first of them unfolded. */
  open: (ids: readonly string[]) => Promise<void>;
  ask: (asked: RemovalAsked | null) => void;
  /** Removes what was asked about. */
  remove: () => Promise<void>;
  removeDamaged: () => Promise<void>;
  goOn: (list: string) => void;
  dropList: (list: string) => Promise<void>;
}
