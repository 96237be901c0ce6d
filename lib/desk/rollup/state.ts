import type { RosterUnit } from '../../roster/roster';
import type { DeskFaultKind } from '../desk-fault';
import type { RollUp } from '../roll-up';
import type { WayToFigure } from '../years/go-to-figure';

/** All that the roll-up shows. */
export interface RollUpState {
  rosters: readonly { id: string; name: string }[];
  roster: string | null;
  years: readonly number[];
  year: number;
  /** Units that others count to. */
  governments: readonly RosterUnit[];
  government: RosterUnit | null;
  rolled: RollUp | null;
  /** Only figures that differ or are open. */
  onlyUnequal: boolean;
  /** The figure whose units are unfolded, by its key. */
  unfolded: string | null;
  notice: { kind: 'way'; way: WayToFigure } | { kind: 'failed'; fault: DeskFaultKind; detail: string } | null;
}

/** All that can be done on it. */
export interface RollUpEvents {
  chooseRoster: (id: string) => void;
  chooseYear: (year: number) => void;
  chooseGovernment: (id: string) => void;
  showUnequal: (only: boolean) => void;
  unfold: (fact: string) => void;
  /** Goes to a figure of one of the reports, by its place among the sources. */
  goTo: (source: number, fact: string) => Promise<void>;
}
