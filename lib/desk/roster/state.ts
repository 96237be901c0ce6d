import type { MatchOffer } from '../../roster/match-reports';
import type { WrittenUnit } from '../../roster/read-units';
import type { Roster, RosterUnit } from '../../roster/roster';
import type { UnitState, UnitStatus } from '../../roster/unit-status';
import type { DeskFaultKind } from '../desk-fault';
import type { DeskRow } from '../screen/row';
import type { MisledEntry } from './misled-entries';

/** A unit with its reports of the year. */
export interface UnitRow extends UnitStatus {
  /** To whom it counts, by name. */
  of: string | null;
  own: readonly DeskRow[];
  /** Reports that may be its, and why that is not certain. */
  maybe: readonly { row: DeskRow; why: MatchOffer['why'] }[];
}

/** What the person wants to see of the roster. */
export interface WantedUnits {
  /** Words of names, other names and remarks, apart by spaces; all of them must be there. */
  text: string;
  state: UnitState | null;
  /** The unit that those shown count to, by its id. */
  of: string | null;
  sort: 'roster' | 'name' | 'state' | 'date' | 'worst';
}

/** What became of the last thing that was asked for. */
export type RosterNotice =
  | { kind: 'added'; units: number }
  | { kind: 'changed'; name: string }
  | { kind: 'removed'; units: number }
  | { kind: 'roster removed'; name: string }
  | { kind: 'undone' }
  | { kind: 'copied'; units: number }
  | { kind: 'not copied' }
  | { kind: 'file refused'; reason: 'too large' | 'no table' | 'no units' }
  | { kind: 'failed'; fault: DeskFaultKind; detail: string };

/** All that the roster shows. */
export interface RosterState {
  rosters: readonly { id: string; name: string; units: number }[];
  roster: Roster | null;
  /** Rosters that cannot be read. */
  damaged: number;
  /** Years that can be chosen, latest first. */
  years: readonly number[];
  year: number;
  /** Reports of the year on the desk, of whichever unit. */
  reports: number;
  rows: readonly UnitRow[];
  shown: readonly UnitRow[];
  drawn: number;
  wanted: WantedUnits;
  counts: Record<UnitState, number>;
  /** Reports of the year that are no unit's of the roster, and are offered to none. */
  others: readonly DeskRow[];
  misled: readonly MisledEntry[];
  /** The unit that is unfolded, by its id. */
  unfolded: string | null;
  /** What is asked before it is done. */
  asked: 'remove roster' | null;
  /** Whether the last change of the units can be undone. */
  undoable: boolean;
  notice: RosterNotice | null;
  busy: boolean;
  /** Names of lists on the desk that reports were taken from. */
  lists: readonly string[];
}

/** All that can be done on it. */
export interface RosterEvents {
  chooseYear: (year: number) => void;
  chooseRoster: (id: string) => void;
  want: (news: Partial<WantedUnits>) => void;
  showMore: () => void;
  unfold: (id: string) => void;
  /** Adds units to the roster that is shown; to a new one of this name where it is given. */
  add: (units: readonly WrittenUnit[], newName: string | null) => Promise<void>;
  /** The same with a file's units. */
  addFile: (file: File, newName: string | null) => Promise<void>;
  /** The same with the units that have a report on the desk: of a year, or of a list. */
  addFromDesk: (from: { year: number } | { list: string }, newName: string | null) => Promise<void>;
  rename: (name: string) => Promise<void>;
  change: (id: string, news: Partial<Omit<RosterUnit, 'id'>>) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
  undo: () => Promise<void>;
  /** Says whether a report is the unit's; with `always`, its name is another name of the unit from now on. */
  match: (unit: string, report: DeskRow, is: 'its' | 'not its' | 'open', always?: boolean) => Promise<void>;
  /** Says that the unit has published in another place, null: not. */
  elsewhere: (unit: string, place: string | null) => Promise<void>;
  ask: (asked: RosterState['asked']) => void;
  removeRoster: () => Promise<void>;
  removeDamaged: () => Promise<void>;
  copy: (states: readonly UnitState[]) => Promise<void>;
}
