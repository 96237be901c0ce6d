import { nothingPicked, withAllPicked, withPick } from './pick';
import type { DeskPanel, DeskState } from './state';

export interface PickEvents {
  /** Picks a report or lets it go; as a range all from the one that was picked last. */
  pick: (id: string, isRange: boolean) => void;
  /** Picks all that are shown or lets them go. */
  pickAll: (isOn: boolean) => void;
  pickNone: () => void;
  /** Opens a panel, or closes it. @param ids are picked in it, instead of what was */
  openPanel: (panel: DeskPanel | null, ids?: readonly string[]) => void;
}

export function pickEvents(
  state: () => Pick<DeskState, 'picks' | 'shown'>,
  change: (news: Partial<DeskState>) => void,
): PickEvents {
  const shown = () => state().shown.map(({ id }) => id);
  return {
    pick: (id, isRange) => change({ picks: withPick(state().picks, id, shown(), isRange) }),
    pickAll: (isOn) => change({ picks: withAllPicked(state().picks, shown(), isOn) }),
    pickNone: () => change({ picks: nothingPicked }),
    openPanel: (panel, ids) =>
      change({ panel, notice: null, ...(ids && { picks: { ids: new Set(ids), last: null } }) }),
  };
}
